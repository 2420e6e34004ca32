using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Tests.Gold;

namespace Mila.Core.Tests.Linking;

/// <summary>Of every fact of every document at hand: the text it stands on is the text at its place.</summary>
public sealed class EvidenceTests
{
    public static TheoryData<string> Corpora { get; } = ["own", "source"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void The_place_of_every_evidence_reads_as_its_text(string name)
    {
        var corpus = name == "own" ? SeedCorpus.OwnSeeds : SeedCorpus.SourceDocuments;
        Assert.SkipUnless(corpus.Exists, "The documents lie outside the repository.");
        var texts = SeedFolder.Seeds(corpus.Folder).ToDictionary(static seed => seed.Path, static seed => new SeedText(seed.Path, seed.Text));

        var places = Places(corpus.Dataset).Distinct().ToList();

        Assert.True(places.Count > 200, $"Only {places.Count} places.");
        Assert.All(places, place => Assert.Equal(place.Text, Render(texts[place.Source.Path], place.Source)));
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

    /// <summary>What a reader of the rendered document sees at a place. Only markup of wikitext stands inside what our documents' facts stand on.</summary>
    private static string Render(SeedText seed, SourceSpan place)
    {
        var start = seed.LineStart(place.Line - 1) + place.Column - 1;
        var raw = seed.Text.Substring(start, place.Length);
        if (Sniffer.Sniff(seed) != SeedKind.Wikitext)
            return raw;
        // A stretch may begin inside a link.
        var opening = raw.IndexOf("[[", StringComparison.Ordinal);
        var closing = raw.IndexOf("]]", StringComparison.Ordinal);
        var markup = closing >= 0 && (opening < 0 || closing < opening) ? "[[" + raw : raw;
        return Assert.Single(WikitextReader.Read(new SeedText(seed.Path, markup), default).Blocks, static block => block.Kind != BlockKind.Citation).Text;
    }
}
