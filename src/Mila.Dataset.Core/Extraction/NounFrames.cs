using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>What a noun of partnership says: whose it is, and with whom.</summary>
internal static class NounFrames
{
    private const int LongestGap = 5;
    private const int LongestNounPhrase = 12;

    public static Frame? At(Sentence sentence, int noun)
    {
        if (Between(sentence, noun) is { } between)
            return between;
        var (maker, status) = MakerOf(sentence, noun);
        var with = Parties.FindWith(sentence, noun + 1);
        var objects = with < 0 ? new NameList([], noun) : NameList.Read(sentence, with + 1);
        var frame = objects.Names.Count > 0
            ? NounWith(sentence, noun, maker, objects)
            : Compound(sentence, noun) ?? InNoun(sentence, noun) ?? JointNoun(sentence, noun, maker) ?? UnderNoun(sentence, noun) ?? DefiniteNoun(sentence, noun);
        if (frame is null || IsSale(sentence, noun, frame.Last + 1))
            return null;
        // What several found is theirs, though the text does not call it joint.
        if (!sentence[noun].Is(WordFlags.DealNoun) && !IsPartnership(sentence, noun))
        {
            if (maker < 0 || sentence[maker].Text is "has" or "have" or "had" or "having" or "agree" or "agrees" or "agreed")
                return null;
            frame = frame with { Rule = "shared-" + frame.Rule, Certainty = Certainty.Implied };
        }

        return frame with { Status = Subject.Worse(Subject.Worse(frame.Status, status), StatusBehind(sentence, frame.Last + 1)) };
    }

    /// <summary>What the verb behind the parties says: "the partnership with X has come to an end".</summary>
    private static PartnershipStatus StatusBehind(Sentence sentence, int first)
    {
        const int longest = 6;
        for (var i = first; i < first + longest && i < sentence.Count && sentence[i].IsLower && sentence.NameAt(i) is null; i++)
        {
            if (sentence[i].Is(WordFlags.Ending))
                return PartnershipStatus.Ended;
            if (!sentence[i].Is(WordFlags.Auxiliary) && !(sentence[i].Text is "come" or "came" or "comes" or "an"))
                break;
        }

        return PartnershipStatus.Standing;
    }

