using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Who a verb speaks of, found in the words before it.</summary>
/// <param name="Names">The names; empty when the subject is a pronoun or a description.</param>
/// <param name="First">The first token of the verb group.</param>
/// <param name="Status">What the verb group says of the reality of what it tells.</param>
internal readonly record struct Subject(List<Name> Names, int First, PartnershipStatus Status)
{
    /// <summary>The subject of the verb at a token.</summary>
    public static Subject Of(Sentence sentence, int verb)
    {
        var (first, status) = VerbGroup(sentence, verb);
        var end = first;
        if (sentence[end - 1].Is(","))
            end--;
        var names = new List<Name>();
        if (IsRelative(sentence[first - 1]))
        {
            var antecedent = sentence[first - 2].Is(",") ? first - 3 : first - 2;
            if (sentence.NameAt(antecedent) is { } name)
                names.Add(name);
            return new Subject(names, first, status);
        }

        // "X has done this and works with Y": the subject stands before the first of the two verbs.
        var isCoordinated = sentence[first - 1].Text is "and" or "then" && sentence.NameAt(first - 2) is null;
        var start = RegionStart(sentence, end, isCoordinated);
        Collect(sentence, start, end, isCoordinated, names);
        return new Subject(names, first, status);
    }

    /// <summary>The subject that a sentence begins with, for a phrase such as "in partnership with" at a token.</summary>
    public static Subject Leading(Sentence sentence, int end)
    {
        List<Name> names = [];
        Collect(sentence, 0, end, stopsAtVerb: true, names);
        return new Subject(names, 0, PartnershipStatus.Standing);
    }

    private static bool IsRelative(Token token) => token.Text is "which" or "who" or "that";

    private static (int First, PartnershipStatus Status) VerbGroup(Sentence sentence, int verb)
    {
        var status = PartnershipStatus.Standing;
        var first = verb;
        while (first > 0 && IsInVerbGroup(sentence, first - 1))
        {
            first--;
            status = Worse(status, StatusOf(sentence[first]));
        }

        return (first, status);
    }

    private static bool IsInVerbGroup(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (sentence.NameAt(at) is not null)
            return false;
        if (token.Is(WordFlags.Auxiliary | WordFlags.Planning | WordFlags.Possibility | WordFlags.Negation | WordFlags.Ending))
            return true;
        // "X said that it has", "X announced it will": the pronoun is X.
        return token.Text switch
        {
            "it" or "they" => sentence[at - 1].Is("that") || sentence[at - 1].Is(WordFlags.Say | WordFlags.MakeVerb),
            "that" => sentence[at + 1].Text is "it" or "they",
            "in" => sentence[at + 1].Is(WordFlags.Planning),
            _ => sentence[at + 1].Text is "that" or "it" or "they" or "to" && token.Is(WordFlags.Say | WordFlags.MakeVerb),
        };
    }

    private static PartnershipStatus StatusOf(Token token)
    {
        if (token.Is(WordFlags.Negation))
            return PartnershipStatus.Denied;
        if (token.Is(WordFlags.Ending))
            return PartnershipStatus.Ended;
        if (token.Is(WordFlags.Possibility))
            return PartnershipStatus.Hypothetical;
        return token.Is(WordFlags.Planning) ? PartnershipStatus.Planned : PartnershipStatus.Standing;
    }

    public static PartnershipStatus Worse(PartnershipStatus one, PartnershipStatus other) => one > other ? one : other;

    private static int RegionStart(Sentence sentence, int end, bool isCoordinated)
    {
        var isParenthesis = sentence[end].Is(",");
        for (var i = end - 1; i >= 0; i--)
        {
            var token = sentence[i];
            if (token.Text is ";" or ":" or "\u2014" or "\"" || (token.Is("-") && !token.Has(TokenShape.Tight)))
                return i + 1;
            if (!token.IsLower || !token.Is(WordFlags.Subordinator) || isCoordinated)
                continue;
            // A relative clause between commas interrupts the subject; any other clause begins a new one.
            if (isParenthesis && token.Text is "which" or "who" or "whose")
                isParenthesis = false;
            else
                return i + 1;
        }

        return 0;
    }

    private static void Collect(Sentence sentence, int start, int end, bool stopsAtVerb, List<Name> names)
    {
        for (var i = start; i < end; i++)
        {
            var token = sentence[i];
            if (token.Is("("))
            {
                i = Skip(sentence, i, end, ")");
            }
            else if (token.Is(",") && sentence.NameAt(i - 1) is not null && BeginsApposition(sentence, i + 1))
            {
                i = Skip(sentence, i + 1, end, ",") - 1;
            }
            else if (sentence.NameAt(i) is { } name)
            {
                i = name.Last;
                if (!name.IsPossessive && !name.Is(NameSigns.Place) && !IsGoverned(sentence, name.First) && !DescribesNext(sentence, name))
                    names.Add(name);
            }
            else if (sentence.IsHeadline && stopsAtVerb && names.Count > 0 && token.Has(TokenShape.Upper))
            {
                // In a headline any word behind the first names is a verb, or belongs to one.
                return;
            }
            else if (token.IsLower && IsFiniteVerb(token))
            {
                if (stopsAtVerb)
                    return;
                // What stood before another verb is that verb's subject, not ours.
                names.Clear();
            }
        }
    }

    private static int Skip(Sentence sentence, int from, int end, string closing)
    {
        var i = from;
        while (i < end && !sentence[i].Is(closing))
            i++;
        return i;
    }

    private static bool BeginsApposition(Sentence sentence, int at) =>
        sentence[at].Text is "a" or "an" or "the" or "its" or "one" or "which" or "who" or "whose"
        || sentence.NameAt(at) is { IsPossessive: true };

    /// <summary>Whether a preposition governs the name, so that it is no subject: "in X", "with support from X and Y".</summary>
    private static bool IsGoverned(Sentence sentence, int first)
    {
        var before = first - 1;
        while (sentence[before].Text is "the" or "a" or "an" or "\"")
            before--;
        var token = sentence[before];
        if (token.Text is "and" or "or" && sentence.NameAt(before - 1) is { } coordinated)
            return IsGoverned(sentence, coordinated.First);
        if (!token.Is(WordFlags.Preposition))
            return false;
        return token.Text switch
        {
            "as" => !(sentence[before - 1].Text is "such" or "well"),
            "with" => !(sentence[before - 1].Text is "along" or "together"),
            _ => true,
        };
    }

    /// <summary>Whether a name only describes the one behind it: "X professor N", "X subsidiary Y".</summary>
    private static bool DescribesNext(Sentence sentence, Name name)
    {
        var next = name.Last + 1;
        if (!sentence[next].IsLower || !sentence[next].Is(WordFlags.Kind | WordFlags.Role | WordFlags.Product))
            return false;
        return sentence.NameAt(next + 1) is not null || sentence.NameAt(next + 2) is not null;
    }

    private static bool IsFiniteVerb(Token token) =>
        token.IsFiniteVerb || (token.Is(WordFlags.MakeVerb | WordFlags.FundVerb) && !token.Text.EndsWith("ing", StringComparison.Ordinal));
}
