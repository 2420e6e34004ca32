using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What a noun of partnership says where no "with" follows: the parties stand before it, or share its clause.</summary>
internal static class JointNounFrames
{
    private const int LongestGap = 5;
    private const int LongestNounPhrase = 12;

    /// <param name="maker">The verb that makes the partnership; −1 where there is none.</param>
    public static Frame? At(Sentence sentence, int noun, int maker) =>
        CompoundFrames.At(sentence, noun)
        ?? InNoun(sentence, noun)
        ?? JointNoun(sentence, noun, maker)
        ?? UnderNoun(sentence, noun)
        ?? OnlyTwoFrames.Combining(sentence, noun)
        ?? OnlyTwoFrames.Under(sentence, noun)
        ?? DefiniteNoun(sentence, noun)
        ?? OnlyTwoFrames.Theirs(sentence, noun)
        ?? Announced(sentence, noun)
        ?? OnlyTwoFrames.OfTitle(sentence, noun, maker);

    /// <summary>"X and Y in sharing deal", "X and Y to share boats under five-year deal", as headlines have it.</summary>
    private static Frame? InNoun(Sentence sentence, int noun)
    {
        if (sentence.Scope != MentionScope.Title)
            return InPhrase(sentence, noun);
        for (var i = noun - 1; i > 0 && i > noun - LongestNounPhrase; i--)
        {
            // "in court over partnership"
            if (sentence[i].Is("over"))
                return null;
            if (!(sentence[i].Text is "in" or "under"))
                continue;
            var subject = Subject.Leading(sentence, i);
            var isMeans = sentence[i].Is("under") || (PartnershipNoun.IsPartnership(sentence, noun) && PartnershipNoun.PhraseStart(sentence, noun) == i + 1);
            subject = isMeans ? subject.Loose() : subject with { End = i };
            return subject.IsCoordinated(sentence) ? Frame.Together(sentence, "joint-noun", noun, subject, noun) : null;
        }

        return null;
    }

    /// <summary>"X and Y will build boats in a joint venture", "X and Y have put money into their partnership".</summary>
    private static Frame? InPhrase(Sentence sentence, int noun)
    {
        if (!PartnershipNoun.IsPartnership(sentence, noun))
            return null;
        var phrase = PartnershipNoun.PhraseStart(sentence, noun);
        var isMeans = sentence[phrase].Is("their")
            ? sentence[phrase - 1].Text is "of" or "into" or "through" or "under" or "in"
            : !(sentence[phrase].Text is "the" or "its")
                && (sentence[phrase - 1].Text is "as" or "in" or "into" or "under" or "through"
                    || (sentence[phrase - 1].Is("of") && sentence[phrase - 2].Is("part")));
        // "X and Y amended their partnership"
        if (sentence[phrase].Is("their")
            && sentence[phrase - 1].Text is "amend" or "amended" or "revise" or "revised" or "update" or "updated" or "celebrate" or "celebrated" or "mark"
                or "marked" or "praise" or "praised" or "hail" or "hailed"
            && Subject.Of(sentence, phrase - 1) is var both
            && both.IsCoordinated(sentence))
        {
            return Frame.Together(sentence, "joint-noun", noun, both, noun) with { Certainty = Certainty.Implied };
        }

        // "X and Y presented their joint program"
        if (sentence[phrase].Is("their")
            && sentence[noun].Is(WordFlags.SharedNoun)
            && sentence[phrase - 1].Text is "present" or "presented" or "deliver" or "delivered" or "show" or "showed" or "test" or "tested" or "release"
                or "released" or "finish" or "finished" or "publish" or "published" or "design" or "designed" or "run" or "ran" or "lead" or "promote"
                or "promoted"
            && Subject.Of(sentence, phrase - 1) is var owners
            && owners.IsCoordinated(sentence)
            && !owners.Names.Exists(static name => name.Is(NameSigns.Person | NameSigns.GivenName)))
        {
            return Frame.Together(sentence, "joint-noun", noun, owners, noun) with { Certainty = Certainty.Implied };
        }

        // "X and Y said their alliance would sail"
        if (sentence[phrase].Is("their")
            && Subject.Leading(sentence, phrase).Loose() is { Names.Count: > 1 } tellers
            && tellers.IsCoordinated(sentence)
            && sentence[tellers.End].Is(WordFlags.Say))
        {
            return Frame.Together(sentence, "joint-noun", noun, tellers, noun) with { Certainty = Certainty.Implied };
        }

        if (!isMeans)
            return null;
        var subject = Subject.OfClause(sentence, phrase);
        return subject.Names.Count < 2 || subject.Names.Exists(static name => name.Signs.ArePersons())
            ? null
            : Frame.Together(sentence, "joint-noun", noun, subject, noun) with { Certainty = Certainty.Implied };
    }

