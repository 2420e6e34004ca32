using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes the slugs of the rows that have a member of their own, as constants.</summary>
internal static class SlugsEmitter
{
    /// <param name="rows">The rows' members, absent for those that have none, and their slugs.</param>
    public static void Write(CodeWriter writer, EmitOptions options, DatasetTable table, IEnumerable<(string? Name, string Slug)> rows)
    {
        writer.Write($"/// <summary>The slugs of the {table.Noun}, as constants.</summary>");
        using (writer.Block($"{options.Visibility} static partial class {table.Name}Slugs"))
        {
            foreach (var (name, slug) in rows)
            {
                if (name is not null)
                    writer.Write($"/// <summary><c>{Literals.DocText(slug)}</c></summary>\npublic const string {name} = {Literals.String(slug)};");
            }
        }

        writer.Line();
    }
}
