namespace Mila.Core.Storing;

/// <summary>Gathers the numbers of a column, and writes them as narrow as they go.</summary>
internal sealed class ColumnBuilder
{
    private const long Absent = long.MinValue;

    private readonly List<long> numbers = [];

    public int Count => numbers.Count;

    public void Add(long? number) => numbers.Add(number ?? Absent);

    /// <summary>Writes the column, and returns its entry of the directory.</summary>
    public ColumnEntry Write(ByteWriter writer)
    {
        // The least number is at most 0: a row's number, which counts from there, reads as -1 where it is absent.
        long minimum = 0, maximum = -1;
        foreach (var number in numbers.Where(static number => number != Absent))
            (minimum, maximum) = (Math.Min(minimum, number), Math.Max(maximum, number));

        var width = WidthOf(maximum - minimum + 1);
        var entry = new ColumnEntry(writer.Position, Count, width, minimum);
        ulong bits = 0;
        var used = 0;
        foreach (var number in numbers)
        {
            bits |= (ulong)(number == Absent ? 0 : number - minimum + 1) << used;
            for (used += width; used >= 8; used -= 8, bits >>= 8)
                writer.Write(bits, 1);
        }

        if (used > 0)
            writer.Write(bits, 1);
        return entry;
    }

    private static int WidthOf(long maximum)
    {
        var width = 0;
        for (; maximum > 0; maximum >>= 1)
            width++;
        return width <= Column.WidestNumber ? width : throw new InvalidOperationException("A column's numbers are too far apart.");
    }
}
