namespace Mila.Cli.Evaluation;

/// <summary>How often the pairs that rest on a rule are right.</summary>
internal sealed record RuleScore(string Rule, Score Pairs);
