using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Names;

/// <summary>How far a name goes on from its first word: capitalised words, the connectors that names allow between them, a legal form behind them.</summary>
internal static class NameRun
{
    /// <summary>The verbs of partnership.</summary>
    public const WordFlags PartnerVerbs = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb;

    /// <summary>The words of partnership, which a headline capitalises without naming anything.</summary>
    public const WordFlags Triggers = PartnerVerbs | WordFlags.MakeVerb | WordFlags.PartnerNoun | WordFlags.DealNoun | WordFlags.FundVerb
        | WordFlags.IncludeVerb | WordFlags.ChooseVerb | WordFlags.TogetherVerb | WordFlags.JointWord | WordFlags.Planning | WordFlags.Ending
        | WordFlags.TradeVerb;

    /// <summary>The last token of the run that has come as far as a token.</summary>
    public static int End(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        while (true)
        {
            if (Continues(sentence, last + 1, lexicon) && !EndsOfficeOf(sentence, first, last))
                last++;
            else if (new NameConnector(sentence, first, last, lexicon).Behind() is { } next)
                last = next;
            else
                return last;
        }
    }

    /// <summary>Whether the number behind one word is part of the name, as in "Channel 4" and "Group 42", and counts nothing.</summary>
    public static bool IsNumbered(Sentence sentence, int last)
    {
        const int longest = 3;
        var number = sentence[last + 1];
        return number.Has(TokenShape.Number) && number.Length <= longest && !number.Has(TokenShape.Tight) && !sentence[last].Is(WordFlags.Time)
            && PartnershipNoun.EndsPhrase(sentence, last + 2) && !(sentence[last + 2].Is("%") || sentence[last + 3].Has(TokenShape.Number));
    }

    /// <summary>The last of the capitalised words that follow one another from a token on.</summary>
    public static int EndOfWords(Sentence sentence, int first, Lexicon lexicon)
    {
        while (Continues(sentence, first + 1, lexicon))
            first++;
        return first;
    }

    public static bool Continues(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!(Capitals.IsCapitalised(token) || IsPrefixed(sentence, at))
            || token.Has(TokenShape.Tight)
            || BeginsLine(sentence, at)
            || Capitals.IsCross(sentence, at)
            || Capitals.IsCurrency(sentence, at)
            || sentence.NameAt(at) is not null
            || (token.Is(WordFlags.Function) && !IsLegalForm(sentence, at) && !IsBranch(sentence, at)))
        {
            return false;
        }

        // "JV" and "MOU" are nouns behind a name.
        if ((token.Is(WordFlags.Role) && !token.Is(WordFlags.Head) && !StandsBeforeHead(sentence, at) && !HasOffice(sentence, at))
            || (token.Is(WordFlags.PartnerNoun) && token.Has(TokenShape.AllUpper)))
        {
            return false;
        }

