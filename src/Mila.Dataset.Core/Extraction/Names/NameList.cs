using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>A coordination of names: "X", "X and Y", "tech vendor X, Y, and Z".</summary>
/// <param name="Last">The last token that belongs to it; the one before its first where it is empty.</param>
internal readonly record struct NameList(List<Name> Names, int Last)
{
    private const int LongestDescription = 14;

    /// <summary>Reads the list that begins at a token, descriptions of its members skipped.</summary>
    /// <param name="least">How many names it must have, before a verb behind a name may say that the name begins a clause of its own.</param>
    /// <param name="takesApart">Whether the one list of "with X, Y &amp; Z" may end in a name that stands for two.</param>
    public static NameList Read(Sentence sentence, int first, int least = 1, bool takesApart = true)
    {
        List<Name> names = [];
        // Names behind bare commas count once a conjunction closes the list, or three stand in a row: in "with X, Y said" they do not.
        int confirmed = 0, confirmedLast = first - 1;
        bool isConfirmed = true, isClosed = false, wasClosed = false;
        for (var at = first; NextName(sentence, at) is { } name;)
        {
            var last = AfterName(name);
            // ", and Z has", ", and Z opened an office"
            if (names.Count >= least
                && (sentence[last + 1].IsFiniteVerb
                    || (sentence[last + 1].IsLower
                        && sentence[last + 1].Is(WordFlags.MakeVerb)
                        && sentence[last + 2].Text is "a" or "an" or "the" or "its" or "their")))
            {
                break;
            }

            // "by X and Y, and Z pays for it"
            var next = sentence[last + 1];
            if (wasClosed
                && next.IsLower
                && next.Text.EndsWith("s", StringComparison.Ordinal)
                && !next.Is(WordFlags.Function | WordFlags.Preposition | WordFlags.Kind))
            {
                break;
            }

            names.Add(name);
            wasClosed = isClosed;
            (at, var isJoined) = AfterSeparator(sentence, last + 1, isClosed);
            isClosed |= isJoined;
            if (isConfirmed || isJoined || names.Count > 2 || sentence[last + 1].Is(")") || EndsInTitle(sentence, last + 1))
                (confirmed, confirmedLast) = (names.Count, last);
            // "with X and Y, Z has", but "with X and Y, Z and W"
            if (at < 0
                || BeginsPredicate(sentence, at)
                || (names.Count > 1
                    && isConfirmed
                    && !isJoined
                    && NextName(sentence, at) is { } other
                    && !(sentence[AfterName(other) + 1].Text is "," or "and")))
            {
                break;
            }

            isConfirmed = isJoined;
        }

        // "with X, Y & Z": the list has no other conjunction.
        if (takesApart && confirmed < names.Count && names[names.Count - 1].TakenApart() is { Count: > 1 } parts)
        {
            names.RemoveAt(names.Count - 1);
            names.AddRange(parts);
            (confirmed, confirmedLast) = (names.Count, AfterName(parts[1]));
        }

        names.RemoveRange(confirmed, names.Count - confirmed);
        return new NameList(names, confirmedLast);
    }

    /// <summary>
    /// Whether a conjunction or a comma leads to what the subject does besides: "with X and sells Y", "with X and later acquired Y", "with X, beating Y".
    /// </summary>
    private static bool BeginsPredicate(Sentence sentence, int at)
    {
        const WordFlags verbs = WordFlags.PredicateVerb | WordFlags.MakeVerb | WordFlags.BuildVerb | WordFlags.FundVerb | WordFlags.FoundVerb;
        var first = at;
        while (sentence[at].IsLower && (sentence[at].Is(WordFlags.Auxiliary) || VerbGroup.IsAdverb(sentence[at])) && sentence.NameAt(at) is null)
            at++;
        var verb = sentence[at];
        if (!verb.IsLower || verb.Has(TokenShape.Hyphenated) || sentence.NameAt(at) is not null)
            return false;
        // "X partners with Y, shuns Z"
        if (sentence.Scope == MentionScope.Title
            && sentence[at - 1].Is(",")
            && verb.Text.EndsWith("s", StringComparison.Ordinal)
            && sentence.NameAt(at + 1) is not null)
        {
            return true;
        }

        if (verb.Is(WordFlags.PredicateVerb) || (verb.Is(verbs) && verb.Text.EndsWith("s", StringComparison.Ordinal)))
            return true;
        // "and renowned universities such as X", ", mining company Y"
        return (verb.Text.EndsWith("ed", StringComparison.Ordinal) && (at > first || sentence.NameAt(at + 1) is not null))
            || (verb.Text.EndsWith("ing", StringComparison.Ordinal) && !verb.Is("including") && sentence.NameAt(at + 1) is not null);
    }

    /// <summary>"with X, Y on boats": in a title a comma may stand for "and".</summary>
    private static bool EndsInTitle(Sentence sentence, int at) =>
        sentence.Scope == MentionScope.Title && (at >= sentence.Count || sentence[at].Text is "on" or "for" or "to" or "in");

    /// <summary>The next name from a token on, when nothing but its description stands before it.</summary>
    private static Name? NextName(Sentence sentence, int first)
    {
        for (var i = first; i < first + LongestDescription && i < sentence.Count; i++)
        {
            if (sentence.NameAt(i) is { } name)
            {
                // "Oslo, Akershus-based X"
                if (EndOfSeat(sentence, name) is var seat && seat > name.Last)
                {
                    i = seat;
                    continue;
                }

                // "with Administrative Arrangement", "with a Boat Deal"
                if (sentence[name.Last].Is(WordFlags.DealNoun)
                    ? name.Last > name.First
                    : sentence[first].Text is "a" or "an" && sentence[name.Last + 1].Is(WordFlags.DealNoun | WordFlags.PartnerNoun))
                {
                    return null;
                }

                if (Clause.IsOneOfMany(sentence, name))
                    return null;
                // "the Holm family, X and Y"
                if (Clause.IsFamily(name))
                {
                    i = sentence[name.Last + 2].Text is "," or "and" ? name.Last + 2 : name.Last + 1;
                    continue;
                }

                var next = sentence[name.Last + 1];
                // "Reed's Tern Productions": the one that is shown to be an organization.
                var describes = next.Has(TokenShape.Possessive)
                    ? (!name.Is(NameSigns.ShownOrganization) && sentence.NameAt(name.Last + 2) is { } owned && IsShownOrParty(owned))
                        || (sentence[name.Last + 2].IsLower && !PossessesUnit(sentence, name.Last + 2))
                        || name.Is(NameSigns.Place)
                    : name.Is(NameSigns.Place)
                        && next.IsLower
                        && !next.Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.Auxiliary | WordFlags.Function);
                // "with a foreign insurer, X reported": X begins a clause of its own.
                if (i > first && sentence[i - 1].Is(",") && sentence[name.Last + 1].IsFiniteVerb)
                    return null;
                if (!describes && !Clause.DescribesNext(sentence, name) && !DescribesMaker(sentence, name))
                    return name;
                i = name.Last + (next.Has(TokenShape.Possessive) ? 1 : 0);
            }
            else if (IsAcronymInside(sentence, i))
            {
                i += 2;
            }
            else if (!MayDescribe(sentence, first, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The X of "Reed's X" that is an organization: "Tern Productions", "the Kelp party".</summary>
    private static bool IsShownOrParty(Name name) =>
        name.Is(NameSigns.ShownOrganization) || name.Sentence[name.Last].Is("party") || name.Sentence[name.Last + 1].Is("party");

    /// <summary>The X of "with X camera maker Y", and of "with GPS camera maker, Y".</summary>
    private static bool DescribesMaker(Sentence sentence, Name name)
    {
        var kind = name.Last + 2;
        return sentence[kind - 1].IsLower
            && !PartnershipNoun.EndsPhrase(sentence, kind - 1)
            && !sentence[kind - 1].IsFiniteVerb
            && sentence[kind].IsLower
            && sentence[kind].Is(WordFlags.Kind)
            && sentence.NameAt(sentence[kind + 1].Is(",") ? kind + 2 : kind + 1) is { } maker
            && (!sentence[kind + 1].Is(",") || (sentence[name.Last].Has(TokenShape.AllUpper) && PartnershipNoun.EndsPhrase(sentence, maker.Last + 1)));
    }

    /// <summary>"X's research arm", "X's engineers", "X's Oslo office": a part of X, and not somebody else.</summary>
    public static bool PossessesUnit(Sentence sentence, int first) => EndOfUnit(sentence, first) >= 0;

    /// <summary>The noun of such a part; −1 where there is none.</summary>
    private static int EndOfUnit(Sentence sentence, int first)
    {
        const int longest = 6;
        for (var i = first;
            i < first + longest
                && (sentence[i].IsLower || sentence.NameAt(i)?.Is(NameSigns.Place) == true)
                && !sentence[i].Is(WordFlags.Preposition | WordFlags.Ending)
                && !(sentence[i].Text is "rival" or "old");
            i++)
        {
            if (sentence[i].Is(WordFlags.StaffNoun)
                || sentence[i].Text is "arm" or "unit" or "division" or "subsidiary" or "affiliate" or "department" or "branch" or "hub" or "lab" or "labs"
                    or "laboratory" or "office" or "centre" or "center" or "school" or "faculty")
            {
                return sentence.NameAt(i + 1) is null ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// The last token of the place that an organization is "-based" in, when a name is the first part of it: "Oslo, Akershus-based"; the name's own where it is
    /// not.
    /// </summary>
    private static int EndOfSeat(Sentence sentence, Name name)
    {
        if (sentence[name.Last + 1].Is(","))
        {
            // "Oslo, New Akershus-based"
            for (var i = name.Last + 2; i < name.Last + 4 && sentence[i].Has(TokenShape.Upper); i++)
            {
                if (sentence[i].Text.EndsWith("-based", StringComparison.Ordinal))
                    return i;
            }
        }

        return name.Last;
    }

    /// <summary>Whether a bracket inside of a description opens at a token: "a machine learning (ML) company".</summary>
    private static bool IsAcronymInside(Sentence sentence, int at) =>
        sentence[at].Is("(") && sentence[at - 1].IsLower && sentence[at + 1].Has(TokenShape.AllUpper) && sentence[at + 2].Is(")")
            && sentence[at + 3].IsLower && !sentence[at + 3].Is(WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Subordinator);

    /// <summary>The next name, when it does not only describe what follows: "the maker X", and not "an X credit union".</summary>
    public static Name? NextItem(Sentence sentence, int first) =>
        NextName(sentence, first) is { } name
                && EndOfKind(sentence, name.Last) is var last
                && !(sentence[last + 1].IsLower
                    && !sentence[last + 1].Is(WordFlags.Function | WordFlags.Auxiliary | WordFlags.Preposition | WordFlags.Subordinator))
            ? name
            : null;

    /// <summary>The noun of "X association," behind a name, where nothing else follows it; the name's last token elsewhere.</summary>
    private static int EndOfKind(Sentence sentence, int last) =>
        sentence[last + 1].IsLower && sentence[last + 1].Is(WordFlags.Kind) && sentence[last + 2].Text is "," or "and" or ";" ? last + 1 : last;

    private static bool MayDescribe(Sentence sentence, int first, int at)
    {
        var token = sentence[at];
        if (token.Text is "both" or "such" or "like" or "including" or "\"")
            return true;
        // "… and launched the X": a word before an article is a verb.
        if (at > first
            && token.Text is "the" or "a" or "an"
            && token.IsLower
            && sentence[at - 1].IsLower
            && !sentence[at - 1].Is(WordFlags.Function | WordFlags.Preposition))
        {
            return false;
        }

        if (token.Text is "the" or "a" or "an")
            return true;
        // ", Brings Its Boats to Norway", as headlines have it
        if (at > first && sentence.IsHeadline && token.Text is "its" or "their")
            return false;
        if (token.Is("of")
            && sentence[at - 1].Text is "city" or "town" or "state" or "province" or "county" or "government" or "port" or "office" or "branch" or "chapter"
                or "likes" or "hundreds" or "dozens" or "number" or "range" or "variety" or "network" or "consortium")
        {
            return true;
        }

        if (token.Is("among"))
            return sentence[at - 1].Is(",");
        // "with colleagues at X", "with engineers of X"
        if (token.Text is "at" or "from" or "of")
            return sentence[at - 1].Is(WordFlags.StaffNoun);
        if (token.Is("as"))
            return sentence[at - 1].Is("such") || sentence[at - 2].Is("such");
        // "with two other clubs, X and Y"
        if (token.Is(",")
            && sentence[at - 1].Text.EndsWith("s", StringComparison.Ordinal)
            && sentence[first + 1].Is("other")
            && (sentence[first].Is(WordFlags.Numeral) || sentence[first].Has(TokenShape.Number)))
        {
            return sentence.NameAt(sentence[at + 1].Is("the") ? at + 2 : at + 1) is not null;
        }

        // "with the musical, X."
        if (token.Is(",")
            && sentence[at - 1].IsLower
            && sentence[at - 2].Is("the")
            && sentence.NameAt(at + 1) is { } title
            && (title.Last + 1 >= sentence.Count || sentence[title.Last + 1].Is(".")))
        {
            return true;
        }

        if (token.Is(","))
        {
            return sentence[at + 1].Text is "such" or "including" or "namely"
                || (sentence[at + 1].Is("among") && sentence[at + 2].Is("them"))
                || ((sentence[at - 1].IsLower ? sentence[at - 1].Is(WordFlags.Kind) : sentence[at - 1].Is(WordFlags.Generic))
                    && sentence.NameAt(sentence[at + 1].Is("the") ? at + 2 : at + 1) is not null);
        }

        // "with over 50 makers such as X"
        if (sentence[at + 1].Has(TokenShape.Number) && token.Text is "over" or "than" or "about" or "around")
            return true;
        // "the city's leading club X"
        if (token.Has(TokenShape.Possessive))
            return sentence[at - 1].IsLower;
        if (!token.Has(TokenShape.Word)
            || token.Is(WordFlags.Preposition | WordFlags.Subordinator | WordFlags.Auxiliary)
            || token.Is("included")
            || Parties.TellsOfMembers(token))
        {
            return false;
        }

        // "US" is no pronoun, and "Las" of "Las Palmas-based" no name.
        return !token.Has(TokenShape.Upper)
            || sentence.IsHeadline
            || (sentence[at + 1].Has(TokenShape.LowerEnding) && sentence[at + 1].Has(TokenShape.Upper))
            || token.Is(WordFlags.Generic | WordFlags.Demonym)
            || token.Has(TokenShape.LowerEnding)
            || (token.Has(TokenShape.AllUpper) && token.Is(WordFlags.Function));
    }

    /// <summary>The last token of a name with what hangs on it: its acronym in brackets, or the thing it possesses.</summary>
    private static int AfterName(Name name)
    {
        var sentence = name.Sentence;
        var last = name.Last;
        if (name.IsPossessive)
        {
            last++;
            if (sentence.NameAt(last + 1) is { } possessed)
                last = possessed.Last;
            else if (EndOfUnit(sentence, last + 1) is >= 0 and var unit)
                last = unit;
        }

        last = EndOfKind(sentence, last);
        // The full stop of "Inc." and "Co." closes nothing here.
        if (sentence[last + 1].Is(".") && sentence[last].Is(WordFlags.Legal | WordFlags.Abbreviation))
            last++;
        var bracket = sentence.AfterBracket(last + 1) - 1;
        // "X Library (XL) Munich, Y"
        last = bracket > last && sentence.NameAt(bracket + 1) is { IsPossessive: false } seat && seat.Is(NameSigns.Place) ? seat.Last : bracket;
        if (sentence[last + 1].Text is "worldwide" or "globally" && sentence[last + 2].Text is "," or "and")
            last++;
        // "Ministry of Ports, Government of X"
        if (sentence[last + 1].Is(",")
            && sentence[name.First].Text is "ministry" or "department"
            && sentence.NameAt(last + 2) is { } government
            && sentence[government.First].Is("government")
            && sentence[government.First + 1].Is("of"))
        {
            return government.Last;
        }

        if (EndOfShare(sentence, last) is var end && end > last)
            return end;
        // "X in Oslo and Y", "University of X at Oslo, Y", "Tidal Center at the University of X, Y", "X of Norway and Y", "X from the UK and Y"
        var at = sentence[last + 2].Is("the") ? last + 3 : last + 2;
        return sentence.NameAt(at) is { } place
                && (sentence[last + 1].Is("in")
                    || (sentence[last + 1].Is("at")
                        && (name.Key.StartsWith("university", StringComparison.Ordinal)
                            || (place.Kind == OrganizationKind.University
                                && name.Kind is OrganizationKind.ResearchInstitute or OrganizationKind.University or OrganizationKind.Unknown)))
                    || (sentence[last + 1].Text is "of" or "from" && place.Is(NameSigns.Place)))
                && sentence[place.Last + 1].Text is "and" or ","
            ? place.Last
            : last;
    }

    /// <summary>Whether a semicolon parts items, and not clauses: a name stands behind it that does nothing.</summary>
    private static bool ListsBehind(Sentence sentence, int at)
    {
        if (sentence[at].Is("and"))
            at++;
        // "; X, though small, sails"
        return sentence.NameAt(sentence[at].Is("the") ? at + 1 : at) is { } name
            && (sentence[name.Last + 1].Text is ";" or "." or "(" or ""
                || (sentence[name.Last + 1].Is(",") && !(sentence[name.Last + 2].IsLower && sentence[name.Last + 2].Is(WordFlags.Subordinator))));
    }

    /// <summary>
    /// What an item has a share in, where the next has one too: "on sails" in "X on sails, Y on ropes", "in 2030" in "X in 2030 and Y in 2031"; the same token
    /// where it has none.
    /// </summary>
    private static int EndOfShare(Sentence sentence, int last)
    {
        const int longest = 7;
        var preposition = sentence[last + 1];
        // "X with 60% of it and Y with 40%"
        if (preposition.Is("with") && sentence[last + 2].Has(TokenShape.Number) && sentence[last + 3].Is("%"))
        {
            var share = last + 3;
            while (share < last + longest && sentence[share + 1].IsLower && !sentence[share + 1].Is("and") && sentence.NameAt(share + 1) is null)
                share++;
            return sentence[share + 1].Text is "," or "and" && HasShare(sentence, share + 1) ? share : last;
        }

        if (!(preposition.Text is "in" or "on" or "for" or "to"))
            return last;
        var end = last + 2;
        while (end < last + longest
            && (sentence[end].IsLower || sentence[end].Has(TokenShape.Number))
            && sentence.NameAt(end) is null
            && !sentence[end].Is("and"))
        {
            end++;
        }

        if (!(sentence[end].Text is "," or "and"))
            return last;
        var next = AfterConjunction(sentence, sentence[end].Is(",") ? end + 1 : end).Next;
        return sentence.NameAt(sentence[next].Is("the") ? next + 1 : next) is { } other && sentence[other.Last + 1].Text == preposition.Text ? end - 1 : last;
    }

    /// <summary>Whether a per cent sign stands shortly behind a token.</summary>
    private static bool HasShare(Sentence sentence, int first)
    {
        const int longest = 14;
        for (var i = first; i < first + longest; i++)
        {
            if (sentence[i].Is("%"))
                return true;
        }

        return false;
    }

    /// <summary>The token behind the comma or conjunction that begins at a token, and whether there was a conjunction; −1 where the list ends.</summary>
    /// <param name="isClosed">Whether a conjunction stood before its last item, so that a clause behind it no longer interrupts it.</param>
    private static (int Next, bool IsConjunction) AfterSeparator(Sentence sentence, int at, bool isClosed)
    {
        var token = sentence[at];
        if (token.Is(",") || (token.Is(";") && ListsBehind(sentence, at + 1)))
        {
            var (next, isConjunction) = AfterConjunction(sentence, at + 1);
            if (isConjunction)
                return (next, true);
            if (sentence.NameAt(at + 2) is { } acronym && Clause.IsApposedAcronym(acronym))
                return (-1, false);
            if (NextItem(sentence, at + 1) is not null)
                return (at + 1, false);
            return sentence[at + 1].Text is "a" or "an" or "the" or "which" or "who"
                    || (!isClosed
                        && (sentence[at + 1].Text is "where" or "whose"
                            || (sentence[at + 1].IsLower && sentence[at + 1].Text.EndsWith("ing", StringComparison.Ordinal))))
                ? AfterApposition(sentence, at + 1)
                : (at + 1, false);
        }

        // "X - part of Z, and Y"
        if (Clause.IsDash(token) && sentence[at + 1].IsLower && AfterApposition(sentence, at + 1) is (> 0, true) behind)
            return behind;
        var (after, isJoined) = AfterConjunction(sentence, at);
        return isJoined ? (after, true) : (-1, false);
    }

    private static (int Next, bool IsConjunction) AfterConjunction(Sentence sentence, int at) => sentence[at].Text switch
    {
        "and" or "or" or "&" or "plus" => (sentence[at + 1].Is("with") ? at + 2 : at + 1, true),
        "alongside" => (at + 1, true),
        "/" when sentence.NameAt(at + 1) is not null => (at + 1, true),
        "along" or "together" when sentence[at + 1].Is("with") => (at + 2, true),
        "as" when sentence[at + 1].Is("well") && sentence[at + 2].Is("as") => (at + 3, true),
        _ => (at, false),
    };

    /// <summary>Where the list goes on behind an apposition: "X, a maker of tools, and Y", "X, which runs it, Y and Z".</summary>
    private static (int Next, bool IsConjunction) AfterApposition(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.Count && i < first + 20; i++)
        {
            if (!sentence[i].Is(","))
                continue;
            if (AfterConjunction(sentence, i + 1) is (var next, true))
                return (next, true);
            return sentence.NameAt(i + 1) is not null ? (i + 1, false) : (-1, false);
        }

        return (-1, false);
    }
}
