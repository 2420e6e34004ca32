using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>What a noun of partnership says where no "with" follows: the parties stand before it, or share its clause.</summary>
internal static class JointNounFrames
{
    private const int LongestGap = 5;
    private const int LongestNounPhrase = 12;

    /// <param name="maker">The verb that makes the partnership; −1 where there is none.</param>
    public static Frame? At(Sentence sentence, int noun, int maker) =>
        Compound(sentence, noun) ?? InNoun(sentence, noun) ?? JointNoun(sentence, noun, maker) ?? UnderNoun(sentence, noun) ?? DefiniteNoun(sentence, noun);

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
        var subject = PartnershipNoun.Possessor(sentence, last.First) is { } possessor ? [possessor] : Subject.Leading(sentence, last.First).Names;
        return subject.Count != 1 || subject[0].Key == last.Key ? null : new Frame(sentence, "compound-noun", noun, subject[0].First, noun, Parties.Slots(subject, [last]));
    }

    /// <summary>"the X-Y joint venture", where nobody else is there whose partner an X-Y could be.</summary>
    private static Frame? Joined(Sentence sentence, int noun)
    {
        var last = sentence[noun - 1].Is(WordFlags.JointAdjective) || sentence[noun - 1].Is("strategic") ? noun - 2 : noun - 1;
        if (!sentence[noun].Is(WordFlags.PartnerNoun) || sentence.NameAt(last) is not { } whole || PartnershipNoun.Possessor(sentence, whole.First) is not null)
            return null;
        if (Subject.Leading(sentence, whole.First).Names.Count > 0 || whole.Parts() is not { Count: > 1 } parts)
            return null;
        sentence.Replace(whole, parts);
        return new Frame(sentence, "compound-noun", noun, whole.First, noun, Parties.Slots(parts));
    }

    /// <summary>"X and Y in sharing deal", "X and Y to share boats under five-year deal", as headlines have it.</summary>
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
            return subject.IsCoordinated(sentence) ? Frame.Together(sentence, "joint-noun", noun, subject, noun) : null;
        }

        return null;
    }

    /// <summary>"X and Y have signed an agreement".</summary>
    private static Frame? JointNoun(Sentence sentence, int noun, int maker)
    {
        if (maker < 0 || sentence[noun].Text.EndsWith("s", StringComparison.Ordinal))
            return null;
        var subject = Subject.Of(sentence, maker);
        if (!subject.IsCoordinated(sentence))
            return null;
        return Frame.Together(sentence, "joint-noun", noun, subject, noun) with
        {
            Kind = IsStrategicAlliance(sentence, noun) ? PartnershipKind.StrategicAlliance : PartnershipKind.Unspecified,
        };
    }

    /// <summary>"Under a deal signed on Monday, X and Y will …".</summary>
    private static Frame? UnderNoun(Sentence sentence, int noun)
    {
        if (!sentence[PartnershipNoun.PhraseStart(sentence, noun) - 1].Is("under"))
            return null;
        var parties = Subject.Behind(sentence, noun);
        return parties.Names.Count < 2 ? null : new Frame(sentence, "under-noun", noun, noun, parties.Last, Parties.Slots(parties.Names));
    }

    /// <summary>"the partnership will allow X and Y to …": adds evidence to what another sentence states.</summary>
    private static Frame? DefiniteNoun(Sentence sentence, int noun)
    {
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

    private static bool IsStrategicAlliance(Sentence sentence, int noun) => sentence[noun].Is("alliance") && sentence[noun - 1].Is("strategic");
}
