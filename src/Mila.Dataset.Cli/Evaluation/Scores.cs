namespace Mila.Cli.Evaluation;

/// <summary>The scores of rows together.</summary>
/// <param name="Rows">In the order of the labels.</param>
internal sealed record Scores(IReadOnlyList<RowScore> Rows)
{
    /// <summary>The scores of each set, in the order of the labels.</summary>
    public IEnumerable<SetScore> Sets => Rows.GroupBy(static row => row.Row.Set).Select(static set => new SetScore(set.Key, [.. set]));

    /// <summary>The scores of all rows.</summary>
    public SetScore All => new("all", Rows);

    /// <summary>
    /// What each tier is worth, the surest first: a document belongs to the tier of its surest partnership. Candidates are shown, and count in no other score.
    /// </summary>
    public IEnumerable<TierScore> Tiers =>
    [
        .. new[] { Certainty.Confirmed, Certainty.Stated, Certainty.Implied }.Select(tier => new TierScore(
            tier,
            Sum(Rows.Where(row => row.Tier == tier).Select(static row => row.Document)),
            RowScore.Count(Rows.SelectMany(static row => row.Pairs).Where(pair => pair.Certainty == tier)))),
        new TierScore(
            Certainty.Candidate,
            Sum(Rows.Where(static row => row.Tier is null && row.Candidates.Count > 0)
                .Select(static row => row.Row.IsPositive ? new Score(1, 0, 0) : new Score(0, 1, 0))),
            RowScore.Count(Rows.SelectMany(static row => row.Candidates))),
    ];

    /// <summary>What each rule that found anything is worth, by the pairs that rest on it, ordinal order. A pair may rest on several rules.</summary>
    public IEnumerable<RuleScore> Rules => Rows
        .SelectMany(static row => row.Pairs)
        .SelectMany(static pair => pair.Rules, static (pair, rule) => (Pair: pair, Rule: rule))
        .GroupBy(static entry => entry.Rule, static entry => entry.Pair)
        .OrderBy(static rule => rule.Key, StringComparer.Ordinal)
        .Select(static rule => new RuleScore(rule.Key, RowScore.Count(rule)));

    /// <summary>The rows in which anything is not as the labels say.</summary>
    public IEnumerable<RowScore> Errors => Rows.Where(static row => !row.IsRight);

    public static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), static (sum, score) => sum + score);
}
