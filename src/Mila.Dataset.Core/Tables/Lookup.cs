using Mila.Core.Model;

namespace Mila.Core.Tables;

/// <summary>A way from texts to the rows of a table.</summary>
/// <param name="IsFolded">Whether texts are compared as <see cref="Folding.Fold"/> does, or exactly.</param>
public sealed record Lookup(string Name, bool IsFolded, Func<Dataset, KeyIndex> Index)
{
    public static Lookup ArticleKeys { get; } = Keys(
        "ArticleKeys",
        static dataset => dataset.Articles,
        static article => article.Slug,
        static article => [article.Draft.Title]);

    public static Lookup OrganizationKeys { get; } = Keys(
        "OrganizationKeys",
        static dataset => dataset.Organizations,
        static organization => organization.Slug,
        static organization => organization.Keys);

    public static Lookup OrganizationDomains { get; } =
        new("OrganizationDomains", IsFolded: false, static dataset =>
            Exact().Add(dataset.Organizations.Select(static organization => organization.Domain?.ToLowerInvariant())));

    public static Lookup OrganizationWikipediaTitles { get; } =
        new("OrganizationWikipediaTitles", IsFolded: false, static dataset =>
            Exact().Add(dataset.Organizations.Select(static organization => organization.WikipediaTitle)));

    public static Lookup PersonKeys { get; } = Keys(
        "PersonKeys",
        static dataset => dataset.People,
        static person => person.Slug,
        static person => [person.Name]);

    public static Lookup SoftwareKeys { get; } = Keys(
        "SoftwareKeys",
        static dataset => dataset.Software,
        static software => software.Slug,
        static software => [software.Name]);

    public static Lookup PartnershipKeys { get; } = Keys(
        "PartnershipKeys",
        static dataset => dataset.Partnerships,
        static partnership => partnership.Slug,
        static partnership => [partnership.Name]);

    public static Lookup CandidateKeys { get; } = Keys(
        "CandidateKeys",
        static dataset => dataset.Candidates,
        static partnership => partnership.Slug,
        static partnership => [partnership.Name]);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Lookup> All { get; } =
        [ArticleKeys, OrganizationKeys, OrganizationDomains, OrganizationWikipediaTitles, PersonKeys, SoftwareKeys, PartnershipKeys, CandidateKeys];

    /// <summary>The rows' slugs, and what else names them: a slug is found before another row's name.</summary>
    private static Lookup Keys<T>(string name, Func<Dataset, EquatableArray<T>> rows, Func<T, string> slug, Func<T, IEnumerable<string>> names) =>
        new(name, IsFolded: true, dataset => new KeyIndex(Folding.Fold).Add(rows(dataset).Select(slug)).Add(rows(dataset).Select(names)));

    private static KeyIndex Exact() => new(static text => text);
}
