using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Partnerships;

/// <summary>Where the names of several parties stand that no plain list holds.</summary>
internal static class PartyLists
{
    /// <summary>The names behind a "with", and those behind a further one: "with X in 2030 and later with Y".</summary>
    public static NameList BehindWith(Sentence sentence, int with)
    {
        var (names, last) = From(sentence, with + 1);
        while (names.Count > 0
            && WithBehind(sentence, last) is >= 0 and var next
            && (DescribesSeveral(sentence, next + 1) ? From(sentence, next + 1) : NameList.Read(sentence, next + 1)) is { Names.Count: > 0 } further)
        {
            names.AddRange(further.Names);
            last = further.Last;
        }

        return new NameList(names, last);
    }

    /// <summary>Whether a plural for organizations stands in the noun phrase at a token: "other boat makers in Norway".</summary>
    private static bool DescribesSeveral(Sentence sentence, int first)
    {
        for (var i = first; sentence[i].IsLower && !sentence[i].Is(WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Subordinator); i++)
        {
            if (Lexicon.English.Singular(sentence[i].Word) is var noun && noun.Is(WordFlags.Kind) && !ReferenceEquals(noun, sentence[i].Word))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The names from a token on, or those that a description there leads to: "several banks (X, Y)", "these banks: X and Y", "banks across Norway, including
    /// X".
    /// </summary>
    public static NameList From(Sentence sentence, int first, int least = 1) =>
        NameList.Read(sentence, first, least) is { Names.Count: > 0 } names ? Houses(sentence, names) ?? names : Examples(sentence, first);

    /// <summary>
    /// X and Y in "with N and M from X and L of the Y Institute": where those of a list are people, the houses that they are of; null where they are none.
    /// </summary>
    private static NameList? Houses(Sentence sentence, NameList people)
    {
        List<Name> houses = [];
        var last = people.Last;
        while (people.Names.Count > 0
            && (houses.Count > 0 || TellsOfPeople(people.Names))
            && people.Names.TrueForAll(MayBePerson)
            && people.Names[people.Names.Count - 1] is var person
            && person.First < person.Last
            && House(person) is { } house)
        {
            houses.Add(house);
            last = house.Last;
            var next = sentence[last + 1].Is(",") ? last + 2 : last + 1;
            people = NameList.Read(sentence, sentence[next].Is("and") ? next + 1 : next);
        }

        return houses.Count == 0 ? null : new NameList(houses, last);
    }

    private static Name? House(Name person)
    {
        var sentence = person.Sentence;
        return sentence[person.Last + 1].Text is "from" or "of"
                && sentence.NameAt(sentence[person.Last + 2].Is("the") ? person.Last + 3 : person.Last + 2) is { } house
                && !house.Is(NameSigns.Place)
                && (house.Is(NameSigns.ShownOrganization) || sentence[person.Last + 1].Is("from"))
            ? house
            : null;
    }

    /// <summary>Whether one of some names is called as people are, or some share a last name: "Ida and Ben Lowen".</summary>
    private static bool TellsOfPeople(List<Name> names) =>
        names.Exists(static name => name.Is(NameSigns.GivenName | NameSigns.Person))
            || (names.Count > 1 && names[names.Count - 2] is { } first && first.First == first.Last);

    private static bool MayBePerson(Name name) => !name.Is(NameSigns.Organization | NameSigns.Place);

    /// <summary>
    /// The "with" in "and also with", "for sails and with", ", in 2031 with", behind a list; −1 where none goes on with it, as in ", with Z left out".
    /// </summary>
    private static int WithBehind(Sentence sentence, int last)
    {
        const int longest = 10;
        for (var i = last + 1; i <= last + longest && i < sentence.Count; i++)
        {
            var token = sentence[i];
            if (token.IsFiniteVerb || !(token.IsLower || token.Is(",") || token.Has(TokenShape.Number) || IsPlace(sentence, i)))
                return -1;
            if (!token.Is("with"))
                continue;
            var before = sentence[i - 1].Has(TokenShape.Number) && sentence[i - 2].Is("in") ? i - 3 : i - 1;
            while (sentence[before].Text is "also" or "later" or "then" or "subsequently")
                before--;
            return sentence[before].Is("and") || (sentence[before].Is(",") && before < i - 1) ? i : -1;
        }

        return -1;
    }

    private static NameList Examples(Sentence sentence, int first)
    {
        const int longest = 16;
        var none = new NameList([], first - 1);
        for (var i = first; i < first + longest && MayDescribe(sentence, i); i++)
        {
            switch (sentence[i].Text)
            {
                case "(":
                    return NameList.Read(sentence, i + 1, least: int.MaxValue) is var enclosed && sentence[enclosed.Last + 1].Is(")") ? enclosed : none;
                case ":" or "-" when sentence.NameAt(i + 1) is not null:
                    return NameList.Read(sentence, i + 1, least: int.MaxValue) is var listed && IsEnd(sentence, listed.Last + 1) ? listed : none;
                // "with boat owners; X, Y and Z"
                case ";":
                    return NameList.Read(sentence, i + 1) is { Names.Count: > 1 } several && IsEnd(sentence, several.Last + 1) ? several : none;
                // "with a club named X"
                case "named" or "called" when sentence[i - 1].Is(WordFlags.Kind) || Lexicon.English.Singular(sentence[i - 1].Word).Is(WordFlags.Kind):
                    return NameList.Read(sentence, i + 1);
                // "with, among others, X and Y"
                case "others" when sentence[i + 1].Is(","):
                    return NameList.Read(sentence, i + 2);
                case "among" when sentence[i + 1].Is("them"):
                    return NameList.Read(sentence, i + 2);
                case "including":
                    return NameList.Read(sentence, sentence[i + 1].Is(":") ? i + 2 : i + 1);
                case "as" when sentence[i - 1].Is("such"):
                    return NameList.Read(sentence, i + 1);
            }
        }

        return none;
    }

    /// <summary>
    /// Whether a token may stand in a description of several: no clause of its own, and no preposition but one that tells where or what they are.
    /// </summary>
    private static bool MayDescribe(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.IsFiniteVerb || token.Is(WordFlags.Subordinator))
            return false;
        if (token.Is(WordFlags.Preposition))
            return token.Text is "across" or "in" or "from" or "of" or "around" or "throughout" or "as" or "for" or "among";
        return token.IsLower
            || token.Is(WordFlags.Demonym | WordFlags.Function)
            || token.Has(TokenShape.Number)
            || token.Text is "(" or ":" or ";" or "-" or "," or "+"
            || IsPlace(sentence, at);
    }

    private static bool IsPlace(Sentence sentence, int at) => sentence.NameAt(at)?.Is(NameSigns.Place) == true;

    /// <summary>Whether nothing at a token does something with the list before it.</summary>
    private static bool IsEnd(Sentence sentence, int at) => !sentence[at].IsLower || sentence[at].Is(WordFlags.Preposition);
}
