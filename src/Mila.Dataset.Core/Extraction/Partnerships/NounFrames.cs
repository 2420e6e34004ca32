using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What a noun of partnership says: whose it is, and with whom.</summary>
internal static class NounFrames
{
    private const int LongestGap = 5;

    public static Frame? At(Sentence sentence, int noun)
    {
        if (Between(sentence, noun) is { } between)
            return between with { Status = VerbGroup.Worse(between.Status, StatusBehind(sentence, noun, between.Last + 1)) };
        var (maker, status) = PartnershipNoun.MakerOf(sentence, noun);
        var with = Parties.FindWith(sentence, noun + 1);
        var objects = with < 0 ? new NameList([], noun) : PartyLists.BehindWith(sentence, with);
        var frame = objects.Names.Count > 0
            ? NounWith(sentence, noun, maker, objects)
            : JointNounFrames.At(sentence, noun, maker);
        if (frame is null || PartnershipNoun.IsSale(sentence, noun, frame.Last + 1))
            return null;
        // What several found is theirs, though the text does not call it joint.
        if (!sentence[noun].Is(WordFlags.DealNoun) && !PartnershipNoun.IsPartnership(sentence, noun))
        {
            if (maker < 0
                || HoldsPartnership(sentence, noun + 1, with)
                || sentence[maker].Text is "has" or "have" or "had" or "having" or "agree" or "agrees" or "agreed")
            {
                return null;
            }

            frame = frame with { Rule = "shared-noun", Certainty = Certainty.Implied };
        }

        // A deal that nothing calls a partnership is most often an order, or somebody's contract, unless it has a purpose: "to build boats".
        if (sentence[noun].Text is "deal" or "deals"
            && frame.Rule is "verb-noun-with" or "possessor-noun-with"
            && !PartnershipNoun.IsPartnershipDeal(sentence, noun))
        {
            frame = frame with { Rule = "deal-with", Certainty = HasPurpose(sentence, frame.Last + 1) ? Certainty.Implied : Certainty.Candidate };
        }

        status = VerbGroup.Worse(status, StatusBehind(sentence, noun, Math.Max(noun, objects.Last) + 1));
        return frame with { Status = VerbGroup.Worse(frame.Status, status) };
    }

    /// <summary>What stands behind a partnership says of its reality: "has ended", of "a partnership with X" also "would help", "is unlikely".</summary>
    private static PartnershipStatus StatusBehind(Sentence sentence, int noun, int first)
    {
        if (Endings.Behind(sentence, first))
            return PartnershipStatus.Ended;
        var isNew = sentence[PartnershipNoun.PhraseStart(sentence, noun)].Text is "a" or "an" or "any";
        var isUncertain = sentence[first].Text is "would" or "could" or "might"
            || (sentence[first].Text is "is" or "was" or "seems" or "looks" or "remains"
                && sentence[first + 1].Text is "unlikely" or "likely" or "possible" or "uncertain" or "impossible" or "unthinkable");
        return isNew && isUncertain ? PartnershipStatus.Hypothetical : PartnershipStatus.Standing;
    }

    /// <summary>"to build boats", "for joint research", "under which both will"; but not "to end the lawsuit".</summary>
    private static bool HasPurpose(Sentence sentence, int at) => sentence[at].Text switch
    {
        "to" => !(sentence[at + 1].Text is "end" or "settle" or "resolve"),
        "for" => sentence[at + 1].Is(WordFlags.JointAdjective),
        "under" => sentence[at + 1].Is("which"),
        _ => false,
    };

    /// <summary>"plans for a joint venture with X": it is the inner noun that tells with whom.</summary>
    private static bool HoldsPartnership(Sentence sentence, int first, int with)
    {
        for (var i = first; i < with; i++)
        {
            if (sentence[i].Is(WordFlags.PartnerNoun | WordFlags.DealNoun))
                return true;
        }

        return false;
    }

