using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What the owner of the dataset states, before any document is read.</summary>
/// <param name="Files">The registry's files. None states anything where the registry could not be made of them.</param>
/// <param name="Crash">Why it could not be; absent where it was.</param>
public sealed record Statements(EquatableArray<SeedFacts> Files, Registry Registry, Problem? Crash)
{
    /// <summary>Where a problem of the registry as a whole is told: at its first file.</summary>
    public string Path => PathOf(Files);

    public static Statements Of(IEnumerable<SeedFacts> files, Guard guard, CancellationToken cancellation)
    {
        var ordered = files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray();
        return guard.Run(
            Stage.CollectingNames,
            PathOf(ordered),
            () => new Statements(ordered, Registry.Of(ordered), Crash: null),
            crash => new Statements(ordered.Select(static file => file with { Registry = null }).ToEquatableArray(), Registry.Of([]), crash),
            cancellation);
    }

    /// <summary>The registry's files as they are linked: the first tells what crashed of the registry as a whole.</summary>
    public EquatableArray<SeedFacts> FilesWith(CollectedNames names) => (Crash ?? names.Crash) is { } crash
        ? Files.Select((file, i) => i == 0 ? file.With(crash) : file).ToEquatableArray()
        : Files;

    private static string PathOf(EquatableArray<SeedFacts> files) => files.Count == 0 ? "" : files[0].Path;
}
