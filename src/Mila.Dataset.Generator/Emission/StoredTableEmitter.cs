using Mila.Core.Storing;
using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes a table whose rows lie in a file.</summary>
internal sealed class StoredTableEmitter(CodeWriter writer, EmitOptions options, Layout layout)
{
    /// <summary>Writes all of them. Candidates stand behind the partnerships, since they are records of one kind.</summary>
    public static void WriteAll(CodeWriter writer, EmitOptions options, Layout layout, Manifest manifest)
    {
        var emitter = new StoredTableEmitter(writer, options, layout);
        for (var i = 0; i < manifest.Tables.Count; i++)
        {
            if (i > 0)
                writer.Line();
            emitter.Write(DatasetTable.All[i], manifest.Tables[i], firstRow: DatasetTable.All[i] == DatasetTable.Candidates ? manifest.Tables[i - 1].Count : 0);
        }
    }

    /// <param name="firstRow">Where its rows begin among those of its record.</param>
    private void Write(DatasetTable table, TableManifest manifest, int firstRow)
    {
        var (record, count) = (table.Shape.Name, Literals.Number(manifest.Count));
        var names = Names.Of([.. manifest.Named.Select(static row => row.Slug)]);
        if (table.Keys is not null)
            SlugsEmitter.Write(writer, options, table, manifest.Named.Select((row, i) => ((string?)names[i], row.Slug)));
        writer.Write($"/// <summary>{table.Summary}</summary>");
        using (writer.Block($"{options.Visibility} sealed partial class {table.Name}Table : global::Mila.{(table.Keys is null ? "Table" : "KeyedTable")}<{record}>"))
        {
            writer.Write($"private readonly global::Mila.RowCache<{record}> rows = new global::Mila.RowCache<{record}>({count});").Line();
            writer.Write(table.Keys is null ? $"/// <inheritdoc/>\npublic override int Count => {count};" : Constructor(table, firstRow, count));
            for (var i = 0; i < manifest.Named.Count; i++)
                writer.Line().Write($"/// <summary>{Literals.DocText(manifest.Named[i].Text)}</summary>\npublic {record} {names[i]} => Row({Literals.Number(manifest.Named[i].Row)});");
            if (TableMembers.Of(table) is { } members)
                writer.Line().Write(members);
            writer.Line().Write($"/// <inheritdoc/>\nprotected override {record} Row(int row) => rows[row] ??= new {record}({(firstRow == 0 ? "" : Literals.Number(firstRow) + " + ")}row);");
            foreach (var (head, _, lookup) in TableMembers.LookupsOf(table))
                writer.Line().Write($"{head}(string key) => {StoredRecordEmitter.File}.{(lookup.IsFolded ? "Find" : "FindExactly")}({Literals.Number(layout.ColumnOf(lookup))}, key);");
        }
    }

    private string Constructor(DatasetTable table, int firstRow, string count)
    {
        var slugs = Literals.Number(layout.ColumnOf(table.Shape, table.Shape.Slug!));
        return $"internal {table.Name}Table()\n    : base({StoredRecordEmitter.File}.Slugs({slugs}, {Literals.Number(firstRow)}, {count}, keys: {Literals.Number(layout.ColumnOf(table.Keys!))}))\n{{\n}}";
    }
}