    private static Frame? NounWith(Sentence sentence, int noun, int maker, NameList objects)
    {
        if (PartnershipNoun.Possessor(sentence, noun) is { } possessor)
            return new Frame(sentence, "possessor-noun-with", noun, possessor.First, objects.Last, Parties.Slots([possessor], objects.Names));
        if (maker >= 0)
        {
            var subject = Subject.Of(sentence, maker).TakenApart(sentence, maker);
            return NounOf(sentence, noun, "verb-noun-with", subject, subject.Pronoun(sentence), objects);
        }

        var phrase = PartnershipNoun.PhraseStart(sentence, noun);
        var isPartnership = PartnershipNoun.IsPartnership(sentence, noun);
        var isPartOf = sentence[phrase - 1].Is("of") && sentence[phrase - 2].Is("part");
        // Without a verb that makes it, a deal may be anybody's.
        if (isPartOf || sentence[phrase - 1].Is("under") || (isPartnership && sentence[phrase - 1].Text is "in" or "through"))
        {
            return Adverbial(sentence, noun, phrase, objects) is { } frame
                ? frame with { Status = VerbGroup.Worse(frame.Status, DenialBefore(sentence, phrase)) }
                : null;
        }

        return isPartnership ? Bare(sentence, noun, phrase, objects) : null;
    }

    /// <summary>
    /// "X did not run it in partnership with Y", "X is not endorsed by, or run in partnership with Y", but not "X does not sell it and runs it in partnership
    /// with Y".
    /// </summary>
    private static PartnershipStatus DenialBefore(Sentence sentence, int phrase)
    {
        var isAlternative = false;
        for (var i = phrase - 1; i > 0; i--)
        {
            var token = sentence[i];
            isAlternative |= token.Text is "or" or "nor";
            if (VerbGroup.StatusOf(sentence, i) == PartnershipStatus.Denied
                && (token.IsFiniteVerb || token.Is("never") || sentence[i - 1].Is(WordFlags.Auxiliary) || sentence[i - 1].Is(",")))
            {
                return PartnershipStatus.Denied;
            }

            if (token.IsFiniteVerb
                || token.Text is "and" or "but" or ":" or ";"
                || (token.Is(",") && !isAlternative && !sentence[i + 1].Is(WordFlags.Negation))
                || (token.IsLower && token.Is(WordFlags.Subordinator)))
            {
                break;
            }
        }

        return PartnershipStatus.Standing;
    }

    /// <summary>"X built it in partnership with Y", "Under a deal with Y, X built it".</summary>
    private static Frame? Adverbial(Sentence sentence, int noun, int phrase, NameList objects)
    {
        // "X in partnership with Y opened it": what stands before the phrase is the subject, and not what somebody did.
        if (sentence.NameAt(sentence[phrase - 2].Is(",") ? phrase - 3 : phrase - 2) is { IsPossessive: false } host && IsVerb(sentence[objects.Last + 1]))
            return new Frame(sentence, "noun-with", noun, host.First, objects.Last, Parties.Slots([host], objects.Names));
        // "X bought Y, founded in partnership with Z"
        var isFounded = sentence[phrase - 2].Is(WordFlags.FoundVerb)
            && sentence[phrase - 2].Text.EndsWith("ed", StringComparison.Ordinal)
            && sentence[phrase - 3].Is(",");
        var doer = isFounded && sentence.NameAt(phrase - 4) is { IsPossessive: false } founded && !founded.Is(NameSigns.Place)
            ? new Subject([founded], phrase - 2, PartnershipStatus.Standing)
            : Subject.DoerBefore(sentence, phrase - 1);
        // "opened in partnership with X by Y"
        if (doer.Names.Count == 0 && sentence[objects.Last + 1].Is("by") && NameList.Read(sentence, objects.Last + 2) is { Names.Count: > 0 } agents)
            return new Frame(sentence, "noun-with", noun, phrase - 1, agents.Last, Parties.Slots(agents.Names, objects.Names));
        if (doer.Names.Count == 0 && Subject.Behind(sentence, objects.Last) is { Names.Count: > 0 } behind)
            return new Frame(sentence, "noun-with", noun, phrase - 1, behind.Last, Parties.Slots(behind.Names, objects.Names));
        var described = Parties.TakenUpBeside(sentence, phrase - 1, objects.Last);
        return NounOf(sentence, noun, "noun-with", doer, described > 0 ? described : doer.First - 1, objects);
    }

