using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;

namespace Mila.Generator;

/// <summary>Problems → what the compiler reports.</summary>
internal static class ProblemExtensions
{
    private const string Category = "Mila";

    /// <param name="fileOf">Where a file lies on disk.</param>
    public static Diagnostic ToDiagnostic(this Problem problem, Func<string, string> fileOf) => problem.ToDiagnostic(place => LocationOf(place, fileOf));

    /// <param name="code">The code that the problem lies in.</param>
    public static Diagnostic ToDiagnostic(this Problem problem, Compilation code) => problem.ToDiagnostic(place =>
        code.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == place.Path) is { } tree
            ? Location.Create(tree, new TextSpan(place.Start, place.Length))
            : LocationOf(place, static path => path));

    private static Diagnostic ToDiagnostic(this Problem problem, Func<Place, Location> locationOf)
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
        return Diagnostic.Create(
            descriptor,
            problem.Path.Length == 0 ? Location.None : locationOf(problem.Place),
            problem.OtherPlaces.Select(locationOf),
            problem.Message);
    }

    private static Location LocationOf(Place place, Func<string, string> fileOf)
    {
        var lines = place.Lines;
        return Location.Create(
            fileOf(place.Path),
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new LinePosition(lines.Line - 1, lines.Column - 1), new LinePosition(lines.EndLine - 1, lines.EndColumn - 1)));
    }
}
