using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Finds who founded what, and when: "X was founded in 1990 by N", "Founded by N, X …".</summary>
internal static class Foundings
{
    private const int LongestGap = 24;

    public static void Find(Sentence sentence, List<DateMention> dates, Discourse discourse, List<Founding> foundings)
    {
        if (!sentence.Holds(WordFlags.FoundVerb))
            return;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!(sentence[i].Text is "founded" or "established" or "created") || !(IsPassive(sentence, i) || IsOfPredicate(sentence, i)))
                continue;
            var clauseEnd = i + 1;
            while (clauseEnd < sentence.Count && clauseEnd < i + LongestGap && !sentence[clauseEnd].Is(","))
                clauseEnd++;
            var founder = FounderIn(sentence, i + 1, clauseEnd);
            var date = DateIn(dates, i + 1, clauseEnd);
            var organizations = i == 0 ? NameList.Read(sentence, clauseEnd + 1).Names : IsPassive(sentence, i) ? Subject.Of(sentence, i).Names : Subject.Of(sentence, Copula(sentence, i)).Names;
            // "It was founded in", "The company was founded by"
            var organization = organizations.FirstOrDefault() ?? (IsPassive(sentence, i) && i > 0 ? discourse.Founded(sentence, Subject.Of(sentence, i).First - 1) : null);
            if (organization is not null && (founder is not null || date is not null))
                foundings.Add(new Founding(sentence, organization, founder, date));
        }
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

    private static Name? FounderIn(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!sentence[i].Is("by"))
                continue;
            for (var j = i + 1; j < end; j++)
            {
                if (sentence.NameAt(j) is { } name && name.Is(NameSigns.Person))
                    return name;
            }

            // A bare name behind "by" founds as a person does.
            return i + 1 < end && sentence.NameAt(i + 1) is { } bare && !bare.Is(NameSigns.Organization | NameSigns.Place) ? bare : null;
        }

        return null;
    }
}
