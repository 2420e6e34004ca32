using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Generator.Emission;

namespace Mila.Generator;

/// <summary>What the pipeline gives to the compiler. Problems and sources are outputs of their own: a new problem emits nothing again.</summary>
internal static class Outputs
{
    /// <summary>Reports what is wrong with the documents and with the project.</summary>
    public static void ReportProblems(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SeedFile> seeds,
        IncrementalValueProvider<Dataset?> dataset,
        IncrementalValueProvider<Emitted> emitted,
        IncrementalValueProvider<Project> project)
    {
        var problems = dataset
            .Combine(emitted)
            .Combine(project)
            .Select(static (input, _) => AllProblems(input.Left.Left, input.Left.Right, input.Right.Strictness))
            .Combine(seeds.Select(static (seed, _) => (seed.Path!, seed.Text.Path)).Collect())
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(problems, static (output, input) => Report(output, input.Left, input.Right));
    }

    /// <summary>Adds the dataset's C# to the compilation.</summary>
    public static void EmitDataset(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Emitted> emitted) =>
        context.RegisterSourceOutput(emitted.Select(static (emitted, _) => emitted.Files), static (output, files) => Add(output, files));

    private static EquatableArray<Problem> AllProblems(Dataset? dataset, Emitted emitted, Strictness strictness) =>
        Flood.Cap(strictness.Judge((dataset?.Problems ?? default).Concat(emitted.Problems)));

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems, IEnumerable<(string Path, string File)> seeds)
    {
        var files = seeds.ToLookup(static seed => seed.Path, static seed => seed.File, StringComparer.Ordinal);
        foreach (var problem in problems)
            output.ReportDiagnostic(problem.ToDiagnostic(path => files[path].FirstOrDefault() ?? path));
    }

    private static void Add(SourceProductionContext output, EquatableArray<SourceFile> files)
    {
        foreach (var file in files)
            output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
    }
}
