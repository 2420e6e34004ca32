using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Reading.Markdown;
using Mila.Core.Reading.PlainText;
using Mila.Core.Reading.Wikitext;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Tests;

/// <summary>Whoever goes through something long looks up while doing so: no value, line or sentence is waited for.</summary>
public class CancellationTests
{
    private const string Sentence = "Fjordlab has partnered with Tern Robotics to map kelp.";

    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly SeedText Text = new("note.txt", Sentence), Wiki = new("note.wiki", "''kelp''");

    private static readonly Dictionary<string, Action> Loops = new()
    {
        ["lines of a file"] = static () => _ = new SeedText("note.txt", "kelp\ntide", Cancelled),
        ["line ends of two characters"] = static () => _ = new SeedText("note.txt", "kelp\r\ntide", Cancelled),
        ["a text that is hashed"] = static () => ContentHash.Of(Sentence, Cancelled),
        ["characters of a file"] = static () => FileCheck.Check(Text, Cancelled),
        ["documents that are read at once"] = static () => Corpus.Read([new Seed("note.txt", Sentence)], Cancelled),
        ["lines before the end of front matter"] = static () => FrontMatterFrame.Find(new SeedText("kelp.md", "---\ntitle: Kelp\n---\n"), Cancelled),
        ["one long value of YAML"] = static () => YamlReader.Read(Text, 0, Sentence.Length, new ProblemCollector(Text), Cancelled),
        ["faults of YAML"] = static () => YamlFaultFinder.Find(Sentence, 0, Sentence.Length, Cancelled),
        ["lines of Markdown"] = static () => MarkdownReader.Read(Text, 0, Sentence.Length, Cancelled),
        ["signs of one block of Markdown"] = static () => MarkdownInline.Render(Text, Lines(), new Dictionary<string, string>(), BlockKind.Paragraph, 0, [], Cancelled),
        ["lines of plain text"] = static () => PassageSplitter.Split(Text, Cancelled),
        ["passages of a page"] = static () => _ = new Page(Text, PassageSplitter.Split(Text, CancellationToken.None), Cancelled),
        ["characters of wikitext"] = static () => Scanner.Scan(Text, new ProblemCollector(Text), Cancelled),
        ["a fragment of wikitext"] = static () => Renderer.RenderFragment(Scanner.Scan(Wiki, new ProblemCollector(Wiki), CancellationToken.None), BlockKind.Title, 0, 8, Cancelled),
        ["sentences of one block"] = static () => Sentences.Split(Text, [new Block(BlockKind.Paragraph, MappedText.Verbatim(Text, 0, Sentence.Length))], Lexicon.English, Cancelled),
        ["names of a registry"] = static () => NameTrie.Build(new RegistryNames(new[] { "Fjordlab" }.ToEquatableArray(), default), Cancelled),
        ["a registry file"] = static () => RegistryReader.Read(new SeedText("a.yaml", "organizations: []\n"), Cancelled),
        ["documents that are linked"] = static () => Linker.Link([SeedReader.Read(new Seed("note.txt", "A note\n\n" + Sentence), Known.Nothing, CancellationToken.None)], Cancelled),
    };

    public static TheoryData<string> LoopNames { get; } = [.. Loops.Keys];

    public static TheoryData<string, int> Documents { get; } = new()
    {
        { "---\ntitle: Kelp\n---\nFjordlab grows *kelp*.\n", 0 },
        { "= Kelp =\n'''Fjordlab''' grows [[kelp]].{{cite web|title=''Kelp''|url=https://kelp.example/a}}\n", 1 },
        { "A note from the coast\n\nFjordlab grows kelp.\n", 2 },
    };

    [Theory]
    [MemberData(nameof(LoopNames))]
    public void It_ends_where_it_is_cancelled(string loop) => Assert.ThrowsAny<OperationCanceledException>(Loops[loop]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_read_whole_or_not_at_all(string text, int kind)
    {
        var seed = new Seed("kelp.txt", text, new[] { SeedKind.FrontMatter, SeedKind.Wikitext, SeedKind.PlainText }[kind]);

        Assert.ThrowsAny<OperationCanceledException>(() => SeedReader.Read(seed, Known.Nothing, new(), Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => SeedReader.Read(seed, Known.Nothing, Cancelled));
        Assert.NotNull(SeedReader.Read(seed, Known.Nothing, new(), TestContext.Current.CancellationToken).Document);
    }

    [Fact]
    public void Of_one_value_of_eight_megabytes_no_character_is_read_after_it_was_cancelled()
    {
        using var source = new CancellationTokenSource();
        using var reader = new WatchedReader("---\n" + new string('k', 8_000_000), 4, 8_000_004, source.Token);
        for (var i = 0; i < 1000; i++)
            Assert.Equal('k', (char)reader.Read());

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => reader.Read());
    }

    [Fact]
    public void Of_a_list_no_item_is_handed_out_after_it_was_cancelled()
    {
        using var source = new CancellationTokenSource();
        List<int> seen = [];

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var item in new WatchedList<int>([1, 2, 3, 4], source.Token))
            {
                seen.Add(item);
                if (item == 2)
                    source.Cancel();
            }
        });

        Assert.Equal([1, 2], seen);
    }

    private static MarkdownLines Lines()
    {
        var lines = new MarkdownLines();
        lines.Add(0, Sentence.Length);
        return lines;
    }
}