    /// <summary>"X hailed its partnership with Y", "A partnership with Y allows X to sail".</summary>
    private static Frame? Bare(Sentence sentence, int noun, int phrase, NameList objects)
    {
        var subject = SubjectBefore(sentence, noun, phrase);
        // "Through Y, a joint venture with Z, X sails"
        if (sentence[0].Text is "through" or "via" && sentence[phrase - 1].Is(","))
        {
            subject = subject with { Names = [] };
        }

        // "the head of X, a joint venture with Y"
        else if (subject.Names.Count == 0
            && sentence[phrase - 1].Is(",")
            && sentence.NameAt(phrase - 2) is { IsPossessive: false } venture
            && sentence[noun].Is("venture"))
        {
            subject = subject with { Names = [venture] };
        }

        return subject.Names.Count == 0 && !sentence.IsHeadline && NamedBehind(sentence, objects.Last) is { Names.Count: > 0 } behind
            ? new Frame(sentence, "noun-with", noun, phrase, behind.Last, Parties.Slots(behind.Names, objects.Names))
            : NounOf(sentence, noun, "noun-with", subject, described: phrase, objects);
    }

    /// <summary>"Thanks to a partnership with X, Y sails", "A partnership with X allows Y to sail", "… was announced by Y".</summary>
    private static NameList NamedBehind(Sentence sentence, int last)
    {
        const int longest = 6;
        for (var i = last + 1; i < last + longest; i++)
        {
            if (sentence[i].Is("by") && (sentence[i - 1].Is(WordFlags.MakeVerb) || sentence[i - 2].Is(WordFlags.MakeVerb)))
                return NameList.Read(sentence, i + 1, least: int.MaxValue);
            if (sentence[i].Text is "allow" or "allows" or "allowed" or "enable" or "enables" or "enabled" or "help" or "helps" or "helped" or "let" or "lets"
                or "give" or "gives" or "gave" or "see" or "sees" or "saw" or "leads" or "led")
            {
                return NameList.Read(sentence, i + 1, least: int.MaxValue);
            }
        }

        return Subject.Behind(sentence, last);
    }

    /// <summary>The partnership of a subject with others; where the subject is a pronoun or a description, the one that another sentence states.</summary>
    private static Frame? NounOf(Sentence sentence, int noun, string rule, Subject subject, int described, NameList objects)
    {
        if (subject.Names.Count > 0)
            return Frame.With(sentence, rule, noun, subject with { Names = Parties.Represented(subject.Names) }, objects);
        return PartnershipNoun.IsPartnership(sentence, noun) || sentence[noun].Is(WordFlags.DealNoun)
            ? Parties.Supporting("described-subject", sentence, noun, noun, objects, subject.Status, described)
            : null;
    }

    /// <summary>Whose partnership a noun tells of that no verb makes: the subject before it, or the one that the sentence begins with.</summary>
    private static Subject SubjectBefore(Sentence sentence, int noun, int phrase)
    {
        if (sentence.IsHeadline)
            return Subject.Leading(sentence, noun);
        // "X founded Y, a joint venture with Z", "X owns half of Y, a joint venture with Z"
        if (sentence[phrase - 1].Is(",") && sentence.NameAt(phrase - 2) is { } venture && sentence[noun].Is("venture"))
        {
            var maker = sentence[venture.First - 1].Is(WordFlags.BuildVerb | WordFlags.MakeVerb)
                ? Subject.Of(sentence, venture.First - 1)
                : Subject.OfClause(sentence, venture.First);
            if (maker.Names.Count > 0 && !maker.Names.Contains(venture))
                return maker;
        }

        var subject = Subject.Of(sentence, phrase);
        // "X opened Y and a partnership with Z"
        if (sentence[phrase].Is("and") || sentence[phrase - 1].Is("and"))
            return Subject.Leading(sentence, noun) with { Status = subject.Status };
        // "its Tern joint venture with Z": what it is called.
        if (sentence.NameAt(phrase - 1) is { IsPossessive: false } called && OwnedBefore(sentence, called.First) is >= 0 and var owned)
        {
            return (Subject.OfClause(sentence, owned) is { Names.Count: > 0 } owner
                ? owner
                : Subject.Leading(sentence, owned)) with { Status = subject.Status };
        }

        if (subject.Names.Count > 0)
            return subject;
        // "X grows by partnership: its joint venture with Z"
        if (sentence[phrase].Is("its") && sentence[phrase - 1].Text is ":" or ";")
            return Subject.Leading(sentence, phrase - 1) with { Status = subject.Status };
        var nearest = sentence[phrase].Text is "its" or "their"
            ? Subject.OfClause(sentence, phrase) with { First = phrase + 1 }
            : Subject.Leading(sentence, noun);
        return nearest with { Status = subject.Status };
    }

