using System.Globalization;

namespace Mila.Benchmarks;

/// <summary>The program in the folder <c>Consumer</c>, built with the package and so many documents, with files of their articles for its rivals.</summary>
internal sealed class MeasuredProgram
{
    private const string SourcePrefix = "Consumer/";

    // What is in the middle of the table: neither the first rows nor the last.
    private readonly string slug;

    public MeasuredProgram(PackedPackage package, int count, string carrier)
    {
        (Count, Carrier) = (count, carrier);
        Progress.Say($"{count:N0} in {carrier}: building");
        Folder = package.Consumer(
            FormattableString.Invariant($"{carrier}-{count}"),
            Sources(),
            $"<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable><NoWarn>MILA0205</NoWarn><MilaCarrier>{carrier}</MilaCarrier>",
            ("Microsoft.Data.Sqlite.Core", "10.0.14"),
            ("SQLitePCLRaw.bundle_e_sqlite3", "3.0.3"));
        SyntheticCorpus.Write(Path.Combine(Folder, "seeds"), count);
        Dotnet.Run(Folder, "build", "-c", "Release", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-v:quiet", "-nologo");
        slug = Print("write", Folder).Single();
    }

    public int Count { get; }

    public string Carrier { get; }

    public string Folder { get; }

    public long SizeOfDocuments => SizeOf("seeds");

    public long SizeOfResource => SizeOf("obj/Release", "*.bin");

    /// <summary>The median time of a process's first record, in milliseconds.</summary>
    public double FirstOf(string what, int starts) =>
        Enumerable.Range(0, starts).Select(_ => double.Parse(Print("first", what, Folder, slug).Single(), CultureInfo.InvariantCulture)).Order().ElementAt(starts / 2);

    /// <summary>The lines that a run of the program prints.</summary>
    public string[] Print(params string[] arguments) =>
        Dotnet.Run(Folder, [Path.Combine(Folder, "bin/Release/net10.0/Many.dll"), .. arguments]).Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string File, string Text)> Sources()
    {
        var assembly = typeof(MeasuredProgram).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(SourcePrefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[SourcePrefix.Length..], reader.ReadToEnd());
        }
    }

    private long SizeOf(string folder, string files = "*") => new DirectoryInfo(Path.Combine(Folder, folder)).EnumerateFiles(files, SearchOption.AllDirectories).Sum(static file => file.Length);
}
