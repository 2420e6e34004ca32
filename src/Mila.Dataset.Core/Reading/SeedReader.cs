using Mila.Core.Diagnostics;
using Mila.Core.Extraction;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>One seed → its facts. A pure function of the seed and of what the registry states of it.</summary>
public static class SeedReader
{
    /// <param name="known">What the registry states of the document; of no use to a registry file.</param>
    public static SeedFacts Read(Seed seed, Known known, CancellationToken cancellation)
    {
        var text = new SeedText(seed.Path, seed.Text);
        var hash = ContentHash.Of(text.Text);
        // A registry may be empty: that of a dataset that needs none, or one that is about to be written.
        if (string.IsNullOrWhiteSpace(text.Text) && seed.Kind != SeedKind.Registry)
            return new SeedFacts(seed.Path, hash, text.Lines, null, null, new([text.Problem(Rules.Empty, 0, 0)]));
        if (seed.Kind == SeedKind.Registry)
        {
            var (registry, problems) = RegistryReader.Read(text, cancellation);
            return new SeedFacts(seed.Path, hash, text.Lines, null, registry, problems);
        }

        var document = ReadDocument(text, known.Document.Kind ?? seed.Kind, cancellation);
        var facts = document.Article is { } article ? Extractor.Extract(document, article, known, cancellation) : null;
        return new SeedFacts(seed.Path, hash, text.Lines, facts, null, document.Problems);
    }

    private static Document ReadDocument(SeedText text, SeedKind kind, CancellationToken cancellation) =>
        (kind == SeedKind.Auto ? Sniffer.Sniff(text) : kind) switch
        {
            SeedKind.FrontMatter => FrontMatterReader.Read(text, cancellation),
            SeedKind.Wikitext => WikitextReader.Read(text, cancellation),
            _ => PlainTextReader.Read(text, cancellation),
        };
}
