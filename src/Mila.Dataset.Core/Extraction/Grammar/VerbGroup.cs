using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Grammar;

/// <summary>A verb with the auxiliaries and the verbs of planning before it, and what they say of the reality of what it tells.</summary>
internal static class VerbGroup
{
    /// <summary>The first token of the group that ends with a verb, and the worst that its words say.</summary>
    public static (int First, PartnershipStatus Status) Before(Sentence sentence, int verb)
    {
        var status = PartnershipStatus.Standing;
        var first = verb;
        while (first > 0)
        {
            // The auxiliary stands before the aside.
            var before = OpeningOfAside(sentence, first - 1) is > 0 and var opening ? opening - 1 : first - 1;
            if (!IsInVerbGroup(sentence, before))
                break;
            first = before;
            status = Worse(status, sentence[first].Is("used") ? PartnershipStatus.Ended : StatusOf(sentence, first));
        }

        return (first, status);
    }

    /// <summary>The comma before "has, since May 2031, partnered", which follows an auxiliary; −1 where no such aside ends at a token.</summary>
    private static int OpeningOfAside(Sentence sentence, int closing)
    {
        const int longest = 7;
        for (var i = closing - 1;
            sentence[closing].Is(",")
                && i > 0
                && i > closing - longest
                && (sentence[i].IsLower || sentence[i].Has(TokenShape.Number) || sentence[i].Is(WordFlags.Time) || sentence[i].Is(","))
                && sentence.NameAt(i) is null;
            i--)
        {
            if (sentence[i].Is(","))
            {
                return sentence[i - 1].Text is "has" or "have" or "had" or "will" or "is" or "are" or "was" or "were"
                        && (sentence[i + 1].Is(WordFlags.Preposition | WordFlags.Time) || sentence[i + 1].Is("since"))
                    ? i
                    : -1;
            }
        }

        return -1;
    }

    /// <summary>What the verb group that begins at a token says.</summary>
    public static PartnershipStatus Behind(Sentence sentence, int first)
    {
        var status = PartnershipStatus.Standing;
        for (var i = first; i < sentence.Count && (IsInVerbGroup(sentence, i) || sentence[i].Is("to")); i++)
            status = Worse(status, StatusOf(sentence, i));
        return status;
    }

    private static bool IsInVerbGroup(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (sentence.NameAt(at) is not null)
            return false;
        if (token.Is(WordFlags.Auxiliary | WordFlags.Planning | WordFlags.Possibility | WordFlags.Negation | WordFlags.Ending) || IsAdverb(token))
            return true;
        return token.Text switch
        {
            "in" => sentence[at + 1].Is(WordFlags.Planning) || IsKindOfTalks(sentence, at + 1),
            // "has long been allied", "has since formed"
            "long" or "since" => sentence[at - 1].Text is "has" or "have" or "had",
            "used" => sentence[at + 1].Is("to"),
            // "in talks over a deal"
            "over" or "about" or "on" or "for" => sentence[at - 1].Is(WordFlags.Planning),
            _ => (sentence[at + 1].Is("to") && token.Is(WordFlags.Say | WordFlags.MakeVerb | WordFlags.Striving)) || IsKindOfTalks(sentence, at),
        };
    }

    /// <summary>"separately", "formally"; nouns end alike.</summary>
    public static bool IsAdverb(Token token) =>
        token.IsLower
            && token.Length > 5
            && token.Text.EndsWith("ly", StringComparison.Ordinal)
            && !token.Is(WordFlags.Kind)
            && !(token.Text is "family" or "supply" or "assembly" or "monopoly" or "weekly" or "monthly");

    /// <summary>"in advanced talks".</summary>
    private static bool IsKindOfTalks(Sentence sentence, int at) =>
        sentence[at - 1].Is("in") && sentence[at].IsLower && sentence[at + 1].Is(WordFlags.Planning);

    /// <summary>What one word says of the reality of what it governs.</summary>
    public static PartnershipStatus StatusOf(Sentence sentence, int at)
    {
        var token = sentence[at];
        // "ruled out"
        if (token.Is("out") && sentence[at - 1].Text is "rule" or "rules" or "ruled" or "ruling")
            return PartnershipStatus.Denied;
        // "gave up", "walked away", "was once", "formerly"
        if ((token.Is("up") && sentence[at - 1].Text is "give" or "gives" or "gave" or "given" or "giving")
            || (token.Is("away") && sentence[at - 1].Text is "walk" or "walks" or "walked" or "walking")
            || (token.Is("once") && sentence[at - 1].Text is "was" or "were")
            || token.Is("formerly"))
        {
            return PartnershipStatus.Ended;
        }

        // "has yet to work", "looks for", but not "offered to the"
        if (token.Is(WordFlags.Striving)
            && (sentence[at + 1].Is("for")
                || (sentence[at + 1].Is("to")
                    && sentence[at + 2].IsLower
                    && !(sentence[at + 2].Text is "the" or "a" or "an" or "its" or "their" or "our" or "all"))))
        {
            return PartnershipStatus.Planned;
        }

        if (token.Is(WordFlags.Negation))
        {
            return sentence[at + 1].Text switch
            {
                "longer" when token.Is("no") => PartnershipStatus.Ended,
                // "X has not only partnered with Y"
                "only" => PartnershipStatus.Standing,
                _ => PartnershipStatus.Denied,
            };
        }

        // "called off"
        if ((token.Is(WordFlags.Ending) && !IsThing(sentence, at))
            || (token.Is("off") && sentence[at - 1].Text is "call" or "calls" or "called" or "calling" or "break" or "breaks" or "broke" or "broken"))
        {
            return PartnershipStatus.Ended;
        }

        if (token.Is(WordFlags.Possibility) && !IsMonth(sentence, at))
            return PartnershipStatus.Hypothetical;
        return token.Is(WordFlags.Planning) ? PartnershipStatus.Planned : PartnershipStatus.Standing;
    }

    /// <summary>"the block", "a stop": nouns of their own, as "the end" and "the collapse" are not.</summary>
    private static bool IsThing(Sentence sentence, int at) =>
        sentence[at].Text is "block" or "stop" or "drop" or "pull" or "exit" && sentence[at - 1].Text is "the" or "a" or "an" or "its" or "their" or "this";

    /// <summary>"May 5", "5 May".</summary>
    private static bool IsMonth(Sentence sentence, int at) =>
        sentence[at].Is(WordFlags.Time) && (sentence[at + 1].Has(TokenShape.Number) || sentence[at - 1].Has(TokenShape.Number));

    /// <summary>The worst that the words between two tokens say.</summary>
    public static PartnershipStatus Worst(Sentence sentence, int first, int end)
    {
        var status = PartnershipStatus.Standing;
        for (var i = first; i < end; i++)
            status = Worse(status, StatusOf(sentence, i));
        return status;
    }

    public static PartnershipStatus Worse(PartnershipStatus one, PartnershipStatus other) => one > other ? one : other;
}
