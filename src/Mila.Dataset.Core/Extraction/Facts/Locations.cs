using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Facts;

/// <summary>
/// Finds where organizations are: "Paris-based X", "X is based in Paris", "Founded in 1998 and based in Paris, X", "X is an institute in Paris", "Norway's
/// agency X".
/// </summary>
internal static class Locations
{
    private const string Based = "-based";
    private const int LongestDescription = 10;

    public static void Find(Sentence sentence, Discourse discourse, Lexicon lexicon, List<(Name Organization, string Location)> locations)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Has(TokenShape.LowerEnding)
                && sentence[i].Has(TokenShape.Upper)
                && sentence[i].Text.EndsWith(Based, StringComparison.Ordinal)
                && (NameAfter(sentence, i + 1) ?? DescribedBy(sentence, i, lexicon)) is { } based)
            {
                locations.Add((based, PlaceBefore(sentence, i, lexicon)));
            }

            // "X is based in Paris, France", "X, headquartered in Paris,": a town that no list knows stands there as well.
            if (IsSeat(sentence, i)
                && sentence.NameAt(i + 2) is { } seat
                && !seat.Signs.AreOrganizations()
                && OfParticiple(sentence, i, discourse, lexicon) is { } seated
                && !seated.Is(NameSigns.Place))
            {
                locations.Add((seated, WithWider(seat)));
            }
        }

        foreach (var name in sentence.Names)
        {
            if (OfPossessor(name, lexicon) is { } country)
                locations.Add((name, country));
            else if (OfCopula(name, lexicon) is { } place)
                locations.Add((name, place));
        }
    }

    private static Name? NameAfter(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Count && i < first + LongestDescription; i++)
        {
            if (sentence.NameAt(i) is { } name)
                return name;
            if (sentence[i].Is(WordFlags.Preposition | WordFlags.Auxiliary) || sentence[i].Text is "and" or ",")
                return null;
        }

        return null;
    }

    /// <summary>X in "X is a Paris-based firm".</summary>
    private static Name? DescribedBy(Sentence sentence, int adjective, Lexicon lexicon) => sentence.Names.FindLast(name =>
        name.Last < adjective
            && sentence.AfterBracket(name.Last + 1) is var copula
            && sentence[copula].Text is "is" or "was"
            && copula < adjective
            && NounPhrase.Read(sentence, copula + 1, lexicon) is { IsOrganization: true } phrase
            && phrase.Last > adjective);

    /// <summary>"Norway's innovation agency X", "X, Norway's centre for".</summary>
    private static string? OfPossessor(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        for (var i = name.First - 1;
            i > 0 && i > name.First - 5 && sentence[i] is { IsLower: true } or { Shape: TokenShape.Possessive | TokenShape.Tight };
            i--)
        {
            if (sentence[i].Has(TokenShape.Possessive))
                return sentence.NameAt(i - 1) is { } place && place.Is(NameSigns.Place) && name.Is(NameSigns.KindNoun) ? place.Text : null;
        }

        var next = name.Last + 2;
        return sentence[next - 1].Is(",") && sentence.NameAt(next) is { IsPossessive: true } possessor && possessor.Is(NameSigns.Place)
            && NounPhrase.Read(sentence, next, lexicon) is { IsOrganization: true } ? possessor.Text : null;
    }

    /// <summary>"X is a research institute in Paris, France".</summary>
    private static string? OfCopula(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var verb = sentence.AfterBracket(name.Last + 1);
        if (!(sentence[verb].Text is "is" or "was") || NounPhrase.Read(sentence, verb + 1, lexicon) is not { IsOrganization: true } phrase)
            return null;
        var at = phrase.Last + 1;
        return sentence[at].Text is "in" or "of" && sentence.NameAt(at + 1) is { } place && place.Is(NameSigns.Place) ? WithWider(place) : null;
    }

    private static bool IsSeat(Sentence sentence, int at) => sentence[at].Text is "based" or "headquartered" && sentence[at + 1].Is("in");

    /// <summary>Who is based in a place.</summary>
    private static Name? OfParticiple(Sentence sentence, int participle, Discourse discourse, Lexicon lexicon)
    {
        var before = participle - 1;
        if (participle == 0)
            return Fronted.SubjectOf(sentence, discourse);
        if (sentence[before].Is("and"))
        {
            return sentence[0].Text.EndsWith("ed", StringComparison.Ordinal) && sentence.NameAt(0) is null
                ? Fronted.SubjectOf(sentence, discourse)
                : OfFounding(sentence, before, discourse);
        }

        if (sentence[before].Text is "is" or "was" or ",")
        {
            if (sentence.Names.Find(name => sentence.AfterBracket(name.Last + 1) == before) is { } name)
                return name.IsPossessive ? null : name;
            // "It is based in", "The company is based in"
            return sentence[before].Is(",") ? null : discourse.Founded(sentence, before - 1);
        }

        return sentence.Names.Find(name => IsDescribedUpTo(name, before, lexicon));
    }

    /// <summary>Who was founded in "X, founded in 1998 and based in Paris".</summary>
    private static Name? OfFounding(Sentence sentence, int and, Discourse discourse)
    {
        const int longest = 16;
        for (var i = and - 1; i > 0 && i > and - longest; i--)
        {
            if (sentence[i].Text is "founded" or "established")
                return Foundings.OrganizationOf(sentence, i, discourse);
        }

        return null;
    }

    /// <summary>"X is a soup maker", "X, a soup maker", where the noun stands at a token.</summary>
    private static bool IsDescribedUpTo(Name name, int noun, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var next = sentence.AfterBracket(name.Last + 1);
        return next < noun && (sentence[next].Text is "is" or "was" || (sentence[next].Is(",") && sentence[next + 1].Text is "a" or "an" or "the"))
            && NounPhrase.Read(sentence, next + 1, lexicon) is { IsOrganization: true } phrase && phrase.Last == noun;
    }

    /// <summary>The place of "Paris-based" and "New York-based".</summary>
    private static string PlaceBefore(Sentence sentence, int based, Lexicon lexicon)
    {
        const int longest = 3;
        var first = based;
        while (first > based - longest
            && Capitals.IsCapitalised(sentence[first - 1])
            && sentence.NameAt(first - 1) is null
            && !sentence[first - 1].Is(WordFlags.Function | WordFlags.Role | WordFlags.Demonym)
            && (first > 1 || !lexicon.IsCommon(sentence[0].Word) || lexicon.IsPlace(PlaceFrom(sentence, 0, based).ToLowerInvariant())))
        {
            first--;
        }

        return PlaceFrom(sentence, first, based);
    }

    private static string PlaceFrom(Sentence sentence, int first, int based)
    {
        var text = sentence.Text(first, based);
        return text.Substring(0, text.Length - Based.Length);
    }

    /// <summary>"Paris, France".</summary>
    private static string WithWider(Name place)
    {
        var sentence = place.Sentence;
        return sentence[place.Last + 1].Is(",") && sentence.NameAt(place.Last + 2) is { } wider && wider.Is(NameSigns.Place)
            ? sentence.Text(place.First, wider.Last)
            : place.Text;
    }
}
