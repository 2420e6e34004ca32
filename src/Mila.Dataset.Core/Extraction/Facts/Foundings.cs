using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds who founded what, and when: "X was founded in 1990 by N", "X, founded by N, …", "Founded by N, X …", "N founded X in 1990".</summary>
internal static class Foundings
{
    private const int LongestGap = 24;

    public static void Find(Sentence sentence, List<DateMention> dates, Discourse discourse, List<Founding> foundings)
    {
        if (!sentence.Holds(WordFlags.FoundVerb | WordFlags.JointWord) && dates.Count == 0)
            return;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Active(sentence, i) is { } founded)
            {
                var subject = Subject.Of(sentence, i).Names;
                var people = subject.FindAll(static name => name.Signs.ArePersons());
                Add(founded, people.Count == subject.Count ? people : [], i);
            }
            else if ((sentence[i].Text.EndsWith("founded", StringComparison.Ordinal) || sentence[i].Text is "established" or "created")
                && OrganizationOf(sentence, i, discourse) is { } organization
                && !(sentence[i].Is("created") && !discourse.IsOrganization(organization)))
            {
                // Software and characters are created, too.
                Add(organization, FoundersIn(sentence, i + 1, ClauseEnd(sentence, i)), i);
            }
            else if (SinceFounding(sentence, i, discourse) is { } grown)
            {
                Add(grown, [], i);
            }
        }

        void Add(Name organization, List<Name> founders, int verb)
        {
            var date = DateIn(dates, verb + 1, ClauseEnd(sentence, verb)) ?? FrontedDate(sentence, dates, verb);
            if (date is not null || founders.Count > 0)
                foundings.Add(new Founding(sentence, organization, founders.FirstOrDefault(), date));
            foreach (var founder in founders.Skip(1))
                foundings.Add(new Founding(sentence, organization, founder, Date: null));
        }
    }

    /// <summary>X in "N founded X", "N, who co-founded X"; null where no such verb stands at a token.</summary>
    private static Name? Active(Sentence sentence, int verb) =>
        sentence[verb].Text.EndsWith("founded", StringComparison.Ordinal)
                && sentence[verb].IsLower
                && !IsPassive(sentence, verb)
                && VerbGroup.Before(sentence, verb).Status == PartnershipStatus.Standing
                && sentence.NameAt(sentence[verb + 1].Is("the") ? verb + 2 : verb + 1) is { IsPossessive: false } organization
                && !organization.Is(NameSigns.Place)
            ? organization
            : null;

    /// <summary>
    /// X in "Since its founding in 1990, X has grown", "X has grown since it was founded in 1990"; null where no such noun or verb stands at a token.
    /// </summary>
    private static Name? SinceFounding(Sentence sentence, int founding, Discourse discourse)
    {
        var since = founding - (sentence[founding - 1].Is("was") ? 3 : 2);
        var isFounding = sentence[founding - 1].Is("its")
            ? sentence[founding].Text is "founding" or "establishment" or "inception" or "foundation"
            : sentence[founding].Text is "founded" or "established" && sentence[founding - 2].Is("it");
        if (!isFounding || !sentence[since].Is("since") || !sentence[founding + 1].Is("in"))
            return null;
        var names = Subject.OfClause(sentence, since).Names is { Count: > 0 } subject ? subject : Subject.Behind(sentence, founding + 1).Names;
        if (names.Count != 1 || !discourse.IsOrganization(names[0]))
            return null;
        // "X has paid for the prize since its founding"
        for (var i = names[0].Last + 1; i < since; i++)
        {
            if (sentence[i].Text is "the" or "this" || sentence.NameAt(i) is not null)
                return null;
        }

        return names[0];
    }

    /// <summary>What was founded by what a passive form tells; null where it does not say.</summary>
    public static Name? OrganizationOf(Sentence sentence, int verb, Discourse discourse)
    {
        // "X, founded in 1990 by N, has"
        if (sentence[verb - 1].Is(",") && sentence[verb + 1].Text is "in" or "by")
            return sentence.NameAt(verb - 2) is { IsPossessive: false } apposed && !apposed.Is(NameSigns.Place) ? apposed : null;
        if (IsOfPredicate(sentence, verb))
            return Subject.Of(sentence, Copula(sentence, verb)).Names.FirstOrDefault();
        if (!IsPassive(sentence, verb))
            return null;
        if (verb == 0)
            return Fronted.SubjectOf(sentence, discourse);
        // "It was founded in", "The company was founded by"
        var subject = Subject.Of(sentence, verb);
        return subject.Names.FirstOrDefault() ?? discourse.Founded(sentence, subject.First - 1);
    }

    /// <summary>"and sold it", "when he was 30", "to rebuild a port": what is dated there is something else.</summary>
    private static bool EndsClause(Sentence sentence, int at) => sentence.NameAt(at) is null && sentence[at].IsLower && sentence[at].Text switch
    {
        "to" or "after" or "before" or "when" or "while" or "who" or "which" or "that" or "with" => true,
        "and" or "but" =>
            sentence[at + 1].IsFiniteVerb
                || (sentence[at + 1].IsLower && sentence[at + 1].Text.EndsWith("ed", StringComparison.Ordinal))
                || sentence[at + 1].Text is "sold" or "left" or "now",
        _ => false,
    };

    private static int ClauseEnd(Sentence sentence, int verb)
    {
        var end = verb + 1;
        while (end < sentence.Count && end < verb + LongestGap && !(sentence[end].Is(",") && !IsInList(sentence, end)) && !EndsClause(sentence, end))
            end++;
        return end;
    }

    /// <summary>The commas of "by N, M, and O in 1990" and of "in Oslo, Norway, in 1990".</summary>
    private static bool IsInList(Sentence sentence, int comma)
    {
        if (sentence.NameAt(comma - 1) is null)
            return false;
        var next = sentence[comma + 1].Is("and") ? comma + 2 : comma + 1;
        return sentence.NameAt(next) is { } name
            ? sentence[name.Last + 1].Text is "," or "and" or "in" or "on" or "." or ""
            : sentence[next].Text is "in" or "on" && sentence.NameAt(comma - 1)!.Is(NameSigns.Place);
    }

    private static bool IsPassive(Sentence sentence, int verb) => verb == 0 || sentence[verb - 1].Text is "was" or "were" or "been" or "is";

    /// <summary>"X is a company founded in".</summary>
    private static bool IsOfPredicate(Sentence sentence, int verb) => sentence[verb - 1].Is(WordFlags.Kind) && Subject.IsPredicate(sentence, verb - 1);

    private static int Copula(Sentence sentence, int verb)
    {
        while (!(sentence[verb].Text is "is" or "was"))
            verb--;
        return verb;
    }

    private static DateMention? DateIn(List<DateMention> dates, int first, int end)
    {
        foreach (var date in dates)
        {
            if (date.First >= first && date.First < end)
                return date;
        }

        return null;
    }

    /// <summary>The date of "In 1998, X was founded by N", but not of "In 1998, Y bought X, which was founded by N" and "In 1998 X, founded by N,".</summary>
    private static DateMention? FrontedDate(Sentence sentence, List<DateMention> dates, int verb)
    {
        if (!(sentence[0].Text is "in" or "on") || sentence[verb - 1].Is(",") || DateIn(dates, 1, 3) is not { } date)
            return null;
        for (var i = date.First; i < verb; i++)
        {
            if (sentence.NameAt(i) is null
                && (sentence[i].Is(";")
                    || (sentence[i].IsLower
                        && (sentence[i].Is(WordFlags.Subordinator) || (Clause.IsFiniteVerb(sentence[i]) && !sentence[i].Is(WordFlags.Auxiliary))))))
            {
                return null;
            }
        }

        return date;
    }

    private static List<Name> FoundersIn(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!sentence[i].Is("by"))
                continue;
            for (var j = i + 1; j < end; j++)
            {
                if (sentence.NameAt(j) is { } name && name.Is(NameSigns.Person))
                    return [name];
            }

            // Bare names behind "by" found as people do.
            var bare = sentence.NameAt(i + 1) is null ? [] : NameList.Read(sentence, i + 1).Names;
            return bare.Exists(static name => name.Is(NameSigns.Organization | NameSigns.Place)) ? [] : bare;
        }

        return [];
    }
}
