using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Cli;

/// <summary>What a check found, each problem as grave as the command line takes it.</summary>
internal sealed record CheckReport(SeedFolder Folder, EquatableArray<Problem> Problems)
{
    /// <summary>What of them is worth showing.</summary>
    public EquatableArray<Problem> Shown => Flood.Cap(Problems);

    /// <summary>Whether anything is an error or a warning.</summary>
    public bool HasFindings => Problems.Any(static problem => problem.Severity > Severity.Info);

    /// <summary>How many problems are so grave, shown or not.</summary>
    public int Count(Severity severity) => Problems.Where(problem => problem.Severity == severity).Sum(static problem => 1 + problem.Further);

    /// <summary>A seed's file, relative to the current folder, with forward slashes.</summary>
    public string FileOf(string path) => Path.Combine(Folder.Location, path).Replace(Path.DirectorySeparatorChar, '/');
}
