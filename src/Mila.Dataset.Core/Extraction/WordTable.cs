namespace Mila.Core.Extraction;

/// <summary>Words by their folded text, found in a text as it stands, without making a string of each word.</summary>
internal sealed class WordTable
{
    private Slot[] slots = new Slot[128];
    private int count;

    /// <summary>The word that a stretch of plain or folded text is, whatever its case; null when the table does not hold it.</summary>
    public Word? Find(string text, int start, int length, int hash)
    {
        for (var at = hash & (slots.Length - 1); slots[at].Word is { } word; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && IsWord(word.Text, text, start, length))
                return word;
        }

        return null;
    }

    /// <summary>Adds a word, in place of the one with its text where the table holds one.</summary>
    public void Set(Word word)
    {
        if (2 * count >= slots.Length)
            Grow();
        TryHash(word.Text, 0, word.Text.Length, out var hash);
        var at = hash & (slots.Length - 1);
        while (slots[at].Word is { } other && other.Text != word.Text)
            at = (at + 1) & (slots.Length - 1);
        if (slots[at].Word is null)
            count++;
        slots[at] = new Slot(hash, word);
    }

    /// <summary>Computes the hash of a stretch of text as it is when folded; false when it holds a character of which folding makes more than another case.</summary>
    public static bool TryHash(string text, int start, int length, out int hash)
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

    private static bool IsWord(string word, string text, int start, int length)
    {
        if (word.Length != length)
            return false;
        for (var i = 0; i < length; i++)
        {
            if (word[i] != Lower(text[start + i]))
                return false;
        }

        return true;
    }

    private static int Lower(char character) => character is >= 'A' and <= 'Z' ? character | 0x20 : character;

    private void Grow()
    {
        var old = slots;
        slots = new Slot[4 * old.Length];
        foreach (var slot in old)
        {
            if (slot.Word is null)
                continue;
            var at = slot.Hash & (slots.Length - 1);
            while (slots[at].Word is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = slot;
        }
    }

    private readonly record struct Slot(int Hash, Word? Word);
}
