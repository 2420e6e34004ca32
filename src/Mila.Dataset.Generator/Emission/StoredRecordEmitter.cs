using Mila.Core.Storing;
using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes a record that knows its row in a file alone, and reads a value there when it is asked for; what takes an object is kept.</summary>
internal sealed class StoredRecordEmitter(EmitOptions options, Layout layout) : RecordEmitter(options)
{
    /// <summary>The file, as code calls it.</summary>
    public const string File = "StoredDataset.File";

    protected override IEnumerable<(string Type, string Name)> Fields(Shape shape)
    {
        yield return ("readonly int", "row");
        foreach (var member in shape.Values.Where(IsKept))
            yield return (KeptType(member) + "?", Lower(member));
    }

    protected override void WriteConstructor(CodeWriter writer, Shape shape) => writer.Write($"internal {shape.Name}(int row) => this.row = row;");

    protected override string Access(Shape shape, Member member)
    {
        if (member.Kind == MemberKind.Rows)
            return $"=> Links.{member.Link}.Of(row, Dataset.{member.Table});";
        var place = $"({Literals.Number(layout.ColumnOf(shape, member))}, row)";
        var read = member.Kind switch
        {
            MemberKind.Row when member.MayBeAbsent => $"{File}.Number{place} is >= 0 and var number ? Dataset.{member.Table}[number] : null",
            MemberKind.Row => $"Dataset.{member.Table}[{File}.Number{place}]",
            MemberKind.Choice => $"({CodeTypes.ItemOf(member)}){File}.Number{place}",
            MemberKind.Parts => $"{File}.List{place.TrimEnd(')')}, static part => new {member.Type}(part))",
            _ => $"{File}.{Reader(member)}{place}",
        };
        if (!IsKept(member))
            return $"=> {read};";
        return IsStruct(member)
            ? $"=> ({CodeTypes.Of(member)})({Lower(member)} ??= {read}){(member.MayBeAbsent ? "" : "!")};"
            : $"=> {Lower(member)} ??= {read};";
    }

    private static string Reader(Member member) => member.Kind switch
    {
        MemberKind.Text or MemberKind.Prose => member.MayBeAbsent ? "OptionalText" : "Text",
        MemberKind.Number => member.MayBeAbsent ? "OptionalNumber" : "Number",
        var kind => kind.ToString(),
    };

    private static bool IsKept(Member member) => member.Kind is not (MemberKind.Row or MemberKind.Choice or MemberKind.Number or MemberKind.Flag);

    /// <summary>Whether a value is no object of its own: it is kept in a box, which several threads may exchange.</summary>
    private static bool IsStruct(Member member) => member.Kind is MemberKind.Date or MemberKind.Quantity or MemberKind.Money or MemberKind.Place;

    private static string KeptType(Member member) => IsStruct(member) ? "object" : CodeTypes.ItemOf(member) + (member.IsList ? "[]" : "");
}
