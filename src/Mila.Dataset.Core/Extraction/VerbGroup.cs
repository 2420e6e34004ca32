using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>A verb with the auxiliaries and the verbs of planning before it, and what they say of the reality of what it tells.</summary>
internal static class VerbGroup
{
    /// <summary>The first token of the group that ends with a verb, and the worst that its words say.</summary>
    public static (int First, PartnershipStatus Status) Before(Sentence sentence, int verb)
    {
        var status = PartnershipStatus.Standing;
        var first = verb;
        while (first > 0 && IsInVerbGroup(sentence, first - 1))
        {
            first--;
            status = Worse(status, StatusOf(sentence, first));
        }

        return (first, status);
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
            // "in talks over a deal"
            "over" or "about" or "on" or "for" => sentence[at - 1].Is(WordFlags.Planning),
            _ => (sentence[at + 1].Is("to") && token.Is(WordFlags.Say | WordFlags.MakeVerb)) || IsKindOfTalks(sentence, at),
        };
    }

    /// <summary>"separately", "formally"; nouns end alike.</summary>
    public static bool IsAdverb(Token token) =>
        token.IsLower && token.Length > 5 && token.Text.EndsWith("ly", StringComparison.Ordinal) && !token.Is(WordFlags.Kind) && !(token.Text is "family" or "supply" or "assembly" or "monopoly" or "weekly" or "monthly");

    /// <summary>"in advanced talks".</summary>
    private static bool IsKindOfTalks(Sentence sentence, int at) => sentence[at - 1].Is("in") && sentence[at].IsLower && sentence[at + 1].Is(WordFlags.Planning);

    /// <summary>What one word says of the reality of what it governs.</summary>
    public static PartnershipStatus StatusOf(Sentence sentence, int at)
    {
        var token = sentence[at];
        // "ruled out"
        if (token.Is("out") && sentence[at - 1].Text is "rule" or "rules" or "ruled" or "ruling")
            return PartnershipStatus.Denied;
        if (token.Is("up") && sentence[at - 1].Text is "give" or "gives" or "gave" or "given" or "giving")
            return PartnershipStatus.Ended;
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
        if ((token.Is(WordFlags.Ending) && !IsThing(sentence, at)) || (token.Is("off") && sentence[at - 1].Text is "call" or "calls" or "called" or "calling" or "break" or "breaks" or "broke" or "broken"))
            return PartnershipStatus.Ended;
        if (token.Is(WordFlags.Possibility) && !IsMonth(sentence, at))
            return PartnershipStatus.Hypothetical;
        return token.Is(WordFlags.Planning) ? PartnershipStatus.Planned : PartnershipStatus.Standing;
    }

    /// <summary>"the block", "a stop": nouns of their own, as "the end" and "the collapse" are not.</summary>
    private static bool IsThing(Sentence sentence, int at) => sentence[at].Text is "block" or "stop" or "drop" or "pull" or "exit" && sentence[at - 1].Text is "the" or "a" or "an" or "its" or "their" or "this";

    /// <summary>"May 5", "5 May".</summary>
    private static bool IsMonth(Sentence sentence, int at) => sentence[at].Is(WordFlags.Time) && (sentence[at + 1].Has(TokenShape.Number) || sentence[at - 1].Has(TokenShape.Number));

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
