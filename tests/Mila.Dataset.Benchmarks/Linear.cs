using System.Globalization;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Fuzzing;

namespace Mila.Benchmarks;

/// <summary>Shows that time grows as the document does: how much longer one of twice the length takes.</summary>
internal static class Linear
{
    private const double Limit = 2.5;

    private const int WarmRuns = 300, Runs = 7;

    // A line of more than 1 MB would be refused.
    private const int Shortest = 1 << 16, Doublings = 3;

    // What takes less was ended by its first marks, and its ratio would be noise.
    private const double LeastMilliseconds = 0.3;

    private static readonly SeedKind[] Formats = [SeedKind.FrontMatter, SeedKind.Wikitext, SeedKind.PlainText];

    /// <returns>Whether no ratio is over the limit.</returns>
    public static bool Run()
    {
        for (var run = 0; run < WarmRuns; run++)
        {
            foreach (var format in Formats)
                Read(Documents.Of(format, Shortest));
        }

        var isLinear = true;
        foreach (var format in Formats)
            isLinear &= Report(format.ToString(), Shortest, length => Documents.Of(format, length));
        foreach (var mark in RepeatedMark.All)
            isLinear &= Report(mark.Name, Shortest / (mark.Opening.Length + mark.Closing.Length), mark.Document);
        return isLinear;
    }

    /// <summary>
    /// Prints the times of documents, each twice as large as the one before, and what a doubling multiplies the time by: the mean of all, since
    /// a collection more or less moves a single one.
    /// </summary>
    private static bool Report(string name, int size, Func<int, Seed> document)
    {
        var times = Enumerable.Range(0, Doublings + 1).Select(doubling => Least(document(size << doubling))).ToList();
        var ratio = Math.Pow(times[^1] / times[0], 1.0 / Doublings);
        var isMeasured = times[0] >= LeastMilliseconds;
        var isLinear = !isMeasured || ratio <= Limit;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-60} {string.Join(' ', times.Select(static time => time.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(7)))} ms  {(isMeasured ? ratio.ToString("0.00", CultureInfo.InvariantCulture) : "-")}{(isLinear ? "" : "  over the limit")}"));
        return isLinear;
    }

    /// <summary>The least of several runs, in milliseconds of the processor: what else the machine does lengthens a run and never shortens it.</summary>
    private static double Least(Seed seed)
    {
        var least = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            // What the run before left behind is not this one's to collect.
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            Read(seed);
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        return least;
    }

    private static void Read(Seed seed) => SeedReader.Read(seed, Known.Nothing, CancellationToken.None);
}
