namespace Mila.Core.Reading.PlainText;

/// <summary>What a line's own words say it is.</summary>
internal enum CueKind
{
    None,

    /// <summary>A notice or a button of the page.</summary>
    Notice,

    /// <summary>The same, below which the page holds no more of the article.</summary>
    Tail,

    /// <summary>Who made a picture.</summary>
    Credit,

    /// <summary>What stands before a colon and a credit.</summary>
    CreditLabel,

    /// <summary>What stands before a colon and the title of a related article.</summary>
    Related,

    /// <summary>The heading of a list of related articles.</summary>
    RelatedList,
}
