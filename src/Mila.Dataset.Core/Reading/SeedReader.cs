using Mila.Core.Diagnostics;
using Mila.Core.Extraction;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>One seed → its facts. A pure function of the seed and of what the registry states of it.</summary>
public static class SeedReader
{
    /// <param name="known">What the registry states of the document; of no use to a registry file.</param>
    public static SeedFacts Read(Seed seed, Known known, CancellationToken cancellation) => Read(seed, known, Guard.None, cancellation);

    /// <param name="guard">Keeps what was read of a document that cannot be extracted.</param>
    public static SeedFacts Read(Seed seed, Known known, Guard guard, CancellationToken cancellation)
    {
        var (facts, document) = guard.Run(
            Stage.Reading,
            seed.Path,
            () => Read(seed, known.Document.Kind ?? seed.Kind, cancellation),
            crash => (SeedFacts.Unread(seed.Path, crash), null),
            cancellation);
        if (document?.Article is not { } article)
            return facts;
        return guard.Run(
            Stage.Extracting,
            seed.Path,
            () => facts with { Document = Extractor.Extract(document, article, known, cancellation) },
            facts.With,
            cancellation);
    }

    /// <summary>What stands in a file, before anything is made of a document's sentences.</summary>
    private static (SeedFacts Facts, Document? Document) Read(Seed seed, SeedKind kind, CancellationToken cancellation)
    {
        if (seed.Text.Length > FileCheck.LongestFile)
            return (FileCheck.TooLong(seed.Path), null);
        var text = new SeedText(seed.Path, seed.Text, cancellation);
        var facts = new SeedFacts(
            seed.Path,
            ContentHash.Of(text.Text, cancellation),
            text.Lines,
            Document: null,
            Registry: null,
            FileCheck.Check(text, cancellation));
        if (facts.Problems.Any(static problem => problem.Severity == Severity.Error))
            return (facts, null);
        if (seed.Kind == SeedKind.Registry)
        {
            var (registry, problems) = RegistryReader.Read(text, cancellation);
            return (facts with { Registry = registry, Problems = facts.Problems.Concat(problems).ToEquatableArray() }, null);
        }

        // A registry may be empty: that of a dataset that needs none, or one that is about to be written. A document may not.
        if (string.IsNullOrWhiteSpace(text.Text))
            return (facts with { Problems = new([text.Problem(Rules.Empty, 0, 0)]) }, null);
        var document = ReadDocument(text, kind, cancellation);
        return (facts with { Problems = facts.Problems.Concat(document.Problems).ToEquatableArray(), Fields = document.Fields }, document);
    }

    private static Document ReadDocument(SeedText text, SeedKind kind, CancellationToken cancellation) =>
        (kind == SeedKind.Auto ? Sniffer.Sniff(text) : kind) switch
        {
            SeedKind.FrontMatter => FrontMatterReader.Read(text, cancellation),
            SeedKind.Wikitext => WikitextReader.Read(text, cancellation),
            _ => PlainTextReader.Read(text, cancellation),
        };
}
