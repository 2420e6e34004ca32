using Mila.Core.Model;

namespace Mila.Fuzzing;

/// <summary>An input that the engine does wrong with.</summary>
/// <param name="Seed">What all random numbers of the run come from.</param>
/// <param name="Number">The input's number in the run.</param>
/// <param name="Fault">What is wrong.</param>
internal sealed record Failure(SeedKind Format, ulong Seed, long Number, string Fault)
{
    /// <summary>The arguments that read the input again.</summary>
    public string Replay => FormattableString.Invariant($"--format {Format.ToString().ToLowerInvariant()} --seed {Seed} --input {Number}");

    public override string ToString() => $"{Replay}\n{Fault}";
}
