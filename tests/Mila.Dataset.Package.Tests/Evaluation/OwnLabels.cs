using Mila.Cli;
using Mila.Cli.Evaluation;
using Mila.Core.Model;
using Mila.Core.Tests.Gold;

namespace Mila.Package.Tests.Evaluation;

/// <summary>The project's own labelled text, and what the engine makes of it: the rows of <c>tests/labels</c>, and the documents of <c>seeds</c> as one row.</summary>
internal static class OwnLabels
{
    /// <summary>The rows of each trade, without a registry.</summary>
    public static IReadOnlyList<SetScore> Trades { get; } =
    [
        .. Files.Select(static file => new SetScore(Path.GetFileNameWithoutExtension(file), Evaluator.Evaluate(LabelReader.Read(file), []).Rows)),
    ];

    public static Scores Scores { get; } = new([.. Trades.SelectMany(static trade => trade.Rows), Seeds()]);

    /// <summary>A file a trade, in the order of their names.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "labels"), "*.jsonl").Order(StringComparer.Ordinal);

    private static RowScore Seeds()
    {
        var row = new LabelledRow("seeds", "seeds", "-", "pos", [.. SeedGold.Partnerships.Select(Labelled)]);
        return Scorer.Score(row, Engine.Run(SeedFolder.Read(Path.Combine(Repository.Root, "seeds")).Seeds));
    }

    private static LabelledPartnership Labelled(GoldPartnership partnership) => new(
        [.. partnership.Participants.Where(static participant => participant.Role.IsParty()).Select(static participant => NameOf(participant.Organization))],
        IsHub: false);

    private static string NameOf(string id) => SeedGold.Organizations.First(organization => organization.Id == id).Forms[0];
}
