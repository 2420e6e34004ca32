using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Finds where organizations are: "Paris-based X", "X is based in Paris", "X is an institute in Paris", "Norway's agency X".</summary>
internal static class Locations
{
    private const string Based = "-based";
    private const int LongestDescription = 10;

    public static void Find(Sentence sentence, Lexicon lexicon, List<(Name Organization, string Location)> locations)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Has(TokenShape.LowerEnding) && sentence[i].Text.EndsWith(Based, StringComparison.Ordinal) && NameAfter(sentence, i + 1) is { } based)
                locations.Add((based, sentence.Text(i, i).Substring(0, sentence[i].Length - Based.Length)));
        }

        foreach (var name in sentence.Names)
        {
            if (OfPossessor(name, lexicon) is { } country)
                locations.Add((name, country));
            else if ((OfCopula(name, lexicon) ?? OfParticiple(name)) is { } place)
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

    /// <summary>"Norway's innovation agency X", "X, Norway's centre for".</summary>
    private static string? OfPossessor(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        for (var i = name.First - 1; i > 0 && i > name.First - 5 && sentence[i] is { IsLower: true } or { Shape: TokenShape.Possessive | TokenShape.Tight }; i--)
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

    /// <summary>"X is based in Paris, France", "X, headquartered in Paris,": a town that no list knows stands there as well.</summary>
    private static string? OfParticiple(Name name)
    {
        var sentence = name.Sentence;
        var at = sentence.AfterBracket(name.Last + 1);
        return sentence[at].Text is "is" or "," && sentence[at + 1].Text is "based" or "headquartered" && sentence[at + 2].Is("in") && sentence.NameAt(at + 3) is { } place && !place.Signs.AreOrganizations()
            ? WithWider(place)
            : null;
    }

    /// <summary>"Paris, France".</summary>
    private static string WithWider(Name place)
    {
        var sentence = place.Sentence;
        return sentence[place.Last + 1].Is(",") && sentence.NameAt(place.Last + 2) is { } wider && wider.Is(NameSigns.Place) ? sentence.Text(place.First, wider.Last) : place.Text;
    }
}
