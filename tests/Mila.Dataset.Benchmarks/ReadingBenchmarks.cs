using System.Text;
using BenchmarkDotNet.Attributes;
using Mila.Core.Extraction;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Benchmarks;

/// <summary>One warm document of 2 kB, and of a hundred times that: linear time shows as a hundredfold.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int TwoKilobytes = 2048;

    private Seed seed = new("", "");

    [Params(SeedKind.FrontMatter, SeedKind.Wikitext, SeedKind.PlainText)]
    public SeedKind Format { get; set; }

    [Params(TwoKilobytes, 100 * TwoKilobytes)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var (head, paragraph) = Format switch
        {
            SeedKind.FrontMatter => ("---\ntitle: Fjordlab partners with Tern Robotics\ndate: 2022-03-04\ntopics: [Kelp, Robots]\n---\n", "In March 2022, **Fjordlab** partnered with [Tern Robotics](https://tern.example) to survey kelp forests.\n\n"),
            SeedKind.Wikitext => ("'''Fjordlab''' is a research institute.\n\n", "In March 2022, [[Fjordlab]] partnered with [[Tern (robots)|Tern Robotics]] to survey kelp.<ref>{{Cite web|url=https://tern.example|title=Kelp}}</ref>\n\n"),
            _ => ("Fjordlab partners with Tern Robotics\n\n", "In March 2022, Fjordlab partnered with Tern Robotics to survey kelp forests with 12 boats.\n\n"),
        };
        var text = new StringBuilder(head);
        while (text.Length < Length)
            text.Append(paragraph);
        seed = new Seed("a.txt", text.ToString(), Format);
    }

    [Benchmark]
    public SeedFacts Read() => SeedReader.Read(seed, Known.Nothing, CancellationToken.None);
}
