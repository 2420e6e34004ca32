using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>Writes a method from keys to row numbers.</summary>
internal static class LookupEmitter
{
    /// <summary>Up to here the compiler's string switch is faster than a search, and costs it little.</summary>
    private const int LargestSwitch = 100;

    private const int LongestLine = 120;

    /// <param name="head">The method up to its parameter list, such as <c>private static int RowOfDomain</c>.</param>
    /// <param name="field">What the names of a searched array's fields begin with; lower case, so that no member is called so.</param>
    public static void Write(CodeWriter writer, string head, string field, KeyIndex index)
    {
        var entries = index.Entries;
        if (entries.Count <= LargestSwitch)
            WriteSwitch(writer, head, entries);
        else
            WriteSearch(writer, head, field, entries);
    }

    private static void WriteSwitch(CodeWriter writer, string head, IReadOnlyList<KeyEntry> entries)
    {
        using (writer.Initializer(head + "(string key) => key switch"))
        {
            foreach (var row in entries.GroupBy(static entry => entry.Row, static entry => Literals.String(entry.Key)).OrderBy(static row => row.Key))
            {
                var arm = string.Join(" or ", row);
                writer.Write((arm.Length <= LongestLine ? arm : string.Join("\n    or ", row)) + $" => {Literals.Number(row.Key)},");
            }

            writer.Write("_ => -1,");
        }
    }

    private static void WriteSearch(CodeWriter writer, string head, string field, IReadOnlyList<KeyEntry> entries)
    {
        using (writer.Block($"{head}(string key)"))
        {
            writer.Write($"var place = global::System.Array.BinarySearch({field}Keys, key, global::System.StringComparer.Ordinal);");
            writer.Write($"return place < 0 ? -1 : {field}Rows[place];");
        }

        writer.Line();
        using (writer.Initializer($"private static readonly string[] {field}Keys ="))
        {
            foreach (var entry in entries)
                writer.Write(Literals.String(entry.Key) + ",");
        }

        writer.Line();
        NumbersEmitter.WriteField(writer, $"{field}Rows", [.. entries.Select(static entry => entry.Row)]);
    }
}