        // "TERN GROUP Announce Partnership"
        if (token.Text is "announce" or "announces" or "announced")
            return false;
        if (token.Is(WordFlags.TogetherVerb) && sentence[at + 1].Text is "with" or "together" or "closely")
            return false;
        return !sentence.IsHeadline
            || (token.Is(WordFlags.Head) && !token.Is(WordFlags.PartnerVerb))
            || OpensHead(sentence, at)
            || StandsBeforeVerb(sentence, at)
            || (sentence[at + 1].Has(TokenShape.Possessive) && HasOffice(sentence, at + 2))
            || (!lexicon.IsCommon(token.Word) && !token.Is(Triggers | WordFlags.PredicateVerb) && !IsCommonCompound(token, sentence.IsHeadline, lexicon));
    }

    /// <summary>"Pre-trial" in "Juvenile Pre-trial Centre", "Co-operative" in "Co-operative Bank": what goes on to a head.</summary>
    public static bool IsPrefixed(Sentence sentence, int at)
    {
        const int longest = 5;
        var token = sentence[at];
        if (!token.Has(TokenShape.Upper)
            || !token.Has(TokenShape.LowerEnding)
            || token.Text.EndsWith("ed", StringComparison.Ordinal)
            || token.Is(WordFlags.Role)
            || !(token.Text.Substring(0, token.Text.IndexOf('-')) is "anti" or "co" or "counter" or "cross" or "e" or "inter" or "pre" or "self" or "trans"))
        {
            return false;
        }

        for (var i = at + 1; i <= at + longest && Capitals.IsCapitalised(sentence[i]); i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>Whether the line is broken before a token by will, as in an address.</summary>
    private static bool BeginsLine(Sentence sentence, int at) =>
        at > 0 && at < sentence.Count && sentence.Block.Text.IndexOf('\n', sentence[at - 1].End, sentence[at].Start - sentence[at - 1].End) >= 0;

    /// <summary>The second word of "Ocean Justice Foundation", and not of "Ocean Minister Ada Reed".</summary>
    private static bool StandsBeforeHead(Sentence sentence, int at)
    {
        const int longest = 3;
        for (var i = at + 1;
            i <= at + longest && !sentence.IsHeadline && Capitals.IsCapitalised(sentence[i]) && !sentence[i].Is(WordFlags.Function | WordFlags.Role);
            i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>In a headline the second word of "Tern National Laboratories".</summary>
    private static bool OpensHead(Sentence sentence, int at) =>
        sentence[at].Is(WordFlags.Opener) && sentence[at + 1].Is(WordFlags.Head) && sentence[at + 1].Has(TokenShape.Upper) && !sentence[at + 1].Is(Triggers);

    /// <summary>In a headline the second word of "Tern Cloud Partners With": what stands right before a verb of partnership belongs to its subject.</summary>
    private static bool StandsBeforeVerb(Sentence sentence, int at)
    {
        const WordFlags others = (Triggers & ~WordFlags.FundVerb) | WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Kind
            | WordFlags.Role | WordFlags.Say | WordFlags.Negation | WordFlags.Possibility;
        return (!sentence[at].Is(others) || sentence[at].Is(WordFlags.Opener))
            && !sentence[at].Text.EndsWith("s", StringComparison.Ordinal)
            && !sentence[at].Text.EndsWith("ly", StringComparison.Ordinal)
            && sentence[at + 1].Is(PartnerVerbs)
            && sentence[at + 1].Has(TokenShape.Upper)
            && sentence[at + 2].Text is "to" or "with" or "on" or "up" or "forces" or "hands";
    }

    /// <summary>"Co-Founder" in a headline, "Deep-sea"; not "Fox-IT", whose second capital no sentence's beginning explains.</summary>
    public static bool IsCommonCompound(Token token, bool isHeadline, Lexicon lexicon) =>
        (token.Has(TokenShape.Hyphenated)
                && (isHeadline || token.Has(TokenShape.LowerEnding) || !token.Has(TokenShape.Upper))
                && Array.TrueForAll(token.Text.Split('-'), part => part is "co" or "multi" or "non" or "pre" || lexicon.IsCommon(part)))
            || (token.Text.StartsWith("multi", StringComparison.Ordinal) && lexicon.IsCommon(token.Text.Substring("multi".Length)));

    /// <summary>The title in "Tern District Attorney's Office".</summary>
    public static bool HasOffice(Sentence sentence, int title) =>
        sentence[title].Is(WordFlags.Role)
            && sentence[title].Has(TokenShape.Upper)
            && sentence[title + 1].Has(TokenShape.Possessive)
            && sentence[title + 2].Is("office")
            && sentence[title + 2].Has(TokenShape.Upper);

    /// <summary>Whether a title ends an office's name at a token, as in "Office of the Chief Scientist Ada Reed".</summary>
    private static bool EndsOfficeOf(Sentence sentence, int first, int last)
    {
        if (!sentence[last].Is(WordFlags.Role) || sentence[last].Is(WordFlags.Head))
            return false;
        while (last > first && (sentence[last].Is(WordFlags.Role) || sentence[last].Is("the")))
            last--;
        return sentence[last].Is("of") && sentence[last - 1].Is("office");
    }

    /// <summary>"X plc", "X gmbh": legal forms are written in lower case too, but for short ones, which are words of other languages.</summary>
    public static bool EndsWithLegalForm(Sentence sentence, int at, Lexicon lexicon) =>
        sentence[at].IsLower
        && sentence[at].Length > 2
        && sentence[at].Is(WordFlags.Legal)
        && !sentence[at].Is(WordFlags.Function | WordFlags.Preposition)
        && !lexicon.IsCommon(sentence[at].Word)
        // "a Norvik limited liability company"
        && !(sentence[at + 1].Text is "liability" or "company" or "partnership");

    /// <summary>"X AS": in capitals what is a function word otherwise.</summary>
    private static bool IsLegalForm(Sentence sentence, int at) =>
        sentence[at].Is(WordFlags.Legal) && sentence[at].Has(TokenShape.AllUpper) && !sentence.IsHeadline;

    /// <summary>The "US" of "X US, Inc." and "X US LLC".</summary>
    private static bool IsBranch(Sentence sentence, int at) =>
        sentence[at].Is("us")
            && sentence[at].Has(TokenShape.AllUpper)
            && sentence[sentence[at + 1].Is(",") ? at + 2 : at + 1] is var form
            && form.Is(WordFlags.Legal)
            && !form.Is(WordFlags.Function)
            && form.Has(TokenShape.Upper);

    /// <summary>The 's of "Tern's has opened": where nothing follows that could be possessed, it belongs to the name.</summary>
    public static bool IsOwnEnding(Sentence sentence, int at)
    {
        if (!sentence[at].Has(TokenShape.Possessive) || sentence[at].Length < 2)
            return false;
        var next = sentence[at + 1];
        // "Tern's List of Pilots"
        if (next.Has(TokenShape.Upper) && !sentence.IsHeadline && !(next.Is(PartnerVerbs) && sentence[at + 2].IsLower))
            return false;
        // "Tern's stated aim", but "Tern's announced a deal"
        var isVerb = next.IsFiniteVerb
            && !(next.Text.EndsWith("ed", StringComparison.Ordinal)
                && sentence[at + 2].IsLower
                && !sentence[at + 2].Is(WordFlags.Function | WordFlags.Preposition));
        return isVerb
            || next.Is(WordFlags.Preposition)
            || (sentence.IsHeadline
                && next.Text.EndsWith("s", StringComparison.Ordinal)
                && (next.Is(WordFlags.MakeVerb) || sentence[at + 2].Text is "its" or "their"))
            || (next.IsLower && next.Is(WordFlags.MakeVerb) && sentence[at + 2].Text is "a" or "an" or "the" or "its" or "their")
            || next.Text is "and" or "or" or "," or "." or "to"
            || next.Is(WordFlags.ChooseVerb)
            || (next.Is(WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb) && sentence[at + 2].Text is "with" or "up" or "forces" or "hands");
    }

    /// <summary>Whether a run holds a word that shows an organization.</summary>
    public static bool HasHead(Sentence sentence, int first, int last)
    {
        if (NameStart.IsTerritory(sentence, last))
            return true;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Memorandum of Understanding", "Strategic Partnership Agreement", "Official Partner": nouns of partnership are written with capitals too.
    /// </summary>
    public static bool IsPartnershipNoun(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        // "Official Sportswear Partner"
        if (sentence[last].Is("partner") && lexicon.IsCommon(sentence[first].Word))
            return true;
        var isPartnership = false;
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            // "the Tern Alliance" is a name, "a New Alliance" is none.
            if (token.Is(WordFlags.PartnerNoun | WordFlags.DealNoun)
                && (!token.Is(WordFlags.Head) || sentence[first - 1].Text is "a" or "an" || sentence[first].Text is "new" or "strategic" or "joint"))
            {
                isPartnership = true;
            }
            else if (!lexicon.IsCommon(token.Word))
            {
                return false;
            }
        }

        return isPartnership;
    }

    /// <summary>"a Boats for All Partnership with X", "the Twinning Agreement between X and Y": what it is called, and no party.</summary>
    public static bool IsTitledPartnership(Sentence sentence, int first, int last)
    {
        var before = sentence[first - 1].Is("\"") ? first - 2 : first - 1;
        var behind = sentence[last + 1].Is("\"") ? last + 2 : last + 1;
        if (sentence[last].Is("agreement") && sentence[before].Text is "a" or "an" or "the" && sentence[behind].Is("between"))
            return true;
        return sentence[last].Is(WordFlags.PartnerNoun) && sentence[before].Text is "a" or "an" && sentence[behind].Text is "with" or "between";
    }

    /// <summary>Whether a run holds more than acronyms of trades, months, and nouns that only describe.</summary>
    public static bool NamesSomething(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            // "a South Korean company"
            if (i < last && sentence[i + 1].Is(WordFlags.Demonym) && token.Text is "south" or "north" or "east" or "west" or "central")
                continue;
            // "SWISS" is no people.
            if ((token.Is(WordFlags.Generic | WordFlags.Demonym)
                    && !(token.Is(WordFlags.Demonym) && token.Has(TokenShape.AllUpper) && token.Length > 3 && !sentence.IsHeadline))
                || (token.Is(WordFlags.Function) && !token.Has(TokenShape.AllUpper))
                || token.Is(WordFlags.Legal))
            {
                continue;
            }

            var noun = lexicon.Singular(token.Word);
            if (first < last
                || !noun.Is(WordFlags.Head | WordFlags.Kind | WordFlags.MemberNoun)
                || (!lexicon.IsCommon(token.Word) && ReferenceEquals(noun, token.Word)))
            {
                return true;
            }
        }

        return false;
    }
}
