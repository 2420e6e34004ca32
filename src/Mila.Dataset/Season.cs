namespace Mila;

/// <summary>A season of the northern year, as news text uses the word: three whole months each.</summary>
public enum Season
{
    /// <summary>March to May.</summary>
    Spring,

    /// <summary>June to August.</summary>
    Summer,

    /// <summary>September to November.</summary>
    Autumn,

    /// <summary>December to February; the year is that of its December.</summary>
    Winter,
}
