namespace Mila.Core.Model;

/// <summary>What a user may ask a value of an own key to be.</summary>
public enum ValueKind
{
    Text,
    Boolean,

    /// <summary>A whole number of 32 bits.</summary>
    WholeNumber,

    /// <summary>A whole number of 64 bits.</summary>
    LargeWholeNumber,

    /// <summary>A number with a decimal point, kept digit by digit.</summary>
    DecimalNumber,

    /// <summary>A number with a decimal point and perhaps an exponent.</summary>
    FloatingNumber,

    /// <summary>A year, a month, a day or an instant, as far as it is given.</summary>
    Date,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A time of a day with its zone.</summary>
    Instant,

    /// <summary>An absolute http or https address.</summary>
    Address,

    /// <summary>One of a few names.</summary>
    Choice,
}
