using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>What a noun of partnership says: whose it is, and with whom.</summary>
internal static class NounFrames
{
    private const int LongestGap = 5;
    private const int LongestNounPhrase = 8;

    public static Frame? At(Sentence sentence, int noun)
    {
        if (sentence[noun + 1].Text is "between" or "among")
            return Between(sentence, noun);
        var (maker, status) = MakerOf(sentence, noun);
        var with = Parties.FindWith(sentence, noun + 1);
        var objects = with < 0 ? new NameList([], noun) : NameList.Read(sentence, with + 1);
        var frame = objects.Names.Count > 0
            ? NounWith(sentence, noun, maker, objects)
            : Compound(sentence, noun) ?? JointNoun(sentence, noun, maker) ?? DefiniteNoun(sentence, noun);
        // "a deal with X to buy Y" is a sale.
        if (frame is null || (sentence[frame.Last + 1].Is("to") && sentence[frame.Last + 2].Is(WordFlags.TradeVerb)))
            return null;
        return frame with { Status = Subject.Worse(frame.Status, status) };
    }

    private static Frame? NounWith(Sentence sentence, int noun, int maker, NameList objects)
    {
        if (Possessor(sentence, noun) is { } possessor)
            return new Frame(sentence, "possessor-noun-with", noun, possessor.First, objects.Last, Parties.Slots([possessor], objects.Names));
        if (maker >= 0)
        {
            var subject = Subject.Of(sentence, maker);
            return NounOf(sentence, noun, "verb-noun-with", subject, described: subject.First - 1, objects);
        }

        // Without a verb that makes it, a deal may be anybody's.
        if (!sentence[noun].Is(WordFlags.PartnerNoun))
            return null;
        var phrase = PhraseStart(sentence, noun);
        return NounOf(sentence, noun, "noun-with", SubjectBefore(sentence, noun, phrase), described: phrase, objects);
    }

    /// <summary>The partnership of a subject with others; where the subject is a pronoun or a description, the one that another sentence states.</summary>
    private static Frame? NounOf(Sentence sentence, int noun, string rule, Subject subject, int described, NameList objects)
    {
        if (subject.Names.Count > 0)
            return new Frame(sentence, rule, noun, subject.First, objects.Last, Parties.Slots(subject.Names, objects.Names)) { Status = subject.Status };
        return sentence[noun].Is(WordFlags.PartnerNoun)
            ? Parties.Supporting("described-subject", sentence, noun, noun, objects, subject.Status, described)
            : null;
    }

    /// <summary>Whose partnership a phrase such as "in partnership with" tells of: the subject before it, or the one that the sentence begins with.</summary>
    private static Subject SubjectBefore(Sentence sentence, int noun, int phrase)
    {
        if (sentence.IsHeadline)
            return Subject.Leading(sentence, noun);
        var subject = Subject.Of(sentence, phrase);
        return subject.Names.Count > 0 || sentence[phrase].Text is "its" or "their" ? subject : Subject.Leading(sentence, noun);
    }

    /// <summary>"the X and Y partnership", "Z expands its X partnership".</summary>
    private static Frame? Compound(Sentence sentence, int noun)
    {
        // In running text such a compound is most often itself a name, or describes the noun behind it.
        if (sentence.Scope != MentionScope.Title || !sentence[noun].Is(WordFlags.PartnerNoun) || sentence.NameAt(noun - 1) is not { } last || last.Is(NameSigns.Place))
            return null;
        if (sentence[noun + 1].IsLower && !sentence[noun + 1].Is(WordFlags.Function))
            return null;
        if (sentence[last.First - 1].Is("and") && sentence.NameAt(last.First - 2) is { } first)
            return new Frame(sentence, "compound-noun", noun, first.First, noun, Parties.Slots([first, last]));
        var subject = Possessor(sentence, last.First) is { } possessor ? [possessor] : Subject.Leading(sentence, last.First).Names;
        return subject.Count != 1 || subject[0].Key == last.Key ? null : new Frame(sentence, "compound-noun", noun, subject[0].First, noun, Parties.Slots(subject, [last]));
    }

    /// <summary>"X and Y have signed an agreement".</summary>
    private static Frame? JointNoun(Sentence sentence, int noun, int maker)
    {
        if (maker < 0 || sentence[noun].Text.EndsWith("s", StringComparison.Ordinal))
            return null;
        var subject = Subject.Of(sentence, maker);
        return subject.Names.Count < 2
            ? null
            : new Frame(sentence, "joint-noun", noun, subject.First, noun, Parties.Slots(subject.Names))
            {
                Status = subject.Status,
                Kind = IsStrategicAlliance(sentence, noun) ? PartnershipKind.StrategicAlliance : PartnershipKind.Unspecified,
            };
    }

    private static bool IsStrategicAlliance(Sentence sentence, int noun) => sentence[noun].Is("alliance") && sentence[noun - 1].Is("strategic");

