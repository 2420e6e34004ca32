using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What the owner of the dataset states, before any document is read.</summary>
/// <param name="Files">The registry's files. None states anything where the registry could not be made of them.</param>
public sealed record Statements(EquatableArray<SeedFacts> Files, Registry Registry)
{
    /// <summary>Where a problem of the registry as a whole is told: at its first file.</summary>
    public string Path => Files.Count == 0 ? "" : Files[0].Path;

    public static Statements Of(IEnumerable<SeedFacts> files, Guard guard, CancellationToken cancellation)
    {
        var ordered = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        var statements = new Statements(ordered, Registry.Of([]));
        return guard.Run(
            Stage.CollectingNames,
            statements.Path,
            () => statements with { Registry = Registry.Of(ordered) },
            crash => statements with { Files = statements.With(crash).Files.Select(static file => file with { Registry = null }).ToEquatableArray() },
            cancellation);
    }

    /// <summary>The same, with a problem of the registry as a whole where there is one.</summary>
    public Statements With(Problem? problem) => problem is null
        ? this
        : this with { Files = Files.Select((file, i) => i == 0 ? file.With(problem) : file).ToEquatableArray() };
}
