using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>
/// The frames of partnership: verbs ("X partners with Y", "X and Y team up") and nouns ("X's partnership with Y",
/// "a deal between X and Y"). Each hangs on one trigger word; its slots hold names, whose nature is decided later.
/// </summary>
internal static class PartnershipFrames
{
    private const int LongestGap = 5;
    private const int LongestNounPhrase = 8;

    public static IEnumerable<Frame> Find(Sentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.NameAt(i) is null && FrameAt(sentence, i) is { } frame)
                yield return frame;
        }
    }

    private static Frame? FrameAt(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.Is(WordFlags.PartnerVerb) && !IsNoun(sentence, at))
            return Verb(sentence, at, at + 1);
        if (token.Is(WordFlags.UpVerb) && sentence[at + 1].Is("up"))
            return Verb(sentence, at, at + 2);
        if (token.Text is "team" or "teams" or "teamed" or "teaming" && sentence[at + 1].Text is "with" or "on")
            return Verb(sentence, at, at + 1);
        if (token.Is(WordFlags.JoinVerb) && sentence[at + 1].Text is "forces" or "hands")
            return Verb(sentence, at, at + 2);
        if (token.Is(WordFlags.PartnerNoun | WordFlags.DealNoun))
            return Noun(sentence, at);
        return null;
    }

    /// <summary>"their new partner", "a Gold Partner": no verb.</summary>
    private static bool IsNoun(Sentence sentence, int at)
    {
        if (!(sentence[at].Text is "partner" or "partners"))
            return false;
        var before = sentence[at - 1];
        return before.Has(TokenShape.Possessive) || before.Text is "a" or "an" or "the" or "its" or "their" or "our" or "new" or "as" or "of"
            || sentence[at + 1].Text is "of" or "for" or "in" && sentence[at].Is("partners");
    }

    private static Frame? Verb(Sentence sentence, int verb, int after)
    {
        var with = FindWith(sentence, after);
        var objects = with < 0 ? new NameList([], after - 1) : NameList.Read(sentence, with + 1);
        if (verb == 0 && objects.Names.Count > 0 && !sentence.IsHeadline)
            return Participle(sentence, objects);
        var subject = Subject.Of(sentence, verb);
        if (with < 0)
        {
            if (subject.Names.Count == 1 && after == verb + 1 && sentence[verb].Text is "partners" or "partnered" or "partnering")
                objects = Transitive(sentence, after);
            if (objects.Names.Count == 0)
                return Joint(sentence, verb, after, subject);
        }

        if (objects.Names.Count == 0)
            return null;
        var status = subject.Status;
        if (subject.Names.Count == 0)
            return Supporting("described-subject", sentence, verb, subject.First, objects, status, subject.First - 1);
        return new Frame(sentence, with < 0 ? "verb-object" : "verb-with", verb, subject.First, objects.Last, Partners(subject.Names, objects.Names)) { Status = status };
    }

    /// <summary>"Partnering with X, Y did this": the subject follows.</summary>
    private static Frame? Participle(Sentence sentence, NameList objects)
    {
        var comma = objects.Last + 1;
        while (comma < sentence.Count && comma < objects.Last + 8 && !sentence[comma].Is(","))
            comma++;
        var subject = NameList.Read(sentence, comma + 1);
        return sentence[comma].Is(",") && subject.Names.Count > 0
            ? new Frame(sentence, "participle-with", 0, 0, subject.Last, Partners(subject.Names, objects.Names))
            : null;
    }

    /// <summary>"X partners Y on this".</summary>
    private static NameList Transitive(Sentence sentence, int at) =>
        sentence.NameAt(at) is { } name && name.First == at && !(sentence[name.Last + 1].IsLower && sentence[name.Last + 1].Is(WordFlags.Auxiliary))
            ? NameList.Read(sentence, at)
            : new NameList([], at - 1);

    /// <summary>"X and Y team up", "X, Y and Z have joined forces to form the Q Alliance".</summary>
    private static Frame? Joint(Sentence sentence, int verb, int after, Subject subject)
    {
        // "X and Y partners", "X, Y partner Z" state nothing: there the word is a noun.
        if (subject.Names.Count < 2 || sentence[verb].Is("partners") || (sentence[verb].Is("partner") && sentence.NameAt(after) is not null))
            return null;
        if (FormedAlliance(sentence, after) is { } alliance)
        {
            return new Frame(sentence, "formed-alliance", verb, subject.First, alliance.Last, Partners(subject.Names, role: ParticipantRole.Member))
            {
                Status = subject.Status,
                Kind = PartnershipKind.Consortium,
                Alliance = alliance,
            };
        }

        return new Frame(sentence, "joint-verb", verb, subject.First, after - 1, Partners(subject.Names)) { Status = subject.Status };
    }

    /// <summary>The alliance in "… to establish the X Alliance".</summary>
    private static Name? FormedAlliance(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Count && i < first + LongestGap && sentence.NameAt(i) is null; i++)
        {
            if (!sentence[i].Is(WordFlags.FoundVerb))
                continue;
            for (var j = i + 1; j < i + LongestGap && j < sentence.Count; j++)
            {
                if (sentence.NameAt(j) is { } name)
                    return name.Kind == OrganizationKind.Alliance ? name : null;
            }
        }

        return null;
    }

    /// <summary>The "with" of a verb or noun: behind it at once, or behind an adverb or a date; −1 where there is none.</summary>
    private static int FindWith(Sentence sentence, int first)
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

    private static Frame? Noun(Sentence sentence, int noun)
    {
        if (sentence[noun + 1].Text is "between" or "among")
            return Between(sentence, noun);
        var (maker, status) = MakerOf(sentence, noun);
        var with = FindWith(sentence, noun + 1);
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
            return new Frame(sentence, "possessor-noun-with", noun, possessor.First, objects.Last, Partners([possessor], objects.Names));
        var isPartnership = sentence[noun].Is(WordFlags.PartnerNoun);
        if (maker < 0 && !isPartnership)
            return null;
        var subject = maker < 0 && sentence.IsHeadline ? Subject.Leading(sentence, noun) : Subject.Of(sentence, maker >= 0 ? maker : PhraseStart(sentence, noun));
        var described = maker >= 0 ? subject.First - 1 : PhraseStart(sentence, noun);
        var isOwned = sentence[PhraseStart(sentence, noun)].Text is "its" or "their";
        if (subject.Names.Count == 0 && maker < 0 && !isOwned)
            subject = Subject.Leading(sentence, noun);
        if (subject.Names.Count > 0)
            return new Frame(sentence, maker >= 0 ? "verb-noun-with" : "noun-with", noun, subject.First, objects.Last, Partners(subject.Names, objects.Names)) { Status = subject.Status };
        return isPartnership ? Supporting("described-subject", sentence, noun, noun, objects, subject.Status, described) : null;
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
            return new Frame(sentence, "compound-noun", noun, first.First, noun, Partners([first, last]));
        var subject = Possessor(sentence, last.First) is { } possessor ? [possessor] : Subject.Leading(sentence, last.First).Names;
        return subject.Count != 1 || subject[0].Key == last.Key ? null : new Frame(sentence, "compound-noun", noun, subject[0].First, noun, Partners(subject, [last]));
    }

    /// <summary>"X and Y have signed an agreement".</summary>
    private static Frame? JointNoun(Sentence sentence, int noun, int maker)
    {
        if (maker < 0 || sentence[noun].Text.EndsWith("s", StringComparison.Ordinal))
            return null;
        var subject = Subject.Of(sentence, maker);
        return subject.Names.Count < 2
            ? null
            : new Frame(sentence, "joint-noun", noun, subject.First, noun, Partners(subject.Names))
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
                : new Frame(sentence, "definite-noun", noun, noun, names.Last, Partners(names.Names)) { IsSupport = true, Certainty = Certainty.Implied };
        }

        return null;
    }

    /// <summary>"a partnership between X and Y"; "Z is the product of a partnership between X and Y, closely linked with V and W".</summary>
    private static Frame? Between(Sentence sentence, int noun)
    {
        var parties = NameList.Read(sentence, noun + 2);
        if (parties.Names.Count < 2)
            return null;
        var slots = Partners(parties.Names);
        var product = ProductOf(sentence, noun);
        if (product < 0)
        {
            var (_, status) = MakerOf(sentence, noun);
            return new Frame(sentence, "noun-between", noun, noun, parties.Last, slots) { Status = status };
        }

        slots = Partners(parties.Names, role: ParticipantRole.Founder);
        var associates = Associates(sentence, parties.Last + 1);
        slots.AddRange(Partners(associates.Names, role: ParticipantRole.Associated));
        var subject = Subject.Of(sentence, product);
        slots.AddRange(Partners(subject.Names, role: ParticipantRole.Product));
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

    /// <summary>A frame whose other party is the pronoun or description that ends at a token: it may only add to what other frames state.</summary>
    private static Frame Supporting(string rule, Sentence sentence, int trigger, int first, NameList objects, PartnershipStatus status, int described) =>
        new(sentence, rule, trigger, first, objects.Last, Partners(objects.Names))
        {
            IsSupport = true,
            Certainty = Certainty.Implied,
            Status = status,
            Described = (described, ParticipantRole.Partner),
        };

    private static List<Slot> Partners(List<Name> names, List<Name>? others = null, ParticipantRole role = ParticipantRole.Partner)
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
