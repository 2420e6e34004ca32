using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Grammar;

/// <summary>Whose "we" is quoted: <c>"We partner with Y," said N, head of X</c>.</summary>
internal static class Speakers
{
    private const int FarthestSentence = 3;

    /// <summary>
    /// The organization that "we", "our", "us" or "this partnership" at a token speaks for; null for any other word, and where nobody is said to say it.
    /// </summary>
    public static Name? Of(IReadOnlyList<Sentence> sentences, Sentence sentence, int token, Discourse discourse, Lexicon lexicon)
    {
        var isWe = sentence[token].Text is "we" or "our" or "us" or "we're" or "we've" or "we'll";
        var isMark = sentence[token].Is("\"");
        if (!isWe && !isMark && !(sentence[token].Text is "this" or "the" && sentence[token - 1].Is("\"")))
            return null;
        var first = isMark ? token + 1 : token;
        if (!IsQuoted(sentences, sentence, first))
            return isWe ? discourse.Voice : null;
        var open = token;
        while (open >= 0 && !sentence[open].Is("\""))
            open--;
        for (var i = sentence.Number; i < sentences.Count && i <= sentence.Number + FarthestSentence && sentences[i].BlockNumber == sentence.BlockNumber; i++)
        {
            var close = first;
            while (close < sentences[i].Count && !sentences[i][close].Is("\""))
                close++;
            if (Outside(sentences[i], i == sentence.Number ? open : 0, close, discourse, lexicon) is { } speaker)
                return speaker;
            if (close < sentences[i].Count)
                return null;
            first = 0;
        }

        return null;
    }

    /// <summary>
    /// For whom whoever tells what follows a token speaks, where the word there takes the teller up: X in "X said the company has", "X director N announced
    /// that it has", "N, head of X, said it has"; null for any other word, and where the teller speaks of somebody else.
    /// </summary>
    public static Name? Teller(Sentence sentence, int token, Discourse discourse, Lexicon lexicon)
    {
        const int longest = 8, longestSentence = 200;
        var isDescription = sentence[token - 1].Is("the") && sentence[token].IsLower && sentence[token].Is(WordFlags.Kind);
        if ((!isDescription && !(sentence[token].Text is "it" or "they")) || sentence.Count > longestSentence)
            return null;
        for (var verb = token - 1; verb > 0 && verb > token - longest && sentence.NameAt(verb) is null && !(sentence[verb].Text is "\"" or ";" or ","); verb--)
        {
            if (!sentence[verb].Is(WordFlags.Say | WordFlags.MakeVerb))
                continue;
            // Who reports speaks of others.
            if (sentence[verb].Text is "report" or "reports" or "reported" or "writes" or "wrote")
                return null;
            var tellers = Subject.Of(sentence, verb).Names;
            if (tellers.Count != 1)
                return null;
            var teller = tellers[0];
            List<RoleFact> roles = [];
            People.Find(sentence, discourse, lexicon, roles);
            var ownHouse = roles.Exists(role => role.Person == teller)
                ? roles.Find(role => role.Person == teller && role.Certainty == Certainty.Stated && IsOfOwnHouse(role.Role)).Organization
                : isDescription ? teller : null;
            return ownHouse is null ? null : isDescription ? discourse.Described(ownHouse, sentence[token].Word) : ownHouse;
        }

        return null;
    }

    /// <summary>Whether a role is one of those that speak for their organization, as an analyst, a lawyer or a former director does not.</summary>
    private static bool IsOfOwnHouse(string role)
    {
        var words = role.Split(' ');
        return words[0] is not ("former" or "ex" or "then")
            && words.Any(SpeaksForHouse);
    }

    /// <summary>Whether a word of a role tells that whoever has it speaks for an organization.</summary>
    public static bool SpeaksForHouse(string word) =>
        word is "ceo" or "chief" or "president" or "director" or "head" or "manager" or "executive" or "owner"
            || word.EndsWith("founder", StringComparison.Ordinal)
            || word.StartsWith("chair", StringComparison.Ordinal)
            || word.StartsWith("spokes", StringComparison.Ordinal);

    /// <summary>Whether a quotation that begins before a token, in its paragraph, is still open there.</summary>
    private static bool IsQuoted(IReadOnlyList<Sentence> sentences, Sentence sentence, int token)
    {
        var isOpen = false;
        for (var i = sentence.Number; i >= 0 && sentences[i].BlockNumber == sentence.BlockNumber; i--)
        {
            for (var at = 0; at < (i == sentence.Number ? token : sentences[i].Count); at++)
                isOpen ^= sentences[i][at].Is("\"");
        }

        return isOpen;
    }

    /// <summary>For whom speaks whoever a sentence names before or behind its quotation.</summary>
    private static Name? Outside(Sentence sentence, int open, int close, Discourse discourse, Lexicon lexicon)
    {
        List<RoleFact> roles = [];
        People.Find(sentence, discourse, lexicon, roles);
        foreach (var role in roles)
        {
            if (role.Organization is { } organization && role.Certainty == Certainty.Stated && IsOutside(role.Person))
                return organization;
        }

        return sentence.Names.Find(name => IsOutside(name)
            && discourse.IsOrganization(name)
            && (sentence[name.First - 1].Is(WordFlags.Say) || sentence[name.Last + (sentence[name.Last + 1].Is(".") ? 2 : 1)].Is(WordFlags.Say)));

        bool IsOutside(Name name) => name.Last < open || name.First > close;
    }
}
