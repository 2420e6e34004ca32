using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Linking;

/// <summary>Checks the registry's quotes against what the documents' readers found of them.</summary>
internal sealed class RegistryQuotes
{
    private readonly Dictionary<string, int?> documentNumbers = new(StringComparer.Ordinal);
    private readonly Lazy<List<string>> paths;
    private readonly IReadOnlyList<DocumentFacts> documents;
    private readonly Findings findings;

    /// <param name="seeds">In the order in which <paramref name="documents"/> were read from them.</param>
    public RegistryQuotes(IEnumerable<SeedFacts> seeds, IReadOnlyList<DocumentFacts> documents, Registry registry, Findings findings)
    {
        this.findings = findings;
        this.documents = documents;
        paths = new(() => [.. documentNumbers.Keys.OrderBy(static path => path, StringComparer.Ordinal)]);
        var number = 0;
        foreach (var seed in seeds)
        {
            if (seed.Registry is null)
                documentNumbers[seed.Path] = seed.Document is null ? null : number++;
        }

        foreach (var entry in registry.Partnerships)
        {
            var quotes = entry.Evidence.Select(Check)
                .Where(static found => found is { Fact.Evidence: not null })
                .Select(static found => (found!.Value.Document, found.Value.Fact.Evidence!))
                .ToList();
            if (quotes.Count > 0)
                Partnerships.Add(new StatedPartnership(entry, quotes));
        }

        foreach (var reject in registry.Rejects)
        {
            if (reject.Quote is { } quote && Check(quote) is { Fact: { Evidence: not null, Frames: 0 } })
                findings.Report(Rules.StaleReject, reject.Place, reject.Reason);
        }
    }

    /// <summary>The partnerships that a document supports.</summary>
    public List<StatedPartnership> Partnerships { get; } = [];

    /// <summary>What became of a quote; null where its document is unknown, or unreadable and so reported itself.</summary>
    private (int Document, QuoteFact Fact)? Check(RegistryQuote quote)
    {
        var path = quote.Document.Text;
        if (!documentNumbers.TryGetValue(path, out var number))
        {
            findings.Report(Rules.UnknownDocument, quote.Document.Place, path, Fix.DidYouMean(path, paths.Value));
            return null;
        }

        if (number is not { } document)
            return null;
        var fact = documents[document].Quotes.First(fact => fact.Words == quote.Words.Text);
        if (fact.Evidence is null)
            findings.Report(Rules.QuoteNotFound, quote.Words.Place, fact.Words, path, DidYouMean(fact.Nearest));
        return (document, fact);
    }

    private static string DidYouMean(string? sentence)
    {
        const int longest = 40;
        if (sentence is null)
            return "";
        return sentence.Length <= longest
            ? $"; did you mean '{sentence}'?"
            : $"; did you mean '{sentence.Substring(0, sentence.LastIndexOf(' ', longest) is > 0 and var space ? space : longest)}…'?";
    }
}
