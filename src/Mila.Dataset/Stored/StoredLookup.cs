namespace Mila;

/// <summary>A way from keys to rows that lies in a file: a perfect hash.</summary>
internal sealed unsafe class StoredLookup
{
    private readonly byte* file;
    private readonly Column displacements, rows, keys;
    private readonly int seed;

    /// <param name="file">Where the file begins.</param>
    /// <param name="displacements">The hash's seed, and its displacements behind it.</param>
    /// <param name="rows">The row of every slot, as a negative number where it is found by another name than its slug.</param>
    /// <param name="keys">Its key.</param>
    public StoredLookup(byte* file, Column displacements, Column rows, Column keys)
    {
        this.file = file;
        this.displacements = displacements;
        this.rows = rows;
        this.keys = keys;
        seed = (int)displacements[0];
    }

    /// <summary>The row that a key names, the key folded as <see cref="Folding.Fold"/> does; -1 when there is none.</summary>
    public int Find(string key)
    {
        if (rows.Count == 0)
            return -1;
        var slot = SlotOf(key);
        var text = StoredText.At(file + keys[slot], out var length);
        if (!StoredText.IsFolded(text, length, key))
            return -1;
        var row = (int)rows[slot];
        return row < 0 ? ~row : row;
    }

    /// <summary>The row that a slug or an exact key names; negative when there is none.</summary>
    public int FindExactly(string key)
    {
        if (rows.Count == 0)
            return -1;
        var slot = SlotOf(key);
        var text = StoredText.At(file + keys[slot], out var length);
        return StoredText.Is(text, length, key) ? (int)rows[slot] : -1;
    }

    private int SlotOf(string key)
    {
        var hash = PerfectHash.Of(key, seed);
        return PerfectHash.Slot(hash, (int)displacements[1 + PerfectHash.Bucket(hash, displacements.Count - 1)], rows.Count);
    }
}
