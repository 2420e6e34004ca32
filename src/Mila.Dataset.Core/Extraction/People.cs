using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>Finds who holds which role where.</summary>
internal static class People
{
    private const int LongestTitle = 6;
    private const int LongestRole = 14;

    public static void Find(Sentence sentence, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        if (sentence.Holds(WordFlags.IncludeVerb))
            FindPlural(sentence, discourse, lexicon, roles);
        foreach (var name in sentence.Names)
        {
            if ((RoleBefore(name, discourse) ?? RoleAfter(name, discourse) ?? Appointed(name, discourse)) is { } role)
                roles.Add(role);
        }
    }

    /// <summary>"X professor N", "X's director N", "Chief Economist N", "Chief Economist N of X".</summary>
    private static RoleFact? RoleBefore(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        var last = name.First - 1;
        var first = last;
        while (first >= 0 && first > last - LongestTitle && sentence[first].Has(TokenShape.Word) && sentence.NameAt(first) is null
            && !sentence[first].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.Auxiliary | WordFlags.Function)
            && (sentence[first].Is(WordFlags.Role) || first < last && !sentence[first].Is(WordFlags.Say) && (sentence[first].Has(TokenShape.Upper) || sentence[last].IsLower)))
        {
            first--;
        }

        first++;
        if (first > last || !sentence[last].Is(WordFlags.Role))
            return null;
        var role = Role(sentence, first, last);
        var before = sentence[first - 1].Has(TokenShape.Possessive) ? first - 2 : first - 1;
        if (sentence.NameAt(before) is { } organization && !organization.Is(NameSigns.Place))
            return new RoleFact(name, organization, role, Certainty.Stated, "role-before");
        var governed = sentence[name.Last + 2].Is("the") ? name.Last + 3 : name.Last + 2;
        if (sentence[name.Last + 1].Text is "of" or "at" && sentence.NameAt(governed) is { } behind && !behind.Is(NameSigns.Place))
            return new RoleFact(name, behind, role, Certainty.Stated, "role-before");
        return discourse.OnlyOrganizationNear(sentence) is { } only
            ? new RoleFact(name, only, role, Certainty.Implied, "role-nearby")
            : new RoleFact(name, null, role, Certainty.Stated, "role-before");
    }

    /// <summary>"N, X's director", "N, head of research at X", "N, who serves as X's director", "N is a writer for X", "N joins X as director".</summary>
    private static RoleFact? RoleAfter(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        var next = name.Last + 1;
        if (sentence[next].Text is "is" or "was" or "became" || (sentence[next].Is("has") && sentence[next + 1].Is("been")))
        {
            next += sentence[next].Is("has") ? 2 : 1;
            // "was appointed director of X", "has been elected as its president"
            if (IsAppointed(sentence[next]))
                next++;
            if (sentence[next].Is("as"))
                next++;
        }
        else if (sentence[next].Text is "serves" or "served" && sentence[next + 1].Is("as"))
        {
            next += 2;
        }
        else if (sentence[next].Is(WordFlags.JoinVerb) && sentence.NameAt(next + 1) is { IsPossessive: false } employer && sentence[employer.Last + 1].Is("as"))
        {
            // "N joins X as director"
            return ReadRole(name, employer.Last + 2, discourse, isApposition: false, employer);
        }
        else if (sentence[next].Is(","))
        {
            next++;
            if (sentence[next].Is("who"))
            {
                if (sentence[next + 2].Is("as"))
                    next += 3;
                else if (sentence[next + 1].Text is "is" or "was")
                    next += 2;
                else
                    return null;
            }
        }
        else
        {
            return null;
        }

        return ReadRole(name, next, discourse, isApposition: sentence[name.Last + 1].Is(",") && !sentence[name.Last + 2].Is("who"));
    }

    /// <summary>"X has named N its new director", "X appointed N as head of research".</summary>
    private static RoleFact? Appointed(Name name, Discourse discourse)
    {
        var sentence = name.Sentence;
        var verb = name.First - 1;
        // A parliament elects presidents who are not its own.
        if (!(sentence[verb].IsLower && sentence[verb].Text is "appointed" or "named" or "names" or "appoints"))
            return null;
        var employer = Subject.Of(sentence, verb).Names;
        return employer.Count == 1 && employer[0] != name
            ? ReadRole(name, sentence[name.Last + 1].Is("as") ? name.Last + 2 : name.Last + 1, discourse, isApposition: false, employer[0])
            : null;
    }

    /// <summary>"in 2001", "for ten years", "and retired".</summary>
    private static bool EndsRole(Sentence sentence, int at) => sentence[at].Text switch
    {
        "in" or "for" or "until" or "since" => sentence[at + 1].Has(TokenShape.Number) || sentence[at + 1].Is(WordFlags.Time | WordFlags.Numeral),
        "and" => sentence[at + 1].IsLower && sentence[at + 1].Text.EndsWith("ed", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsAppointed(Token verb) => verb.IsLower && verb.Text is "appointed" or "named" or "elected" or "made";

    /// <param name="employer">Where the role is, when the words before it say so.</param>
    private static RoleFact? ReadRole(Name person, int first, Discourse discourse, bool isApposition, Name? employer = null)
    {
        var sentence = person.Sentence;
        var organization = employer;
        if (sentence.NameAt(first) is { IsPossessive: true } possessor)
        {
            organization = possessor;
            first = possessor.Last + 2;
        }
        else if (isApposition && person.Last > person.First && sentence.NameAt(first) is { } house && discourse.IsOrganization(house) && sentence[house.Last + 1].Is(WordFlags.Role))
        {
            // "said N, X director", but not "said N, X director M"
            if (sentence.NameAt(house.Last + 2) is not null)
                return null;
            organization = house;
            first = house.Last + 1;
        }
        else if (sentence[first].Text is "a" or "an" or "the" or "its")
        {
            first++;
        }

        if (sentence[first].Is("new"))
            first++;
        var last = first - 1;
        var hasRole = false;
        for (var i = first; i < sentence.Count && i < first + LongestRole; i++)
        {
            var token = sentence[i];
            if (!token.Has(TokenShape.Word))
                break;
            // An apposition ends with a comma; a verb behind it shows that the words are a subject.
            if (isApposition && token.Is(WordFlags.IncludeVerb))
                return null;
            if (token.Is(WordFlags.Say | WordFlags.Auxiliary) || (hasRole && EndsRole(sentence, i)))
                break;
            if (token.Is(WordFlags.Subordinator) && !token.Is(WordFlags.Preposition))
                break;
            if (token.Is(WordFlags.Preposition))
            {
                if (!hasRole)
                    return null;
                var governed = sentence[i + 1].Is("the") ? i + 2 : i + 1;
                if (sentence.NameAt(governed) is { } name)
                {
                    // "professor of Biology at X", "X named N head of Sales"
                    if (token.Text is "of" or "in" && (employer is not null || sentence[name.Last + 1].Text is "at") && !discourse.IsOrganization(name))
                    {
                        i = last = name.Last;
                        continue;
                    }

                    if (!name.Is(NameSigns.Place))
                        organization ??= name;
                    break;
                }
            }
            else if (sentence.NameAt(i) is not null && !token.Is(WordFlags.Role | WordFlags.Generic))
            {
                break;
            }

            hasRole |= token.Is(WordFlags.Role);
            last = i;
        }

        if (!hasRole || last < first || discourse.IsOrganization(person))
            return null;
        // "said N, director, X."
        if (isApposition && organization is null && sentence[last + 1].Is(",") && sentence.NameAt(last + 2) is { } behind && !behind.Is(NameSigns.Place) && sentence[behind.Last + 1].Text is "." or "")
            organization = behind;
        return new RoleFact(person, organization, Role(sentence, first, last), Certainty.Stated, "role-after");
    }

    /// <summary>"X's faculty members include N and M", "Its graduates include N"; "Besides L," before it adds L.</summary>
    private static void FindPlural(Sentence sentence, Discourse discourse, Lexicon lexicon, List<RoleFact> roles)
    {
        for (var verb = 1; verb < sentence.Count; verb++)
        {
            if (!sentence[verb].Is(WordFlags.IncludeVerb) || sentence.NameAt(verb) is not null)
                continue;
            var first = verb;
            var hasRole = false;
            while (first > 0 && lexicon.Singular(sentence[first - 1].Word) is var noun && noun.Is(WordFlags.Role | WordFlags.MemberNoun))
            {
                hasRole |= noun.Is(WordFlags.Role);
                first--;
            }

            if (!hasRole)
                continue;
            var owner = sentence[first - 1].Has(TokenShape.Possessive) ? sentence.NameAt(first - 2) : discourse.Resolve(sentence, first - 1);
            var role = Role(sentence, first, verb - 2) + (verb - 1 > first ? " " : "") + lexicon.Singular(sentence[verb - 1].Word).Text;
            var names = NameList.Read(sentence, verb + 1).Names;
            if (sentence[0].Text is "besides" && names.Count > 0)
                names.InsertRange(0, NameList.Read(sentence, 1).Names);
            foreach (var person in names)
                roles.Add(new RoleFact(person, owner, role, Certainty.Stated, "role-list"));
        }
    }

    private static string Role(Sentence sentence, int first, int last) => last < first ? "" : sentence.Text(first, last).ToLowerInvariant();
}
