using System.CommandLine;
using Mila.Cli.Evaluation;
using Mila.Cli.Rendering;
using Mila.Core.Model;

namespace Mila.Cli.Commands;

/// <summary><c>mila evaluate</c>: how right the engine is, measured on labelled text.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var labels = new Argument<string>("labels") { Description = "A file of labelled rows, one JSON object a line: 'id', 'set', 'text', 'label', 'partnerships'." };
        var registry = new Option<string?>("--registry") { Description = "A registry file that every row is read with." };
        var names = new Option<bool>("--names") { Description = "Read every row with a registry of all participants' names in the labels." };
        var half = new Option<LabelHalf>("--half") { Description = "The rows to look at, split by their ids: write rules on one half, measure on the other." };
        half.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "a", "b", "all");
        var errors = new Option<bool>("--errors") { Description = "List every row that is not as its labels say." };
        var format = new Option<string>("--format") { Description = "How to write the scores.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("evaluate", "Measures precision and recall of partnerships on labelled text, by set, tier and rule. Exits 0 whatever the scores are, 2 when the labels cannot be read.")
        {
            labels, registry, names, half, errors, format,
        };
        command.SetAction(line =>
        {
            var rows = LabelReader.Read(line.GetRequiredValue(labels));
            List<Seed> registries = line.GetValue(registry) is { } file ? [SeedFolder.ReadRegistry(file)] : [];
            if (line.GetValue(names))
                registries.Add(NamesRegistry.Of(rows));
            var chosen = line.GetValue(half);
            var scores = Evaluator.Evaluate(rows.Where(row => chosen.Holds(row)), registries);
            Write(scores, line.GetValue(errors), line.GetValue(format) == "json");
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(Scores scores, bool withErrors, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(Console.OpenStandardOutput(), json => EvaluationJson.Write(scores, withErrors, json));
            return;
        }

        if (withErrors)
            Terminal.Write(EvaluationText.Errors(scores));
        Terminal.Write(EvaluationText.Summary(scores));
    }
}