    /// <summary>Whether a noun is a partnership by itself: "partnership", "joint project", "in conjunction with".</summary>
    public static bool IsPartnership(Sentence sentence, int noun)
    {
        var token = sentence[noun];
        if (token.Is(WordFlags.PartnerNoun))
            return true;
        if (token.Is(WordFlags.UnisonNoun))
            return sentence[noun - 1].Is("in") && sentence[noun + 1].Is("with");
        // A statement that is joint is no partnership.
        return token.Has(TokenShape.Word) && !token.Is(WordFlags.Function | WordFlags.DealNoun) && EndsPhrase(sentence, noun + 1) && IsJoint(sentence, noun)
            && !(token.Is(WordFlags.JointAdjective) || token.Text is "statement" or "statements" or "letter" or "conference" or "briefing" or "session" or "interview" or "release" or "winner" or "winners" or "owner" or "owners");
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

    private static bool IsJoint(Sentence sentence, int noun)
    {
        const int longest = 5;
        for (var i = noun - 1; i > noun - longest && (sentence[i].Has(TokenShape.Word) || sentence[i].Is("$")) && (sentence.IsHeadline || sentence.NameAt(i) is null); i--)
        {
            if (sentence[i].Is(WordFlags.JointAdjective))
                return true;
        }

        return false;
    }

    private static bool IsVerb(Token token) =>
        token.IsLower && (token.IsFiniteVerb || token.Is(WordFlags.MakeVerb) || (token.Text.EndsWith("ed", StringComparison.Ordinal) && !token.Is(WordFlags.Preposition | WordFlags.Function)));

    /// <summary>"a supply deal with X", "a deal with X to buy Y" and "a deal for the sale of Y" are trade, "a joint venture agreement to buy Y" is not.</summary>
    private static bool IsSale(Sentence sentence, int noun, int next)
    {
        if (!sentence[noun].Is(WordFlags.DealNoun) || sentence[noun - 1].Is(WordFlags.PartnerNoun))
            return false;
        if (sentence[noun - 1].Is(WordFlags.TradeVerb) || (sentence[noun + 1].Is("for") && (sentence[noun + 2].Is(WordFlags.TradeVerb) || sentence[noun + 3].Is(WordFlags.TradeVerb))))
            return true;
        if (sentence[next].Is(".") && sentence[next].Has(TokenShape.Tight))
            next++;
        return sentence[next].Is("to") && sentence[next + 1].Is(WordFlags.TradeVerb);
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

        var phrase = PhraseStart(sentence, noun);
        // Without a verb that makes it, a deal may be anybody's.
        var isPartOf = sentence[phrase - 1].Is("of") && sentence[phrase - 2].Is("part");
        if (!IsPartnership(sentence, noun) && !isPartOf && !sentence[phrase - 1].Is("under"))
            return null;
        if (!isPartOf && !(sentence[phrase - 1].Text is "in" or "under" or "through"))
        {
            var before = SubjectBefore(sentence, noun, phrase);
            if (before.Names.Count == 0 && !sentence.IsHeadline && NamedBehind(sentence, objects.Last) is { Names.Count: > 0 } named)
                return new Frame(sentence, "noun-with", noun, phrase, named.Last, Parties.Slots(named.Names, objects.Names));
            return NounOf(sentence, noun, "noun-with", before, described: phrase, objects);
        }

        // "X in partnership with Y opened it": what stands before the phrase is the subject, and not what somebody did.
        if (sentence.NameAt(phrase - 2) is { IsPossessive: false } host && IsVerb(sentence[objects.Last + 1]))
            return new Frame(sentence, "noun-with", noun, host.First, objects.Last, Parties.Slots([host], objects.Names));
        var doer = Subject.OfClause(sentence, phrase - 1);
        if (doer.Names.Count == 0 && Subject.Behind(sentence, objects.Last) is { Names.Count: > 0 } behind)
            return new Frame(sentence, "noun-with", noun, phrase - 1, behind.Last, Parties.Slots(behind.Names, objects.Names));
        return NounOf(sentence, noun, "noun-with", doer, described: doer.First - 1, objects);
    }

    /// <summary>"Thanks to a partnership with X, Y sails", "A partnership with X allows Y to sail".</summary>
    private static NameList NamedBehind(Sentence sentence, int last)
    {
        const int longest = 4;
        for (var i = last + 1; i < last + longest; i++)
        {
            if (sentence[i].Text is "allow" or "allows" or "allowed" or "enable" or "enables" or "enabled" or "help" or "helps" or "helped" or "let" or "lets" or "give" or "gives" or "gave" or "see" or "sees" or "saw")
                return NameList.Read(sentence, i + 1, least: int.MaxValue);
        }

        return Subject.Behind(sentence, last);
    }

    /// <summary>The partnership of a subject with others; where the subject is a pronoun or a description, the one that another sentence states.</summary>
    private static Frame? NounOf(Sentence sentence, int noun, string rule, Subject subject, int described, NameList objects)
    {
        if (subject.Names.Count > 0)
            return new Frame(sentence, rule, noun, subject.First, objects.Last, Parties.Slots(subject.Names, objects.Names)) { Status = subject.Status };
        return IsPartnership(sentence, noun)
            ? Parties.Supporting("described-subject", sentence, noun, noun, objects, subject.Status, described)
            : null;
    }

    /// <summary>Whose partnership a noun tells of that no verb makes: the subject before it, or the one that the sentence begins with.</summary>
    private static Subject SubjectBefore(Sentence sentence, int noun, int phrase)
    {
        if (sentence.IsHeadline)
            return Subject.Leading(sentence, noun);
        var subject = Subject.Of(sentence, phrase);
        if (subject.Names.Count > 0)
            return subject;
        return sentence[phrase].Text is "its" or "their" ? Subject.OfClause(sentence, phrase) with { First = phrase + 1 } : Subject.Leading(sentence, noun);
    }

    /// <summary>"the X and Y partnership", "Z expands its X partnership".</summary>
    private static Frame? Compound(Sentence sentence, int noun)
    {
        if (Joined(sentence, noun) is { } joined)
            return joined;
        // In running text such a compound is most often itself a name, or describes the noun behind it.
        if (sentence.Scope != MentionScope.Title || !sentence[noun].Is(WordFlags.PartnerNoun) || sentence.NameAt(noun - 1) is not { } last || last.Is(NameSigns.Place))
            return null;
        if (sentence[last.First - 1].Text is "and" or "/" or "-" or "\u2013" && sentence.NameAt(last.First - 2) is { } first)
            return new Frame(sentence, "compound-noun", noun, first.First, noun, Parties.Slots([first, last]));
        if (sentence[noun + 1].IsLower && !sentence[noun + 1].Is(WordFlags.Function))
            return null;
        var subject = Possessor(sentence, last.First) is { } possessor ? [possessor] : Subject.Leading(sentence, last.First).Names;
        return subject.Count != 1 || subject[0].Key == last.Key ? null : new Frame(sentence, "compound-noun", noun, subject[0].First, noun, Parties.Slots(subject, [last]));
    }

    /// <summary>"the X-Y joint venture", where nobody else is there whose partner an X-Y could be.</summary>
    private static Frame? Joined(Sentence sentence, int noun)
    {
        var last = sentence[noun - 1].Is(WordFlags.JointAdjective) || sentence[noun - 1].Is("strategic") ? noun - 2 : noun - 1;
        if (!sentence[noun].Is(WordFlags.PartnerNoun) || sentence.NameAt(last) is not { } whole || Possessor(sentence, whole.First) is not null)
            return null;
        if (Subject.Leading(sentence, whole.First).Names.Count > 0 || whole.Parts() is not { Count: > 1 } parts)
            return null;
        sentence.Replace(whole, parts);
        return new Frame(sentence, "compound-noun", noun, whole.First, noun, Parties.Slots(parts));
    }

    /// <summary>"X and Y have signed an agreement".</summary>
    private static Frame? JointNoun(Sentence sentence, int noun, int maker)
    {
        if (maker < 0 || sentence[noun].Text.EndsWith("s", StringComparison.Ordinal))
            return null;
        var subject = Subject.Of(sentence, maker);
        if (!subject.IsCoordinated(sentence))
            return null;
        return new Frame(sentence, "joint-noun", noun, subject.First, noun, Parties.Slots(subject.Names))
        {
            Status = subject.Status,
            Kind = IsStrategicAlliance(sentence, noun) ? PartnershipKind.StrategicAlliance : PartnershipKind.Unspecified,
        };
    }

    /// <summary>"X and Y in talks-free deal", as headlines have it.</summary>
    private static Frame? InNoun(Sentence sentence, int noun)
    {
        if (sentence.Scope != MentionScope.Title)
            return null;
        for (var i = noun - 1; i > 0 && i > noun - LongestNounPhrase; i--)
        {
            if (!(sentence[i].Text is "in" or "under"))
                continue;
            var subject = Subject.Leading(sentence, i);
            subject = subject with { End = sentence[i].Is("in") || subject.Names.Count == 0 ? i : subject.Names[subject.Names.Count - 1].Last + 1 };
            return subject.IsCoordinated(sentence) ? new Frame(sentence, "joint-noun", noun, 0, noun, Parties.Slots(subject.Names)) : null;
        }

        return null;
    }

    /// <summary>"Under a deal signed on Monday, X and Y will …".</summary>
    private static Frame? UnderNoun(Sentence sentence, int noun)
    {
        if (!sentence[PhraseStart(sentence, noun) - 1].Is("under"))
            return null;
        var parties = Subject.Behind(sentence, noun);
        return parties.Names.Count < 2 ? null : new Frame(sentence, "under-noun", noun, noun, parties.Last, Parties.Slots(parties.Names));
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
        var parties = Parties.Between(sentence, noun + 1);
        if (parties.Names.Count < 2 && IsPartnership(sentence, noun))
            parties = Parties.Listed(sentence, noun + 1);
        if (parties.Names.Count < 2 || IsBuyer(sentence, noun))
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

    /// <summary>"bought by a consortium of X and Y".</summary>
    private static bool IsBuyer(Sentence sentence, int noun)
    {
        var phrase = PhraseStart(sentence, noun);
        return sentence[phrase - 1].Is("by") && sentence[phrase - 2].Is(WordFlags.TradeVerb);
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
            if (!sentence[i].Has(TokenShape.Word) || sentence[i].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.MakeVerb) || (sentence.NameAt(i) is not null && !sentence[i + 1].Has(TokenShape.Possessive)))
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

    /// <summary>"have given up", and not "have a".</summary>
    private static bool IsAuxiliary(Sentence sentence, int at) =>
        sentence[at].Text is "has" or "have" or "had" or "having"
        && (sentence[at + 1].Text.EndsWith("ed", StringComparison.Ordinal) || sentence[at + 1].Text.EndsWith("en", StringComparison.Ordinal) || sentence[at + 1].Is(WordFlags.MakeVerb));

    /// <summary>The verb that makes the partnership of a noun, as in "signed a new agreement", and what the words between say of its reality.</summary>
    private static (int Verb, PartnershipStatus Status) MakerOf(Sentence sentence, int noun)
    {
        var status = PartnershipStatus.Standing;
        for (var i = noun - 1; i >= 0 && i >= noun - LongestNounPhrase; i--)
        {
            var token = sentence[i];
            // In a headline what describes the noun looks like a name.
            if (sentence.NameAt(i) is not null)
            {
                if (sentence.IsHeadline)
                    continue;
                break;
            }

            if (token.Is(WordFlags.JoinVerb))
                break;
            if (token.Is(WordFlags.Ending))
                return (i, PartnershipStatus.Ended);
            if (token.Is(WordFlags.Negation))
                status = Subject.Worse(status, PartnershipStatus.Denied);
            if (token.Is(WordFlags.Possibility))
                status = Subject.Worse(status, PartnershipStatus.Hypothetical);
            if (token.Is(WordFlags.MakeVerb) && !IsAuxiliary(sentence, i))
                return (i, status);
            // "announced on May 5, 2031 the formation of": the comma is the date's.
            if (!token.Has(TokenShape.Word) && !(token.Is(",") && (sentence[i + 1].Has(TokenShape.Number) || sentence[i + 1].Is("$"))) && !(token.Text is "\"" or "$" or "\u20AC" or "\u00A3" or "\u00A5"))
                break;
            if (token.Is(WordFlags.Preposition) && !(token.Text is "into" or "of" or "from" or "out" or "on") && !sentence[i + 1].Has(TokenShape.Number))
                break;
        }

        return (-1, status);
    }
}
