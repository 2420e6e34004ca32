using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>
/// Writes a record that is given its values when it is created. A row of another table it fetches when that is asked for: rows name each other in circles.
/// An address it reads when that is asked for: the first of a process takes longer than the whole record.
/// </summary>
internal sealed class GivenRecordEmitter(EmitOptions options) : RecordEmitter(options)
{
    private const int LongestLine = 120;

    /// <summary>Mentions are many, and kept as a table of numbers: there a row is its number.</summary>
    private static bool HasNumbers(Shape shape) => shape == DatasetShapes.Mention;

    protected override IEnumerable<(string Type, string Name)> Fields(Shape shape)
    {
        if (shape.IsNumbered)
            yield return ("readonly int", "row");
        foreach (var member in shape.Values.Where(IsKept))
            yield return ("readonly " + TypeOf(shape, member), Lower(member));
    }

    protected override void WriteConstructor(CodeWriter writer, Shape shape)
    {
        var parameters = shape.Values.Select(member => Parameter(shape, member)).ToList();
        if (shape.IsNumbered)
            parameters.Insert(0, "int row");
        var assignments = shape.Values.Select(Assignment).ToList();
        if (shape.IsNumbered)
            assignments.Insert(0, "this.row = row;");
        if (shape == DatasetShapes.Article)
        {
            parameters.AddRange(PropertiesEmitter.Parameters(Options));
            assignments.AddRange(PropertiesEmitter.Assignments(Options));
        }

        var line = $"internal {shape.Name}({string.Join(", ", parameters)})";
        using (writer.Block(line.Length <= LongestLine ? line : $"internal {shape.Name}(\n    {string.Join(",\n    ", parameters)})"))
            writer.Write(string.Join("\n", assignments));
    }

    /// <summary>Whether a property makes its value of what its field has.</summary>
    private static bool IsKept(Member member) => member.Kind is MemberKind.Row or MemberKind.Address;

    private static string Parameter(Shape shape, Member member)
    {
        var type = TypeOf(shape, member);
        return $"{type} {Lower(member)}" + (type.EndsWith("?", StringComparison.Ordinal) ? " = null" : "");
    }

    private static string Assignment(Member member)
    {
        var parameter = Lower(member);
        if (IsKept(member))
            return $"this.{parameter} = {parameter};";
        return $"{member.Name} = {parameter}" + (member.IsList ? $" ?? global::System.Array.Empty<{CodeTypes.ItemOf(member)}>();" : ";");
    }

    /// <summary>The type in which a value is given.</summary>
    private static string TypeOf(Shape shape, Member member) => member.Kind switch
    {
        MemberKind.Row when HasNumbers(shape) => "int",
        MemberKind.Row => $"global::System.Func<{member.Type}>{(member.MayBeAbsent ? "?" : "")}",
        MemberKind.Address => "string?",
        _ => member.IsList ? CodeTypes.ItemOf(member) + "[]?" : CodeTypes.Of(member),
    };

    protected override string Access(Shape shape, Member member)
    {
        var parameter = Lower(member);
        return member.Kind switch
        {
            MemberKind.Rows => $"=> Links.{member.Link}.Of(row, Dataset.{member.Table});",
            MemberKind.Row when HasNumbers(shape) => $"=> {(member.MayBeAbsent ? $"{parameter} < 0 ? null : " : "")}Dataset.{member.Table}[{parameter}];",
            MemberKind.Row => $"=> {parameter}{(member.MayBeAbsent ? "?.Invoke" : "")}();",
            MemberKind.Address => $"=> {parameter} is null ? null : new global::System.Uri({parameter});",
            _ => "{ get; }",
        };
    }
}
