using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Cli;

/// <summary>What a check found, each problem as grave as the command line takes it.</summary>
internal sealed record CheckReport(SeedFolder Folder, EquatableArray<Problem> Problems)
{
    /// <summary>Whether anything is an error or a warning.</summary>
    public bool HasFindings => Problems.Any(static problem => problem.Severity > Severity.Info);

    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);

    /// <summary>A problem's file, relative to the current folder, with forward slashes; of no use for a problem that has none.</summary>
    public string FileOf(Problem problem) => Path.Combine(Folder.Location, problem.Path).Replace(Path.DirectorySeparatorChar, '/');
}
