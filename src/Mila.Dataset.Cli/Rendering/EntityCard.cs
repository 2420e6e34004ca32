using Mila.Core.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mila.Cli.Rendering;

/// <summary>One row of the dataset with all that is known of it, and the places that say so.</summary>
internal static class EntityCard
{
    public static IRenderable Render(Dataset dataset, (TableName Table, int Row) found) => found.Table switch
    {
        TableName.Organizations => OrganizationCard(dataset, found.Row),
        TableName.People => PersonCard(dataset, dataset.People[found.Row]),
        TableName.Software => SoftwareCard(dataset, found.Row),
        TableName.Partnerships => PartnershipCard(dataset, dataset.Partnerships[found.Row]),
        TableName.Candidates => PartnershipCard(dataset, dataset.Candidates[found.Row]),
        _ => ArticleCard(dataset, found.Row),
    };

    private static Rows OrganizationCard(Dataset dataset, int row)
    {
        var organization = dataset.Organizations[row];
        var partnerships = dataset.Partnerships.Where(partnership => partnership.Alliance == row
            || partnership.Participants.Any(participant => participant.Organization == row));
        return Card(
            organization.Name,
            [
                ("Slug", [organization.Slug]),
                ("Kind", [organization.Kind.ToString()]),
                ("Certainty", [organization.Certainty.ToString()]),
                ("Domain", [organization.Domain]),
                ("Location", [organization.Location]),
                ("Founded", [organization.Founded?.Text]),
                ("Founder", [organization.Founder is { } founder ? dataset.People[founder].Name : null]),
                ("Wikipedia", [organization.WikipediaTitle]),
                ("Aliases", organization.Aliases.Select(static alias => $"{alias.Text} ({alias.Kind})")),
                ("Partnerships", partnerships.Select(partnership => Described(dataset, partnership))),
                ("People", dataset.People.Where(person => person.Affiliations.Any(affiliation => affiliation.Organization == row)).Select(static person => person.Name)),
                ("Software", dataset.Software.Where(software => software.Owner == row).Select(static software => software.Name)),
                ("Named in", ArticlesNaming(dataset, row)),
            ],
            organization.Evidence.Concat(partnerships.SelectMany(static partnership => partnership.Evidence)));
    }

    private static Rows PersonCard(Dataset dataset, Person person) => Card(
        person.Name,
        [
            ("Slug", [person.Slug]),
            ("Affiliations", person.Affiliations.Select(affiliation => Tables.Described(dataset, affiliation))),
        ],
        person.Evidence);

    private static Rows SoftwareCard(Dataset dataset, int row)
    {
        var software = dataset.Software[row];
        return Card(
            software.Name,
            [
                ("Slug", [software.Slug]),
                ("Owner", [Tables.Name(dataset, software.Owner)]),
                ("Description", [software.Description]),
                ("Partnerships", dataset.Partnerships.Where(partnership => partnership.Software.Contains(row)).Select(partnership => Described(dataset, partnership))),
            ],
            software.Evidence);
    }

    private static Rows PartnershipCard(Dataset dataset, Partnership partnership) => Card(
        partnership.Name,
        [
            ("Slug", [partnership.Slug]),
            ("Kind", [partnership.Kind.ToString()]),
            ("Certainty", [partnership.Certainty.ToString()]),
            ("Status", [partnership.Status.ToString()]),
            ("Participants", partnership.Participants.Select(participant => Tables.Described(dataset, participant))),
            ("Since", [partnership.Since?.Text]),
            ("Dates", partnership.Dates.Select(static observation => $"{observation} at {observation.Evidence.Source}")),
            ("Term", [partnership.Term?.Text]),
            ("Amount", [partnership.Amount?.Text]),
            ("Purpose", [partnership.Purpose]),
            ("Software", partnership.Software.Select(row => dataset.Software[row].Name)),
            ("Alliance", [Tables.Name(dataset, partnership.Alliance)]),
        ],
        partnership.Evidence);

    private static Rows ArticleCard(Dataset dataset, int row)
    {
        var article = dataset.Articles[row];
        var draft = article.Draft;
        return Card(
            draft.Title,
            [
                ("Slug", [article.Slug]),
                ("Origin", [$"{draft.Origin} at {draft.Source}"]),
                ("Published", [draft.Published?.Date.Text]),
                ("Publisher", [Tables.Name(dataset, article.Publisher)]),
                ("Authors", article.Authors.Select(author => dataset.People[author].Name)),
                ("Address", [draft.OriginalUrl ?? draft.WebUrl]),
                ("Excerpt", [draft.Excerpt]),
                ("Topics", draft.Topics),
                ("Names", OrganizationsNamedIn(dataset, row)),
                ("Related", article.Related.Select(related => dataset.Articles[related].Draft.Title)),
                ("Citations", article.Citations.Select(cited => dataset.Articles[cited].Draft.Title)),
            ],
            []);
    }

    private static string Described(Dataset dataset, Partnership partnership)
    {
        var participants = Tables.Described(dataset, partnership.Participants);
        return partnership.Since is { } since ? $"{participants}; {since}" : participants;
    }

    private static IEnumerable<string> ArticlesNaming(Dataset dataset, int organization) => dataset.Mentions
        .Where(mention => mention.Organization == organization && mention.Scope.IsArticleItself())
        .Select(mention => dataset.Articles[mention.Article].Draft.Title)
        .Distinct();

    private static IEnumerable<string> OrganizationsNamedIn(Dataset dataset, int article) => dataset.Mentions
        .Where(mention => mention.Article == article && mention.Scope.IsArticleItself())
        .Select(mention => Tables.Name(dataset, mention.Organization))
        .OfType<string>()
        .Distinct();

    private static Rows Card(string name, IEnumerable<(string Label, IEnumerable<string?> Values)> facts, IEnumerable<Evidence> evidence)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (label, values) in facts)
            AddFact(grid, label, values);
        AddFact(grid, "Evidence", evidence.OrderBy(static one => one.Source).Select(static one => one.ToString()).Distinct());
        return new Rows(new Text(VisibleText.Of(name), new Style(decoration: Decoration.Bold)), grid);
    }

    private static void AddFact(Grid grid, string label, IEnumerable<string?> values)
    {
        var lines = values.Where(static value => !string.IsNullOrEmpty(value)).Select(static value => VisibleText.Of(value!)).ToList();
        if (lines.Count > 0)
            grid.AddRow(new Text(label, new Style(decoration: Decoration.Dim)), new Text(string.Join('\n', lines)));
    }
}
