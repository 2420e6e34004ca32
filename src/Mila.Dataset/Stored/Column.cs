namespace Mila;

/// <summary>
/// A column of numbers of as many bits each as the largest needs, one behind the other from the lowest bit of its first byte on. A number is stored as its
/// distance from the least one, plus 1; what is absent is stored as 0.
/// </summary>
internal readonly unsafe struct Column(byte* start, int count, int width, long minimum)
{
    /// <summary>
    /// The size of a column's entry in the directory: where it begins, how many rows it has, the width of a number in bits, and the least number.
    /// </summary>
    public const int EntrySize = 24;

    /// <summary>What a number is read of, from the byte on in which it begins: so many bytes must stand behind the last column.</summary>
    public const int BytesRead = sizeof(long);

    /// <summary>The most bits of a number: it may begin at the last bit of a byte.</summary>
    public const int WidestNumber = (8 * BytesRead) - 7;

    private readonly long mask = (1L << width) - 1;

    public int Count => count;

    /// <summary>The columns of a file.</summary>
    public static Column[] All(byte* file)
    {
        var columns = new Column[LittleEndian.UInt32(file + FileHeader.ColumnsAt)];
        var entry = file + FileHeader.Size;
        for (var i = 0; i < columns.Length; i++, entry += EntrySize)
        {
            columns[i] = new Column(
                file + LittleEndian.Int64(entry),
                (int)LittleEndian.UInt32(entry + 8),
                (int)LittleEndian.UInt32(entry + 12),
                LittleEndian.Int64(entry + 16));
        }

        return columns;
    }

    /// <summary>The number of a row; the least one less 1 where it is absent: -1 in a column of numbers from 0.</summary>
    public long this[int row] => Raw(row) - 1 + minimum;

    public bool IsAbsent(int row) => Raw(row) == 0;

    private long Raw(int row)
    {
        if ((uint)row >= (uint)count)
            throw new ArgumentOutOfRangeException(nameof(row));
        var bit = (long)row * width;
        return (LittleEndian.Int64(start + (bit >> 3)) >> (int)(bit & 7)) & mask;
    }
}
