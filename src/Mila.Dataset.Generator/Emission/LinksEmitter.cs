using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes the index tables behind the records' navigation.</summary>
internal static class LinksEmitter
{
    public static void Write(CodeWriter writer, Navigation navigation)
    {
        writer.Write("/// <summary>Which rows every row leads to. Row i's numbers stand from starts[i] up to starts[i + 1].</summary>");
        using (writer.Block("internal static class Links"))
        {
            foreach (var link in Link.All)
            {
                if (link != Link.All[0])
                    writer.Line();
                Write(writer, link, link.Rows(navigation));
            }
        }
    }

    private static void Write(CodeWriter writer, Link link, IReadOnlyList<IReadOnlyList<int>> rows)
    {
        var starts = new List<int> { 0 };
        foreach (var row in rows)
            starts.Add(starts[starts.Count - 1] + row.Count);
        writer.Write($"/// <summary>{link.Summary}</summary>");
        writer.Write($"public static readonly global::Mila.RowIndex {link.Name} = new global::Mila.RowIndex(");
        using (writer.Indent())
        {
            writer.Write($"starts: {NumbersEmitter.Expression(starts)},");
            writer.Write($"numbers: {NumbersEmitter.Expression([.. rows.SelectMany(static row => row)])});");
        }
    }
}
