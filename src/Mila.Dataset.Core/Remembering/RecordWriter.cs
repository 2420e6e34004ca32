using Mila.Core.Diagnostics;

namespace Mila.Core.Remembering;

/// <summary>The bytes of a record, value by value. A text that comes again is only named.</summary>
internal sealed class RecordWriter
{
    private readonly Dictionary<string, int> texts = new(capacity: 256, StringComparer.Ordinal);
    private byte[] bytes = new byte[1 << 14];
    private int count;

    public byte[] ToArray()
    {
        var all = new byte[count];
        Array.Copy(bytes, all, count);
        return all;
    }

    public void Write(bool value) => Write(value ? 1UL : 0);

    // The least magnitudes take the fewest bytes, whatever their sign.
    public void Write(long value) => Write((ulong)((value << 1) ^ (value >> 63)));

    public void Write(int value) => Write((long)value);

    public void Write(decimal value)
    {
        foreach (var part in decimal.GetBits(value))
            Write(part);
    }

    public void Write(DateTimeOffset value)
    {
        Write(value.Ticks);
        Write(value.Offset.Ticks);
    }

    public void Write(Rule value) => Write(value.Id);

    /// <summary>Every UTF-16 unit by itself, so that also half a pair comes back.</summary>
    public void Write(string? value)
    {
        if (value is null)
        {
            Write(RecordReader.NoText);
            return;
        }

        if (texts.TryGetValue(value, out var number))
        {
            Write(RecordReader.FirstText + (ulong)number);
            return;
        }

        texts.Add(value, texts.Count);
        Write(RecordReader.NewText);
        Write((ulong)value.Length);
        foreach (var unit in value)
            Write((ulong)unit);
    }

    private void Write(ulong number)
    {
        const int longest = 10;
        if (count + longest > bytes.Length)
            Array.Resize(ref bytes, 2 * bytes.Length);
        for (; number >= 0x80; number >>= 7)
            bytes[count++] = (byte)(number | 0x80);
        bytes[count++] = (byte)number;
    }
}
