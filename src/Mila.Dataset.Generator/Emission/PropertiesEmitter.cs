using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Reading.Schema;
using Mila.Generator.Binding;

namespace Mila.Generator.Emission;

/// <summary>Writes the user's own properties of articles: fields that the constructor fills, and the implementing parts that show them.</summary>
internal static class PropertiesEmitter
{
    public static void Write(CodeWriter writer, EmitOptions options)
    {
        using (writer.Block($"{options.Visibility} sealed partial record Article"))
        {
            foreach (var property in Fed(options.Properties))
                writer.Write($"private readonly {Storage(property)} {FieldOf(property)};");
            writer.Line();
            foreach (var property in options.Properties)
                writer.Write($"{property.Access}partial {property.Type.Declared} {Names.Member(property.Name)} => {(property.Key is null ? "default!" : FieldOf(property))};");
        }
    }

    /// <summary>The further parameters of the article's constructor.</summary>
    public static IEnumerable<string> Parameters(EmitOptions options) => Fed(options.Properties).Select(static property =>
        $"{(property.Type.IsList ? property.Type.Item + "[]?" : property.Type.Declared)} {FieldOf(property)} = {(property.Type.MayBeAbsent ? "null" : "default!")}");

    /// <summary>What the constructor does with them.</summary>
    public static IEnumerable<string> Assignments(EmitOptions options) => Fed(options.Properties).Select(static property =>
        $"this.{FieldOf(property)} = {FieldOf(property)}{(property.Type.IsList ? $" ?? global::System.Array.Empty<{property.Type.Item}>()" : "")};");

    /// <summary>Adds what an article gives them.</summary>
    public static ArgumentList AddProperties(this ArgumentList arguments, EmitOptions options, ArticleDraft article)
    {
        foreach (var property in Fed(options.Properties))
        {
            var values = property.ValuesOf(article).Select(value => Literal(property.Type, value)).ToList();
            if (property.Type.IsList)
                arguments.AddList(FieldOf(property), values, static value => value);
            else
                arguments.Add(FieldOf(property), values.FirstOrDefault());
        }

        return arguments;
    }

    private static IEnumerable<BoundProperty> Fed(EquatableArray<BoundProperty> properties) => properties.Where(static property => property.Key is not null);

    private static string Storage(BoundProperty property) => property.Type.IsList ? property.Type.Item + "[]" : property.Type.Declared!;

    /// <summary>The name of the field and of the parameter that fills it; no name of the dataset begins so.</summary>
    public static string FieldOf(BoundProperty property) => "frontMatter" + property.Name;

    // Numbers are checked to be digits, a point and an exponent: C# writes them as the documents do.
    private static string Literal(PropertyType type, OwnValue value) => type.Kind switch
    {
        ValueKind.Text => Literals.String(value.Text),
        ValueKind.Boolean or ValueKind.WholeNumber => value.Text,
        ValueKind.LargeWholeNumber => value.Text + "L",
        ValueKind.DecimalNumber => value.Text + "m",
        ValueKind.FloatingNumber => value.Text + "d",
        ValueKind.Address => $"new global::System.Uri({Literals.String(value.Text)})",
        ValueKind.Choice => $"{type.Item}.{Names.Member(Choice.Find(value.Text, type.Choices)!)}",
        _ => Date(type, IsoDate.Parse(value.Text).Date!.Value),
    };

    private static string Date(PropertyType type, PartialDate date) => type.Kind switch
    {
        ValueKind.Date => Literals.Date(date),
        ValueKind.Instant => Literals.Instant(date.Instant!.Value),
        _ => FormattableString.Invariant($"new {type.Item}({date.Year}, {date.Month}, {date.Day})"),
    };
}
