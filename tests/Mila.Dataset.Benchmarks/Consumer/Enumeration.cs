/// <summary>Every article of the dataset, without its body: in nanoseconds of the processor and bytes a record, the first time and then again.</summary>
internal static class Enumeration
{
    private const int Rounds = 51;

    public static void Run()
    {
        Report("each article's origin", static article => (int)article.Origin);
        Report("each article's title, after that", static article => article.Title.Length);
    }

    private static void Report(string what, Func<Article, int> read)
    {
        var (first, bytes) = Pass(read);
        var later = Enumerable.Range(0, Rounds).Select(_ => Pass(read)).OrderBy(static pass => pass.Time).ToList();
        Console.WriteLine(FormattableString.Invariant($"| {what} | {first:N0} ns | {bytes:N0} bytes | {later[Rounds / 2].Time:N0} ns | {later[Rounds / 2].Bytes:N0} bytes |"));
    }

    private static (double Time, double Bytes) Pass(Func<Article, int> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var begun = Environment.CpuUsage.TotalTime;
        var sum = 0;
        foreach (var article in Articles)
            sum += read(article);
        var elapsed = (Environment.CpuUsage.TotalTime - begun).TotalNanoseconds;
        GC.KeepAlive(sum);
        return (elapsed / Articles.Count, (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Articles.Count);
    }
}
