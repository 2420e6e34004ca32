using System.Text;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Linking;

/// <summary>Reduces a folded name to what tells it from others: no legal form, no connectors, heads in English.</summary>
internal static class NameKey
{
    public static string Of(string folded, Lexicon lexicon)
    {
        var key = new StringBuilder(folded.Length);
        foreach (var part in folded.Split(' '))
        {
            var word = part.Trim('.', ',', '"', '\'', '(', ')', '-', ':', ';');
            if (word.StartsWith("d'", StringComparison.Ordinal) || word.StartsWith("l'", StringComparison.Ordinal))
                word = word.Substring(2);
            if (word.Length == 0 || IsConnector(word) || lexicon[word].Is(WordFlags.Legal))
                continue;
            if (key.Length > 0)
                key.Append(' ');
            key.Append(word == "u.s" || (word == "us" && key.Length == 0) ? "united states" : lexicon.Translate(word));
        }

        // A name of nothing but such words is told by them.
        return key.Length == 0 ? folded : key.ToString();
    }

    private static bool IsConnector(string word) => word is "of" or "for" or "de" or "du" or "des" or "la" or "le" or "and" or "et" or "&" or "at" or "the";
}
