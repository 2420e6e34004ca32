using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>What a noun of partnership says where no "with" follows: the parties stand before it, or share its clause.</summary>
internal static class JointNounFrames
{
    private const int LongestGap = 5;
    private const int LongestNounPhrase = 12;

    /// <param name="maker">The verb that makes the partnership; −1 where there is none.</param>
    public static Frame? At(Sentence sentence, int noun, int maker) =>
        Compound(sentence, noun) ?? InNoun(sentence, noun) ?? JointNoun(sentence, noun, maker) ?? UnderNoun(sentence, noun) ?? DefiniteNoun(sentence, noun) ?? Announced(sentence, noun);

    /// <summary>"the X and Y partnership", "Z expands its X partnership".</summary>
    private static Frame? Compound(Sentence sentence, int noun)
    {
        if (Joined(sentence, noun) is { } joined)
            return joined;
        // In running text such a compound is most often itself a name, or describes the noun behind it.
        if (Modifier(sentence, noun) is not { } last || last.Is(NameSigns.Place) || (sentence.Scope != MentionScope.Title && !sentence[last.First - 1].Is("/")))
            return null;
        var isMeans = IsMeans(sentence, last.First);
        if (last.Last + 1 < noun ? !isMeans && !(sentence[noun].Is(WordFlags.PartnerNoun) && sentence[last.First - 1].Is(WordFlags.MakeVerb)) : !sentence[noun].Is(WordFlags.PartnerNoun) && !isMeans)
            return null;
        if (!isMeans && ListBefore(sentence, last) is { Count: > 1 } list)
            return new Frame(sentence, "compound-noun", noun, list[0].First, noun, Parties.Slots(list));
        if (sentence[noun + 1].IsLower && !sentence[noun + 1].Is(WordFlags.Function))
            return null;
        var subject = PartnershipNoun.Possessor(sentence, last.First) is { } possessor ? [possessor] : Subject.Leading(sentence, last.First).Names;
        return subject.Count != 1 || subject[0].Key == last.Key ? null : new Frame(sentence, "compound-noun", noun, subject[0].First, noun, Parties.Slots(subject, [last]));
    }

    /// <summary>The name that a noun stands behind, in a headline with words between that say what it is about: "X Content Partnership".</summary>
    private static Name? Modifier(Sentence sentence, int noun)
    {
        const int longest = 3;
        for (var i = noun - 1; i >= noun - longest; i--)
        {
            if (sentence.NameAt(i) is { } name)
                return name;
            if (!sentence.IsHeadline || !sentence[i].Has(TokenShape.Upper) || sentence[i].Is(WordFlags.Function | WordFlags.MakeVerb))
                return null;
        }

        return null;
    }

    /// <summary>Whether what stands at a token is by what something is done: "through X tie-up", "under new X deal".</summary>
    private static bool IsMeans(Sentence sentence, int first)
    {
        while (sentence[first - 1].Text is "a" or "an" or "the" or "its" or "new")
            first--;
        return sentence[first - 1].Text is "under" or "through" or "via" or "in" || (sentence[first - 1].Is("of") && sentence[first - 2].Is("part"));
    }

    /// <summary>The names up to a last one: "X, Y and Z" from the beginning of the title, "X and Y" and "X/Y" anywhere.</summary>
    private static List<Name> ListBefore(Sentence sentence, Name last)
    {
        List<Name> names = [last];
        while (sentence[names[0].First - 1].Text is "and" or "," or "/" or "-" or "\u2013" && sentence.NameAt(names[0].First - 2) is { } before)
            names.Insert(0, before);
        return names[0].First == 0 || !(sentence[names[0].Last + 1].Is(",")) ? names : [];
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
            return InPhrase(sentence, noun);
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

    /// <summary>"X and Y will build boats in a joint venture", "X and Y have put money into their partnership".</summary>
    private static Frame? InPhrase(Sentence sentence, int noun)
    {
        if (!PartnershipNoun.IsPartnership(sentence, noun))
            return null;
        var phrase = PartnershipNoun.PhraseStart(sentence, noun);
        var isMeans = sentence[phrase].Is("their")
            ? sentence[phrase - 1].Text is "of" or "into" or "through" or "under" or "in"
            : !(sentence[phrase].Text is "the" or "its") && (sentence[phrase - 1].Text is "in" or "under" or "through" || (sentence[phrase - 1].Is("of") && sentence[phrase - 2].Is("part")));
        if (!isMeans)
            return null;
        var subject = Subject.OfClause(sentence, phrase);
        return subject.Names.Count < 2 || subject.Names.Exists(static name => name.Signs.ArePersons()) ? null : Frame.Together(sentence, "joint-noun", noun, subject, noun) with { Certainty = Certainty.Implied };
    }

    /// <summary>"X and Y count down to new partnership", whatever the words of a headline do with it.</summary>
    private static Frame? Announced(Sentence sentence, int noun)
    {
        if (sentence.Scope != MentionScope.Title || !sentence[noun].Is(WordFlags.PartnerNoun) || !(PartnershipNoun.EndsPhrase(sentence, noun + 1) || sentence[noun + 1].Is(WordFlags.MakeVerb)))
            return null;
        var subject = Subject.Leading(sentence, noun);
        if (subject.Names.Count < 2)
            return null;
        var status = PartnershipStatus.Standing;
        for (var i = subject.Names[subject.Names.Count - 1].Last + 1; i < noun; i++)
        {
            if (sentence.NameAt(i) is not null || sentence[i].Is(WordFlags.TradeVerb))
                return null;
            status = Subject.Worse(status, Subject.StatusOf(sentence, i));
        }

        subject = subject with { Status = status, End = subject.Names[subject.Names.Count - 1].Last + 1 };
        return subject.IsCoordinated(sentence) ? Frame.Together(sentence, "joint-noun", noun, subject, noun) with { Certainty = Certainty.Implied } : null;
    }

    /// <summary>"X and Y have signed an agreement".</summary>
    private static Frame? JointNoun(Sentence sentence, int noun, int maker)
    {
        // "alliances" are most often each one's own.
        if (maker < 0 || (sentence[noun].Text.EndsWith("s", StringComparison.Ordinal) && !sentence[noun].Is(WordFlags.DealNoun)))
            return null;
        var subject = Subject.Of(sentence, maker);
        if (!subject.IsCoordinated(sentence))
            return subject.Names.Count == 0 ? Parties.Unnamed("described-parties", sentence, noun, subject) : null;
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
        if (Possessors(sentence, noun) is { } possessors)
            return Parties.Unnamed("described-parties", sentence, noun, new Subject([], possessors + 1, PartnershipStatus.Standing));
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
