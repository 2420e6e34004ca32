namespace Mila.Core.Extraction.Words;

/// <summary>Compares stretches of text as they are once folded, as long as folding makes no more of them than another case.</summary>
internal static class WordHash
{
    /// <summary>Computes the hash of a word; false when a plain text's word must be folded first, because it holds more than the signs of ASCII.</summary>
    public static bool TryCompute(string text, int start, int length, out int hash)
    {
        var isPlain = true;
        hash = length;
        for (var i = start; i < start + length; i++)
        {
            var character = text[i];
            isPlain &= character is > ' ' and < '\u007F';
            hash = unchecked((hash * 31) + Lower(character));
        }

        // Spreads what only the upper bits tell over the lower ones, which choose the slot.
        hash = unchecked(hash * (int)0x9E3779B9);
        hash ^= hash >>> 15;
        return isPlain;
    }

    /// <summary>The hash of a folded word.</summary>
    public static int Of(string folded)
    {
        TryCompute(folded, 0, folded.Length, out var hash);
        return hash;
    }

    public static bool Equals(string word, string text, int start, int length)
    {
        if (word.Length != length)
            return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Lower(text[start + i]))
                return false;
        }

        return true;
    }

    /// <summary>A letter of ASCII in lower case; any other character itself.</summary>
    public static char Lower(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
}
