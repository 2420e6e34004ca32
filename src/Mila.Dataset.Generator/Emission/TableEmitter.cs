using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes a table: a property for every row, created on first use, and the ways from a number and from a key to it.</summary>
internal sealed class TableEmitter(CodeWriter writer, Plan plan, DatasetTable table)
{
    private readonly string record = table.Shape.Name;
    private readonly RowNames names = plan.NamesOf(table.Property);

    public void Write()
    {
        if (table.Keys is not null)
            SlugsEmitter.Write(writer, plan.Options, table, names.Slugs.Select((slug, row) => (names.Public(row), slug)));
        writer.Write($"/// <summary>{table.Summary}</summary>");
        using (writer.Block($"{plan.Options.Visibility} sealed partial class {table.Name}Table : global::Mila.{(table.Keys is null ? "Table" : "KeyedTable")}<{record}>"))
        {
            writer.Write($"private readonly {record}?[] rows = new {record}?[{Literals.Number(names.Slugs.Count)}];").Line();
            if (table.Keys is null)
                writer.Write($"/// <inheritdoc/>\npublic override int Count => {Literals.Number(names.Slugs.Count)};");
            else
                WriteConstructor();
            var row = 0;
            foreach (var values in table.Rows(plan.Dataset))
                WriteRow(row++, values);
            if (TableMembers.Of(table) is { } members)
                writer.Line().Write(members);
            WriteRowSwitch();
            foreach (var (head, field, lookup) in TableMembers.LookupsOf(table))
            {
                writer.Line();
                LookupEmitter.Write(writer, head, field, lookup.Index(plan.Dataset));
            }
        }
    }

    private void WriteConstructor()
    {
        writer.Write($"internal {table.Name}Table()");
        using (writer.Indent())
        {
            writer.Write(names.Slugs.Count == 0
                ? ": base(global::System.Array.Empty<string>())"
                : $": base(new[]\n{{\n    {string.Join(",\n    ", names.Slugs.Select(Literals.String))},\n}})");
        }

        writer.Write("{\n}");
    }

    private void WriteRow(int row, object values)
    {
        writer.Line();
        if (names.Public(row) is not null)
            writer.Write($"/// <summary>{Literals.DocText(table.Shape.TextOf(values))}</summary>");
        var access = names.Public(row) is null ? "private" : "public";
        writer.Write($"{access} {record} {names.Property(row)} => rows[{Literals.Number(row)}] ??= {plan.ArgumentsOf(table, row, values).Call(record)};");
    }

    private void WriteRowSwitch()
    {
        writer.Line().Write("/// <inheritdoc/>");
        using (writer.Initializer($"protected override {record} Row(int row) => row switch"))
        {
            for (var row = 0; row < names.Slugs.Count; row++)
                writer.Write($"{Literals.Number(row)} => {names.Property(row)},");
            writer.Write("_ => throw new global::System.ArgumentOutOfRangeException(nameof(row)),");
        }
    }
}
