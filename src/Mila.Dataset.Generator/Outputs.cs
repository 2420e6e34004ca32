using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Generator.Emission;

namespace Mila.Generator;

/// <summary>What the pipeline gives to the compiler. Problems and sources are outputs of their own: a new problem emits nothing again.</summary>
internal static class Outputs
{
    /// <summary>Reports what is wrong with the documents and with the project.</summary>
    public static void ReportProblems(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<SeedFile> seeds,
        IncrementalValueProvider<Linked?> linked,
        IncrementalValueProvider<EquatableArray<string>> ownKeys,
        IncrementalValueProvider<EquatableArray<Problem>> misfits,
        IncrementalValueProvider<Emitted> emitted,
        IncrementalValueProvider<Project> project,
        Guard guard)
    {
        var files = seeds.Select(static (seed, _) => (seed.Path!, seed.Text.Path)).Collect()
            .Combine(linked.Select(static (linked, _) => linked?.Files ?? default))
            .Select(static (files, _) => files.Left.Concat(files.Right).ToEquatableArray());
        var problems = linked.Select(static (linked, _) => linked?.Problems ?? default).Combine(ownKeys)
            .Combine(misfits)
            .Combine(emitted)
            .Combine(project)
            .Select((input, cancellation) => AllProblems(input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, input.Right.Strictness, guard, cancellation))
            .Combine(files)
            .WithTrackingName(Steps.Problems);

        context.RegisterSourceOutput(problems, (output, input) => Report(output, input.Left, input.Right, guard));
    }

    /// <summary>
    /// Reports what is wrong with the user's own properties, on the very syntax of the code: the compiler heeds a <c>#pragma</c> nowhere else.
    /// Only this runs again with every change of the code.
    /// </summary>
    public static void ReportProperties(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<EquatableArray<Problem>> problems,
        IncrementalValueProvider<Project> project,
        Guard guard)
    {
        var judged = problems
            .Combine(project)
            .Select((input, cancellation) => input.Right.Strictness.Judge(input.Left, guard, cancellation));

        context.RegisterSourceOutput(judged.Combine(context.CompilationProvider), static (output, input) =>
        {
            foreach (var problem in input.Left)
                output.ReportDiagnostic(problem.ToDiagnostic(input.Right));
        });
    }

    /// <summary>Adds the dataset's C# to the compilation.</summary>
    public static void EmitDataset(this IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Emitted> emitted, Guard guard) =>
        context.RegisterSourceOutput(emitted.Select(static (emitted, _) => emitted.Files), (output, files) => Add(output, files, guard));

    private static EquatableArray<Problem> AllProblems(
        (EquatableArray<Problem> Found, EquatableArray<string> OwnKeys) given,
        EquatableArray<Problem> misfits,
        Emitted emitted,
        Strictness strictness,
        Guard guard,
        CancellationToken cancellation)
    {
        var problems = strictness.Judge(OwnKeys.Heed(given.Found, given.OwnKeys).Concat(misfits).Concat(emitted.Problems), guard, cancellation);
        return guard.Run(Stage.Reporting, path: "", () => Flood.Cap(problems), crash => problems.Append(crash).ToEquatableArray(), cancellation);
    }

    private static void Report(SourceProductionContext output, EquatableArray<Problem> problems, IEnumerable<(string Path, string File)> seeds, Guard guard)
    {
        var files = seeds.ToLookup(static seed => seed.Path, static seed => seed.File, StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            output.ReportDiagnostic(guard.Run(
                Stage.Reporting,
                problem.Path,
                () => problem.ToDiagnostic(FileOf),
                crash => crash.ToDiagnostic(FileOf),
                output.CancellationToken));
        }

        string FileOf(string path) => files[path].FirstOrDefault() ?? path;
    }

    private static void Add(SourceProductionContext output, EquatableArray<SourceFile> files, Guard guard)
    {
        foreach (var file in files)
        {
            if (guard.Run(Stage.Emitting, file.HintName, () => Added(output, file), static crash => crash, output.CancellationToken) is { } crash)
                output.ReportDiagnostic((crash with { Path = "" }).ToDiagnostic(static path => path));
        }
    }

    private static Problem? Added(SourceProductionContext output, SourceFile file)
    {
        output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
        return null;
    }
}
