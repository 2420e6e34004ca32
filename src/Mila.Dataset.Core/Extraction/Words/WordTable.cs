namespace Mila.Core.Extraction.Words;

/// <summary>Words, found by their folded text in any text as it stands: no string is made of a word to look it up.</summary>
internal sealed class WordTable<T>
    where T : FoldedWord
{
    // A power of two; at most half of the slots are taken.
    private T?[] slots = new T?[128];
    private int count;

    /// <summary>The word that a stretch of text is; null when the table does not hold it.</summary>
    /// <param name="hash">From <see cref="WordHash"/>.</param>
    public T? Find(string text, int start, int length, int hash)
    {
        for (var at = hash & (slots.Length - 1); slots[at] is { } word; at = (at + 1) & (slots.Length - 1))
        {
            if (word.Hash == hash && WordHash.Equals(word.Text, text, start, length))
                return word;
        }

        return null;
    }

    /// <summary>A folded word; null when the table does not hold it.</summary>
    public T? Find(string folded) => Find(folded, folded.Length);

    /// <summary>The word that a folded text begins with, by its length; null when the table does not hold it.</summary>
    public T? Find(string folded, int length)
    {
        WordHash.TryCompute(folded, 0, length, out var hash);
        return Find(folded, 0, length, hash);
    }

    /// <summary>Adds a word, in place of the one with its text.</summary>
    public void Set(T word)
    {
        if (2 * count >= slots.Length)
            Grow();
        var at = SlotOf(word);
        if (slots[at] is null)
            count++;
        slots[at] = word;
    }

    private int SlotOf(T word)
    {
        var at = word.Hash & (slots.Length - 1);
        while (slots[at] is { } other && (other.Hash != word.Hash || other.Text != word.Text))
            at = (at + 1) & (slots.Length - 1);
        return at;
    }

    private void Grow()
    {
        var old = slots;
        slots = new T?[2 * old.Length];
        foreach (var word in old)
        {
            if (word is not null)
                slots[SlotOf(word)] = word;
        }
    }
}
