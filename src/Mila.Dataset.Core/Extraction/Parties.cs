using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>How the parties of a frame are found and told apart, whatever its trigger.</summary>
internal static class Parties
{
    private const int LongestGap = 9;

    /// <summary>The "with" of a verb or noun: behind it at once, or behind an adverb, a date or what the partnership is on; −1 where there is none.</summary>
    public static int FindWith(Sentence sentence, int first) => FindBehind(sentence, first, static token => token.Text is "with" or "alongside");

    /// <summary>The first token of the list behind "between", "of", "consisting of" after a noun; −1 where there is none.</summary>
    public static int FindList(Sentence sentence, int first)
    {
        switch (sentence[first].Text)
        {
            case "of" or "by" or "involving" or "comprising" or "including" or "uniting":
                return first + 1;
            case "consisting" or "composed" when sentence[first + 1].Is("of"):
                return first + 2;
            case var _ when sentence[first + 1].Is("by") && sentence[first].IsLower:
                return first + 2;
            case "made" when sentence[first + 1].Is("up") && sentence[first + 2].Is("of"):
                return first + 3;
            default:
                return FindBehind(sentence, first, static token => token.Text is "between" or "among" or "amongst") + 1 is var between and > 0 ? between : -1;
        }
    }

    private static int FindBehind(Sentence sentence, int first, Func<Token, bool> isSought)
    {
        for (var i = first; i < first + LongestGap && i < sentence.Count; i++)
        {
            var token = sentence[i];
            if (isSought(token))
                return i;
            if (sentence.AfterBracket(i) is var behind && behind > i)
            {
                i = behind - 1;
                continue;
            }

            // A name may stand in between only as what a preposition governs: "in Oslo with", "on the X Project with".
            if (sentence.NameAt(i) is { } name && (name.First != i || IsGoverned(sentence, i)))
                continue;
            if (!(token.Has(TokenShape.Word) || token.Text is "\"" or "\u201D") || token.Is("to") || token.Is(WordFlags.Subordinator) || sentence.NameAt(i) is not null)
                return -1;
            // "a deal was signed between", but not "a deal is good for trade between".
            if (token.IsFiniteVerb && !sentence[i + 1].Is(WordFlags.MakeVerb | WordFlags.Auxiliary))
                return -1;
        }

        return -1;
    }

    private static bool IsGoverned(Sentence sentence, int at) =>
        sentence[at - 1].Text is "in" or "on" or "for" or "at" || (sentence[at - 1].Is("the") && sentence[at - 2].Text is "in" or "on" or "for" or "at");

    /// <summary>A frame whose other party is the pronoun or description that ends at a token: it may only add to what other frames state.</summary>
    public static Frame Supporting(string rule, Sentence sentence, int trigger, int first, NameList objects, PartnershipStatus status, int described) =>
        new(sentence, rule, trigger, first, objects.Last, Slots(objects.Names))
        {
            IsSupport = true,
            Certainty = Certainty.Implied,
            Status = status,
            Described = (described, ParticipantRole.Partner),
        };

    public static List<Slot> Slots(List<Name> names, List<Name>? others = null, ParticipantRole role = ParticipantRole.Partner)
    {
        List<Slot> slots = [];
        foreach (var name in others is null ? names : names.Concat(others))
        {
            if (!slots.Exists(slot => slot.Name.Key == name.Key))
                slots.Add(new Slot(name, role));
        }

        return slots;
    }
}
