using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What a noun of partnership says where a sentence names two organizations and no more.</summary>
internal static class OnlyTwoFrames
{
    /// <summary>"the partnership combines X's maps with Y's boats", "the joint venture will see X build boats and Y sail them".</summary>
    public static Frame? Combining(Sentence sentence, int noun)
    {
        var verb = noun + 1;
        while (sentence[verb].IsLower && sentence[verb].Is(WordFlags.Auxiliary))
            verb++;
        if (!(sentence[verb].Text is "combine" or "combines" or "combined" or "unite" or "unites" or "united" or "pair" or "pairs" or "bring" or "brings"
                or "brought" or "see" or "sees" or "saw" or "entails")
            || !PartnershipNoun.IsPartnership(sentence, noun)
            || !(sentence[PartnershipNoun.PhraseStart(sentence, noun)].Text is "the" or "this"))
        {
            return null;
        }

        return OnlyTwo(sentence, verb + 1, sentence.Count) is { } both
            ? new Frame(sentence, "definite-noun", noun, noun, both.Max(static name => name.Last), Parties.Slots(both)) { Certainty = Certainty.Implied }
            : null;
    }

    /// <summary>"Under the new partnership, X will show films of Y".</summary>
    public static Frame? Under(Sentence sentence, int noun)
    {
        var phrase = PartnershipNoun.PhraseStart(sentence, noun);
        var isMeans = phrase == 1 && sentence[0].Text is "under" or "through" or "with"
            || (phrase == 3 && sentence[0].Is("as") && sentence[1].Is("part") && sentence[2].Is("of"));
        if (!isMeans || !(sentence[phrase].Text is "the" or "this") || !sentence[noun + 1].Is(",") || !PartnershipNoun.IsPartnership(sentence, noun))
            return null;
        return OnlyTwo(sentence, noun + 1, sentence.Count) is { } both && both[0].Before == noun + 1
            ? new Frame(sentence, "definite-noun", noun, noun, both[1].Last, Parties.Slots(both))
            {
                Certainty = Certainty.Implied,
                Status = VerbGroup.Worst(sentence, both[0].Last + 1, both[1].First),
            }
            : null;
    }

    /// <summary>"X will meet the head of Y to talk of their partnership": those whose it is stand before it.</summary>
    public static Frame? Theirs(Sentence sentence, int noun)
    {
        var phrase = PartnershipNoun.PhraseStart(sentence, noun);
        if (!sentence[phrase].Is("their")
            || !sentence[phrase - 1].Is(WordFlags.Preposition)
            || !PartnershipNoun.IsPartnership(sentence, noun)
            || !PartnershipNoun.EndsPhrase(sentence, noun + 1))
        {
            return null;
        }

        if (OnlyTwo(sentence, 0, phrase) is not { } both || !Clause.IsSubject(sentence, both[0]) || PartnershipNoun.TellsOfMoney(sentence, 0, phrase))
            return null;
        var governor = both[1].Before;
        return sentence[governor].Text is "of" or "with"
            ? new Frame(sentence, "definite-noun", noun, both[0].First, noun, Parties.Slots(both)) { Certainty = Certainty.Implied }
            : null;
    }

    /// <summary>"It builds on X and Y, with a partnership between the two owners".</summary>
    public static Frame? BetweenThem(Sentence sentence, int noun)
    {
        var two = sentence[noun + 2].Is("the") ? noun + 3 : noun + 2;
        return sentence[noun + 1].Is("between")
                && sentence[two].Text is "two" or "both"
                && PartnershipNoun.IsPartnership(sentence, noun)
                && OnlyTwo(sentence, 0, noun) is { } both
            && sentence[both[0].Last + 1].Is("and") && both[1].Before <= both[0].Last + 1
            ? new Frame(sentence, "definite-noun", noun, both[0].First, two, Parties.Slots(both))
            {
                Certainty = Certainty.Implied,
                Status = PartnershipNoun.MakerOf(sentence, noun).Status,
            }
            : null;
    }

    /// <summary>
    /// "X to run Y's boats under new partnership", "X taps Y for partnership", "X invests in Y, forms partnership": in a title of two it is theirs.
    /// </summary>
    public static Frame? OfTitle(Sentence sentence, int noun, int maker)
    {
        var before = PartnershipNoun.PhraseStart(sentence, noun) - 1;
        // "X hails Y, signs partnerships": several are most often with others, and so is a third memorandum.
        if (sentence.Scope != MentionScope.Title
            || sentence[noun].Text.EndsWith("s", StringComparison.Ordinal)
            || sentence[noun].Is("mou")
            || !PartnershipNoun.IsPartnership(sentence, noun)
            || !PartnershipNoun.EndsPhrase(sentence, noun + 1)
            || sentence[noun + 1].Text is "with" or "between" or "of"
            || OnlyTwo(sentence, 0, sentence.Count) is not { } both
            || both[1].Last > noun)
        {
            return null;
        }

        // "X fines Y under new rules" makes them no partners.
        var isMeans = sentence[before].Is("for")
            ? sentence[both[0].Last + 1].Is(WordFlags.ChooseVerb) && both[1].Last + 1 == before
            : sentence[before].Text is "in" or "under" or "through" && (both[1].IsPossessive || Clause.IsGoverned(sentence, both[1].First));
        if (!isMeans && (maker < 0 || !sentence[both[0].Last + 1].Is(WordFlags.FundVerb)))
            return null;
        var status = PartnershipStatus.Standing;
        for (var i = both[0].Last + 1; i < noun; i++)
        {
            if (sentence[i].Is(WordFlags.TradeVerb))
                return null;
            status = VerbGroup.Worse(status, VerbGroup.StatusOf(sentence, i));
        }

        return new Frame(sentence, "joint-noun", noun, both[0].First, noun, Parties.Slots(both)) { Certainty = Certainty.Implied, Status = status };
    }

    /// <summary>The only two organizations, as far as is known, that are named between two tokens; null where there are fewer or more.</summary>
    private static List<Name>? OnlyTwo(Sentence sentence, int first, int end)
    {
        List<Name> names = [];
        foreach (var name in sentence.Names)
        {
            if (name.First < first || name.Last >= end || name.Is(NameSigns.Place) || name.Signs.ArePersons() || names.Exists(other => other.Key == name.Key))
                continue;
            if (names.Count == 2)
                return null;
            names.Add(name);
        }

        return names.Count == 2 ? names : null;
    }
}
