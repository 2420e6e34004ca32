using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Registered;

/// <summary>Finds the words that the registry quotes: in the plain view of one block, from its first character to its last.</summary>
internal static class Quotes
{
    public const string Rule = "registry";

    public static List<Quote> Find(Document document, IReadOnlyList<Sentence> sentences, List<Frame> frames, Known known)
    {
        List<Quote> quotes = [];
        if (known.Document.Quotes.Count == 0)
            return quotes;
        var blocks = document.Blocks.Select(static block => new QuoteText(block.Text)).ToList();
        foreach (var words in known.Document.Quotes)
        {
            var quoted = new QuoteText(words).Text;
            Evidence? evidence = null;
            HashSet<Sentence> own = [];
            var sentence = 0;
            // Every place counts for what is rejected, the first one is evidence.
            foreach (var (block, start, length) in PlacesOf(quoted, blocks))
            {
                evidence ??= EvidenceAt(document, document.Blocks[block], start, length);
                while (sentence < sentences.Count
                    && (sentences[sentence].BlockNumber < block || (sentences[sentence].BlockNumber == block && sentences[sentence].End <= start)))
                {
                    sentence++;
                }

                for (var i = sentence; i < sentences.Count && sentences[i].BlockNumber == block && sentences[i].Start < start + length; i++)
                    own.Add(sentences[i]);
            }

            quotes.Add(new Quote(
                new QuoteFact(words, evidence, evidence is null ? Nearest(words, sentences) : null, frames.Count(frame => own.Contains(frame.Sentence))),
                own));
        }

        return quotes;
    }

    private static IEnumerable<(int Block, int Start, int Length)> PlacesOf(string quoted, List<QuoteText> blocks)
    {
        for (var number = 0; number < blocks.Count && quoted.Length > 0; number++)
        {
            var text = blocks[number].Text;
            for (var at = text.IndexOf(quoted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(quoted, at + quoted.Length, StringComparison.Ordinal))
            {
                var (start, length) = blocks[number].Span(at, quoted.Length);
                yield return (number, start, length);
            }
        }
    }

    private static Evidence EvidenceAt(Document document, Block block, int start, int length)
    {
        var (source, sourceLength) = block.Content.Map.Span(start, length);
        return new Evidence(document.Seed.Span(source, sourceLength), block.Text.Substring(start, length), Rule);
    }

    /// <summary>The sentence that has most of a quote's words, when it has more than half of them.</summary>
    private static string? Nearest(string words, IReadOnlyList<Sentence> sentences)
    {
        var wanted = new HashSet<string>(Folding.Fold(words).Split(' '), StringComparer.Ordinal);
        Sentence? nearest = null;
        var most = wanted.Count / 2;
        foreach (var sentence in sentences)
        {
            var shared = 0;
            HashSet<string> counted = new(StringComparer.Ordinal);
            for (var i = 0; i < sentence.Count; i++)
            {
                if (wanted.Contains(sentence[i].Text) && counted.Add(sentence[i].Text))
                    shared++;
            }

            if (shared > most)
                (nearest, most) = (sentence, shared);
        }

        return nearest?.Text(0, nearest.Count - 1);
    }
}
