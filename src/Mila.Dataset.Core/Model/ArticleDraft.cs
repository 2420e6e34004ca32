namespace Mila.Core.Model;

/// <summary>
/// What one document says of one article: itself, a related one or a cited one. Absent values were not given.
/// Names of organizations and people are still text here; linking turns them into rows.
/// </summary>
public sealed record ArticleDraft(ArticleOrigin Origin, string Title, SourceSpan Source)
{
    public string? Excerpt { get; init; }

    /// <summary>The article's text without markup, line ends as <c>\n</c>, paragraphs separated by an empty line.</summary>
    public string? Body { get; init; }

    public string? Category { get; init; }

    public string? Type { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    public Dated? Published { get; init; }

    public Dated? Accessed { get; init; }

    public ProviderDraft? Publisher { get; init; }

    /// <summary>The organization that issued a press release, by the name that the text uses.</summary>
    public string? Issuer { get; init; }

    public EquatableArray<string> Authors { get; init; }

    public string? OriginalUrl { get; init; }

    public string? WebUrl { get; init; }

    public string? AmpUrl { get; init; }

    public string? CdnAmpUrl { get; init; }

    public int? Quality { get; init; }

    public int? Heat { get; init; }

    public bool? IsPublished { get; init; }

    public EquatableArray<string> Topics { get; init; }

    public EquatableArray<Image> Images { get; init; }

    public SecuredText? Secured { get; init; }

    public EquatableArray<Section> Sections { get; init; }

    public EquatableArray<string> Categories { get; init; }

    /// <summary>What its front matter says under keys that are its user's own; linking adds it to the documents' articles.</summary>
    public EquatableArray<OwnField> Fields { get; init; }
}
