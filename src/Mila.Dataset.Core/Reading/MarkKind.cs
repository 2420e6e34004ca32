namespace Mila.Core.Reading;

public enum MarkKind
{
    Bold,
    Italic,

    /// <summary>A link inside the wiki; its target is the title of a page.</summary>
    WikiLink,

    /// <summary>A link to an address.</summary>
    ExternalLink,
}
