using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>
/// Names of several words that stand inside of a document's sentences, where capitals mean names: so its headlines, where every word has one, are known to
/// have the whole name of "Access Tern Signs Deal".
/// </summary>
internal sealed class ToldNames
{
    private const int MostWords = 10;

    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly HashSet<string> firstWords = new(StringComparer.Ordinal);

    public ToldNames(IEnumerable<Sentence> sentences, Lexicon lexicon)
    {
        // Around the article, titles stand as sentences.
        foreach (var name in sentences.Where(static sentence => sentence.Scope.IsArticleItself()).SelectMany(static sentence => sentence.Names))
        {
            if (name.Last == name.First || name.Last - name.First >= MostWords || Capitals.OpensClause(name.Sentence, name.First) || IsCommon(name, lexicon))
                continue;
            firstWords.Add(name.Sentence[name.First].Text);
            keys.Add(Key(name.Sentence, name.First, name.Last));
        }
    }

    /// <summary>The last token of the longest of them that begins at a token of a headline; null where none does.</summary>
    public int? EndAt(Sentence headline, int first)
    {
        if (!headline[first].Has(TokenShape.Upper) || !firstWords.Contains(headline[first].Text))
            return null;
        for (var last = Math.Min(first + MostWords, headline.Count) - 1; last > first; last--)
        {
            // "Tern Partners With Kelp"
            var isVerb = headline[last].Is(NameRun.PartnerVerbs) && headline[last + 1].Text is "with" or "up" or "forces" or "hands" or "to" or "on";
            if (!isVerb && keys.Contains(Key(headline, first, last)))
                return last;
        }

        return null;
    }

    /// <summary>Whether a name is of common words alone, as "Cloud Computing" is.</summary>
    private static bool IsCommon(Name name, Lexicon lexicon) =>
        Enumerable.Range(name.First, name.Last - name.First + 1).All(i => lexicon.IsCommon(name.Sentence[i].Word));

    private static string Key(Sentence sentence, int first, int last) =>
        string.Join(" ", Enumerable.Range(first, last - first + 1).Select(i => sentence[i].Text));
}
