using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Mila.Core.Diagnostics;

namespace Mila.Generator;

/// <summary>
/// A file that reaches the compiler, before it is read. Equal as long as the compiler holds the same version of the file, so that nothing
/// is read again when something else changes.
/// </summary>
/// <param name="Path">The path relative to the dataset's folder; absent for files that are no seeds.</param>
/// <param name="Kind">How to read it, in the project's words.</param>
/// <param name="IsManifest">Whether it is no seed, but what the build tells of seeds that it read itself.</param>
/// <param name="Crash">Why it cannot be read, where that is the engine's fault.</param>
internal sealed record SeedFile(AdditionalText Text, string? Path, string Kind, bool IsManifest = false, Problem? Crash = null)
{
    public bool IsRegistry => Kind.Equals("registry", StringComparison.OrdinalIgnoreCase);

    public static SeedFile From(AdditionalText text, AnalyzerConfigOptionsProvider project)
    {
        var options = project.GetOptions(text);
        var path = Metadata("MilaPath");
        // The package's targets escape it.
        return new SeedFile(
            text,
            path.Length == 0 ? null : Uri.UnescapeDataString(path).Replace('\\', '/'),
            Metadata("MilaKind"),
            Metadata("MilaManifest").Length > 0);

        string Metadata(string name) => options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
    }
}
