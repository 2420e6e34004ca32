using Mila.Core.Model;

namespace Mila.Core.Tables;

/// <summary>A table of the dataset.</summary>
/// <param name="Name">The table's class without the word <c>Table</c>.</param>
/// <param name="Property">The root's property that has it.</param>
/// <param name="Noun">What its rows are called.</param>
/// <param name="Summary">What the class is, for its documentation.</param>
/// <param name="Description">What the root's property holds, for its documentation.</param>
/// <param name="Rows">The rows in their order.</param>
/// <param name="Keys">How its rows are found; absent where they have numbers alone.</param>
public sealed record DatasetTable(
    string Name,
    string Property,
    Shape Shape,
    string Noun,
    string Summary,
    string Description,
    Func<Dataset, IEnumerable<object>> Rows,
    Lookup? Keys)
{
    public static DatasetTable Articles { get; } = new(
        "Article", "Articles", DatasetShapes.Article, "articles",
        "The articles, in the order of their slugs: the documents, and what they cite or list as related.",
        "The documents, and the articles that they cite or list as related.",
        static dataset => dataset.Articles, Lookup.ArticleKeys);

    public static DatasetTable Organizations { get; } = new(
        "Organization", "Organizations", DatasetShapes.Organization, "organizations",
        "The organizations, in the order of their slugs.",
        "The organizations that the documents name.",
        static dataset => dataset.Organizations, Lookup.OrganizationKeys);

    public static DatasetTable People { get; } = new(
        "Person", "People", DatasetShapes.Person, "people",
        "The people, in the order of their slugs.",
        "The people that the documents name.",
        static dataset => dataset.People, Lookup.PersonKeys);

    public static DatasetTable Software { get; } = new(
        "Software", "Software", DatasetShapes.Software, "software",
        "The software, in the order of its slugs.",
        "The software that the documents name.",
        static dataset => dataset.Software, Lookup.SoftwareKeys);

    public static DatasetTable Partnerships { get; } = new(
        "Partnership", "Partnerships", DatasetShapes.Partnership, "partnerships",
        "The partnerships that stand, in the order of their slugs.",
        "The partnerships that stand.",
        static dataset => dataset.Partnerships, Lookup.PartnershipKeys);

    /// <summary>Their row numbers follow those of the partnerships.</summary>
    public static DatasetTable Candidates { get; } = new(
        "Candidate", "Candidates", DatasetShapes.Partnership, "candidates",
        "What may be a partnership, is over, or is denied, in the order of the slugs.",
        "What may be a partnership, is over, or is denied.",
        static dataset => dataset.Candidates, Lookup.CandidateKeys);

    public static DatasetTable Mentions { get; } = new(
        "Mention", "Mentions", DatasetShapes.Mention, "mentions",
        "Every name of an organization or a person, in the order of the places.",
        "Every name of an organization or a person.",
        static dataset => dataset.Mentions.Cast<object>(), Keys: null);

    public static DatasetTable Figures { get; } = new(
        "Figure", "Figures", DatasetShapes.Figure, "figures",
        "The numbers that the documents state, in the order of their places.",
        "The numbers that the documents state.",
        static dataset => dataset.Figures, Keys: null);

    /// <summary>All of them, in the root's order.</summary>
    public static IReadOnlyList<DatasetTable> All { get; } = [Articles, Organizations, People, Software, Partnerships, Candidates, Mentions, Figures];
}
