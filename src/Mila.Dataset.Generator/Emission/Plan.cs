using System.Collections;
using Mila.Core.Model;
using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>What the emitters share: the dataset, what the project asks for, and how code names the rows.</summary>
internal sealed class Plan
{
    private readonly Dictionary<string, RowNames> names = new(StringComparer.Ordinal);

    public Plan(Dataset dataset, EmitOptions options)
    {
        Dataset = dataset;
        Options = options;
        Navigation = new Navigation(dataset);
        foreach (var table in DatasetTable.All)
        {
            names.Add(
                table.Property,
                new RowNames(
                    table.Property,
                    [.. table.Rows(dataset).Select(table.Shape.SlugOf)],
                    table.Keys is null ? [] : Navigation.HeaviestOf(table, options.NamedMembers)));
        }
    }

    public Dataset Dataset { get; }

    public EmitOptions Options { get; }

    public Navigation Navigation { get; }

    /// <summary>How code names the rows of a table, which is called by the root's property.</summary>
    public RowNames NamesOf(string table) => names[table];

    /// <summary>What the constructor of a row's record is given.</summary>
    public ArgumentList ArgumentsOf(DatasetTable table, int row, object values)
    {
        var arguments = new ArgumentList();
        if (table.Shape.IsNumbered)
            arguments.AddNumber("row", table == DatasetTable.Candidates ? Dataset.Partnerships.Count + row : row);
        AddValues(arguments, table.Shape, values);
        return values is Article article ? arguments.AddProperties(Options, article.Draft) : arguments;
    }

    private ArgumentList AddValues(ArgumentList arguments, Shape shape, object values)
    {
        foreach (var member in shape.Values)
        {
            if (member.Value(values) is { } value)
                Add(arguments, member, value);
        }

        return arguments;
    }

    private ArgumentList Add(ArgumentList arguments, Member member, object value)
    {
        var name = RecordEmitter.Lower(member);
        return member.Kind switch
        {
            MemberKind.Texts => arguments.AddList(name, (IReadOnlyList<string>)value, Literals.String),
            MemberKind.Images => arguments.AddList(name, (IReadOnlyList<Image>)value, Literals.Image),
            MemberKind.Sections => arguments.AddList(name, (IReadOnlyList<Section>)value, Literals.Section),
            MemberKind.Aliases => arguments.AddList(name, (IReadOnlyList<Alias>)value, Literals.Alias),
            MemberKind.Observations => arguments.AddList(name, (IReadOnlyList<DatedObservation>)value, Literals.Observation),
            MemberKind.Evidences => arguments.AddList(name, (IReadOnlyList<Evidence>)value, Literals.Evidence),
            MemberKind.Parts =>
                arguments.AddList(name, [.. ((IEnumerable)value).Cast<object>()], part =>
                    AddValues(new ArgumentList(), member.Part!, part).ShortCall(member.Type)),
            _ => arguments.Add(name, Literal(member, value)),
        };
    }

    private string? Literal(Member member, object value) => member.Kind switch
    {
        MemberKind.Text => Literals.String((string)value),
        MemberKind.Prose => Literals.Paragraphs((string)value),
        MemberKind.Choice => Literals.Enum((Enum)value),
        MemberKind.Number => Literals.Number((int)value),
        MemberKind.Flag => Literals.Boolean((bool)value),
        MemberKind.Date => Literals.Date((PartialDate)value),
        MemberKind.Address => Literals.Address((string)value),
        MemberKind.Quantity => Literals.Quantity((Quantity)value),
        MemberKind.Money => Literals.Money((Money)value),
        MemberKind.Place => Literals.Span((SourceSpan)value),
        MemberKind.Secured => Literals.Secured((SecuredText)value),
        MemberKind.Evidence => Literals.Evidence((Evidence)value),
        _ => NamesOf(member.Table).Lazily((int)value),
    };
}
