using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>A noun that tells of a partnership, and what stands around it in its phrase: its adjectives, its owner, the verb that makes it.</summary>
internal static class PartnershipNoun
{
    private const int LongestNounPhrase = 12;

    /// <summary>Whether a noun is a partnership by itself: "partnership", "joint project", "in conjunction with".</summary>
    public static bool IsPartnership(Sentence sentence, int noun)
    {
        var token = sentence[noun];
        if (token.Is(WordFlags.PartnerNoun))
            return true;
        if (token.Is(WordFlags.UnisonNoun))
            return sentence[noun - 1].Is("in") && sentence[noun + 1].Is("with");
        // A statement that is joint is no partnership.
        return token.Has(TokenShape.Word)
            && !token.Is(WordFlags.Function | WordFlags.DealNoun)
            && !(sentence[noun - 1].Is(WordFlags.PartnerNoun) && token.Is(WordFlags.MakeVerb))
            && EndsPhrase(sentence, noun + 1)
            && IsJoint(sentence, noun)
            && !token.Is(WordFlags.JointAdjective | WordFlags.PassingNoun);
    }

    /// <summary>
    /// "a supply deal with X", "a deal with X to buy Y" and "a deal for the sale of Y" are trade, "a joint venture agreement to buy Y" is not.
    /// </summary>
    public static bool IsSale(Sentence sentence, int noun, int next)
    {
        const int longest = 10;
        if (!sentence[noun].Is(WordFlags.DealNoun) || sentence[noun - 1].Is(WordFlags.PartnerNoun))
            return false;
        if (((sentence[noun - 1].Is(WordFlags.TradeVerb) || IsService(sentence[noun - 1])) && !IsPartnershipDeal(sentence, noun))
            || (sentence[noun + 1].Is("for") && (sentence[noun + 2].Is(WordFlags.TradeVerb) || sentence[noun + 3].Is(WordFlags.TradeVerb))))
        {
            return true;
        }

        // "an agreement by which X acquires Z"
        var isRelative = sentence[noun + 1].Is("where") || (sentence[noun + 1].Text is "by" or "under" or "in" && sentence[noun + 2].Is("which"));
        if (isRelative && TellsOfPurchase(sentence, noun + 2, noun + longest))
            return true;
        if (sentence[next].Is(".") && sentence[next].Has(TokenShape.Tight))
            next++;
        return sentence[next].Is("to") && sentence[next + 1].Is(WordFlags.TradeVerb);
    }

    /// <summary>What one side of a deal does for the other, or the law asks of both: "a maintenance agreement", "a confidentiality agreement".</summary>
    private static bool IsService(Token word) =>
        word.Text is "labor" or "labour" or "sponsorship" or "employment" or "maintenance" or "overhaul" or "repair" or "servicing" or "catering" or "cleaning"
            or "charter" or "leasing" or "rental" or "insurance" or "subscription" or "listing" or "procurement" or "outsourcing" or "confidentiality"
            or "lockup"
            || word.Text.EndsWith("disclosure", StringComparison.Ordinal);

    /// <summary>"a partnership deal", "a joint venture deal", "a joint deal".</summary>
    public static bool IsPartnershipDeal(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i > noun - LongestNounPhrase && sentence[i].Has(TokenShape.Word) && !EndsPhrase(sentence, i); i--)
        {
            if (sentence[i].Is(WordFlags.PartnerNoun | WordFlags.JointAdjective | WordFlags.JointWord))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "bought by a consortium of X and Y", "a consortium of X and Y has acquired Z", "sold to Z, a consortium of X and Y", "money from a consortium of X and
    /// Y".
    /// </summary>
    public static bool IsBuyer(Sentence sentence, int noun)
    {
        const int longest = 14;
        return sentence[noun].Text is "consortium" or "consortia" or "coalition"
            && (TellsOfMoney(sentence, noun - longest, noun) || TellsOfPurchase(sentence, noun + 1, noun + (2 * longest)));
    }

    private static bool TellsOfPurchase(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].IsLower
                && (sentence[i].Text.StartsWith("acqui", StringComparison.Ordinal)
                    || sentence[i].Text is "buy" or "buys" or "bought" or "takeover" or "buyout"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some words tell of buying or of giving money, which several do together without being partners.</summary>
    public static bool TellsOfMoney(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].Is(WordFlags.TradeVerb | WordFlags.FundVerb) || sentence[i].Text is "raised" or "funding" or "investment" or "stake" or "round")
                return true;
        }

