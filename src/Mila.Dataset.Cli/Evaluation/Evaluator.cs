using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Cli.Evaluation;

/// <summary>Runs the engine over labelled rows, each a document and a dataset of its own, so that no row tells another anything.</summary>
internal static class Evaluator
{
    private const string Path = "row.txt";

    /// <param name="registry">Registry files that every row is read and linked with.</param>
    /// <exception cref="InvalidDataException">The engine broke on a row; the message names it.</exception>
    public static Scores Evaluate(IEnumerable<LabelledRow> rows, IReadOnlyList<Seed> registry) =>
        new([.. rows.Where(static row => row.IsScored).Select(row => Scorer.Score(row, Told(row, registry)))]);

    /// <summary>A headline is a document's title and all of it; other text is the body of a document whose title names nothing.</summary>
    public static Seed Document(LabelledRow row) =>
        new(Path, row.IsHeadline ? row.Text : $"a passage\n\n{row.Text}", SeedKind.PlainText);

    /// <summary>A row's dataset, without the partnerships that a registry states of other documents.</summary>
    private static Dataset Told(LabelledRow row, IReadOnlyList<Seed> registry)
    {
        var dataset = Engine.Run([Document(row), .. registry]);
        if (dataset.Problems.FirstOrDefault(static problem => problem.Rule == Rules.InternalError) is { } crash)
            throw new InvalidDataException($"Row '{row.Id}': {crash.Message}");
        return dataset with
        {
            Partnerships = dataset.Partnerships.Where(IsTold).ToEquatableArray(),
            Candidates = dataset.Candidates.Where(IsTold).ToEquatableArray(),
        };
    }

    private static bool IsTold(Partnership partnership) => partnership.Evidence.Any(static evidence => evidence.Source.Path == Path);
}
