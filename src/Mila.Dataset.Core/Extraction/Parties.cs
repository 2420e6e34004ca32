using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>How the parties of a frame are found and told apart, whatever its trigger.</summary>
internal static class Parties
{
    private const int LongestGap = 5;

    /// <summary>The "with" of a verb or noun: behind it at once, or behind an adverb or a date; −1 where there is none.</summary>
    public static int FindWith(Sentence sentence, int first)
    {
        for (var i = first; i < first + LongestGap && i < sentence.Count; i++)
        {
            var token = sentence[i];
            if (token.Text is "with" or "alongside")
                return i;
            if (!token.Has(TokenShape.Word) || token.Is("to") || token.Is(WordFlags.Subordinator) || sentence.NameAt(i) is not null)
                return -1;
        }

        return -1;
    }

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
