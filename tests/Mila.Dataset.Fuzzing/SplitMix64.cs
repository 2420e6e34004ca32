namespace Mila.Fuzzing;

/// <summary>Steele, Lea and Flood's generator of random numbers: from one seed the same numbers on every runtime, which System.Random does not promise.</summary>
internal sealed class SplitMix64(ulong state)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong state = state;

    /// <summary>The generator of one input of many: neighbours have nothing in common.</summary>
    public static SplitMix64 Of(ulong seed, long number) => new(unchecked(new SplitMix64(seed).Next() + ((ulong)number * GoldenGamma)));

    public ulong Next()
    {
        state = unchecked(state + GoldenGamma);
        var mixed = state;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0, below a limit above 0.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];
}
