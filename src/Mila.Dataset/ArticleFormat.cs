namespace Mila;

/// <summary>The notation of a document.</summary>
public enum ArticleFormat
{
    /// <summary>YAML front matter between <c>---</c> lines, with or without a Markdown body.</summary>
    FrontMatter,

    /// <summary>MediaWiki markup.</summary>
    Wikitext,

    /// <summary>Plain text: a news item or a press release, with Markdown's marks where it begins with a heading of Markdown.</summary>
    PlainText,
}
