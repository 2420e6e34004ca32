using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Cli.Rendering;

/// <summary>A check for a person: each problem as a compiler writes it, its line of the document, and a summary.</summary>
internal static class CheckText
{
    private const string Plain = "\e[0m", Bold = "\e[1m", Dim = "\e[2m", Red = "\e[1;31m", Yellow = "\e[1;33m", Blue = "\e[1;34m";

    public static void Write(CheckReport report, TextWriter output, bool isColoured)
    {
        foreach (var file in report.Shown.GroupBy(static problem => problem.Path))
        {
            var seed = report.Folder.Seeds.FirstOrDefault(seed => seed.Path == file.Key);
            var text = seed is null ? null : new SeedText(seed.Path, seed.Text);
            foreach (var problem in file)
                WriteProblem(problem, text);
        }

        if (report.Problems.Count > 0)
            output.WriteLine(Coloured(Help(report), Dim));
        output.WriteLine(Summary(report));

        void WriteProblem(Problem problem, SeedText? text)
        {
            var colour = problem.Severity switch { Severity.Error => Red, Severity.Warning => Yellow, _ => Blue };
            var place = Coloured(
                problem.Path.Length == 0 ? "mila:" : $"{VisibleText.Of(report.FileOf(problem.Path))}({problem.Lines.Line},{problem.Lines.Column}):",
                Bold);
            output.WriteLine($"{place} {Coloured($"{SeverityName.Of(problem.Severity)} {problem.Rule.Id}:", colour)} {problem.Message}");
            if (text is null || SourceExcerpt.Of(text, problem.Lines) is not { Line.Length: > 0 } excerpt)
                return;
            output.WriteLine($"    {excerpt.Line}");
            output.WriteLine($"    {Coloured(excerpt.Carets, colour)}");
        }

        string Coloured(string words, string colour) => isColoured ? colour + words + Plain : words;
    }

    /// <summary>The command that tells more of what is shown.</summary>
    private static string Help(CheckReport report) =>
        "help: mila explain " + string.Join(' ', report.Shown.Select(static problem => problem.Rule.Id).Distinct().Order(StringComparer.Ordinal));

    private static string Summary(CheckReport report)
    {
        var information = report.Count(Severity.Info) is > 0 and var count ? $", {count} info" : "";
        return $"{Counted.Of(report.Folder.DocumentCount, "document")}, {Counted.Of(report.Count(Severity.Error), "error")}, {Counted.Of(report.Count(Severity.Warning), "warning")}{information}";
    }
}
