using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Mila.Generator;

/// <summary>
/// A file that reaches the compiler, before it is read. Equal as long as the compiler holds the same version of the file, so that nothing
/// is read again when something else changes.
/// </summary>
/// <param name="Path">The path relative to the dataset's folder; absent for files that are no seeds.</param>
/// <param name="Kind">How to read it, in the project's words.</param>
internal sealed record SeedFile(AdditionalText Text, string? Path, string Kind)
{
    public bool IsRegistry => Kind.Equals("registry", StringComparison.OrdinalIgnoreCase);

    public static SeedFile From((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation)
    {
        var options = file.Options.GetOptions(file.Text);
        var path = Metadata("MilaPath");
        return new SeedFile(file.Text, path.Length == 0 ? null : path.Replace('\\', '/'), Metadata("MilaKind"));

        string Metadata(string name) => options.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value : "";
    }
}
