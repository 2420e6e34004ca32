using Mila.Core.Storing;
using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes which columns of the file records navigate by.</summary>
internal static class StoredLinksEmitter
{
    public static void Write(CodeWriter writer, Layout layout)
    {
        writer.Write("/// <summary>Which rows every row leads to.</summary>");
        using (writer.Block("internal static class Links"))
        {
            foreach (var link in Link.All)
            {
                writer.Write($"/// <summary>{link.Summary}</summary>");
                writer.Write($"public static readonly global::Mila.RowIndex {link.Name} = new global::Mila.RowIndex({StoredRecordEmitter.File}, {Literals.Number(layout.ColumnOf(link))});");
            }
        }
    }
}
