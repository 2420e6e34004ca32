namespace Mila;

/// <summary>
/// A two-level hash without collisions (Fox, Heath, Chen and Daoud 1992; Belazzougui, Botelho and Dietzfelbinger 2009): a key's bucket has a
/// displacement that leads each of its keys to a slot of its own, among as many slots as there are keys. A bucket of one key has the slot itself,
/// as a negative displacement.
/// </summary>
internal static unsafe class PerfectHash
{
    /// <summary>How many keys share a bucket on the average.</summary>
    public const int KeysPerBucket = 4;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private const int Half = 32, ShortestEnd = 16, MostDoublings = 27;

    /// <summary>
    /// The hash of a text's length and its end, the same on every machine. The first seed takes a short end, which tells the keys of most tables apart;
    /// each that follows takes twice as much, up to the whole text.
    /// </summary>
    public static ulong Of(string text, int seed)
    {
        // Which bits meet depends on the seed, so that no two texts have one hash under every seed.
        var shift = 24 + (seed & 15);
        fixed (char* start = text)
        {
            var end = start + text.Length;
            var at = end - Math.Min(text.Length, (long)ShortestEnd << Math.Min(seed, MostDoublings));

            // Two chains, since a processor follows both at once.
            var first = (ulong)seed * Multiplier;
            var second = ~first;
            for (; at + 8 <= end; at += 8)
            {
                first = Mix(first ^ LittleEndian.Characters(at), shift);
                second = Mix(second ^ LittleEndian.Characters(at + 4), shift);
            }

            if (at + 4 <= end)
            {
                (first, second) = (second, Mix(first ^ LittleEndian.Characters(at), shift));
                at += 4;
            }

            var rest = (ulong)text.Length;
            for (; at < end; at++)
                rest = (rest << 16) | *at;

            // One in the other: side by side, what differs in both chains alike would go away.
            return Mix(first ^ Mix(second ^ rest, shift), Half);
        }
    }

    public static int Bucket(ulong hash, int buckets) => (int)((hash >> 32) * (ulong)buckets >> 32);

    // Multiplied, since a displacement must change how far apart two keys are, not only move both; by an odd number, which keeps all hashes different.
    public static int Slot(ulong hash, int displacement, int slots) =>
        displacement < 0 ? ~displacement : (int)(((hash * (((ulong)displacement << 1) | 1)) >> 32) * (ulong)slots >> 32);

    private static ulong Mix(ulong hash, int shift)
    {
        hash = unchecked(hash * Multiplier);
        return hash ^ (hash >> shift);
    }
}
