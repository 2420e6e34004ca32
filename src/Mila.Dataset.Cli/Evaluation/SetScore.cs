namespace Mila.Cli.Evaluation;

/// <summary>The scores of a set of rows: as documents that state a partnership or do not, and of the pairs of partners in them.</summary>
internal sealed record SetScore(string Name, IReadOnlyList<RowScore> Rows)
{
    public Score Documents => Scores.Sum(Rows.Select(static row => row.Document));

    public Score Pairs => Scores.Sum(Rows.Select(static row => row.PairScore));
}
