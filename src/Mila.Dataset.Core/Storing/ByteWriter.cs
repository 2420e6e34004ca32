namespace Mila.Core.Storing;

/// <summary>Writes numbers in little-endian order, and texts, to a stream through a buffer.</summary>
internal sealed class ByteWriter(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int used;
    private long flushed;

    /// <summary>Where the next byte comes.</summary>
    public long Position => flushed + used;

    public void Write(ulong number, int width)
    {
        if (used + width > buffer.Length)
            Flush();
        for (var i = 0; i < width; i++)
            buffer[used++] = (byte)(number >> (8 * i));
    }

    /// <summary>A length, in as many bytes of seven bits as it needs, the least first.</summary>
    public void WriteLength(int length)
    {
        for (; length >= 0x80; length >>= 7)
            Write((ulong)(length & 0x7F) | 0x80, 1);
        Write((ulong)length, 1);
    }

    /// <summary>In how many bytes a length is written.</summary>
    public static int WidthOfLength(int length)
    {
        var width = 1;
        for (; length >= 0x80; length >>= 7)
            width++;
        return width;
    }

    public void Write(byte[] bytes)
    {
        if (used + bytes.Length > buffer.Length)
            Flush();
        if (bytes.Length > buffer.Length)
        {
            stream.Write(bytes, 0, bytes.Length);
            flushed += bytes.Length;
            return;
        }

        bytes.CopyTo(buffer, used);
        used += bytes.Length;
    }

    /// <summary>Fills up to the next multiple of 8.</summary>
    public void Align() => Write(0, (int)(-Position & 7));

    public void Flush()
    {
        stream.Write(buffer, 0, used);
        flushed += used;
        used = 0;
    }
}
