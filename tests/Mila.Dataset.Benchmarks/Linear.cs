using System.Globalization;
using Mila.Core.Extraction;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Benchmarks;

/// <summary>Shows that time grows as the document does: how much longer one of twice the length takes.</summary>
internal static class Linear
{
    private const int Shortest = 1 << 16, Longest = 1 << 20;
    private const int Runs = 15, WarmRuns = 300;
    private static readonly SeedKind[] Formats = [SeedKind.FrontMatter, SeedKind.Wikitext, SeedKind.PlainText];

    public static void Run()
    {
        for (var run = 0; run < WarmRuns; run++)
        {
            foreach (var format in Formats)
                SeedReader.Read(Documents.Of(format, Shortest), Known.Nothing, CancellationToken.None);
        }

        foreach (var format in Formats)
        {
            double? half = null;
            for (var length = Shortest; length <= Longest; length *= 2)
            {
                var time = Median(Documents.Of(format, length));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format,-11} {length / 1024,4} kB {time,8:0.00} ms {time / half,6:0.00}"));
                half = time;
            }
        }
    }

    /// <summary>The median of several runs, in milliseconds of the processor, which the load of other programs lengthens least.</summary>
    private static double Median(Seed seed)
    {
        var times = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            // What the run before left behind is not this one's to collect.
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            SeedReader.Read(seed, Known.Nothing, CancellationToken.None);
            times[run] = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        }

        Array.Sort(times);
        return times[Runs / 2];
    }
}
