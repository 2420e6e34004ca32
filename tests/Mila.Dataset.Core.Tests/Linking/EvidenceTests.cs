using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Linking;

/// <summary>Of every fact of every document at hand: the text it stands on is the text at its place.</summary>
public sealed class EvidenceTests
{
    private const string Marks = "'*_`[]";

    public static TheoryData<string> Corpora => Core.Tests.Corpora.Names;

    /// <summary>
    /// Cut out of the file by line, column and length (a line end is one unit), the stretch is the text. Where markup stands in it, two things hold:
    /// of a fresh reading of the whole file, the characters that come from the stretch are the text; and the stretch, with the marks that touch it
    /// and nothing else of the file, reads as the text.
    /// </summary>
    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_place_of_every_fact_reads_as_its_text(string name)
    {
        var seeds = Core.Tests.Corpora.Read(name).ToDictionary(static seed => seed.Path);
        var dataset = Link(seeds.Values);
        var formats = dataset.Documents.ToDictionary(static document => document.Path, static document => document.Format);

        var places = Places(dataset).Distinct().ToList();

        Assert.True(places.Count > 30, $"Only {places.Count} places.");
        Assert.All(places, place =>
        {
            var text = seeds[place.Source.Path].Text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            var start = OffsetOf(text, place.Source);
            if (text.Substring(start, place.Source.Length) == place.Text)
                return;
            var format = formats[place.Source.Path];
            Assert.Contains(place.Text, Read(text, format).Select(block => PlainView(block, start, place.Source.Length)));
            Assert.Contains(place.Text, Readings(text, start, place.Source.Length, format));
        });
    }

    private static Dataset Link(IEnumerable<Seed> seeds) => Linker.Link([.. seeds.Select(static seed => SeedReader.Read(seed, default))], default);

    private static int OffsetOf(string text, SourceSpan place)
    {
        var line = 0;
        for (var number = 1; number < place.Line; number++)
            line = text.IndexOf('\n', line) + 1;
        return line + place.Column - 1;
    }

    private static EquatableArray<Block> Read(string text, ArticleFormat format)
    {
        var seed = new SeedText("-", text);
        return format switch
        {
            ArticleFormat.FrontMatter => FrontMatterReader.Read(seed, default).Blocks,
            ArticleFormat.Wikitext => WikitextReader.Read(seed, default).Blocks,
            _ => PlainTextReader.Read(seed, default).Blocks,
        };
    }

    private static string PlainView(Block block, int start, int length) => string.Concat(block.Text.Where((_, i) => block.Content.Map.Start(i) is var source && source >= start && source < start + length));

    /// <summary>What the stretch says by itself: in wikitext as a page, in a document with front matter as Markdown or as a value between quotation marks, in plain text without wraps.</summary>
    private static IEnumerable<string> Readings(string text, int start, int length, ArticleFormat format)
    {
        string stretch = text.Substring(start, length), marked = WithTouchingMarks(text, start, start + length);
        return format switch
        {
            ArticleFormat.Wikitext => Texts(marked),
            ArticleFormat.FrontMatter => [.. Texts($"---\ntitle: -\n---\n{marked}"), .. Texts($"---\ntitle: \"{stretch}\"\n---\n"), .. Texts($"---\ntitle: '{stretch}'\n---\n")],
            _ => [string.Join(' ', stretch.Split('\n', StringSplitOptions.TrimEntries))],
        };

        IEnumerable<string> Texts(string document) => Read(document, format).Select(static block => block.Text);
    }

    /// <summary>A stretch may begin or end inside of a link or of bold text: the rest of such a mark belongs to its markup.</summary>
    private static string WithTouchingMarks(string text, int start, int end)
    {
        var link = text.LastIndexOf("[[", start, StringComparison.Ordinal);
        if (link >= 0 && text.IndexOf('|', link) == start - 1 && text.IndexOf("]]", link, StringComparison.Ordinal) > start)
            start = link;
        while (start > 0 && Marks.Contains(text[start - 1]))
            start--;
        while (end < text.Length && Marks.Contains(text[end]))
            end++;
        if (end < text.Length && text[end] == '(' && text[end - 1] == ']')
            end = text.IndexOf(')', end) + 1;
        while (end < text.Length && Marks.Contains(text[end]))
            end++;
        return text[start..end];
    }

    private static IEnumerable<(SourceSpan Source, string Text)> Places(Dataset dataset) =>
    [
        .. dataset.Organizations.SelectMany(static organization => organization.Evidence).Select(Place),
        .. dataset.People.SelectMany(static person => person.Evidence).Select(Place),
        .. dataset.People.SelectMany(static person => person.Affiliations).Select(static affiliation => Place(affiliation.Evidence)),
        .. dataset.Software.SelectMany(static software => software.Evidence).Select(Place),
        .. dataset.Partnerships.Concat(dataset.Candidates).SelectMany(static partnership => partnership.Evidence).Select(Place),
        .. dataset.Partnerships.Concat(dataset.Candidates).SelectMany(static partnership => partnership.Dates).Select(static date => Place(date.Evidence)),
        .. dataset.Figures.Select(static figure => Place(figure.Evidence)),
        .. dataset.Mentions.Select(static mention => (mention.Source, mention.Text)),
    ];

    private static (SourceSpan Source, string Text) Place(Evidence evidence) => (evidence.Source, evidence.Text);
}
