using Mila.Core.Diagnostics;

namespace Mila.Cli.Rendering;

/// <summary>A check as GitHub's workflow commands: each problem becomes an annotation of its line.</summary>
internal static class CheckGitHub
{
    public static void Write(CheckReport report, TextWriter output)
    {
        foreach (var problem in report.Shown)
        {
            var command = problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var (line, column, endLine, _) = problem.Lines;
            var place = problem.Path.Length == 0 ? "" : $"file={Property(report.FileOf(problem.Path))},line={line},col={column},endLine={endLine},";
            output.WriteLine($"::{command} {place}title={problem.Rule.Id}::{Data(problem.Message)}");
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
