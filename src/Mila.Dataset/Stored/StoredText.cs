#if NET
using System.Runtime.Intrinsics;
#endif
using System.Text;

namespace Mila;

/// <summary>Texts as a file has them: UTF-8.</summary>
internal static unsafe class StoredText
{
    /// <summary>Whether bytes begin with others.</summary>
    public static bool Begins(byte* text, byte[] with)
    {
        for (var i = 0; i < with.Length; i++)
        {
            if (text[i] != with[i])
                return false;
        }

        return true;
    }

    /// <summary>Whether a text is another. Plain letters are compared as they lie.</summary>
    public static bool Is(byte* text, int length, string other)
    {
        for (var i = SharedStart(text, length, other); i < length; i++)
        {
            if (text[i] >= 0x80)
                return Encoding.UTF8.GetString(text, length) == other;
            if (i >= other.Length || other[i] != text[i])
                return false;
        }

        return length == other.Length;
    }

    /// <summary>Whether a text, folded as <see cref="Folding.Fold"/> does, is <paramref name="key"/>. Most texts are compared as they lie.</summary>
    public static bool IsFolded(byte* text, int length, string key)
    {
        var i = SharedStart(text, length, key);
        var previous = i == 0 ? (byte)' ' : text[i - 1];
        for (; i < length; i++)
        {
            var character = text[i];
            if (character is not (> (byte)' ' and < 0x7F) && (character != ' ' || previous == ' '))
                return Folding.Fold(Encoding.UTF8.GetString(text, length)) == key;
            previous = character is >= (byte)'A' and <= (byte)'Z' ? (byte)(character | 0x20) : character;
            if (i >= key.Length || key[i] != previous)
                return false;
        }

        return length == key.Length && previous != ' ';
    }

    /// <summary>How many characters both have in common at the start, counted in fours, none of them beyond ASCII.</summary>
    private static int SharedStart(byte* text, int length, string other)
    {
        var shared = Math.Min(length, other.Length);
        var at = 0;
        fixed (char* start = other)
        {
#if NET
            while (at + Vector128<byte>.Count <= shared && AreSame(Vector128.Load(text + at), (ushort*)(start + at)))
                at += Vector128<byte>.Count;
#endif
            while (at + 4 <= shared && LittleEndian.UInt32(text + at) is var four && (four & 0x80808080) == 0 && Widen(four) == LittleEndian.Characters(start + at))
                at += 4;
        }

        return at;
    }

#if NET
    private static bool AreSame(Vector128<byte> text, ushort* other)
    {
        var (lower, upper) = Vector128.Widen(text);
        return text.ExtractMostSignificantBits() == 0 && lower == Vector128.Load(other) && upper == Vector128.Load(other + Vector128<ushort>.Count);
    }
#endif

    private static ulong Widen(uint four)
    {
        var pairs = (four | ((ulong)four << 16)) & 0x0000FFFF0000FFFF;
        return (pairs | (pairs << 8)) & 0x00FF00FF00FF00FF;
    }
}
