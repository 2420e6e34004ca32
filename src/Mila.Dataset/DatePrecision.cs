namespace Mila;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the words of the text, such as <c>most recently</c>.</summary>
    Relative,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season, with its year or without.</summary>
    Season,

    /// <summary>A month, with its year or without.</summary>
    Month,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A moment, with its offset from UTC.</summary>
    Instant,
}
