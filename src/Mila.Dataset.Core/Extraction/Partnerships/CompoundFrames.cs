using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What a noun of partnership says of the names that stand right before it: "the X-Y alliance", "X and Y's partnership".</summary>
internal static class CompoundFrames
{
    public static Frame? At(Sentence sentence, int noun)
    {
        if ((Joined(sentence, noun) ?? Owned(sentence, noun)) is { } frame)
            return frame;
        return Modifier(sentence, noun) is { } last && !last.Is(NameSigns.Place) ? Listed(sentence, noun, last) ?? Second(sentence, noun, last) : null;
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

    /// <summary>"X and Y's new partnership".</summary>
    private static Frame? Owned(Sentence sentence, int noun)
    {
        if (!(PartnershipNoun.EndsPhrase(sentence, noun + 1)
                || HasVerbBehind(sentence, noun)
                || (sentence.IsHeadline && sentence[noun + 1].Is(WordFlags.MakeVerb | WordFlags.BuildVerb)))
            || PartnershipNoun.Possessor(sentence, noun) is not { } last)
        {
            return null;
        }

        var and = last.Before;
        return sentence[and].Is("and")
                && sentence.NameAt(and - 1) is { IsPossessive: false } first
                && !first.Is(NameSigns.Place)
                && !sentence[first.Before].Is("between")
            ? new Frame(sentence, "compound-noun", noun, first.First, noun, Parties.Slots([first, last]))
            : null;
    }

    /// <summary>"alliance covers ten ports", and not "alliance rivals cut fares".</summary>
    private static bool HasVerbBehind(Sentence sentence, int noun)
    {
        var (verb, behind) = (sentence[noun + 1], sentence[noun + 2]);
        return sentence[noun].Is(WordFlags.PartnerNoun)
            && (verb.IsLower || sentence.IsHeadline)
            && (verb.Text.EndsWith("s", StringComparison.Ordinal) || verb.Text.EndsWith("ed", StringComparison.Ordinal))
            && (behind.Has(TokenShape.Number)
                || behind.Is(WordFlags.Numeral | WordFlags.Time)
                || behind.Text is "a" or "an" or "the" or "its" or "their" or "all"
                || sentence.NameAt(noun + 2) is not null);
    }

    /// <summary>
    /// "X/Y alliance", "an X and Y alliance", "the X Company and Y partnership" (two last names may be people's); in a title, where no name describes the noun
    /// behind it, "X, Y joint venture" too.
    /// </summary>
    private static Frame? Listed(Sentence sentence, int noun, Name last)
    {
        List<Name> names = [last];
        while (sentence[names[0].First - 1].Text is "and" or "&" or "," or "/" or "-" && sentence.NameAt(names[0].First - 2) is { } before)
            names.Insert(0, before);
        var isBeginning = names[0].First == 0;
        if (names.Count < 2
            || PartnershipNoun.IsBuyer(sentence, noun)
            || !sentence[noun].Is(WordFlags.PartnerNoun)
            || (sentence[names[0].Last + 1].Is(",") && !isBeginning && !sentence[names[0].First - 1].Is(WordFlags.Preposition)))
        {
            return null;
        }

        if (sentence.Scope == MentionScope.Title
            ? last.Last + 1 < noun && !isBeginning
            : !(sentence[names[0].Last + 1].Text is "/" or "-" or "&")
                && !(sentence[names[0].First - 1].Text is "a" or "an")
                && !(sentence[names[0].First - 1].Is("the") && names.Exists(static name => name.Is(NameSigns.ShownOrganization))))
        {
            return null;
        }

        return new Frame(sentence, "compound-noun", noun, names[0].First, noun, Parties.Slots(names));
    }

    /// <summary>In a title "Z expands its X partnership", "Z sails to Oslo under X deal".</summary>
    private static Frame? Second(Sentence sentence, int noun, Name last)
    {
        var isMeans = IsMeans(sentence, last.First, sentence[noun].Is(WordFlags.PartnerNoun));
        if (sentence.Scope != MentionScope.Title
            || !(isMeans || (sentence[noun].Is(WordFlags.PartnerNoun) && (last.Last + 1 == noun || sentence[last.First - 1].Is(WordFlags.MakeVerb)))))
        {
            return null;
        }

        var possessor = PartnershipNoun.Possessor(sentence, last.First);
        // What is lower than a headline's words goes on with the phrase: "X partnership manager".
        if (sentence[noun + 1].IsLower
            && !sentence[noun + 1].Is(WordFlags.Function)
            && !(possessor is not null && sentence[noun + 1].Text.EndsWith("s", StringComparison.Ordinal) && PartnershipNoun.EndsPhrase(sentence, noun + 2)))
        {
            return null;
        }

        var subject = possessor is not null ? [possessor] : Subject.Leading(sentence, last.First).Names;
        // "Z's boats are sold through X partnership"
        if (subject.Count == 0 && sentence.NameAt(0) is { IsPossessive: true } owner)
            subject = [owner];
        // "With X partnership, Z sails"
        if (subject.Count == 0 && last.First == 1)
            subject = Subject.Behind(sentence, noun).Names;
        if (subject.Count != 1 || subject[0].Key == last.Key)
            return null;
        return new Frame(
            sentence,
            "compound-noun",
            noun,
            Math.Min(subject[0].First, last.First),
            noun,
            Parties.Slots(subject, [last])) { Status = VerbGroup.Worst(sentence, subject[0].Last + 1, last.First) };
    }

    /// <summary>The name that a noun stands behind, in a headline with words between that say what it is about: "X Content Partnership".</summary>
    private static Name? Modifier(Sentence sentence, int noun)
    {
        const int longest = 4;
        var first = sentence[noun - 1].Is(WordFlags.JointAdjective) || sentence[noun - 1].Is("strategic") ? noun - 2 : noun - 1;
        for (var i = first; i >= noun - longest; i--)
        {
            if (sentence.NameAt(i) is { } name)
                return name;
            if (!sentence.IsHeadline || !sentence[i].Has(TokenShape.Upper) || sentence[i].Is(WordFlags.Function | WordFlags.MakeVerb))
                return null;
        }

        return null;
    }

    /// <summary>
    /// Whether what stands at a token is by what something is done: "through X tie-up", "under new X deal"; a deal that something stands in may be anybody's.
    /// </summary>
    private static bool IsMeans(Sentence sentence, int first, bool isPartnership)
    {
        while (sentence[first - 1].Text is "a" or "an" or "the" or "its" or "new")
            first--;
        return sentence[first - 1].Text is "under" or "through" or "via"
            || (first == 1 && sentence[0].Is("with"))
            || (isPartnership && sentence[first - 1].Is("in"))
            || (sentence[first - 1].Is("of") && sentence[first - 2].Is("part"));
    }
}
