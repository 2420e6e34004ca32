using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes the one class that everything is reached from.</summary>
internal static class RootEmitter
{
    public static void Write(CodeWriter writer, EmitOptions options, string contentHash)
    {
        writer.Write("/// <summary>What the documents say. Its rows are created when they are first read, and never change.</summary>");
        using (writer.Block($"{options.Visibility} static partial class Dataset"))
        {
            foreach (var table in DatasetTable.All)
                Write(writer, table, field: table.Property.ToLowerInvariant());
            writer.Write($"/// <summary>A hash of the documents: it changes when they do, and only then.</summary>\npublic static string ContentHash => {Literals.String(contentHash)};");
        }
    }

    // Made when it is first asked for, as its rows are: to make all of them would cost more than to read the first row of one.
    private static void Write(CodeWriter writer, DatasetTable table, string field) => writer
        .Write($"private static {table.Name}Table? {field};").Line()
        .Write($"/// <summary>{table.Description}</summary>\npublic static {table.Name}Table {table.Property} => {field} ??= new {table.Name}Table();").Line();
}
