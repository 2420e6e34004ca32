using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What all registry files state together.</summary>
public sealed class Registry
{
    private readonly List<RegistryDocument> documents = [];
    private readonly ILookup<string, string> quotes;
    private readonly ILookup<string, string> rejected;

    private Registry(IEnumerable<RegistryFacts> files)
    {
        List<RegistryOrganization> organizations = [];
        List<string> others = [];
        List<RegistryPartnership> partnerships = [];
        List<RegistryReject> rejects = [];
        List<EquatableArray<StatedText>> merges = [], splits = [];
        foreach (var file in files)
        {
            documents.AddRange(file.Documents);
            organizations.AddRange(file.Organizations);
            others.AddRange(file.NotOrganizations);
            partnerships.AddRange(file.Partnerships);
            rejects.AddRange(file.Rejects);
            merges.AddRange(file.Merges);
            splits.AddRange(file.Splits);
        }

        (Organizations, Partnerships, Rejects, Merges, Splits) = (organizations, partnerships, rejects, merges, splits);
        Names = new RegistryNames(Sorted(organizations.SelectMany(NamesOf)), Sorted(others.Concat(organizations.SelectMany(static organization =>
            organization.Not))));
        var rejectedQuotes = rejects.Select(static reject => reject.Quote).OfType<RegistryQuote>().ToList();
        rejected = ByDocument(rejectedQuotes);
        quotes = ByDocument(partnerships.SelectMany(static partnership => partnership.Evidence).Concat(rejectedQuotes));
    }

    /// <summary>The registry of those seeds that are its files.</summary>
    public static Registry Of(IEnumerable<SeedFacts> seeds) => new(seeds.Select(static seed => seed.Registry).OfType<RegistryFacts>());

    public IReadOnlyList<RegistryOrganization> Organizations { get; }

    public IReadOnlyList<RegistryPartnership> Partnerships { get; }

    public IReadOnlyList<RegistryReject> Rejects { get; }

    public IReadOnlyList<EquatableArray<StatedText>> Merges { get; }

    public IReadOnlyList<EquatableArray<StatedText>> Splits { get; }

    /// <summary>What all documents are searched for.</summary>
    public RegistryNames Names { get; }

    /// <summary>What the reader of a document must know beside the names.</summary>
    public DocumentStatement StatementOf(string path) =>
        new(Sorted(quotes[path]), Sorted(rejected[path]), documents.FindLast(entry => entry.Kind is not null && Glob.Matches(entry.Path, path))?.Kind);

    /// <summary>A document's article with what the registry states of it; the registry wins, the last matching entry first.</summary>
    public (ArticleDraft Article, (string Slug, SourceSpan Place)? Slug) Complete(string path, ArticleDraft article)
    {
        (string, SourceSpan)? slug = null;
        foreach (var entry in documents)
        {
            if (!Glob.Matches(entry.Path, path))
                continue;
            slug = entry.Slug is { } stated ? (stated, entry.Source) : slug;
            article = article with
            {
                Published = entry.Published ?? article.Published,
                Publisher = entry.Publisher is { } publisher ? publisher with { Domain = article.Publisher?.Domain } : article.Publisher,
                OriginalUrl = entry.OriginalUrl ?? article.OriginalUrl,
                Language = entry.Language ?? article.Language,
            };
        }

        return (article, slug);
    }

    /// <summary>A problem as grave as the registry takes it in its file; the last matching entry wins.</summary>
    public Problem Judge(Problem problem)
    {
        foreach (var entry in documents)
        {
            foreach (var (rule, severity) in entry.Severities)
            {
                if (rule == problem.Rule.Id && Glob.Matches(entry.Path, problem.Path))
                    problem = problem with { Stated = severity };
            }
        }

        return problem;
    }

    private static IEnumerable<string> NamesOf(RegistryOrganization organization)
    {
        var names = organization.Aliases.Select(static alias => alias.Text).Prepend(organization.Name);
        return organization.WikipediaTitle is { } title ? names.Append(title) : names;
    }

    private static EquatableArray<string> Sorted(IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).OrderBy(static text => text, StringComparer.Ordinal).ToEquatableArray();

    private static ILookup<string, string> ByDocument(IEnumerable<RegistryQuote> quotes) =>
        quotes.ToLookup(static quote => quote.Document.Text, static quote => quote.Words.Text, StringComparer.Ordinal);
}
