namespace Mila.Core.Model;

/// <summary>How a seed file is to be read.</summary>
public enum SeedKind
{
    /// <summary>As its content suggests.</summary>
    Auto,
    FrontMatter,
    Wikitext,
    PlainText,
    Registry,
}
