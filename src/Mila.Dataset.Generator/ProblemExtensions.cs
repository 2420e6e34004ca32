using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;

namespace Mila.Generator;

/// <summary>Problems → what the compiler reports.</summary>
internal static class ProblemExtensions
{
    private const string Category = "Mila";

    /// <param name="file">Where the problem's file lies on disk.</param>
    public static Diagnostic ToDiagnostic(this Problem problem, string file)
    {
        var rule = problem.Rule;
        var descriptor = new DiagnosticDescriptor(
            rule.Id,
            rule.Title,
            messageFormat: "{0}",
            Category,
            problem.Severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            customTags: rule.IsConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);
        return Diagnostic.Create(descriptor, file.Length == 0 ? Location.None : LocationOf(problem, file), problem.Message);
    }

    private static Location LocationOf(Problem problem, string file)
    {
        var lines = problem.Lines;
        return Location.Create(
            file,
            new TextSpan(problem.Start, problem.Length),
            new LinePositionSpan(new LinePosition(lines.Line - 1, lines.Column - 1), new LinePosition(lines.EndLine - 1, lines.EndColumn - 1)));
    }
}
