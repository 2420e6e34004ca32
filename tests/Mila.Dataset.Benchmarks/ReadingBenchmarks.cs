using BenchmarkDotNet.Attributes;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Benchmarks;

/// <summary>One warm document of about 2 kB: reading and extraction.</summary>
/// <remarks>
/// The collector is the one of any program that sets nothing, as under <c>mila</c>. The compiler's server sets <c>System.GC.Server</c>, which
/// collects more seldom and would hide part of what allocation costs.
/// </remarks>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Seed seed = new("", "");

    [Params(SeedKind.FrontMatter, SeedKind.Wikitext, SeedKind.PlainText)]
    public SeedKind Format { get; set; }

    [GlobalSetup]
    public void Write() => seed = Documents.Of(Format);

    [Benchmark]
    public SeedFacts Read() => SeedReader.Read(seed, Known.Nothing, CancellationToken.None);
}
