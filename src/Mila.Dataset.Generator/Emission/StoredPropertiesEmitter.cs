using Mila.Core.Model;
using Mila.Core.Storing;
using Mila.Generator.Binding;

namespace Mila.Generator.Emission;

/// <summary>Writes the user's own properties of articles whose values lie in a file. What takes an object is kept when it was read.</summary>
internal sealed class StoredPropertiesEmitter(CodeWriter writer, EmitOptions options, Layout layout)
{
    private const string File = StoredRecordEmitter.File;

    public void Write()
    {
        using (writer.Block($"{options.Visibility} sealed partial record Article"))
        {
            foreach (var property in options.Properties)
            {
                if (property.Type.Kind == ValueKind.Choice)
                    writer.Write($"private static readonly string[] {NamesOf(property)} = new[] {{ {string.Join(", ", property.Type.Choices.Select(Literals.String))} }};");
                if (IsKept(property))
                    writer.Write($"private {(property.Type.IsList ? property.Type.Item + "[]" : property.Type.Item)}? {FieldOf(property)};");
                writer.Write($"{property.Access}partial {property.Type.Declared} {Names.Member(property.Name)} => {Value(property)};");
            }
        }
    }

    private string Value(BoundProperty property)
    {
        if (property.Key is not { } key)
            return "default!";
        var place = $"({Literals.Number(layout.OwnFields)}, row, {Literals.String(key)}";
        var read = property.Type.IsList
            ? $"{File}.List{place}, static part => {One(property)})"
            : $"{File}.Only{place}) is >= 0 and var part ? {One(property)} : {(property.Type.MayBeAbsent ? "null" : "default!")}";
        return !IsKept(property) ? read : $"{FieldOf(property)} ??= {(property.Type.IsList ? read : $"({read})")}";
    }

    /// <summary>One value, of the row <c>part</c> among all of them: it is checked to be what the type asks for.</summary>
    private string One(BoundProperty property)
    {
        var (dates, texts) = (Literals.Number(layout.OwnFields + 3), Literals.Number(layout.OwnFields + 4));
        var (date, text) = ($"{File}.Date({dates}, part)!.Value", $"{File}.Text({texts}, part)");
        const string invariant = "global::System.Globalization.CultureInfo.InvariantCulture";
        return property.Type.Kind switch
        {
            ValueKind.Text => text,
            ValueKind.Boolean => $"{text} == \"true\"",
            ValueKind.WholeNumber => $"int.Parse({text}, {invariant})",
            ValueKind.LargeWholeNumber => $"long.Parse({text}, {invariant})",
            ValueKind.DecimalNumber => $"decimal.Parse({text}, {invariant})",
            ValueKind.FloatingNumber => $"double.Parse({text}, {invariant})",
            ValueKind.Address => $"new {property.Type.Item}({text})",
            ValueKind.Choice => $"{File}.Choice({texts}, part, {NamesOf(property)}) switch {{ {Choices(property.Type)}, _ => default }}",
            ValueKind.Date => date,
            ValueKind.Instant => date + ".Instant!.Value",
            _ => $"{date} is var day ? new {property.Type.Item}(day.Year!.Value, day.Month!.Value, day.Day!.Value) : default",
        };
    }

    private static string Choices(PropertyType type) =>
        string.Join(", ", type.Choices.Select((choice, i) => $"{Literals.Number(i)} => {type.Item}.{Names.Member(choice)}"));

    private static bool IsKept(BoundProperty property) =>
        property.Key is not null && (property.Type.IsList || property.Type.Kind is ValueKind.Text or ValueKind.Address);

    private static string FieldOf(BoundProperty property) => PropertiesEmitter.FieldOf(property);

    private static string NamesOf(BoundProperty property) => "choicesOf" + property.Name;
}
