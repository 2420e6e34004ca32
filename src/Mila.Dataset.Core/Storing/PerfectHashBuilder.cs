namespace Mila.Core.Storing;

/// <summary>Keys → a hash that leads each of them to a slot of its own.</summary>
internal static class PerfectHashBuilder
{
    /// <summary>So many displacements are tried for a bucket before all begin anew with another seed. Two keys of one hash would never part.</summary>
    private const int MostTries = 1 << 20;

    /// <param name="keys">Different keys.</param>
    /// <returns>The hash's seed, the displacement of every bucket, and the number of the key in every slot.</returns>
    public static (int Seed, int[] Displacements, int[] Slots) Build(IReadOnlyList<string> keys)
    {
        for (var seed = 0; ; seed++)
        {
            if (TryBuild(keys, seed) is var (displacements, slots))
                return (seed, displacements, slots);
        }
    }

    private static (int[] Displacements, int[] Slots)? TryBuild(IReadOnlyList<string> keys, int seed)
    {
        var hashes = new ulong[keys.Count];
        for (var key = 0; key < hashes.Length; key++)
            hashes[key] = PerfectHash.Of(keys[key], seed);
        var displacements = new int[(keys.Count + PerfectHash.KeysPerBucket - 1) / PerfectHash.KeysPerBucket];
        var slots = new int[keys.Count];
        for (var slot = 0; slot < slots.Length; slot++)
            slots[slot] = -1;

        // Full buckets first, while there is room for them; a bucket of one key takes what is left.
        var buckets = Enumerable.Range(0, keys.Count)
            .GroupBy(key => PerfectHash.Bucket(hashes[key], displacements.Length))
            .OrderByDescending(static bucket => bucket.Count())
            .ThenBy(static bucket => bucket.Key);
        var free = 0;
        foreach (var bucket in buckets)
        {
            int[] members = [.. bucket];
            if (members.Length == 1)
            {
                while (slots[free] >= 0)
                    free++;
                slots[free] = members[0];
                displacements[bucket.Key] = ~free;
            }
            else if (!TryPlace(members, hashes, slots, out displacements[bucket.Key]))
            {
                return null;
            }
        }

        return (displacements, slots);
    }

    private static bool TryPlace(int[] members, ulong[] hashes, int[] slots, out int displacement)
    {
        for (displacement = 0; displacement < MostTries; displacement++)
        {
            var placed = 0;
            for (; placed < members.Length; placed++)
            {
                var slot = PerfectHash.Slot(hashes[members[placed]], displacement, slots.Length);
                if (slots[slot] >= 0)
                    break;
                slots[slot] = members[placed];
            }

            if (placed == members.Length)
                return true;
            while (placed-- > 0)
                slots[PerfectHash.Slot(hashes[members[placed]], displacement, slots.Length)] = -1;
        }

        return false;
    }
}
