using System.Reflection;
using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Tables;
using Mila.Generator.Emission;
using Mila.Testing;

namespace Mila.Generator.Tests;

/// <summary>The page of records tells what is emitted. <c>VERIFY_ACCEPT=true</c> writes it.</summary>
public sealed class RecordsPageTests
{
    private const string Global = "global::", Runtime = Global + "Mila.";

    private const string Introduction =
        """
        # Records

        What a program sees of the documents. The class `Dataset` is in the project's root namespace, or in `MilaNamespace`, and has a table for each kind of row. Where implicit usings are on, a table needs no `Dataset.` before it, except `Dataset.Software`.


        """;

    private const string Reaching =
        """

        A table is an `IReadOnlyList` of its rows, for LINQ and `foreach`. Where rows have slugs, they are found by keys:

        ```csharp
        var mila = Organizations.Mila;                              // by its name in C#, as far as MilaNamedMembers goes
        var same = Organizations["MILA - Québec AI Institute"];     // by any key, in any case and without accents; throws where there is none
        var none = Organizations.Find("no such key");               // null where there is none
        var found = Organizations.TryGet("mila.quebec", out same);  // false where there is none
        var one = Organizations.FindBySlug(OrganizationSlugs.Ibm);  // by its slug alone; every slug is a constant, too
        one = Organizations.FindByDomain("ibm.com");
        one = Organizations.FindByWikipediaTitle("IBM");
        var steps = Organizations.Path(mila, Organizations.Ibm);    // from partner to partner; empty where there is no way
        var deals = Partnerships.Between(mila, Organizations.Ibm);  // those that both take part in
        var maybe = Candidates.Where(one => one.Involves(mila));    // every other question is LINQ's
        ```

        `Dataset.ContentHash` changes when the documents do, and only then.

        In the tables below, a type with `?` may be absent; a list never is, but may be empty, and `Rows<T>` is a list. Records with a slug are equal when their slugs are, and print as their title or name. All are [open to members of yours](extending.md).

        """;

    private const string CandidatesInWords =
        """
        from candidate in Candidates
        from evidence in candidate.Evidence
        select $"{candidate.Status}, {candidate.Certainty}: {candidate}, {evidence.Source}"
        """;

    private const string FiguresOfMila =
        """
        from figure in Figures
        where figure.About == Organizations.Mila
        select $"{figure.Quantity.Qualifier} {figure.Quantity.Value} {figure.What}, {figure.Year?.ToString() ?? "no year"}, {figure.Evidence.Source}"
        """;

    private static readonly string Page = Path.GetFullPath(Path.Combine(BuildMetadata.ProjectDirectory, "../../docs/records.md"));

    private static readonly Assembly RuntimeLibrary = typeof(PartialDate).Assembly;

    [Fact]
    public void Every_table_record_and_property_is_on_the_page_as_it_is_emitted()
    {
        var dataset = new EmittedDataset(Linker.Link(Corpus.Read(SeedsTests.Seeds, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));
        var page = Introduction
            + Table(["table", "rows", "what they are"], DatasetTable.All.Select(static table => new[] { Code("Dataset." + table.Property), $"[`{table.Shape.Name}`](#{table.Shape.Name.ToLowerInvariant()})", Prose(table.Summary) }))
            + Reaching
            + string.Concat(DatasetShapes.All.SelectMany(WithParts).Select(Section))
            + "\n## Two queries\n\nWhat may be a partnership, is over, or is denied, asked of the five documents in [seeds](../seeds/README.md):\n" + Query(dataset, CandidatesInWords)
            + "\nAnd what is counted at Mila:\n" + Query(dataset, FiguresOfMila)
            + "\n## Values\n\nThe types of the runtime library, in the namespace `Mila`.\n\n"
            + Table(["type", "properties"], ValueTypes().Where(static type => !type.IsEnum).Select(static type => new[] { Code(type.Name), Codes(PropertiesOf(type).Select(static property => property.Name)) }))
            + "\n"
            + Table(["choice", "values"], ValueTypes().Where(static type => type.IsEnum).Select(static type => new[] { Code(type.Name), Codes(Enum.GetNames(type)) }));

        if (Snapshot.IsAccepting)
            File.WriteAllText(Page, page);
        Assert.Equal(File.ReadAllText(Page), page);
    }

    /// <summary>A record, and behind it those that it alone has.</summary>
    private static IEnumerable<Shape> WithParts(Shape shape) => [shape, .. shape.Members.Select(static member => member.Part).OfType<Shape>()];

    private static string Section(Shape shape)
    {
        var properties = shape.Members.Select(static member => new[] { Code(member.Name), Code(Short(CodeTypes.Of(member))), Prose(member.Summary) });
        if (shape == DatasetShapes.Partnership)
            properties = properties.Append([Code("Involves(organization)"), Code("bool"), "Whether an organization takes part, whatever its role."]);
        return $"\n## {shape.Name}\n\n{Prose(shape.Summary)}\n\n{Table(["member", "type", "what it says"], properties)}";
    }

    private static string Query(EmittedDataset dataset, string query) =>
        $"\n```cs\n{query}\n```\n\n```text\n{string.Concat(dataset.Evaluate<IEnumerable<string>>(query).Select(static line => line + "\n"))}```\n";

    /// <summary>The types of the runtime library that members have, and those that these have in turn, by name.</summary>
    private static List<Type> ValueTypes()
    {
        var found = new SortedDictionary<string, Type>(StringComparer.Ordinal);
        var open = new Queue<Type>(
            from shape in DatasetShapes.All.SelectMany(WithParts)
            from member in shape.Members
            let type = CodeTypes.ItemOf(member)
            where type.StartsWith(Runtime, StringComparison.Ordinal)
            select RuntimeLibrary.GetType(type[Global.Length..], throwOnError: true));
        while (open.TryDequeue(out var type))
        {
            if (!found.TryAdd(type.Name, type))
                continue;
            foreach (var property in PropertiesOf(type).Select(static property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Where(static property => property.Assembly == RuntimeLibrary))
                open.Enqueue(property);
        }

        return [.. found.Values];
    }

    private static PropertyInfo[] PropertiesOf(Type type) => type.IsEnum ? [] : type.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static string Table(string[] headings, IEnumerable<string[]> rows) =>
        Line(headings) + string.Concat(headings.Select(static _ => "|---")) + "|\n" + string.Concat(rows.Select(Line));

    private static string Line(string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(Code));

    private static string Code(string text) => $"`{text}`";

    /// <summary>A summary of an XML comment as Markdown.</summary>
    private static string Prose(string summary) => summary.Replace("<c>", "`", StringComparison.Ordinal).Replace("</c>", "`", StringComparison.Ordinal).Replace('\n', ' ');

    private static string Short(string type) =>
        type.Replace(Runtime, "", StringComparison.Ordinal).Replace(Global + "System.Collections.Generic.", "", StringComparison.Ordinal).Replace(Global + "System.", "", StringComparison.Ordinal);
}
