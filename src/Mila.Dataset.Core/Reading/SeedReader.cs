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
        if (seed.Text.Length > FileCheck.LongestFile)
            return FileCheck.TooLong(seed.Path);
        var text = new SeedText(seed.Path, seed.Text);
        var facts = new SeedFacts(seed.Path, ContentHash.Of(text.Text), text.Lines, Document: null, Registry: null, FileCheck.Check(text));
        if (facts.Problems.Any(static problem => problem.Severity == Severity.Error))
            return facts;
        if (seed.Kind == SeedKind.Registry)
        {
            var (registry, problems) = RegistryReader.Read(text, cancellation);
            return facts with { Registry = registry, Problems = facts.Problems.Concat(problems).ToEquatableArray() };
        }

        // A registry may be empty: that of a dataset that needs none, or one that is about to be written. A document may not.
        if (string.IsNullOrWhiteSpace(text.Text))
            return facts with { Problems = new([text.Problem(Rules.Empty, 0, 0)]) };
        var document = ReadDocument(text, known.Document.Kind ?? seed.Kind, cancellation);
        return facts with
        {
            Document = document.Article is { } article ? Extractor.Extract(document, article, known, cancellation) : null,
            Problems = facts.Problems.Concat(document.Problems).ToEquatableArray(),
        };
    }

    private static Document ReadDocument(SeedText text, SeedKind kind, CancellationToken cancellation) =>
        (kind == SeedKind.Auto ? Sniffer.Sniff(text) : kind) switch
        {
            SeedKind.FrontMatter => FrontMatterReader.Read(text, cancellation),
            SeedKind.Wikitext => WikitextReader.Read(text, cancellation),
            _ => PlainTextReader.Read(text, cancellation),
        };
}
