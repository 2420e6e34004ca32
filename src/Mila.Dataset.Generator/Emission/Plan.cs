using Mila.Core.Model;

namespace Mila.Generator.Emission;

/// <summary>What the emitters share: the dataset, what the project asks for, and how code names the rows.</summary>
internal sealed class Plan
{
    public Plan(Dataset dataset, EmitOptions options)
    {
        Dataset = dataset;
        Options = options;
        Navigation = new Navigation(dataset);
        Articles = NamesOf("Articles", dataset.Articles, static a => a.Slug, i => Navigation.ArticleMentions[i].Count);
        Organizations = NamesOf("Organizations", dataset.Organizations, static o => o.Slug, i => Navigation.OrganizationMentions[i].Count);
        People = NamesOf("People", dataset.People, static p => p.Slug, i => Navigation.PersonMentions[i].Count);
        Software = NamesOf("Software", dataset.Software, static s => s.Slug, i => dataset.Software[i].Evidence.Count);
        Partnerships = NamesOf("Partnerships", dataset.Partnerships, static p => p.Slug, i => dataset.Partnerships[i].Evidence.Count);
        Candidates = NamesOf("Candidates", dataset.Candidates, static p => p.Slug, i => dataset.Candidates[i].Evidence.Count);
        Figures = NamesOf("Figures", dataset.Figures, static _ => "", static _ => 0, limit: 0);

        RowNames NamesOf<T>(string table, EquatableArray<T> rows, Func<T, string> slug, Func<int, int> weight, int? limit = null) =>
            new(table, [.. rows.Select(slug)], [.. Enumerable.Range(0, rows.Count).Select(weight)], limit ?? options.NamedMembers);
    }

    public Dataset Dataset { get; }

    public EmitOptions Options { get; }

    public Navigation Navigation { get; }

    public RowNames Articles { get; }

    public RowNames Organizations { get; }

    public RowNames People { get; }

    public RowNames Software { get; }

    public RowNames Partnerships { get; }

    public RowNames Candidates { get; }

    public RowNames Figures { get; }
}