    /// <summary>"the partnership will allow X and Y to …": adds evidence to what another sentence states.</summary>
    private static Frame? DefiniteNoun(Sentence sentence, int noun)
    {
        if (!sentence[noun].Is(WordFlags.PartnerNoun) || !(sentence[PhraseStart(sentence, noun)].Text is "the" or "this" or "their" or "our"))
            return null;
        for (var i = noun + 1; i < sentence.Count && i < noun + LongestGap; i++)
        {
            if (sentence.NameAt(i) is null)
                continue;
            var names = NameList.Read(sentence, i);
            return names.Names.Count < 2
                ? null
                : new Frame(sentence, "definite-noun", noun, noun, names.Last, Parties.Slots(names.Names)) { IsSupport = true, Certainty = Certainty.Implied };
        }

        return null;
    }

    /// <summary>"a partnership between X and Y"; "Z is the product of a partnership between X and Y, closely linked with V and W".</summary>
    private static Frame? Between(Sentence sentence, int noun)
    {
        var parties = NameList.Read(sentence, noun + 2);
        if (parties.Names.Count < 2)
            return null;
        var slots = Parties.Slots(parties.Names);
        var product = ProductOf(sentence, noun);
        if (product < 0)
        {
            var (_, status) = MakerOf(sentence, noun);
            return new Frame(sentence, "noun-between", noun, noun, parties.Last, slots) { Status = status };
        }

        slots = Parties.Slots(parties.Names, role: ParticipantRole.Founder);
        var associates = Associates(sentence, parties.Last + 1);
        slots.AddRange(Parties.Slots(associates.Names, role: ParticipantRole.Associated));
        var subject = Subject.Of(sentence, product);
        slots.AddRange(Parties.Slots(subject.Names, role: ParticipantRole.Product));
        return new Frame(sentence, "product-of", noun, subject.First, Math.Max(parties.Last, associates.Last), slots)
        {
            Kind = PartnershipKind.Founding,
            Described = subject.Names.Count == 0 ? (subject.First - 1, ParticipantRole.Product) : null,
        };
    }

    /// <summary>The verb of "is the product of a" before a noun; −1 where it does not stand there.</summary>
    private static int ProductOf(Sentence sentence, int noun)
    {
        var of = PhraseStart(sentence, noun) - 1;
        if (!sentence[of].Is("of") || !(sentence[of - 1].Text is "product" or "result" or "outcome" or "fruit" or "offspring"))
            return -1;
        var verb = of - 2;
        while (sentence[verb].Text is "the" or "a")
            verb--;
        return sentence[verb].Text is "is" or "was" or "are" or "were" or "been" or "became" or "remains" ? verb : -1;
    }

    /// <summary>"with V and W", ", closely linked with V and W".</summary>
    private static NameList Associates(Sentence sentence, int first)
    {
        for (var i = first; i < first + LongestGap && i < sentence.Count && sentence.NameAt(i) is null; i++)
        {
            if (sentence[i].Is("with") || (sentence[i].Is("to") && sentence[i - 1].Text is "linked" or "tied"))
                return NameList.Read(sentence, i + 1);
        }

        return new NameList([], first - 1);
    }

    /// <summary>The name in "X's new partnership".</summary>
    private static Name? Possessor(Sentence sentence, int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - LongestNounPhrase; i--)
        {
            if (sentence[i].Has(TokenShape.Possessive))
                return i > 0 && sentence.NameAt(i - 1) is { } name && !name.Is(NameSigns.Place) ? name : null;
            if (!sentence[i].Has(TokenShape.Word) || sentence[i].Is(WordFlags.Preposition | WordFlags.Subordinator))
                return null;
        }

        return null;
    }

    /// <summary>The first token of the noun phrase that ends with a noun.</summary>
    private static int PhraseStart(Sentence sentence, int noun)
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

    /// <summary>The verb that makes the partnership of a noun, as in "signed a new agreement", and what the words between say of its reality.</summary>
    private static (int Verb, PartnershipStatus Status) MakerOf(Sentence sentence, int noun)
    {
        var status = PartnershipStatus.Standing;
        for (var i = noun - 1; i >= 0 && i >= noun - LongestNounPhrase; i--)
        {
            var token = sentence[i];
            if (sentence.NameAt(i) is not null)
                break;
            if (token.Is(WordFlags.JoinVerb))
                break;
            if (token.Is(WordFlags.Ending))
                return (i, PartnershipStatus.Ended);
            if (token.Is(WordFlags.Negation))
                status = Subject.Worse(status, PartnershipStatus.Denied);
            if (token.Is(WordFlags.Possibility))
                status = Subject.Worse(status, PartnershipStatus.Hypothetical);
            if (token.Is(WordFlags.MakeVerb))
                return (i, status);
            if (!token.Has(TokenShape.Word) && !token.Is("\""))
                break;
            if (token.Is(WordFlags.Preposition) && !(token.Text is "into" or "of"))
                break;
        }

        return (-1, status);
    }
}
