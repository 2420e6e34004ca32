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

    private const int Half = 32;

    /// <summary>The hash of a text, the same on every machine.</summary>
    public static ulong Of(string text, int seed)
    {
        // Which bits meet depends on the seed, so that no two texts have one hash under every seed.
        var shift = 24 + (seed & 15);

        // Four chains, since a processor follows all of them at once.
        var first = Mix((ulong)text.Length ^ ((ulong)(uint)seed << 32), shift);
        ulong second = ~first, third = first + Multiplier, fourth = ~third;
        fixed (char* start = text)
        {
            var at = start;
            var end = start + text.Length;
            for (; end - at >= 16; at += 16)
            {
                first = Mix(first ^ LittleEndian.Characters(at), shift);
                second = Mix(second ^ LittleEndian.Characters(at + 4), shift);
                third = Mix(third ^ LittleEndian.Characters(at + 8), shift);
                fourth = Mix(fourth ^ LittleEndian.Characters(at + 12), shift);
            }

            for (; end - at >= 4; at += 4)
                (first, second, third, fourth) = (second, third, fourth, Mix(first ^ LittleEndian.Characters(at), shift));
            var rest = 0UL;
            for (; at < end; at++)
                rest = (rest << 16) | *at;

            // One in the other: side by side, what differs in two chains alike would go away.
            return Mix(first ^ Mix(second ^ Mix(third ^ Mix(fourth ^ rest, shift), shift), shift), Half);
        }
    }

    public static int Bucket(ulong hash, int buckets) => (int)((hash >> 32) * (ulong)buckets >> 32);

    // Twice mixed: a displacement must change how far apart two keys are, not only move both.
    public static int Slot(ulong hash, int displacement, int slots) =>
        displacement < 0 ? ~displacement : (int)((Mix(Mix(hash + (ulong)displacement, Half), Half) >> 32) * (ulong)slots >> 32);

    private static ulong Mix(ulong hash, int shift)
    {
        hash = unchecked(hash * Multiplier);
        return hash ^ (hash >> shift);
    }
}
