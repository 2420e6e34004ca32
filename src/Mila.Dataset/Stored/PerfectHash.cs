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

    /// <summary>The hash of a text, the same on every machine.</summary>
    public static ulong Of(string text, int seed)
    {
        var hash = Mix((ulong)text.Length ^ ((ulong)(uint)seed << 32));
        fixed (char* start = text)
        {
            var at = (byte*)start;
            var rest = text.Length;
            for (; rest >= 4; rest -= 4, at += 8)
                hash = Mix(hash ^ Block(at));
            for (; rest > 0; rest--, at += 2)
                hash = Mix(hash ^ *(char*)at);
        }

        return hash;
    }

    public static int Bucket(ulong hash, int buckets) => (int)((hash >> 32) * (ulong)buckets >> 32);

    // Twice mixed: a displacement must change how far apart two keys are, not only move both.
    public static int Slot(ulong hash, int displacement, int slots) =>
        displacement < 0 ? ~displacement : (int)((Mix(Mix(hash + (ulong)displacement)) >> 32) * (ulong)slots >> 32);

    // Four characters as a machine of little-endian order has them.
    private static ulong Block(byte* at) => BitConverter.IsLittleEndian
        ? *(ulong*)at
        : ((char*)at)[0] | ((ulong)((char*)at)[1] << 16) | ((ulong)((char*)at)[2] << 32) | ((ulong)((char*)at)[3] << 48);

    private static ulong Mix(ulong hash)
    {
        hash = unchecked(hash * Multiplier);
        return hash ^ (hash >> 32);
    }
}
