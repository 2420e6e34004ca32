using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Registered;

/// <summary>Tells a name of the registry, where its words stand in a text, from other uses of the same words.</summary>
internal static class KnownNames
{
    private const WordFlags Verbs = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb | WordFlags.MakeVerb | WordFlags.FundVerb
        | WordFlags.IncludeVerb | WordFlags.FoundVerb | WordFlags.TradeVerb | WordFlags.Say | WordFlags.Ending;

    /// <summary>Whether a capital stands where any word has one, and the words around say that this is one: "Target the Right Users", "the Pay Gap".</summary>
    public static bool ReadsAsWord(Sentence sentence, int first, KnownForm form, bool isCapitalOwed, Lexicon lexicon)
    {
        if (!isCapitalOwed || form.OnlyWord < 0 || !form.IsOrganization)
            return false;
        var at = first + form.OnlyWord;
        var next = sentence[at + 1];
        if (!char.IsUpper(form.OnlyWordText![0]) || !lexicon.IsCommon(sentence[at].Word))
            return false;
        if (sentence.Text(at, at) != form.OnlyWordText || IsDeterminer(next) || next.Text is "of" or "between")
            return true;
        if (form.LacksArticle)
            return false;
        var before = sentence[first - 1];
        // "the Gap deal", "Norvik's Apple partnership": before such nouns a company's name is an adjective.
        if (IsDeterminer(before) || before.Has(TokenShape.Possessive | TokenShape.Number))
            return !next.Is(WordFlags.DealNoun | WordFlags.PartnerNoun | WordFlags.Role);
        if (before.Is("to") || before.Is(WordFlags.Possibility) || before.Text is "will" or "can" or "should" or "must" or "would" or "not")
            return next.Has(TokenShape.Word) && !next.Is(WordFlags.Preposition) && next.Text is not ("and" or "or");
        // "Gender Gap": behind a noun, unless it says what follows is a company.
        return sentence.IsHeadline
            && sentence.NameAt(first - 1) is null
            && before.Has(TokenShape.Word)
            && lexicon.IsCommon(before.Word)
            && !before.Is(Verbs | WordFlags.Function | WordFlags.Preposition | WordFlags.Kind | WordFlags.Role)
            && !before.Text.EndsWith("s", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether a registered name stands by itself although capitalised words follow: what follows names its product, or is another registered name.
    /// Other words make a longer name of it, which is somebody else's: "Orbit Foods", "Orbit Norvik".
    /// </summary>
    public static bool StandsBefore(Sentence sentence, int first, int last, NameTrie names, Lexicon lexicon)
    {
        if (names.Longest(sentence, sentence[first].Has(TokenShape.Word) ? first : first + 1) is not null)
            return true;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Is(WordFlags.Head) && sentence[i].Word.HeadKind != OrganizationKind.Unknown)
                return false;
        }

        return lexicon.Singular(sentence[last].Word).Is(WordFlags.Product)
            || (sentence[last + 1].IsLower && lexicon.Singular(sentence[last + 1].Word).Is(WordFlags.Product));
    }

    /// <summary>Whether a word before a registered name only describes it, so that the name begins behind it: "CEO Orbit", "Norwegian Orbit".</summary>
    public static bool Describes(Sentence sentence, int at, bool opensClause, Lexicon lexicon) =>
        sentence[at].Is(WordFlags.Role | WordFlags.Demonym | WordFlags.Generic | WordFlags.Kind) || (opensClause && lexicon.IsCommon(sentence[at].Word));

    private static bool IsDeterminer(Token token) => token.Text is "a" or "an" or "the" or "this" or "that" or "these" or "those" or "its" or "their" or "our"
        or "your" or "his" or "her" or "my" or "all" or "every" or "each" or "any" or "no" or "some" or "another" or "both" or "it" or "them" or "us";
}
