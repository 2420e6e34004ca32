using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Mila.Generator.Tests;

/// <summary>The properties of a project, and the metadata of its seeds, as MSBuild hands them to the compiler.</summary>
internal sealed class TestOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    private readonly Options none = new([]);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToDictionary(static p => "build_property." + p.Name, static p => p.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TestText { MilaPath: { } path }
        ? new Options(new()
        {
            ["build_metadata.AdditionalFiles.MilaPath"] = path,
            ["build_metadata.AdditionalFiles.MilaKind"] = path.StartsWith("registry/", StringComparison.Ordinal) ? "registry" : "auto",
            ["build_metadata.AdditionalFiles.MilaManifest"] = path.EndsWith(".manifest", StringComparison.Ordinal) ? "true" : "",
        })
        : none;

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