        return false;
    }

    /// <summary>Whether a token cannot go on with the noun phrase before it.</summary>
    public static bool EndsPhrase(Sentence sentence, int at) =>
        !sentence[at].Has(TokenShape.Word) || sentence[at].Is(WordFlags.Preposition | WordFlags.Function | WordFlags.Auxiliary | WordFlags.Subordinator);

    /// <summary>The noun that an adjective describes; null where none follows.</summary>
    public static int? HeadBehind(Sentence sentence, int adjective)
    {
        const int longest = 4;
        for (var i = adjective + 1; i <= adjective + longest; i++)
        {
            if (EndsPhrase(sentence, i + 1))
                return EndsPhrase(sentence, i) || sentence.NameAt(i) is not null ? null : i;
        }

        return null;
    }

    /// <summary>The first token of the noun phrase that ends with a noun.</summary>
    public static int PhraseStart(Sentence sentence, int noun)
    {
        var first = noun;
        while (first > 0 && first > noun - LongestNounPhrase && sentence.NameAt(first - 1) is null
            && !sentence[first].Text.Equals("a", StringComparison.Ordinal) && !(sentence[first].Text is "an" or "the" or "this" or "its" or "their" or "our")
            && (sentence[first - 1].Has(TokenShape.Word) || sentence[first - 1].Is("\""))
            && !sentence[first - 1].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.Auxiliary))
        {
            first--;
        }

        return first;
    }

    /// <summary>The name in "X's new partnership".</summary>
    public static Name? Possessor(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - LongestNounPhrase; i--)
        {
            if (sentence[i].Has(TokenShape.Possessive))
                return i > 0 && sentence.NameAt(i - 1) is { } name && !name.Is(NameSigns.Place) ? name : null;
            if (!sentence[i].Has(TokenShape.Word)
                || sentence[i].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.MakeVerb)
                || (sentence.NameAt(i) is not null && !sentence[i + 1].Has(TokenShape.Possessive)))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The verb that makes the partnership of a noun, as in "signed a new agreement", and what the words between say of its reality.</summary>
    public static (int Verb, PartnershipStatus Status) MakerOf(Sentence sentence, int noun)
    {
        var status = PartnershipStatus.Standing;
        for (var i = noun - 1; i >= 0 && i >= noun - LongestNounPhrase; i--)
        {
            var token = sentence[i];
            // In a headline what describes the noun looks like a name.
            if (sentence.NameAt(i) is not null)
            {
                if (sentence.IsHeadline || DescribesNoun(sentence, i))
                    continue;
                break;
            }

            if (token.Is(WordFlags.JoinVerb))
                break;
            // "announced the launch of a partnership", "the end of its deal"
            var isNoun = sentence[i + 1].Is("of") && sentence[i - 1].Text is "the" or "a" or "its" or "this";
            if ((token.Is(WordFlags.Ending) && !isNoun) || (token.Text is "cut" or "cuts" or "cutting" && sentence[noun].Is("ties")))
                return (i, PartnershipStatus.Ended);
            // Who does not disclose the terms of a partnership has one.
            if (!(sentence[i + 1].Text is "disclose" or "reveal" or "comment"))
                status = VerbGroup.Worse(status, VerbGroup.StatusOf(sentence, i));
            // "called off", "ruled out", "gave up on"
            if (token.Text is "off" or "out" or "up" && VerbGroup.StatusOf(sentence, i) != PartnershipStatus.Standing)
                return (i - 1, status);
            if (isNoun)
                continue;
            // "in close cooperation", "forged close ties"
            if ((token.Is(WordFlags.MakeVerb) || token.Text is "arranged" or "completed" or "executed" or "gained" or "negotiated" or "obtained")
                && !IsAuxiliary(sentence, i)
                && !(token.Is("close") && sentence[i - 1].IsLower && sentence[i - 1].Is(WordFlags.Preposition | WordFlags.MakeVerb)))
            {
                return (i, status);
            }

            // "announced on May 5, 2031 the formation of": the comma is the date's.
            if (!token.Has(TokenShape.Word)
                && !(token.Is(",") && (sentence[i + 1].Has(TokenShape.Number) || sentence[i + 1].Is("$") || JoinsAdjectives(sentence, i)))
                && !(token.Text is "\"" or "%" or "$" or "\u20AC" or "\u00A3" or "\u00A5"))
            {
                break;
            }

            if (token.Is(WordFlags.Preposition)
                && !(token.Text is "into" or "of" or "from" or "out" or "on")
                && !sentence[i + 1].Has(TokenShape.Number)
                && !IsAboutIt(sentence, i))
            {
                break;
            }
        }

        return (-1, status);
    }

    /// <summary>
    /// Whether what stands before a preposition is about the partnership behind it: "plans for a partnership", "proposed as a partnership", "an extension to
    /// their partnership".
    /// </summary>
    private static bool IsAboutIt(Sentence sentence, int preposition) =>
        (sentence[preposition].Text is "for" or "as" && VerbGroup.StatusOf(sentence, preposition - 1) == PartnershipStatus.Planned)
            || (sentence[preposition].Is("to") && sentence[preposition - 1].Text is "extension" or "expansion");

    /// <summary>"the Tern joint venture", in a title "expand LNG deal": what it is called or about.</summary>
    private static bool DescribesNoun(Sentence sentence, int at) =>
        sentence.NameAt(at) is { IsPossessive: false } name
            && (sentence.Scope == MentionScope.Title || sentence[name.First - 1].Text is "a" or "an" or "the" or "its" or "their" or "new")
            && (sentence[name.Last + 1].IsLower || sentence[name.Last + 1].Is(WordFlags.PartnerNoun))
            && !EndsPhrase(sentence, name.Last + 1);

    /// <summary>The comma of "a three-year, exclusive deal" and "their brewing, marketing and sales agreement".</summary>
    private static bool JoinsAdjectives(Sentence sentence, int comma) =>
        (sentence.IsHeadline
                ? sentence.NameAt(comma - 1) is null && sentence.NameAt(comma + 1) is null
                : sentence[comma - 1].IsLower && sentence[comma + 1].IsLower)
            && !EndsPhrase(sentence, comma - 1)
            && !EndsPhrase(sentence, comma + 1);

    private static bool IsJoint(Sentence sentence, int noun)
    {
        const int longest = 5;
        for (var i = noun - 1;
            i > noun - longest && (sentence[i].Has(TokenShape.Word) || sentence[i].Is("$")) && (sentence.IsHeadline || sentence.NameAt(i) is null);
            i--)
        {
            if (sentence[i].Is(WordFlags.JointAdjective) || (sentence[i].Is("cooperative") && sentence[noun].Is(WordFlags.SharedNoun)))
                return true;
        }

        return false;
    }

    /// <summary>"have given up", and not "have a".</summary>
    private static bool IsAuxiliary(Sentence sentence, int at) =>
        sentence[at].Text is "has" or "have" or "had" or "having"
            && (sentence[at + 1].Text.EndsWith("ed", StringComparison.Ordinal)
                || sentence[at + 1].Text.EndsWith("en", StringComparison.Ordinal)
                || sentence[at + 1].Is(WordFlags.MakeVerb));
}
