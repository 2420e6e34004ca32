using System.Diagnostics;
using System.Globalization;
using Mila.Cli;
using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;

namespace Mila.Benchmarks;

/// <summary>What a build pays: the whole engine once in a process that has compiled nothing yet.</summary>
internal static class Cold
{
    private const int WarmRuns = 1000;

    public static void Run(string folder, Stopwatch sinceMain)
    {
        var seeds = SeedFolder.Read(folder).Seeds;
        var read = sinceMain.Elapsed;
        Link(seeds);
        var linked = sinceMain.Elapsed;
        Report("cold, whole engine", linked - read, seeds);
        Report("cold, from Main with the files read", linked, seeds);

        for (var run = 0; run < WarmRuns; run++)
            Link(seeds);
        sinceMain.Restart();
        for (var run = 0; run < WarmRuns; run++)
            Link(seeds);
        Report("warm, whole engine", sinceMain.Elapsed / WarmRuns, seeds);
    }

    private static Dataset Link(IReadOnlyList<Seed> seeds) =>
        Linker.Link(Corpus.Read(seeds, CancellationToken.None), CancellationToken.None);

    private static void Report(string what, TimeSpan time, IReadOnlyList<Seed> seeds)
    {
        var kilobytes = seeds.Sum(static seed => seed.Text.Length) / 1024.0;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {time.TotalMilliseconds:0.000} ms; {time.TotalMilliseconds / seeds.Count:0.000} ms a document of {seeds.Count}; {time.TotalMilliseconds / kilobytes * 2:0.000} ms per 2 kB of {kilobytes:0.0} kB"));
    }
}
