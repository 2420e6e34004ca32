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
                writer.Write($"/// <summary>{table.Description}</summary>\npublic static {table.Name}Table {table.Property} {{ get; }} = new {table.Name}Table();").Line();
            writer.Write($"/// <summary>A hash of the documents: it changes when they do, and only then.</summary>\npublic static string ContentHash => {Literals.String(contentHash)};");
        }
    }
}
