using System.ComponentModel;

namespace Mila;

/// <summary>
/// The rows of a table that were read so far. It is for emitted code alone, and costs next to nothing while it is empty, however many rows there are.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowCache<T>
    where T : class
{
    private const int ChunkBits = 10, ChunkSize = 1 << ChunkBits;

    private readonly T?[]?[] chunks;

    /// <summary>Creates a cache.</summary>
    /// <param name="count">How many rows there may be.</param>
    public RowCache(int count) => chunks = new T?[(count + ChunkSize - 1) >> ChunkBits][];

    /// <summary>A row; absent until it is set.</summary>
    public T? this[int row]
    {
        get => chunks[row >> ChunkBits]?[row & (ChunkSize - 1)];
        set => (chunks[row >> ChunkBits] ?? Add(row >> ChunkBits))[row & (ChunkSize - 1)] = value;
    }

    // Of two threads that add one chunk, both must set their rows in the same.
    private T?[] Add(int chunk)
    {
        Interlocked.CompareExchange(ref chunks[chunk], new T?[ChunkSize], null);
        return chunks[chunk]!;
    }
}
