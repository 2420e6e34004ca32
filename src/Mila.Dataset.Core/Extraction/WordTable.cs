namespace Mila.Core.Extraction;

/// <summary>What is known of words, found by their folded text in any text as it stands: no string is made of a word to look it up.</summary>
internal sealed class WordTable<T>
    where T : class
{
    // A power of two; at most half of the slots are taken.
    private Slot[] slots = new Slot[128];
    private int count;

    /// <summary>What is known of the word that a stretch of text is; null when the table does not hold it.</summary>
    /// <param name="hash">From <see cref="WordHash"/>.</param>
    public T? Find(string text, int start, int length, int hash)
    {
        for (var at = hash & (slots.Length - 1); slots[at].Value is { } value; at = (at + 1) & (slots.Length - 1))
        {
            if (slots[at].Hash == hash && WordHash.Equals(slots[at].Word, text, start, length))
                return value;
        }

        return null;
    }

    /// <summary>What is known of a folded word; null when the table does not hold it.</summary>
    public T? Find(string folded) => Find(folded, folded.Length);

    /// <summary>What is known of the beginning of a folded text, as a word; null when the table does not hold it.</summary>
    public T? Find(string folded, int length)
    {
        WordHash.TryCompute(folded, 0, length, out var hash);
        return Find(folded, 0, length, hash);
    }

    /// <summary>Adds what is known of a folded word, in place of what was.</summary>
    public void Set(string word, T value) => Set(word, WordHash.Of(word), value);

    /// <summary>Adds what is known of a folded word, in place of what was.</summary>
    /// <param name="hash">From <see cref="WordHash"/>.</param>
    public void Set(string word, int hash, T value)
    {
        if (2 * count >= slots.Length)
            Grow();
        var at = hash & (slots.Length - 1);
        while (slots[at].Value is not null && (slots[at].Hash != hash || slots[at].Word != word))
            at = (at + 1) & (slots.Length - 1);
        if (slots[at].Value is null)
            count++;
        slots[at] = new Slot(hash, word, value);
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[2 * old.Length];
        foreach (var slot in old)
        {
            if (slot.Value is null)
                continue;
            var at = slot.Hash & (slots.Length - 1);
            while (slots[at].Value is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = slot;
        }
    }

    private readonly record struct Slot(int Hash, string Word, T? Value);
}
