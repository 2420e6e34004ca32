namespace Mila.Core.Reading;

/// <summary>What a block of text is for.</summary>
public enum BlockKind
{
    Title,

    /// <summary>The standfirst of a news text, or the excerpt of a front matter.</summary>
    Excerpt,
    Heading,
    Paragraph,
    ListItem,
    Quote,

    /// <summary>Preformatted text: kept, never mined for facts.</summary>
    Code,
    Caption,

    /// <summary>The title or excerpt of a related article.</summary>
    Related,

    /// <summary>The title of a cited article.</summary>
    Citation,

    /// <summary>Who wrote the article, and for whom.</summary>
    Byline,

    /// <summary>A line of an infobox, under what the infobox calls it.</summary>
    Infobox,

    /// <summary>Who made its pictures.</summary>
    Credit,

    /// <summary>Notices, counters and the like, which belong to the page and not to the article.</summary>
    Furniture,
}