    /// <summary>The "its" shortly before a token, nothing but adjectives between; −1 where there is none.</summary>
    private static int OwnedBefore(Sentence sentence, int end)
    {
        const int longest = 8;
        for (var i = end - 1; i >= 0 && i > end - longest && sentence.NameAt(i) is null && !sentence[i].Is(WordFlags.Preposition); i--)
        {
            if (sentence[i].Text is "its" or "their")
                return i;
        }

        return -1;
    }

    /// <summary>"a partnership between X and Y"; "Z is the product of a partnership between X and Y, closely linked with V and W".</summary>
    private static Frame? Between(Sentence sentence, int noun)
    {
        var parties = Parties.Between(sentence, noun + 1);
        if (parties.Names.Count < 2 && PartnershipNoun.IsPartnership(sentence, noun))
            parties = Parties.Listed(sentence, noun);
        if (parties.Names.Count < 2 && PartnershipNoun.IsPartnership(sentence, noun) && Signatories(sentence, noun) is { Names.Count: > 1 } signatories)
            parties = signatories;
        if (Parties.IsBody(sentence[noun]) && parties.Names.Count > 0)
            parties = parties with { Names = [.. MembersBefore(sentence, noun), .. parties.Names] };
        if (parties.Names.Count < 2 || PartnershipNoun.IsBuyer(sentence, noun))
            return OnlyTwoFrames.BetweenThem(sentence, noun) ?? BetweenDescribed(sentence, noun);
        var slots = Parties.Slots(parties.Names);
        var product = ProductOf(sentence, noun);
        if (product < 0)
        {
            var (_, status) = PartnershipNoun.MakerOf(sentence, noun);
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

    /// <summary>"a contract for the joint development of boats was signed in Oslo by X and Y".</summary>
    private static NameList Signatories(Sentence sentence, int noun)
    {
        const int longest = 16;
        var isMade = false;
        for (var i = noun + 1;
            i < noun + longest && (sentence[i].Has(TokenShape.Word) || sentence[i].Has(TokenShape.Number)) && !sentence[i].Is(WordFlags.Subordinator);
            i++)
        {
            // "was signed and later criticised by"
            if (isMade && sentence[i].Is("and"))
                break;
            isMade |= sentence[i].IsLower && sentence[i].Is(WordFlags.MakeVerb) && sentence[i - 1].Is(WordFlags.Auxiliary);
            if (isMade && sentence[i].Is("by"))
                return Parties.Signing(NameList.Read(sentence, i + 1, least: int.MaxValue));
        }

        return new NameList([], noun);
    }

    /// <summary>"X is part of a consortium led by Y", "X joined a consortium of Y and Z".</summary>
    private static List<Name> MembersBefore(Sentence sentence, int noun)
    {
        var before = PartnershipNoun.PhraseStart(sentence, noun) - 1;
        if (sentence[before].Is(WordFlags.JoinVerb))
            return Subject.Of(sentence, before) is { Status: PartnershipStatus.Standing } joining ? joining.Names : [];
        return sentence[before].Is("of") && sentence[before - 1].Text is "part" or "member" or "members" or "partner"
            ? Subject.OfClause(sentence, before).Names
            : [];
    }

    /// <summary>"a partnership between the charity and X": a description is one of the parties.</summary>
    private static Frame? BetweenDescribed(Sentence sentence, int noun)
    {
        var described = noun + 3;
        if (!sentence[noun + 1].Is("between") || !sentence[noun + 2].Is("the") || !sentence[described].IsLower || !sentence[described + 1].Is("and"))
            return null;
        var other = NameList.Read(sentence, described + 2);
        return other.Names.Count == 0 ? null : Parties.Supporting("described-subject", sentence, noun, noun, other, PartnershipStatus.Standing, described);
    }

    /// <summary>The verb of "is the product of a" before a noun; −1 where it does not stand there.</summary>
    private static int ProductOf(Sentence sentence, int noun)
    {
        var of = PartnershipNoun.PhraseStart(sentence, noun) - 1;
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

    private static bool IsVerb(Token token) =>
        token.IsLower
            && (token.IsFiniteVerb
                || token.Is(WordFlags.MakeVerb)
                || (token.Text.EndsWith("ed", StringComparison.Ordinal) && !token.Is(WordFlags.Preposition | WordFlags.Function)));
}
