using Mila.Core.Model;

namespace Mila.Cli.Evaluation;

/// <summary>Runs the engine over labelled rows, each a document and a dataset of its own, so that no row tells another anything.</summary>
internal static class Evaluator
{
    /// <param name="registry">Registry files that every row is read and linked with.</param>
    public static Scores Evaluate(IEnumerable<LabelledRow> rows, IReadOnlyList<Seed> registry) =>
        new([.. rows.Where(static row => row.IsScored).Select(row => Scorer.Score(row, Engine.Run([Document(row), .. registry])))]);

    /// <summary>A headline is a document's title and all of it; other text is the body of a document whose title names nothing.</summary>
    private static Seed Document(LabelledRow row) =>
        new("row.txt", row.IsHeadline ? row.Text : $"a passage\n\n{row.Text}", SeedKind.PlainText);
}
