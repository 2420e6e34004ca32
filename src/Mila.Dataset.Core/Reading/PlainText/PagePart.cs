namespace Mila.Core.Reading.PlainText;

/// <summary>Where on a page a passage stands.</summary>
internal enum PagePart
{
    /// <summary>Above the first paragraph of the article.</summary>
    Head,

    Body,

    /// <summary>Below the article: what is not recognised belongs to the page.</summary>
    Tail,
}
