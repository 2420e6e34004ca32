using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Documents and the articles that they point at → the table of articles, each article once.</summary>
internal sealed class ArticleLinker
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<string, Entry> byKey = new(StringComparer.Ordinal);
    private readonly int[] documentRows;
    private readonly int[][] pointerRows;

    public ArticleLinker(IReadOnlyList<DocumentFacts> documents, IReadOnlyList<(string Slug, SourceSpan Place)?> documentSlugs, Findings findings)
    {
        var own = new Entry[documents.Count];
        for (var i = 0; i < own.Length; i++)
            own[i] = AddDocument(documents[i], documentSlugs[i]);
        var pointed = documents.Select(document => document.Pointers.Select(pointer => AddPointer(pointer, document.Format)).ToArray()).ToArray();

        // The owner's own slugs come first, so that no title can take one.
        var slugs = new Slugs(findings);
        foreach (var entry in entries.OrderBy(static entry => entry.StatedSlug is null))
            entry.Slug = SlugOf(entry, slugs);
        entries.Sort(static (one, other) => string.CompareOrdinal(one.Slug, other.Slug));
        for (var row = 0; row < entries.Count; row++)
            entries[row].Row = row;
        documentRows = [.. own.Select(static entry => entry.Row)];
        pointerRows = [.. pointed.Select(static drafts => drafts.Select(static entry => entry.Row).ToArray())];
    }

    /// <summary>The row of a document's own article.</summary>
    public int RowOf(int document) => documentRows[document];

    public EquatableArray<Article> Link(IReadOnlyList<DocumentFacts> documents, Identities identities, OrganizationLinker organizations, PersonLinker people)
    {
        var documentOf = new Dictionary<int, int>();
        for (var i = 0; i < documentRows.Length; i++)
            documentOf.Add(documentRows[i], i);
        return entries.Select(entry =>
        {
            var draft = Merge(entry.Drafts);
            return new Article(
                entry.Slug!,
                draft,
                entry.Format,
                draft.Publisher is { } publisher ? organizations.RowOf(identities.Of(publisher)) : null,
                draft.Issuer is { } issuer ? organizations.RowOf(identities.Known(issuer)) : null,
                draft.Authors.Select(people.RowOf).ToEquatableArray(),
                Pointed(ArticleOrigin.Related),
                Pointed(ArticleOrigin.Cited));

            EquatableArray<int> Pointed(ArticleOrigin origin) => documentOf.TryGetValue(entry.Row, out var document)
                ? documents[document].Pointers.Select((pointer, i) => (pointer.Origin, Row: pointerRows[document][i]))
                    .Where(pointer => pointer.Origin == origin).Select(static pointer => pointer.Row).Distinct().ToEquatableArray()
                : default;
        }).ToEquatableArray();
    }

    private static string SlugOf(Entry entry, Slugs slugs) => entry.StatedSlug is var (slug, place)
        ? slugs.Take(slug, "article", place, Rules.SlugTaken)
        : slugs.Take(entry.Drafts[0].Title, "article", entry.Drafts[0].Source, Rules.SlugClash);

    private Entry AddDocument(DocumentFacts document, (string Slug, SourceSpan Place)? slug)
    {
        var entry = new Entry(document.Format) { StatedSlug = slug };
        Register(entry, document.Article);
        return entry;
    }

    private Entry AddPointer(ArticleDraft pointer, ArticleFormat format)
    {
        var entry = Keys(pointer).Select(key => byKey.TryGetValue(key, out var known) ? known : null).FirstOrDefault(static known => known is not null);
        Register(entry ??= new Entry(format), pointer);
        return entry;
    }

    private void Register(Entry entry, ArticleDraft draft)
    {
        if (entry.Drafts.Count == 0)
            entries.Add(entry);
        entry.Drafts.Insert(entry.Drafts.FindLastIndex(other => other.Origin <= draft.Origin) + 1, draft);
        foreach (var key in Keys(draft))
        {
            if (!byKey.ContainsKey(key))
                byKey.Add(key, entry);
        }
    }

    /// <summary>What tells an article from others: its addresses, or its title and publisher where it has none.</summary>
    private static IEnumerable<string> Keys(ArticleDraft draft)
    {
        var hasAddress = false;
        foreach (var address in new[] { draft.OriginalUrl, draft.WebUrl })
        {
            if (string.IsNullOrEmpty(address))
                continue;
            hasAddress = true;
            yield return Address(address!);
        }

        if (!hasAddress)
            yield return Folding.Slug(draft.Title) + "|" + (draft.Publisher is { } publisher ? Folding.Slug(publisher.Name) : "");
    }

    /// <summary>An address without what two links to one page may differ in: scheme, www, case of the host, fragment, last slash.</summary>
    private static string Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) ? WebDomain.Of(address) + address.PathAndQuery.TrimEnd('/') : url;

    /// <summary>
    /// What all documents say of one article: the surest origin's word first, gaps filled from the others. Body and sections are those of a document alone.
    /// </summary>
    private static ArticleDraft Merge(List<ArticleDraft> drafts)
    {
        var merged = drafts[0];
        foreach (var other in drafts.Skip(1))
        {
            merged = merged with
            {
                Excerpt = merged.Excerpt ?? other.Excerpt,
                Category = merged.Category ?? other.Category,
                Type = merged.Type ?? other.Type,
                Language = merged.Language ?? other.Language,
                Published = merged.Published ?? other.Published,
                Accessed = merged.Accessed ?? other.Accessed,
                Publisher = merged.Publisher ?? other.Publisher,
                Authors = merged.Authors.Count > 0 ? merged.Authors : other.Authors,
                OriginalUrl = merged.OriginalUrl ?? other.OriginalUrl,
                WebUrl = merged.WebUrl ?? other.WebUrl,
                AmpUrl = merged.AmpUrl ?? other.AmpUrl,
                CdnAmpUrl = merged.CdnAmpUrl ?? other.CdnAmpUrl,
                Quality = merged.Quality ?? other.Quality,
                Heat = merged.Heat ?? other.Heat,
                IsPublished = merged.IsPublished ?? other.IsPublished,
                Topics = merged.Topics.Count > 0 ? merged.Topics : other.Topics,
                Images = merged.Images.Count > 0 ? merged.Images : other.Images,
                Secured = merged.Secured ?? other.Secured,
            };
        }

        return merged;
    }

    private sealed class Entry(ArticleFormat format)
    {
        public ArticleFormat Format => format;

        /// <summary>What the documents say of it, the surest origin first.</summary>
        public List<ArticleDraft> Drafts { get; } = [];

        /// <summary>What the owner of the dataset calls it, and where.</summary>
        public (string Slug, SourceSpan Place)? StatedSlug { get; init; }

        public string? Slug { get; set; }

        public int Row { get; set; }
    }
}
