namespace Mila.Cli.Evaluation;

/// <summary>How often a tier is right; what a tier misses is not its own fault, and is not counted.</summary>
internal sealed record TierScore(Certainty Tier, Score Documents, Score Pairs);
