using Mila.Core.Diagnostics;

namespace Mila.Core.Remembering;

/// <summary>Reads what a <see cref="RecordWriter"/> wrote.</summary>
internal sealed class RecordReader(byte[] bytes)
{
    /// <summary>What stands before a text: that there is none, that it follows, or which of the earlier ones it is.</summary>
    public const ulong NoText = 0, NewText = 1, FirstText = 2;

    // About as many as a document of a page has.
    private readonly List<string> texts = new(capacity: 256);
    private char[] units = new char[256];
    private int at;

    public bool ReadBoolean() => ReadNumber() != 0;

    public long ReadInt64()
    {
        var number = ReadNumber();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    public int ReadInt32() => (int)ReadInt64();

    public decimal ReadDecimal() => new([ReadInt32(), ReadInt32(), ReadInt32(), ReadInt32()]);

    public DateTimeOffset ReadInstant() => new(ReadInt64(), new TimeSpan(ReadInt64()));

    public Rule ReadRule() => RuleIds.Find(ReadText()!)!;

    public string? ReadText()
    {
        switch (ReadNumber())
        {
            case NoText:
                return null;
            case NewText:
                var text = ReadText((int)ReadNumber());
                texts.Add(text);
                return text;
            case var number:
                return texts[(int)(number - FirstText)];
        }
    }

    private string ReadText(int length)
    {
        if (length > units.Length)
            units = new char[length];
        for (var i = 0; i < length; i++)
            units[i] = (char)ReadNumber();
        return new string(units, 0, length);
    }

    private ulong ReadNumber()
    {
        ulong number = bytes[at++];
        if (number < 0x80)
            return number;
        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            ulong part = bytes[at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
                return number;
        }
    }
}
