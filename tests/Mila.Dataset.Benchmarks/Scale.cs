using System.Diagnostics;
using System.Globalization;
using System.Text;
using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Storing;

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
        using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16, FileOptions.DeleteOnClose);
        DatasetWriter.Write(dataset, file, CancellationToken.None);
        var stored = Environment.CpuUsage.TotalTime;
        Report("read", read - begun, count);
        Report("linked", linked - linking, count);
        Report("stored", stored - linked, count);
        var length = Enumerable.Range(0, count).Sum(static number => (long)Encoding.UTF8.GetByteCount(SyntheticCorpus.TextOf(number)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"on disk: {(double)file.Length / length:0.000} times the documents"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"held: {held / 1024.0 / count:0.0} kB a document; most ever: {Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / count:0.0} kB a document"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dataset.Articles.Count} articles, {dataset.Organizations.Count} organizations, {dataset.People.Count} people, {dataset.Partnerships.Count} partnerships, {dataset.Candidates.Count} candidates, {dataset.Mentions.Count} mentions, {dataset.Problems.Count} problems"));
    }

    private static IReadOnlyList<SeedFacts> Read(int count) => Corpus.Read(
        [.. Enumerable.Range(0, count).Select(static number => new Seed(SyntheticCorpus.PathOf(number), SyntheticCorpus.TextOf(number), SeedKind.Auto))], CancellationToken.None);

    private static void Report(string what, TimeSpan time, int count) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {time.TotalMilliseconds:0} ms, {time.TotalMilliseconds / count:0.000} ms a document"));
}
