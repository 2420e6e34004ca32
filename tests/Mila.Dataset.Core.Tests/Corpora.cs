using System.Text.Json;
using Mila.Core.Model;
using Mila.Core.Tests.Gold;
using Mila.Tests;

namespace Mila.Core.Tests;

/// <summary>Every document at hand: those of the repository, and those that lie beside it where they are there.</summary>
internal static class Corpora
{
    /// <summary>What the rest hardly has: each kind of markup inside of sentences that say something, lines that wrap, and line ends of two characters.</summary>
    private static readonly Seed[] Markup =
    [
        new("markup/page.wiki", """
            '''Kelp Institute''' (formerly ''Institute of Tides'') is a [[marine biology|kelp]] research institute in [[Oslo]].<ref>{{Cite web|title=Kelp|url=https://kelp.example/a|date=2020-08-11}}</ref>

            [[Orbit (company)|Orbit]] &amp; Sons<!-- since when? --> partners with '''[[Tern Robotics]]'''.<ref name="t" /> In May 2021 the [https://kelp.example Kelp Institute] partnered with {{nowrap|Marl&nbsp;Shipping}} and [[Ardenne University]].

            * ''Orbit'' has signed an [[agreement]] with [[Marl Shipping|Marl]].
            """),
        new("markup/page.md", "---\r\ntitle: \"Orbit & \\\"Sons\\\" partners with Tern\\u0020Robotics\"\r\ndescription: 'Orbit''s partnership with Tern\r\n  Robotics began in May'\r\ndate: 2021-05-04\r\n---\r\n"
            + "**Orbit &amp; Sons** partners with [Tern\r\nRobotics](https://tern.example/a \"Tern\") to map *kelp*. `Lantern` is **Orbit's** chatbot.\r\n\r\n"
            + "- [Kelp Institute](https://kelp.example) has signed an agreement with _Marl Shipping_\r\n  and \\*Ardenne University\\*.\r\n\r\n> In May 2021, Ardenne University partnered with **[Orbit & Sons](https://orbit.example)**\r\n"),
        new("markup/page.txt", "\uFEFFOrbit and Tern Robotics Team Up\r\rOSLO, May 4, 2021 \u2013 Orbit partners with Tern\rRobotics to map kelp. In June\r2021 the Kelp Institute, a research\rinstitute in Oslo, joined forces with Orbit.\r\r- Orbit has signed an agreement with Marl\r  Shipping.\r"),
    ];

    public static TheoryData<string> Names { get; } = ["markup", "seeds", "tests/labels", "../shared/seeds", "../shared/bad-inputs", "../shared/dev-data"];

    /// <summary>The documents under a name, or, of <c>docs/diagnostics</c>, those that its pages show as wrong; the test is skipped where they are not there.</summary>
    public static IReadOnlyList<Seed> Read(string name)
    {
        if (name == "markup")
            return Markup;
        var folder = Path.GetFullPath(Path.Combine(SeedCorpus.OwnSeeds.Folder, "..", name));
        Assert.SkipUnless(Directory.Exists(folder), $"There is no folder {name} beside the repository.");
        if (name == "docs/diagnostics")
            return [.. Directory.GetFiles(folder, "MILA*.md").Order(StringComparer.Ordinal).SelectMany(WrongDocuments)];
        var labels = Directory.GetFiles(folder, "*.jsonl");
        return labels.Length == 0 ? SeedFolder.Seeds(folder) : [.. labels.SelectMany(File.ReadLines).Select(Row)];
    }

    /// <summary>The documents that a page shows as wrong, named by the page.</summary>
    private static IEnumerable<Seed> WrongDocuments(string page) =>
        from file in HelpExample.Read(File.ReadAllText(page), "## Wrong").Files
        where file.Text is not null && file.Path.StartsWith("seeds/", StringComparison.Ordinal) && !file.Path.StartsWith("seeds/registry/", StringComparison.Ordinal)
        select new Seed($"{Path.GetFileNameWithoutExtension(page)}/{file.Path["seeds/".Length..]}", file.Text);

    /// <summary>A headline is a document's title and all of it; other text is the body of a document whose title names nothing.</summary>
    private static Seed Row(string line)
    {
        using var row = JsonDocument.Parse(line);
        var text = row.RootElement.GetProperty("text").GetString()!;
        var isHeadline = row.RootElement.GetProperty("set").GetString() == "headline";
        return new Seed($"{row.RootElement.GetProperty("id").GetString()}.txt", isHeadline ? text : $"a passage\n\n{text}", SeedKind.PlainText);
    }
}
