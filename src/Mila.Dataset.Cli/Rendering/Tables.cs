using System.Globalization;
using Mila.Core.Model;
using Spectre.Console;

namespace Mila.Cli.Rendering;

/// <summary>A table of the dataset as a table of text.</summary>
internal static class Tables
{
    public static Table Render(Dataset dataset, TableName table) => table switch
    {
        TableName.Articles => Articles(dataset),
        TableName.Organizations => Organizations(dataset),
        TableName.People => People(dataset),
        TableName.Software => Software(dataset),
        TableName.Partnerships => Partnerships(dataset),
        TableName.Candidates => Candidates(dataset),
        _ => Figures(dataset),
    };

    private static Table Articles(Dataset dataset) => Rows(
        ["Slug", "Title", "Published", "Publisher", "Origin"],
        [],
        dataset.Articles.Select(article => new[]
        {
            article.Slug,
            article.Draft.Title,
            article.Draft.Published?.Date.Text,
            Name(dataset, article.Publisher),
            article.Draft.Origin.ToString(),
        }));

    private static Table Organizations(Dataset dataset)
    {
        var partnerships = dataset.Partnerships.SelectMany(static partnership => partnership.Participants)
            .CountBy(static participant => participant.Organization)
            .ToDictionary();
        return Rows(
            ["Slug", "Name", "Kind", "Domain"],
            ["Partnerships"],
            dataset.Organizations.Select((organization, row) => new[]
            {
                organization.Slug,
                organization.Name,
                organization.Kind.ToString(),
                organization.Domain,
                partnerships.GetValueOrDefault(row).ToString(CultureInfo.InvariantCulture),
            }));
    }

    private static Table People(Dataset dataset) => Rows(
        ["Slug", "Name", "Affiliations"],
        [],
        dataset.People.Select(person => new[]
        {
            person.Slug,
            person.Name,
            string.Join("; ", person.Affiliations.Select(affiliation => Described(dataset, affiliation))),
        }));

    private static Table Software(Dataset dataset) => Rows(
        ["Slug", "Name", "Owner"],
        [],
        dataset.Software.Select(software => new[] { software.Slug, software.Name, Name(dataset, software.Owner) }));

    private static Table Partnerships(Dataset dataset) => Rows(
        ["Slug", "Participants", "Kind", "Since", "Certainty"],
        [],
        dataset.Partnerships.Select(partnership => new[]
        {
            partnership.Slug,
            Described(dataset, partnership.Participants),
            partnership.Kind.ToString(),
            partnership.Since?.Text,
            partnership.Certainty.ToString(),
        }));

    private static Table Candidates(Dataset dataset) => Rows(
        ["Slug", "Participants", "Kind", "Status", "Certainty"],
        [],
        dataset.Candidates.Select(candidate => new[]
        {
            candidate.Slug,
            Described(dataset, candidate.Participants),
            candidate.Kind.ToString(),
            candidate.Status.ToString(),
            candidate.Certainty.ToString(),
        }));

    private static Table Figures(Dataset dataset) => Rows(
        ["Organization", "What", "As written", "Place"],
        ["Year"],
        dataset.Figures.Select(figure => new[]
        {
            Name(dataset, figure.About),
            figure.What,
            figure.Quantity.Text,
            figure.Evidence.Source.ToString(),
            figure.Year?.ToString(CultureInfo.InvariantCulture),
        }));

    /// <summary>The name of an organization's row; absent without a row.</summary>
    public static string? Name(Dataset dataset, int? organization) => organization is { } row ? dataset.Organizations[row].Name : null;

    /// <summary>The participants' names, those of a role other than partner behind its name.</summary>
    public static string Described(Dataset dataset, EquatableArray<Participant> participants) => string.Join("; ", participants
        .GroupBy(static participant => participant.Role, participant => dataset.Organizations[participant.Organization].Name)
        .Select(static names => names.Key == ParticipantRole.Partner ? string.Join(", ", names) : $"{names.Key}: {string.Join(", ", names)}"));

    /// <summary>The participant's name, and its role where it is more than a partner's.</summary>
    public static string Described(Dataset dataset, Participant participant)
    {
        var name = dataset.Organizations[participant.Organization].Name;
        return participant.Role == ParticipantRole.Partner ? name : $"{name} ({participant.Role})";
    }

    /// <summary>The role, and where it is held.</summary>
    public static string Described(Dataset dataset, Affiliation affiliation) =>
        Name(dataset, affiliation.Organization) is { } name ? $"{affiliation.Role}, {name}" : affiliation.Role;

    /// <summary>A table of text, its numbers in the last columns; an absent cell is empty.</summary>
    public static Table Rows(string[] headings, string[] numbers, IEnumerable<string?[]> rows)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns(headings);
        foreach (var number in numbers)
            table.AddColumn(number, static column => column.RightAligned());
        foreach (var row in rows)
            table.AddRow(row.Select(static cell => new Text(VisibleText.Of(cell ?? ""))));
        return table;
    }
}
