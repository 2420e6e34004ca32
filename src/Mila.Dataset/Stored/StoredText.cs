#if NET
using System.Runtime.Intrinsics;
#endif
using System.Text;

namespace Mila;

/// <summary>Texts as a file has them: UTF-8.</summary>
internal static unsafe class StoredText
{
    /// <summary>How many characters are compared at once.</summary>
#if NET
    private const int Step = 16;
#else
    private const int Step = 4;
#endif

    /// <summary>A text at its place, its length in front of it: in as many bytes of seven bits as it needs, the least first.</summary>
    public static byte* At(byte* place, out int length)
    {
        length = 0;
        var shift = 0;
        byte part;
        do
        {
            part = *place++;
            length |= (part & 0x7F) << shift;
            shift += 7;
        }

        while (part >= 0x80);
        return place;
    }

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

    /// <summary>Whether a text is another.</summary>
    public static bool Is(byte* text, int length, string other)
    {
        if (IsPlainly(text, length, other))
            return true;
        for (var i = 0; i < length; i++)
        {
            if (text[i] >= 0x80)
                return Encoding.UTF8.GetString(text, length) == other;
            if (i >= other.Length || other[i] != text[i])
                return false;
        }

        return length == other.Length;
    }

    /// <summary>Whether a text is <paramref name="key"/>, as it lies or folded as <see cref="Folding.Fold"/> does.</summary>
    public static bool IsFolded(byte* text, int length, string key)
    {
        if (IsPlainly(text, length, key))
            return true;
        var previous = (byte)' ';
        for (var i = 0; i < length; i++)
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

    /// <summary>Whether a text, as it lies, is another of ASCII; shorter than a step, it need not be seen to be.</summary>
    private static bool IsPlainly(byte* text, int length, string other)
    {
        // All else goes by the other's length: a processor knows it before it has read the text's own.
        var last = other.Length - Step;
#if NET
        if (last < 0)
            return Ascii.Equals(new ReadOnlySpan<byte>(text, length), other);
#endif
        if (length != other.Length || last < 0)
            return false;
        fixed (char* start = other)
        {
            for (var at = 0; at < last; at += Step)
            {
                if (!AreSame(text + at, start + at))
                    return false;
            }

            // It overlaps the one before, so that nothing is left over.
            return AreSame(text + last, start + last);
        }
    }

#if NET
    private static bool AreSame(byte* text, char* other)
    {
        var sixteen = Vector256.WidenLower(Vector128.Load(text).ToVector256Unsafe());
        return ((sixteen ^ Vector256.Load((ushort*)other)) | (sixteen & Vector256.Create((ushort)0x80))) == Vector256<ushort>.Zero;
    }
#else
    private static bool AreSame(byte* text, char* other)
    {
        var four = LittleEndian.UInt32(text);
        var pairs = (four | ((ulong)four << 16)) & 0x0000FFFF0000FFFF;
        return (four & 0x80808080) == 0 && ((pairs | (pairs << 8)) & 0x00FF00FF00FF00FF) == LittleEndian.Characters(other);
    }
#endif
}
