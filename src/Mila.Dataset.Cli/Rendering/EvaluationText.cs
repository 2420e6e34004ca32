using System.Globalization;
using Mila.Cli.Evaluation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mila.Cli.Rendering;

/// <summary>Scores for a person.</summary>
internal static class EvaluationText
{
    private static readonly string[] FoundHeadings = ["Right", "Wrong", "Precision"], WholeHeadings = ["Right", "Wrong", "Missed", "Precision", "Recall", "F1"];

    public static IRenderable Summary(Scores scores)
    {
        SetScore[] sets = [.. scores.Sets, scores.All];
        return new Rows(
            Tables.Rows(["Documents"], ["Rows", .. WholeHeadings], sets.Select(static set => (string[])[set.Name, Number(set.Rows.Count), .. Whole(set.Documents)])),
            Tables.Rows(["Pairs"], WholeHeadings, sets.Select(static set => (string[])[set.Name, .. Whole(set.Pairs)])),
            Tables.Rows(["Documents by tier"], FoundHeadings, scores.Tiers.Select(static tier => (string[])[tier.Tier.ToString(), .. Found(tier.Documents)])),
            Tables.Rows(["Pairs by tier"], FoundHeadings, scores.Tiers.Select(static tier => (string[])[tier.Tier.ToString(), .. Found(tier.Pairs)])),
            Tables.Rows(["Pairs by rule"], FoundHeadings, scores.Rules.Select(static rule => (string[])[rule.Rule, .. Found(rule.Pairs)])));
    }

    public static IRenderable Errors(Scores scores) =>
        new Text(string.Concat(scores.Errors.SelectMany(Lines).Select(static line => $"{VisibleText.Of(line)}\n")));

    private static IEnumerable<string> Lines(RowScore score) =>
    [
        $"{score.Row.Id} ({score.Row.Set}, {score.Row.Label}): {What(score)}",
        $"  {score.Row.Text.ReplaceLineEndings(" ")}",
        .. score.Row.Expected.Select(static partnership => $"  expected   {Described(partnership)}"),
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
