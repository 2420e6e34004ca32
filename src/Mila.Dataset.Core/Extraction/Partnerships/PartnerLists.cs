using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>What the noun "partners" says where a list follows it: "X's partners include Y and Z".</summary>
internal static class PartnerLists
{
    private const int LongestPhrase = 12;

    public static Frame? At(Sentence sentence, int noun)
    {
        var isPartnership = sentence[noun].Text is "partnerships" or "collaborations" or "alliances";
        if (!(sentence[noun].Text is "partner" or "partners" or "collaborators" or "collaborating" or "partnering"
            || (isPartnership && sentence[noun + 1].Is(WordFlags.IncludeVerb))))
        {
            return null;
        }

        // "its partner companies", "Collaborating institutions are"
        if (sentence[noun].Text is "partner" or "collaborating" or "partnering"
            && sentence[noun + 1].IsLower
            && sentence[noun + 1].Text.EndsWith("s", StringComparison.Ordinal)
            && !PartnershipNoun.EndsPhrase(sentence, noun + 1))
        {
            noun++;
        }

        var named = sentence[noun + 1].Is("of") ? sentence.NameAt(noun + 2) : null;
        var (first, isExample) = ListBehind(sentence, named is not null ? named.Last + 1 : AfterProject(sentence, noun + 1));
        if (first < 0 || NameList.Read(sentence, first) is not { Names.Count: > 0 } others)
            return null;
        if (named is not null)
            return Owned(sentence, noun, new Subject([named], noun, PartnershipStatus.Standing), others);
        for (var i = noun - 1; i >= 0 && i > noun - LongestPhrase && (sentence[i].Has(TokenShape.Word) || sentence[i].Has(TokenShape.Possessive)); i--)
        {
            // "X and its partners, including Y", "X, its partners (Y and Z) and its staff"
            if (sentence[i].Is("its") && sentence[i - 1].Text is "and" or "," && sentence.NameAt(i - 2) is { } owning)
                return Owned(sentence, noun, new Subject([owning], owning.First, PartnershipStatus.Standing), others);
            // "X works here: its partners include Y"
            if (sentence[i].Is("its") && i > 0 && Subject.Leading(sentence, i) is { Names.Count: 1 } leading)
                return Owned(sentence, noun, leading, others);
            if (sentence[i].Text is "its" or "our")
                return Parties.Supporting("partner-list", sentence, noun, i, others, PartnershipStatus.Standing, described: i);
            if (OwnerAt(sentence, i) is { } owner)
                return Owned(sentence, noun, new Subject([owner], owner.First, PartnershipStatus.Standing), others);
            if (isExample && sentence[i].Text is "has" or "have" or "with" && Subject.OfClause(sentence, i) is { Names.Count: > 0 } subject)
                return Owned(sentence, noun, subject with { First = i }, others);
        }

        return isExample || isPartnership || sentence[noun].Is("partner") || sentence[PartnershipNoun.PhraseStart(sentence, noun)].Text is "our" or "their"
            ? null
            : OneAnother(sentence, noun, others);
    }

    /// <summary>Where the list begins whose verb or "such as" stands at a token, and whether it only gives examples; −1 where none does.</summary>
    private static (int First, bool IsExample) ListBehind(Sentence sentence, int at)
    {
        // "Project partners: X and Y", "Three partners, X, Y and Z, run it", "the two partners (X and Y)"
        if (NamesAll(sentence, at - 1) && sentence[at].Text is ":" or "," or "(" && sentence.NameAt(sentence[at + 1].Is("the") ? at + 2 : at + 1) is not null)
            return (at + 1, false);
        if (sentence[at].Is(","))
            at++;
        if (sentence[at].Text is "have" or "has" or "had" && sentence[at + 1].Is(WordFlags.IncludeVerb))
            at++;
        // "with its partners: X and Y"
        if (sentence[at].Is("including") && sentence[at + 1].Is(":"))
            at++;
        if (sentence[at].Is(":")
            || sentence[at].Is("including")
            || (sentence[at].Is("(") && sentence[at - 1].Is("partners") && sentence.NameAt(at + 1) is not null))
        {
            return (at + 1, true);
        }

        if (sentence[at].Is("such") && sentence[at + 1].Is("as"))
            return (at + 2, true);
        // "X's partner in Oslo is Y", and not "is a charity"
        if (sentence[at].Text is "is" or "was")
            return (sentence.NameAt(sentence[at + 1].Is("the") ? at + 2 : at + 1) is not null ? at + 1 : -1, false);
        return (sentence[at].Is(WordFlags.IncludeVerb) || sentence[at].Text is "are" or "were" ? sentence[at + 1].Is(":") ? at + 2 : at + 1 : -1, false);
    }

    /// <summary>Whether a list behind a noun holds all of them, and no examples: "project partners", "the three partners".</summary>
    private static bool NamesAll(Sentence sentence, int noun)
    {
        const int longest = 4;
        if (!sentence[noun].Is("partners"))
            return false;
        for (var i = noun - 1; i >= 0 && i > noun - longest && sentence[i].Has(TokenShape.Word); i--)
        {
            if (sentence[i].Is(WordFlags.Numeral) || (i == noun - 1 && sentence[i].Text is "project" or "consortium" or "programme" or "program"))
                return true;
        }

        return false;
    }

    /// <summary>The token behind "in the project" or "of the project" where that stands at a token; the token itself elsewhere.</summary>
    private static int AfterProject(Sentence sentence, int at)
    {
        const int longest = 6;
        if (!(sentence[at].Text is "in" or "on" or "of"))
            return at;
        for (var i = at + 2; i < at + longest; i++)
        {
            if (sentence[i].Is(WordFlags.IncludeVerb) || PartnershipNoun.EndsPhrase(sentence, i))
                return i;
        }

        return at;
    }

    /// <summary>The name whose 's, or whose "whose", stands at a token.</summary>
    private static Name? OwnerAt(Sentence sentence, int at)
    {
        if (sentence[at].Has(TokenShape.Possessive))
            return sentence.NameAt(at - 1);
        return sentence[at].Is("whose") ? sentence.NameAt(sentence[at - 1].Is(",") ? at - 2 : at - 1) : null;
    }

    private static Frame? Owned(Sentence sentence, int noun, Subject subject, NameList others) =>
        PartnerFrames.Frame(sentence, "partner-list", noun, subject.First, subject, others.Names, others.Last);

    /// <summary>"the project partners are X and Y": whose they are stays open, but they are one another's.</summary>
    private static Frame? OneAnother(Sentence sentence, int noun, NameList others)
    {
        var frame = PartnerFrames.Frame(sentence, "are-partners", noun, noun, new Subject(others.Names, noun, PartnershipStatus.Standing), [], others.Last);
        // "X opened. Founding partners include Y and Z": most often X's.
        var isTheirs = PartnershipNoun.PhraseStart(sentence, noun) == 0 && !sentence[noun + 1].Is("in");
        return frame is null ? null : frame with { Certainty = Certainty.Implied, Described = isTheirs ? (0, ParticipantRole.Partner) : null };
    }
}
