using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Generator;
using Mila.Generator.Tests;

namespace Mila.Benchmarks;

/// <summary>What the generator adds to a keystroke in a file of code: nothing of it has changed, but the compiler's driver looks at every document.</summary>
internal static class Keystroke
{
    private const int Warm = 2000, Strokes = 501;

    private static readonly int[] Counts = [1, 1_000, 4_000];

    public static void Run()
    {
        Console.WriteLine("\nA keystroke in code:\n\n| documents | the driver with a generator that only collects them | with ours | ratio |\n|---:|---:|---:|---:|");
        foreach (var count in Counts)
            Run(count);
    }

    private static void Run(int count)
    {
        Progress.Say($"{count:N0}: keystrokes");
        var files = Enumerable.Range(0, count).Select(static number => new TestText("seeds/" + SyntheticCorpus.PathOf(number), SyntheticCorpus.TextOf(number))).ToArray();
        var compilation = CSharpCompilation.Create("Consumer", [Typed(0)]);
        GeneratorDriver[] drivers = [Drive(new LeastGenerator()), Drive(new DatasetGenerator())];
        var times = drivers.Select(static _ => new List<double>()).ToArray();
        for (var stroke = 0; stroke < Warm + Strokes; stroke++)
        {
            var typed = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Typed(stroke));
            for (var i = 0; i < drivers.Length; i++)
            {
                var watch = Stopwatch.StartNew();
                drivers[i] = drivers[i].RunGenerators(typed);
                times[i].Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        var (floor, ours) = (Median(times[0]), Median(times[1]));
        Console.WriteLine(FormattableString.Invariant($"| {count:N0} | {floor:0.00} ms | {ours:0.00} ms | {ours / floor:0.00} |"));

        GeneratorDriver Drive(IIncrementalGenerator generator) =>
            CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, optionsProvider: new TestOptions()).RunGenerators(compilation);
    }

    private static double Median(List<double> times) => times.Skip(Warm).Order().ElementAt(Strokes / 2);

    private static SyntaxTree Typed(int stroke) => CSharpSyntaxTree.ParseText(FormattableString.Invariant($"class Program {{ static int Main() => {stroke}; }}"));

    /// <summary>The least that a generator of documents can do.</summary>
    private sealed class LeastGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.AdditionalTextsProvider.Select(static (file, _) => file.Path).Collect(), static (_, _) => { });
    }
}
