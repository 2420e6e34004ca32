using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Cli;

/// <summary>What a check found. Under <paramref name="IsStrict"/> every warning is an error.</summary>
internal sealed record CheckReport(SeedFolder Folder, EquatableArray<Problem> Problems, bool IsStrict)
{
    /// <summary>Whether anything is an error or a warning.</summary>
    public bool HasFindings => Problems.Any(static problem => problem.Rule.Severity != Severity.Info);

    public Severity SeverityOf(Problem problem) =>
        IsStrict && problem.Rule.Severity == Severity.Warning ? Severity.Error : problem.Rule.Severity;

    public int Count(Severity severity) => Problems.Count(problem => SeverityOf(problem) == severity);

    /// <summary>A problem's file, relative to the current folder, with forward slashes.</summary>
    public string FileOf(Problem problem) => Path.Combine(Folder.Location, problem.Path).Replace(Path.DirectorySeparatorChar, '/');
}
