namespace Mila.Cli.Evaluation;

/// <summary>What the engine made of a row.</summary>
/// <param name="Tier">The surest of its partnerships between two parties with names; absent when it found none.</param>
/// <param name="Pairs">The partners that it found.</param>
/// <param name="Missed">The partners that it should have found and did not.</param>
/// <param name="Candidates">The partners of candidates that no partnership holds. They count in no score.</param>
internal sealed record RowScore(
    LabelledRow Row,
    Certainty? Tier,
    IReadOnlyList<FoundPair> Pairs,
    IReadOnlyList<ExpectedPair> Missed,
    IReadOnlyList<FoundPair> Candidates)
{
    /// <summary>The row as one document, which states a partnership or does not.</summary>
    public Score Document => (Row.IsPositive, Tier is not null) switch
    {
        (true, true) => new Score(1, 0, 0),
        (true, false) => new Score(0, 0, 1),
        (false, true) => new Score(0, 1, 0),
        _ => default,
    };

    public Score PairScore => Count(Pairs) with { Missed = Missed.Count };

    /// <summary>Whether everything is as the labels say.</summary>
    public bool IsRight => Document is { Wrong: 0, Missed: 0 } && PairScore is { Wrong: 0, Missed: 0 };

    /// <summary>The right and the wrong ones among pairs.</summary>
    public static Score Count(IEnumerable<FoundPair> pairs) => pairs.Aggregate(default(Score), static (sum, pair) => sum + pair.Verdict switch
    {
        Verdict.Right => new Score(1, 0, 0),
        Verdict.Wrong => new Score(0, 1, 0),
        _ => default,
    });
}
