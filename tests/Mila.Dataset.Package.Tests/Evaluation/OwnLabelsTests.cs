using System.Globalization;
using System.Text;
using Mila.Cli.Evaluation;
using Mila.Testing;

namespace Mila.Package.Tests.Evaluation;

/// <summary>What the rules are worth on the project's own text, so that a change of rules shows its price.</summary>
public sealed class OwnLabelsTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Fact]
    public void The_rules_are_worth_what_was_approved()
    {
        var scores = OwnLabels.Scores;
        var table = new StringBuilder();
        AppendFound("Pairs by rule", scores.Rules.Select(static rule => (rule.Rule, rule.Pairs)));
        AppendFound("Pairs by tier", scores.Tiers.Select(static tier => (tier.Tier.ToString(), tier.Pairs)));
        AppendFound("Documents by tier", scores.Tiers.Select(static tier => (tier.Tier.ToString(), tier.Documents)));
        AppendWhole("Documents by set", scores.Sets.Append(scores.All), static set => set.Documents);
        AppendWhole("Pairs by set", scores.Sets.Append(scores.All), static set => set.Pairs);
        AppendWhole("Documents by trade", OwnLabels.Trades, static trade => trade.Documents);
        AppendWhole("Pairs by trade", OwnLabels.Trades, static trade => trade.Pairs);

        Snapshot.Of().Verify(table.ToString());

        void AppendFound(string heading, IEnumerable<(string Name, Score Score)> lines)
        {
            table.Append(Invariant, $"{heading,-25}  right  wrong  precision\n");
            foreach (var (name, score) in lines)
                table.Append(Invariant, $"{name,-25}{score.Right,7}{score.Wrong,7}{Part(score.Precision),11}\n");
            table.Append('\n');
        }

        void AppendWhole(string heading, IEnumerable<SetScore> sets, Func<SetScore, Score> scoreOf)
        {
            table.Append(Invariant, $"{heading,-25}  right  wrong  missed  precision  recall     F1\n");
            foreach (var (name, score) in sets.Select(set => (set.Name, scoreOf(set))))
                table.Append(Invariant, $"{name,-25}{score.Right,7}{score.Wrong,7}{score.Missed,8}{Part(score.Precision),11}{Part(score.Recall),8}{Part(score.F1),7}\n");
            table.Append('\n');
        }
    }

    [Fact]
    public void Every_row_has_an_id_of_its_own() =>
        Assert.Distinct(OwnLabels.Trades.SelectMany(static trade => trade.Rows).Select(static row => row.Row.Id));

    private static string Part(double? part) => part?.ToString("0.000", Invariant) ?? "-";
}