    /// <summary>"X and Y count down to new partnership", whatever the words of a headline do with it.</summary>
    private static Frame? Announced(Sentence sentence, int noun)
    {
        if (sentence.Scope != MentionScope.Title
            || (sentence[noun].Is(WordFlags.PartnerNoun) && sentence[noun].Text.EndsWith("s", StringComparison.Ordinal))
            || !PartnershipNoun.IsPartnership(sentence, noun)
            || !(PartnershipNoun.EndsPhrase(sentence, noun + 1) || sentence[noun + 1].Is(WordFlags.MakeVerb)))
        {
            return null;
        }

        var subject = Subject.Leading(sentence, noun);
        if (subject.Names.Count < 2)
            return null;
        var status = PartnershipStatus.Standing;
        for (var i = subject.Names[subject.Names.Count - 1].Last + 1; i < noun; i++)
        {
            if (sentence.NameAt(i) is not null || sentence[i].Is(WordFlags.TradeVerb) || sentence[i].Is("over"))
                return null;
            status = VerbGroup.Worse(status, VerbGroup.StatusOf(sentence, i));
        }

        subject = subject.Loose() with { Status = status };
        return subject.IsCoordinated(sentence) ? Frame.Together(sentence, "joint-noun", noun, subject, noun) with { Certainty = Certainty.Implied } : null;
    }

    /// <summary>"X and Y have signed an agreement".</summary>
    private static Frame? JointNoun(Sentence sentence, int noun, int maker)
    {
        if (maker < 0)
            maker = MakerOfApposition(sentence, noun);
        if (maker < 0 && sentence[noun].Is(WordFlags.SharedNoun | WordFlags.PartnerNoun) && PartnershipNoun.IsPartnership(sentence, noun))
            maker = VerbBefore(sentence, noun);
        // "alliances" are most often each one's own.
        if (maker < 0 || (sentence[noun].Text.EndsWith("s", StringComparison.Ordinal) && !sentence[noun].Is(WordFlags.DealNoun)))
            return null;
        var subject = Subject.Of(sentence, maker).TakenApart(sentence, maker);
        if (!subject.IsCoordinated(sentence))
            return Parties.Unnamed(sentence, noun, subject);
        return Frame.Together(sentence, "joint-noun", noun, subject with { Names = Parties.Represented(subject.Names) }, noun) with
        {
            Kind = IsStrategicAlliance(sentence, noun) ? PartnershipKind.StrategicAlliance : PartnershipKind.Unspecified,
        };
    }

    /// <summary>The verb in "X and Y offer a joint degree" and "X and Y enjoy a partnership"; −1 where none that tells of having one stands there.</summary>
    private static int VerbBefore(Sentence sentence, int noun)
    {
        var phrase = PartnershipNoun.PhraseStart(sentence, noun);
        var verb = phrase - 1;
        return sentence[phrase].Text is "a" or "an"
                && !(sentence[noun + 1].Text is "of" or "between" or "among")
                && sentence[verb].Text is "offer" or "offers" or "offered" or "enjoy" or "enjoyed" or "run" or "ran" or "hold" or "held" or "host" or "hosted"
                    or "maintain" or "maintained" or "share" or "shared" or "conduct" or "conducted" or "cultivated" or "manage" or "managed"
            ? verb
            : -1;
    }

    /// <summary>The verb in "X and Y formed Z, a joint venture"; −1 where there is none.</summary>
    private static int MakerOfApposition(Sentence sentence, int noun)
    {
        var comma = PartnershipNoun.PhraseStart(sentence, noun) - 1;
        return PartnershipNoun.IsPartnership(sentence, noun)
                && sentence[comma].Is(",")
                && sentence.NameAt(comma - 1) is { } made
                && sentence[made.First - 1].Is(WordFlags.MakeVerb)
            ? made.First - 1
            : -1;
    }

    /// <summary>"Under a deal signed on Monday, X and Y will …".</summary>
    private static Frame? UnderNoun(Sentence sentence, int noun)
    {
        // What is done "under agreements for X, Y and Z" is none between them.
        var under = PartnershipNoun.PhraseStart(sentence, noun) - 1;
        if (!sentence[under].Is("under") || !(under == 0 || sentence[under - 1].Is(",")))
            return null;
        var parties = Subject.Behind(sentence, noun);
        return parties.Names.Count < 2 ? null : new Frame(sentence, "under-noun", noun, noun, parties.Last, Parties.Slots(parties.Names));
    }

    /// <summary>"the partnership will allow X and Y to …": adds evidence to what another sentence states.</summary>
    private static Frame? DefiniteNoun(Sentence sentence, int noun)
    {
        if (Possessors(sentence, noun) is { } possessors)
            return Parties.Unnamed(sentence, noun, new Subject([], possessors + 1, PartnershipStatus.Standing));
        // "Their partnership began in 2031"
        if (sentence[0].Is("their") && PartnershipNoun.IsPartnership(sentence, noun) && PartnershipNoun.PhraseStart(sentence, noun) == 0)
            return Parties.Unnamed(sentence, noun, new Subject([], 1, PartnershipStatus.Standing));
        if (!sentence[noun].Is(WordFlags.PartnerNoun) || !(sentence[PartnershipNoun.PhraseStart(sentence, noun)].Text is "the" or "this" or "their" or "our"))
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

    /// <summary>The last word of the plural that owns a partnership: "the companies' partnership".</summary>
    private static int? Possessors(Sentence sentence, int noun)
    {
        const int longest = 5;
        for (var i = noun - 1; i > 0 && i > noun - longest && PartnershipNoun.IsPartnership(sentence, noun); i--)
        {
            if (sentence[i].Has(TokenShape.Possessive))
                return sentence[i].Length == 1 && sentence.NameAt(i - 1) is null ? i - 1 : null;
            if (!sentence[i].IsLower)
                return null;
        }

        return null;
    }

    private static bool IsStrategicAlliance(Sentence sentence, int noun) => sentence[noun].Is("alliance") && sentence[noun - 1].Is("strategic");
}
