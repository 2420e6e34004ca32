using System.Diagnostics;
using System.Globalization;
using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;

namespace Mila.Benchmarks;

/// <summary>What many documents cost the engine: processor time and memory of reading and of linking.</summary>
internal static class Scale
{
    public static void Run(int count)
    {
        Read(1000);
        var begun = Environment.CpuUsage.TotalTime;
        var facts = Read(count);
        var read = Environment.CpuUsage.TotalTime;
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var linking = Environment.CpuUsage.TotalTime;
        var dataset = Linker.Link(facts, CancellationToken.None);
        var linked = Environment.CpuUsage.TotalTime;
        Report("read", read - begun, count);
        Report("linked", linked - linking, count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held: {held / 1024.0 / count:0.0} kB a document; most ever: {Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / count:0.0} kB a document"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dataset.Articles.Count} articles, {dataset.Organizations.Count} organizations, {dataset.People.Count} people, {dataset.Partnerships.Count} partnerships, {dataset.Candidates.Count} candidates, {dataset.Mentions.Count} mentions, {dataset.Problems.Count} problems"));
    }

    private static IReadOnlyList<SeedFacts> Read(int count) => Corpus.Read(
        [.. Enumerable.Range(0, count).Select(static number => new Seed(SyntheticCorpus.PathOf(number), SyntheticCorpus.TextOf(number), SeedKind.Auto))], CancellationToken.None);

    private static void Report(string what, TimeSpan time, int count) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {time.TotalMilliseconds:0} ms, {time.TotalMilliseconds / count:0.000} ms a document"));
}
