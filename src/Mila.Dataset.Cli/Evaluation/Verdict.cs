namespace Mila.Cli.Evaluation;

/// <summary>What a row's labels say of a pair that the engine found.</summary>
internal enum Verdict
{
    Right,
    Wrong,

    /// <summary>The labels say nothing of it, and it counts nowhere.</summary>
    Outside,
}
