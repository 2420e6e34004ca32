using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>Reads off the words around a name whether it is only where somebody is, and of a place whether it acts as its government.</summary>
internal static class Towns
{
    public static void AddSigns(Name name)
    {
        AddTown(name);
        AddGovernment(name);
    }

    /// <summary>The town of "X Ltd., Seaham, Me., said", "Seaham, Maine-based X" and "Seaham, Me.-based X".</summary>
    private static void AddTown(Name name)
    {
        var sentence = name.Sentence;
        if (!sentence[name.Last + 1].Is(","))
            return;
        var code = sentence.NameAt(name.Last + 2) is { } letters && IsStateCode(letters) ? letters : null;
        if (name.Is(NameSigns.Organization) || sentence[name.First + 1].Is("of"))
        {
            // "the City of Seaham, CA."
            code?.Add(NameSigns.Place);
            return;
        }

        // "X Institute, Seaham, CA.", "SEAHAM, CA, May 5 –"
        if (code is not null && (sentence[name.First - 1].Text is "," or "in" || name.First == 0))
        {
            name.Add(NameSigns.Place);
            code.Add(NameSigns.Place);
            return;
        }

        if (IsSeat(name))
        {
            name.Add(NameSigns.Place);
            return;
        }

        var next = sentence[name.Last + 2];
        var isShortened = sentence[name.Last + 3].Is(".") && sentence.NameAt(name.Last + 2) is { } state && state.Is(NameSigns.Place);
        if ((next.Has(TokenShape.LowerEnding) && next.Has(TokenShape.Upper) && !next.Is(WordFlags.Role))
            || (isShortened && (sentence[name.Last + 5].Is("based") || (sentence[name.First - 1].Is(",") && name.Last + 4 < sentence.Count))))
        {
            name.Add(NameSigns.Place);
        }
    }

    /// <summary>The "CA" of "Seaham, CA.": a state's letters that end a phrase behind a comma, or stand before a date; with stops, "N.Y.", anywhere.</summary>
    private static bool IsStateCode(Name name)
    {
        const string codes = "al ak az ar bc ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok on or pa qc ri "
            + "sc sd tn tx ut va vt wa wi wv wy";
        var sentence = name.Sentence;
        var next = sentence[name.Last + 1];
        var letters = name.Key.Replace(".", "");
        return letters.Length == 2
            && sentence[name.First].Has(TokenShape.AllUpper)
            && codes.IndexOf(letters, StringComparison.Ordinal) is >= 0 and var at
            && at % 3 == 0
            && (letters != name.Key
                || next.Text is "." or ")" or ";" or ""
                || next.Has(TokenShape.Number)
                || Clause.IsDash(next)
                || (next.Is(",") && sentence[name.Last + 2].Is(WordFlags.Time)));
    }

    /// <summary>"X University, Seaham, has": a word alone between commas, which no list goes on behind, is where the institution before it is.</summary>
    private static bool IsSeat(Name name)
    {
        var sentence = name.Sentence;
        if (name.First < name.Last
            || sentence[name.First].Has(TokenShape.AllUpper | TokenShape.InnerUpper)
            || !sentence[name.First - 1].Is(",")
            || sentence.NameAt(name.First - 2) is not { } institution
            || !institution.Is(NameSigns.Head)
            || institution.Kind == OrganizationKind.Company
            || institution.First == institution.Last)
        {
            return false;
        }

        var next = sentence[name.Last + 2];
        if (!next.Is("and"))
            return next.IsLower && !next.Is(WordFlags.Say) && (next.IsFiniteVerb || next.Is(WordFlags.Auxiliary | WordFlags.MakeVerb | WordFlags.PartnerVerb));
        // "X University, Seaham, and the Y Institute, Norvik, have"
        return sentence.NameAt(sentence[name.Last + 3].Is("the") ? name.Last + 4 : name.Last + 3) is { } other
            && other.Is(NameSigns.Head)
            && sentence[other.Last + 1].Is(",")
            && sentence.NameAt(other.Last + 2) is { } town
            && IsSeat(town);
    }

    /// <summary>"Norway partners with X", "In May 2031, Norway and the UK signed an agreement": a place that does what its government does.</summary>
    private static void AddGovernment(Name place)
    {
        if (place.Is(NameSigns.Place) && !IsSeat(place) && JoinsOthers(place))
            place.Add(NameSigns.Acting);
    }

    private static bool JoinsOthers(Name place)
    {
        const int longest = 12;
        var sentence = place.Sentence;
        var before = place.First - 1;
        while (before >= 0 && before > place.First - longest && IsCoordination(sentence, before))
            before--;
        if (before >= 0 && !sentence[before].Has(TokenShape.Number))
            return false;
        var verb = place.Last + 1;
        while (verb < place.Last + longest && (IsCoordination(sentence, verb) || sentence[verb].Is(WordFlags.Auxiliary)))
            verb++;
        if (!(sentence[verb].Text is "sign" or "signs" or "signed" or "ink" or "inks" or "inked"))
            return sentence[verb].Is(NameRun.PartnerVerbs);
        // Who signs a contract or a deal may be a player who is called like a town.
        for (var i = verb + 1; i < verb + longest; i++)
        {
            if (sentence[i].Text is "agreement" or "agreements" or "memorandum" or "mou" or "pact" or "pacts" or "accord" or "accords")
                return true;
        }

        return false;
    }

    private static bool IsCoordination(Sentence sentence, int at) =>
        sentence.NameAt(at) is { IsPossessive: false } || sentence[at].Text is "," or "and" or "&" or "the";
}
