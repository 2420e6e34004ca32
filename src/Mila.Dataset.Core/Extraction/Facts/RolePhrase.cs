using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Facts;

/// <summary>
/// A role as the words from a token on tell of it: "head of research at X", "X's director", "Founder &amp; CEO of X", "President of Sales at X".
/// </summary>
/// <param name="First">The role's first token, behind determiner and house.</param>
/// <param name="Last">The role's last token.</param>
/// <param name="Organization">Where the role is; null where the words do not say.</param>
/// <param name="End">The last token of all, the organization's included.</param>
internal readonly record struct RolePhrase(int First, int Last, Name? Organization, int End)
{
    private const int LongestRole = 14, LongestField = 8;

    /// <param name="isApposition">Whether it stands beside a person's name behind a comma or a dash, which a comma ends.</param>
    /// <param name="employer">Where the role is, when the words before it say so.</param>
    public static RolePhrase? Read(Sentence sentence, int first, Discourse discourse, Lexicon lexicon, bool isApposition, Name? employer = null)
    {
        var (begin, house) = BehindHouse(sentence, first, isApposition, discourse);
        var owner = employer ?? house ?? (sentence[first].Is("its") ? Owner(sentence, first, isApposition, discourse) : null);
        if (ReadWords(sentence, begin, owner, isApposition, discourse, lexicon) is not { } phrase)
            return null;
        // "Sails Lead at X": what the position is about stands before it.
        if (house is { IsPossessive: false } field
            && phrase.Organization == field
            && ReadWords(sentence, begin, null, isApposition, discourse, lexicon) is { Organization: { } at } told
            && sentence[at.Before].Is("at"))
        {
            return field.Is(NameSigns.Head) ? told : told with { First = field.First };
        }

        var (last, end) = (phrase.Last, phrase.End);
        if (end == last && sentence.NameAt(last + 1) is { } next)
        {
            // "said N, X director M": the role is M's.
            if (house?.IsPossessive == false)
                return null;
            // "X (founder N)"
            var isInBrackets = sentence[first - 1].Is("(") && sentence[next.Last + 1].Is(")");
            if (isInBrackets && !sentence[last].Has(TokenShape.Upper) && next.Last > next.First && !discourse.IsOrganization(next))
                return null;
            // "N - Director X:", "N (Director X)"
            if (owner is null
                && (isInBrackets || Clause.IsDash(sentence[first - 1]))
                && sentence[last].Has(TokenShape.Upper)
                && !next.Is(NameSigns.Place))
            {
                return phrase with { Organization = next, End = next.Last };
            }
        }

        // "said N, director, X."
        var comma = sentence.AfterBracket(last + 1);
        // "said N, manager, Boats and Maps, X."
        if (sentence[comma].Is(",")
            && sentence.NameAt(comma + 1) is { } work
            && sentence[work.Last + 1].Is(",")
            && Titles.MayBeField(sentence, work.First, work.Last, lexicon))
        {
            comma = work.Last + 1;
        }

        return isApposition
                && phrase.Organization is null
                && sentence[comma].Is(",")
                && sentence.NameAt(comma + 1) is { } behind
                && !behind.Is(NameSigns.Place)
                && !discourse.IsPerson(behind)
                && EndsApposition(sentence, behind, discourse)
            ? phrase with { Organization = behind, End = behind.Last }
            : phrase;
    }

    /// <summary>The first token of the role itself, and the house that stands before it: "a X director", "X's director", "its new director".</summary>
    private static (int First, Name? House) BehindHouse(Sentence sentence, int first, bool isApposition, Discourse discourse)
    {
        var isDetermined = sentence[first].Text is "a" or "an" or "the" or "its" or "their";
        if (isDetermined)
            first++;
        var house = sentence.NameAt(first);
        if (house is { IsPossessive: true })
        {
            first = house.Last + 2;
        }
        else if (house is not null
            && (isApposition || isDetermined)
            && !house.Is(NameSigns.Place)
            && !discourse.IsPerson(house)
            && BehindDescription(sentence, house.Last + 1) is var position
            && sentence[position].Is(WordFlags.Role)
            && (isDetermined || position == house.Last + 1 || discourse.IsOrganization(house)))
        {
            first = house.Last + 1;
        }
        else
        {
            house = null;
        }

        // "the Foundation's director"
        if (isDetermined
            && house is null
            && sentence[first + 1].Has(TokenShape.Possessive)
            && sentence[first].Is(WordFlags.Kind | WordFlags.Head)
            && discourse.Described(sentence, first) is { } described)
        {
            (first, house) = (first + 2, described);
        }

        return (sentence[first].Is("new") ? first + 1 : first, house);
    }

    /// <summary>The role and the organization that its preposition governs; null where the words tell no position.</summary>
    private static RolePhrase? ReadWords(Sentence sentence, int first, Name? organization, bool isApposition, Discourse discourse, Lexicon lexicon)
    {
        // "N.Y., and graduate programs": what follows is an item of its own.
        if (sentence[first].Text is "and" or "or")
            return null;
        var last = first - 1;
        var hasRole = false;
        for (var i = first; i < sentence.Count && i < first + LongestRole; i++)
        {
            var token = sentence[i];
            if (hasRole && JoinsRoles(sentence, i))
            {
                last = ++i;
                continue;
            }

            if (!token.Has(TokenShape.Word)
                || (token.Is(WordFlags.Say | WordFlags.Auxiliary) && !Titles.IsOfState(sentence, i))
                || (hasRole && EndsRole(sentence, i))
                || (token.Is(WordFlags.Subordinator) && !token.Is(WordFlags.Preposition)))
            {
                break;
            }

            // An apposition ends with a comma; a verb behind it shows that the words are a subject.
            if (isApposition && token.Is(WordFlags.IncludeVerb))
                return null;
            if (token.Is(WordFlags.Preposition))
            {
                if (!hasRole)
                    return null;
                var governed = BehindKind(sentence, sentence[i + 1].Is("the") ? i + 2 : i + 1);
                if (sentence.NameAt(governed) is { } name)
                {
                    if (EndOfField(sentence, i, governed, organization is not null, discourse, lexicon) is not { } field)
                    {
                        return name.Is(NameSigns.Place)
                            ? new RolePhrase(first, last, organization, name.Last)
                            : new RolePhrase(first, last, organization ?? name, name.Last);
                    }

                    i = last = field;
                    continue;
                }
            }
            else if (sentence.NameAt(i) is { } name && !token.Is(WordFlags.Role | WordFlags.Generic))
            {
                // "VP Open Technology, X", "adviser Health (Technical) of X"
                // "Head of Research and Development at X"
                var isJoined = sentence[i - 1].Is("and") && sentence[i - 2].Has(TokenShape.Upper) && sentence[name.Last + 1].Is("at");
                var isField = hasRole
                    && (isJoined || !sentence[i - 1].IsLower)
                    && Titles.MayBeField(sentence, i, name.Last, lexicon)
                    && (isJoined || !sentence[name.Last + 1].Has(TokenShape.Word) || sentence[name.Last + 1].Is("of"));
                if (!isField)
                    break;
                last = name.Last;
                i = sentence.AfterBracket(name.Last + 1) - 1;
                continue;
            }

            hasRole |= Titles.IsPosition(sentence, i);
            last = i;
        }

        return hasRole ? new RolePhrase(first, last, organization, last) : null;
    }

    /// <summary>Where the X of "at research firm X" begins; the token itself where no noun of a kind stands before a name.</summary>
    private static int BehindKind(Sentence sentence, int first)
    {
        const int longest = 3;
        var at = first;
        while (at < first + longest && sentence[at].IsLower && !sentence[at].Is(WordFlags.Preposition | WordFlags.Function))
            at++;
        return at > first && sentence[at - 1].Is(WordFlags.Kind) && sentence.NameAt(at) is not null ? at : first;
    }

    /// <summary>Whose "its" is: the sentence's subject's in "who serves as its director", else the nearest organization's.</summary>
    private static Name? Owner(Sentence sentence, int its, bool isApposition, Discourse discourse) =>
        !isApposition && Subject.Leading(sentence, its).Names is { Count: 1 } subject && discourse.IsOrganization(subject[0])
            ? subject[0]
            : discourse.Resolve(sentence, its);

    /// <summary>The role in lower case.</summary>
    public string Text(Sentence sentence) => Text(sentence, First, Last);

    /// <summary>The words from one token to another as a role.</summary>
    public static string Text(Sentence sentence, int first, int last) => last < first ? "" : sentence.Text(first, last).ToLowerInvariant();

    /// <summary>Where a further role begins behind "and": "director of X and professor at Y"; null where none does.</summary>
    public int? Further(Sentence sentence) => sentence[End + 1].Text is "and" or "&" && HoldsPosition(sentence, End + 2) ? End + 2 : null;

    /// <summary>Whether the words from a token on lead to a position: "a senior professor".</summary>
    private static bool HoldsPosition(Sentence sentence, int first)
    {
        const int longest = 4;
        for (var i = first;
            i < first + longest && sentence[i].Has(TokenShape.Word) && !sentence[i].Is(WordFlags.Preposition | WordFlags.Say | WordFlags.Auxiliary);
            i++)
        {
            if (Titles.IsPosition(sentence, i))
                return true;
        }

        return false;
    }

    /// <summary>"Founder &amp; CEO", "President/Founder", and the comma of "CEO, CTO and Founder".</summary>
    private static bool JoinsRoles(Sentence sentence, int at) =>
        sentence[at + 1].Is(WordFlags.Role)
            && (sentence[at].Text is "&" or "/"
                || (sentence[at].Is(",")
                    && sentence[at + 2].Text is "and" or "&" or ","
                    && sentence[at + 3].Is(WordFlags.Role)
                    && sentence.NameAt(at + 3) is null));

    /// <summary>"in 2001", "for ten years", "and retired", "and lives".</summary>
    private static bool EndsRole(Sentence sentence, int at) => sentence[at].Text switch
    {
        "in" or "for" or "from" or "until" or "since" => sentence[at + 1].Has(TokenShape.Number) || sentence[at + 1].Is(WordFlags.Time | WordFlags.Numeral),
        "and" =>
            sentence[at + 1].IsLower
                && (sentence[at + 1].Text.EndsWith("ed", StringComparison.Ordinal)
                    || (Titles.IsPosition(sentence, at - 1) && !HoldsPosition(sentence, at + 1))),
        _ => false,
    };

    /// <summary>The first word behind what describes a role in lower case: "X franchise owner".</summary>
    private static int BehindDescription(Sentence sentence, int at)
    {
        const int longest = 3;
        var first = at;
        while (at < first + longest
            && sentence[at].IsLower
            && !sentence[at].Is(WordFlags.Role | WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Say))
        {
            at++;
        }

        return at;
    }

    /// <summary>
    /// The last token of a field of work that a role's preposition governs, and not of an organization: "professor of Biology at X", "General Manager of Boats
    /// and Digital Media at the X", "Architect of Boat Service, X"; with the employer told before, "X named N head of Sales". Null where there is none.
    /// </summary>
    private static int? EndOfField(Sentence sentence, int preposition, int first, bool isEmployerTold, Discourse discourse, Lexicon lexicon)
    {
        var name = sentence.NameAt(first)!;
        if (!(sentence[preposition].Text is "of" or "in" or "for"))
            return null;
        if (Titles.IsOfField(sentence, preposition - 1) && name.Known is null && !name.Is(NameSigns.Place) && !IsInstitution(name))
            return name.Last;
        if (isEmployerTold && !discourse.IsOrganization(name))
            return name.Last;
        // "Head of Learning and Design, X"
        while ((Titles.HasBareField(sentence[preposition - 1]) || sentence[preposition - 1].Is("director"))
            && sentence[name.Last + 1].Text is "and" or "&"
            && sentence.NameAt(name.Last + 2) is { } other
            && Titles.MayBeField(sentence, other.First, other.Last, lexicon))
        {
            name = other;
        }

        // "(Head of Business Development)"
        if ((Titles.HasBareField(sentence[preposition - 1]) || name.First > first)
            && !name.Is(NameSigns.ShownOrganization)
            && Titles.MayBeField(sentence, name.First, name.Last, lexicon)
            && (sentence[name.Last + 1].Text is ")" or "." or "," or ";" or ""))
        {
            return name.Last;
        }

        // "Director of Sales for X", but "manager of Tern for Norway"
        if (sentence[preposition].Is("of")
            && name.First == name.Last
            && sentence[name.Last + 1].Text is "for" or "of"
            && Titles.IsDepartment(sentence[name.Last])
            && sentence.NameAt(sentence[name.Last + 2].Is("the") ? name.Last + 3 : name.Last + 2) is { } employer
            && !employer.Is(NameSigns.Place))
        {
            return name.Last;
        }

        // "Co-Head of Boat Investments, X,"
        var isVice = sentence[preposition - 1].Is("president") && sentence[preposition - 2].Is("vice");
        if ((Titles.HasBareField(sentence[preposition - 1]) || isVice || sentence[preposition - 1].Text.StartsWith("co-", StringComparison.Ordinal))
            && Titles.MayBeField(sentence, name.First, name.Last, lexicon)
            && sentence[name.Last + 1].Is(",")
            && sentence.NameAt(name.Last + 2) is { } firm
            && !firm.Is(NameSigns.Place | NameSigns.Person | NameSigns.GivenName)
            && EndsApposition(sentence, firm, discourse))
        {
            return name.Last;
        }

        // "professor in the Department of Tides at X"
        if (IsInstitution(name))
        {
            return sentence[first].Text is "department" or "school" or "faculty" or "division"
                    && sentence[name.Last + 1].Is("at")
                    && sentence.NameAt(sentence[name.Last + 2].Is("the") ? name.Last + 3 : name.Last + 2)?.Is(NameSigns.Head) == true
                ? name.Last
                : null;
        }

        if (sentence[name.Last + 1].Is(",")
            && sentence.NameAt(name.Last + 2) is { } owner
            && !owner.Is(NameSigns.Place)
            && !discourse.IsPerson(owner)
            && name.Is(NameSigns.Head)
            && name.Kind == OrganizationKind.GovernmentAgency
            && EndsApposition(sentence, owner, discourse))
        {
            return name.Last;
        }

        for (var i = name.Last + 1; i < first + LongestField && !sentence[i].Is(WordFlags.Role); i++)
        {
            if (sentence[i].Text is "at" or "with")
                return sentence.NameAt(sentence[i + 1].Is("the") ? i + 2 : i + 1) is { } house && !house.Is(NameSigns.Place) ? i - 1 : null;
            if (!(sentence[i].Text is "and" or "&"
                || (sentence[i].Has(TokenShape.Word) && !sentence[i].Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.Auxiliary | WordFlags.Say))))
            {
                return null;
            }

            if (sentence.NameAt(i) is { } other && IsInstitution(other))
                return null;
        }

        return null;
    }

    /// <summary>Whether a name is an organization's by more than a word such as "energy", which fields are called by too.</summary>
    private static bool IsInstitution(Name name)
    {
        if (name.Is(NameSigns.Registered | NameSigns.KindNoun | NameSigns.Listed | NameSigns.LinkedOrganization))
            return true;
        for (var i = name.First; i <= name.Last; i++)
        {
            if (Titles.IsInstitution(name.Sentence[i]))
                return name.Is(NameSigns.Head);
        }

        return false;
    }

    /// <summary>Whether nothing follows an organization behind a comma that could make it the subject of something else.</summary>
    private static bool EndsApposition(Sentence sentence, Name organization, Discourse discourse) =>
        sentence[organization.Last + 1].Text is "." or "" or ")" or "\"" or ":" or "\u2022"
            || (sentence[organization.Last + 1].Text is "," or ";"
                && (discourse.IsOrganization(organization)
                    || sentence[organization.First].Has(TokenShape.AllUpper | TokenShape.InnerUpper)
                    || (!organization.Is(NameSigns.GivenName) && sentence[organization.Last + 2].IsLower && sentence[organization.Last + 2].IsFiniteVerb)));
}
