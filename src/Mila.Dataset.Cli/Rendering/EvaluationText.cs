using System.Globalization;
using Mila.Cli.Evaluation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mila.Cli.Rendering;

/// <summary>Scores for a person.</summary>
internal static class EvaluationText
{
    public static IRenderable Summary(Scores scores) => new Rows(
        Tables.Rows(
            ["Set", "Rows", "Documents right", "wrong", "missed", "precision", "recall", "F1", "Pairs right", "wrong", "missed", "precision", "recall", "F1"],
            scores.Sets.Append(scores.All).Select(static set => (string[])[set.Name, Number(set.Rows.Count), .. Whole(set.Documents), .. Whole(set.Pairs)])),
        Tables.Rows(
            ["Tier", "Documents right", "wrong", "precision", "Pairs right", "wrong", "precision"],
            scores.Tiers.Select(static tier => (string[])[tier.Tier.ToString(), .. Found(tier.Documents), .. Found(tier.Pairs)])),
        Tables.Rows(
            ["Rule", "Pairs right", "wrong", "precision"],
            scores.Rules.Select(static rule => (string[])[rule.Rule, .. Found(rule.Pairs)])));

    public static IRenderable Errors(Scores scores) =>
        new Text(string.Concat(scores.Errors.SelectMany(Lines).Select(static line => $"{VisibleText.Of(line)}\n")));

    private static IEnumerable<string> Lines(RowScore score) =>
    [
        $"{score.Row.Id} ({score.Row.Set}, {score.Row.Label}): {What(score)}",
        $"  {score.Row.Text.ReplaceLineEndings(" ")}",
        .. score.Row.Partnerships.Select(static partnership => $"  expected   {Described(partnership)}"),
        .. score.Pairs.Select(static pair => $"  {pair.Verdict.ToString().ToLowerInvariant(),-9}  {pair}"),
        .. score.Missed.Select(static pair => $"  missed     {pair}"),
        .. score.Candidates.Select(static pair => $"  candidate  {pair}"),
        "",
    ];

    private static string What(RowScore score) => score.Document switch
    {
        { Wrong: > 0 } => "states none, found one",
        { Missed: > 0 } => "states one, found none",
        _ => $"{Counted.Of(score.PairScore.Wrong, "wrong pair")}, {score.PairScore.Missed} missed",
    };

    private static string Described(LabelledPartnership partnership) => partnership.IsHub
        ? $"{partnership.Participants[0]} with {string.Join(", ", partnership.Participants.Skip(1))}"
        : string.Join(" \u2013 ", partnership.Participants);

    private static string[] Whole(Score score) =>
        [Number(score.Right), Number(score.Wrong), Number(score.Missed), Part(score.Precision), Part(score.Recall), Part(score.F1)];

    private static string[] Found(Score score) => [Number(score.Right), Number(score.Wrong), Part(score.Precision)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Part(double? part) => part?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";
}
