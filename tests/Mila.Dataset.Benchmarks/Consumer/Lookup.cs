using System.Collections.Frozen;
using System.Diagnostics;

/// <summary>An article by its key, warm: in nanoseconds, and what stands before the first of them.</summary>
internal static class Lookup
{
    private const int Keys = 1000, Rounds = 101;

    // Until then the just-in-time compiler has done its best.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    public static void Run(string folder)
    {
        // Keys as a program gets them: strings of their own, in no order.
        var random = new Random(1);
        var hits = Articles.Select(static article => article.Slug).OrderBy(_ => random.Next()).Take(Keys).Select(static slug => new string(slug.AsSpan())).ToArray();
        var misses = hits.Select(static slug => slug + "-x").ToArray();

        Report("`Find`, folded", 0, 0, Articles.Find);
        Report("`FindBySlug`, exact", 0, 0, Articles.FindBySlug);
        Build("`Dictionary`", static () => Articles.ToDictionary(static article => article.Slug), static articles => key => articles.TryGetValue(key, out var article) ? article : null);
        Build("`FrozenDictionary`", static () => Articles.ToFrozenDictionary(static article => article.Slug), static articles => key => articles.TryGetValue(key, out var article) ? article : null);
        Build("SQLite, prepared", () => SqliteFile.Open(folder), static file => file.Title);

        void Build<T>(string name, Func<T> build, Func<T, Func<string, object?>> finder)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            var built = build();
            Report(name, watch.Elapsed.TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before, finder(built));
        }

        void Report(string name, double milliseconds, long bytes, Func<string, object?> find) =>
            Console.WriteLine(FormattableString.Invariant($"| {name} | {Time(find, hits):N0} ns | {Time(find, misses):N0} ns | {milliseconds:0.0} ms | {bytes / 1024.0:N0} KB |"));
    }

    /// <summary>The median of many rounds, over the keys.</summary>
    private static double Time(Func<string, object?> find, string[] keys)
    {
        var (times, begun) = (new List<double>(), Stopwatch.StartNew());
        while (begun.Elapsed < Warm)
            Round(find, keys);
        for (var round = 0; round < Rounds; round++)
            times.Add(Round(find, keys));
        return times.Order().ElementAt(Rounds / 2);
    }

    private static double Round(Func<string, object?> find, string[] keys)
    {
        var watch = Stopwatch.StartNew();
        foreach (var key in keys)
            _ = find(key);
        return watch.Elapsed.TotalNanoseconds / keys.Length;
    }
}
