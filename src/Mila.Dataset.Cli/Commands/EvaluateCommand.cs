using System.CommandLine;
using Mila.Cli.Evaluation;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Cli.Commands;

/// <summary><c>mila evaluate</c>: how right the engine is, measured on labelled text.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var labels = new Argument<string[]>("labels")
        {
            Description = "Files of labelled rows, one JSON object a line: 'id', 'set', 'text', 'label', 'partnerships'.",
            Arity = ArgumentArity.OneOrMore,
        };
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
            var rows = line.GetRequiredValue(labels).SelectMany(LabelReader.Read).ToList();
            List<Seed> registries = line.GetValue(registry) is { } file ? [ReadRegistry(file)] : [];
            if (line.GetValue(names))
                registries.Add(NamesRegistry.Of(rows));
            var chosen = line.GetValue(half);
            var scores = Evaluator.Evaluate(rows.Where(row => chosen.Holds(row)), registries);
            if (rows.Count(static row => !row.IsScored) is > 0 and var leftOut)
                Console.Error.WriteLine($"mila: {Counted.Of(leftOut, "row")} left out, with a label that is neither 'pos' nor 'neg'");
            Write(scores, line.GetValue(errors), line.GetValue(format) == "json");
            return ExitCode.Clean;
        });
        return command;
    }

    private static Seed ReadRegistry(string file)
    {
        var registry = SeedFolder.ReadRegistry(file);
        return SeedReader.Read(registry, Known.Nothing, CancellationToken.None).Problems
            .FirstOrDefault(static problem => problem.Rule.Severity == Severity.Error) is { } error
            ? throw new InvalidDataException($"{error.Path}({error.Lines.Line},{error.Lines.Column}): {error.Message}")
            : registry;
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
