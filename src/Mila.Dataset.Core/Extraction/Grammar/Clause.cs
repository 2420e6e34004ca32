using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Partnerships;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Grammar;

/// <summary>Where the clause before a verb begins, and which names in it stand free, so that the verb can speak of them.</summary>
internal static class Clause
{
    private const int LongestAside = 40;

    /// <summary>The first token of the clause that ends before a token.</summary>
    /// <param name="isCoordinated">Whether what follows is the second of two verbs, so that clauses in between do not count.</param>
    public static int Start(Sentence sentence, int end, bool isCoordinated)
    {
        var isParenthesis = sentence[end].Is(",");
        var isDash = IsDash(sentence[end]);
        for (var i = ClauseBefore(sentence, end) ?? end - 1; i >= 0; i--)
        {
            i = BeforeBracket(sentence, i);
            i = ClauseBefore(sentence, i) ?? i;
            var token = sentence[i];
            // "X \u2014 a maker of boats \u2014 has", but "three owners \u2014 X, Y and Z \u2014 have"
            if (isDash && IsDash(token) && sentence.Names.Exists(name => name.Last < i && IsSubject(sentence, name)))
            {
                isDash = false;
                continue;
            }

            if (token.Text is ";" or ":" or "\"" || IsDash(token))
                return i + 1;
            if (!(token.IsLower || ((i == 0 || (sentence.Scope == MentionScope.Title && sentence[i - 1].Is(","))) && sentence.NameAt(i) is null))
                || !token.Is(WordFlags.Subordinator)
                || isCoordinated
                || IsOfTime(sentence, i))
            {
                continue;
            }

            // "After X left, Y has": the main clause begins behind the comma.
            if (i == 0)
                return AfterComma(sentence, end);
            // "Just weeks after X left, Y has"
            if (token.Text is "after" or "before" && IsSpanOfTime(sentence, i) && AfterVerb(sentence, i, end) is { } main)
                return main;
            // A relative clause between commas interrupts the subject; any other clause begins a new one.
            if (isParenthesis && token.Text is "which" or "who" or "whose")
                isParenthesis = false;
            else
                return i + 1;
        }

        return 0;
    }

    /// <summary>
    /// The comma before an aside that ends at a token and holds a clause of its own: "X, a maker that sails, has", "X, which sails, and Y have", "X, though
    /// small, has"; null where none does.
    /// </summary>
    private static int? ClauseBefore(Sentence sentence, int closing)
    {
        if (AsideBefore(sentence, closing) is not { } opening)
            return null;
        for (var i = opening + 1; i < closing; i++)
        {
            if (sentence[i].IsLower && sentence[i].Is(WordFlags.Subordinator))
                return opening;
        }

        return null;
    }

    /// <summary>The comma behind such an aside, which begins at a comma; null where none does.</summary>
    private static int? ClauseBehind(Sentence sentence, int opening)
    {
        if (!sentence[opening].Is(",") || sentence.NameAt(opening) is not null)
            return null;
        for (var i = opening + 1; i < opening + LongestAside && i < sentence.Count; i++)
        {
            if (sentence[i].Is(",") && sentence.NameAt(i) is null)
                return ClauseBefore(sentence, i) == opening ? i : null;
        }

        return null;
    }

    /// <summary>The comma between a name and the aside that ends at a token; null where none ends there.</summary>
    public static int? AsideBefore(Sentence sentence, int closing)
    {
        if (!sentence[closing].Is(",") || sentence.NameAt(closing) is not null)
            return null;
        for (var i = closing - 1; i > 0 && i > closing - LongestAside; i--)
        {
            if (sentence[i].Is(",") && sentence.NameAt(i) is null)
            {
                return sentence.NameAt(i - 1) is { IsPossessive: false }
                        && sentence[i + 1].IsLower
                        && !(sentence[i + 1].Text is "and" or "or" or "but")
                        && sentence.NameAt(i + 1) is null
                    ? i
                    : null;
            }
        }

        return null;
    }

    /// <summary>"until 2010", "after May": no clause.</summary>
    private static bool IsOfTime(Sentence sentence, int at) =>
        sentence[at].Text is "until" or "after" or "before"
            && (sentence[at + 1].Has(TokenShape.Number) || (sentence[at + 1].Is(WordFlags.Time) && sentence[at + 1].Has(TokenShape.Upper)));

    /// <summary>Whether a sentence begins with "Two years" or "Just weeks", and that ends before a token.</summary>
    private static bool IsSpanOfTime(Sentence sentence, int end)
    {
        if (!(sentence[end - 1].Text is "hours" or "days" or "weeks" or "months" or "years" or "day" or "week" or "month" or "year"))
            return false;
        for (var i = 0; i < end - 1; i++)
        {
            if (!(sentence[i].Has(TokenShape.Number)
                || sentence[i].Is(WordFlags.Numeral)
                || sentence[i].Text is "just" or "only" or "about" or "a" or "the" or "few" or "several" or "some" or "nearly" or "almost" or "barely" or "more"
                    or "less" or "than" or "over"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The token behind the first comma that follows a verb, between two tokens, or behind the only comma, whatever stands before it; null where there is none.
    /// </summary>
    private static int? AfterVerb(Sentence sentence, int first, int end)
    {
        // "a year after leaving X"
        var hasVerb = sentence[first + 1].IsLower && sentence[first + 1].Text.EndsWith("ing", StringComparison.Ordinal);
        int? comma = null;
        var commas = 0;
        for (var i = first + 1; i < end; i++)
        {
            hasVerb |= sentence[i].IsLower
                && sentence.NameAt(i) is null
                && (IsFiniteVerb(sentence[i]) || sentence[i].Text.EndsWith("ed", StringComparison.Ordinal));
            if (!sentence[i].Is(",") || sentence.NameAt(i) is not null)
                continue;
            if (hasVerb)
                return i + 1;
            comma = i + 1;
            commas++;
        }

        return commas == 1 ? comma : null;
    }

    /// <summary>
    /// The token behind the first comma of a sentence that begins with a subordinate clause; the second token where none stands before a token.
    /// </summary>
    private static int AfterComma(Sentence sentence, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (sentence[i].Is(",") && sentence.NameAt(i) is null)
                return i + 1;
        }

        return 1;
    }

    /// <summary>Adds the names between two tokens that can be the subject of what follows them.</summary>
    /// <param name="stopsAtVerb">Whether the first verb's subject is sought, and not the last one's.</param>
    public static void Collect(Sentence sentence, int start, int end, bool stopsAtVerb, List<Name> names)
    {
        for (var i = start; i < end; i++)
        {
            var token = sentence[i];
            if (token.Is("("))
            {
                i = Skip(sentence, i, end, ")");
            }
            else if (IsDash(token) && IsDash(sentence[end]))
            {
                return;
            }
            else if (token.Is(",")
                && sentence.NameAt(i - 1) is not null
                && BeginsApposition(sentence, i + 1)
                && !(NameList.NextItem(sentence, i + 1)?.Last < end))
            {
                i = (sentence[end].Is(",") && ListsExamples(sentence, i + 1, end) ? end : Skip(sentence, i + 1, end, ",")) - 1;
            }
            else if (ClauseBehind(sentence, i) is { } closing && closing <= end && !BeginsApposition(sentence, i + 1))
            {
                i = closing - 1;
            }
            else if (sentence.NameAt(i) is { } name)
            {
                i = name.Last;
                if (!IsSubject(sentence, name))
                    continue;
                if (names.Count > 0 && !HasSeparator(sentence, names[names.Count - 1].Last + 1, name.First))
                {
                    // "X buys Y and works with Z", but "container lines X and Y work together"
                    if (stopsAtVerb)
                        return;
                    names.RemoveAt(names.Count - 1);
                }

                names.Add(name);
            }
            else if (sentence.IsHeadline && stopsAtVerb && names.Count > 0 && token.Has(TokenShape.Upper) && !(token.Text is "and" or "&"))
            {
                // In a headline any word behind the first names is a verb, or belongs to one.
                return;
            }
            else if (token.IsLower && IsFiniteVerb(token))
            {
                if (stopsAtVerb)
                    return;
                // What stood before another verb is that verb's subject, not ours.
                names.Clear();
            }
        }
    }

    /// <summary>Whether a name stands free: it possesses nothing but its staff or a part of it, nothing governs it, and it describes no other.</summary>
    public static bool IsSubject(Sentence sentence, Name name) =>
        !(name.IsPossessive && !NameList.PossessesUnit(sentence, name.Last + 2))
            && (!name.Is(NameSigns.Place) || name.Is(NameSigns.Acting))
            && !IsGoverned(sentence, name.First)
            && !IsObjectInOpening(name)
            && !DescribesNext(sentence, name)
            && !IsOneOfMany(sentence, name)
            && !IsFamily(name)
            && !IsApposedAcronym(name)
            && !IsPlacesApposition(name);

    /// <summary>"In a week celebrating X, Y has", "To mark X, Y has": what a phrase before the subject speaks of.</summary>
    private static bool IsObjectInOpening(Name name)
    {
        var sentence = name.Sentence;
        var verb = name.Before;
        return sentence[sentence.AfterBracket(name.Last + 1)].Is(",")
            && sentence.NameAt(verb) is null
            && ((verb == 1 && sentence[0].Is("to") && sentence[verb].IsLower)
                || sentence[verb].Text is "celebrating" or "commemorating" or "honoring" or "honouring" or "joining" or "leaving" or "marking");
    }

    /// <summary>"X, Norway's Hub for Boats, has": what the place has in the name before.</summary>
    private static bool IsPlacesApposition(Name name)
    {
        var sentence = name.Sentence;
        return sentence[name.First - 1].Has(TokenShape.Possessive)
            && sentence.NameAt(name.First - 2) is { } place
            && place.Is(NameSigns.Place)
            && sentence[place.First - 1].Is(",")
            && sentence.NameAt(place.First - 2) is not null
            && sentence[name.Last + 1].Is(",")
            && sentence.NameAt(name.Last + 2) is null;
    }

    /// <summary>"the Royal Sailing Federation, the RSF, has": another name of the one before it, whose last words give it its last letters.</summary>
    public static bool IsApposedAcronym(Name name)
    {
        var sentence = name.Sentence;
        if (name.First != name.Last
            || name.Text.Length < 2
            || !sentence[name.First].Has(TokenShape.AllUpper)
            || !sentence[name.First - 1].Is("the")
            || !sentence[name.First - 2].Is(",")
            || !sentence[name.Last + 1].Is(","))
        {
            return false;
        }

        return sentence.NameAt(name.First - 3) is { } full && full.Last > full.First
            && sentence[full.Last].Text[0] == name.Key[name.Key.Length - 1] && sentence[full.Last - 1].Text[0] == name.Key[name.Key.Length - 2];
    }

    /// <summary>"a Norwegian", "a District Hospital", "over 90,000 Boat Builders", "10 SMEs": whose name nobody tells.</summary>
    public static bool IsOneOfMany(Sentence sentence, Name name) =>
        name.Known is null
            && !name.IsPossessive
            && ((sentence[name.First - 1].Text is "a" or "an" && PartnershipNoun.EndsPhrase(sentence, name.Last + 1))
                || (sentence[name.First - 1].Has(TokenShape.Number) && name.First == name.Last && IsPluralAcronym(name.Text))
                || (sentence[name.First - 1].Is(WordFlags.Numeral) && sentence[name.First - 1].IsLower && IsPlural(sentence, name))
                || (sentence[name.First - 1].Has(TokenShape.Number)
                    && sentence[name.First - 2].Text is "over" or "than" or "about" or "around" or "nearly" or "some"
                    && name.Key.EndsWith("s", StringComparison.Ordinal)));

    /// <summary>"Research Centres of Excellence", by the word before "of", or its last.</summary>
    private static bool IsPlural(Sentence sentence, Name name)
    {
        var noun = name.First;
        while (noun < name.Last && !(sentence[noun + 1].Text is "of" or "for"))
            noun++;
        return sentence[noun].Is(WordFlags.Head) && sentence[noun].Text.EndsWith("s", StringComparison.Ordinal);
    }

    private static bool IsPluralAcronym(string text) => text.Length > 2 && text == text.Substring(0, text.Length - 1).ToUpperInvariant() + "s";

    /// <summary>The token before the short bracket that closes at a token; the token itself where none does.</summary>
    public static int BeforeBracket(Sentence sentence, int closing)
    {
        const int longest = 40;
        if (!sentence[closing].Is(")"))
            return closing;
        for (var i = closing - 1; i > 0 && i > closing - longest; i--)
        {
            if (sentence[i].Is("("))
                return i - 1;
        }

        return closing;
    }

    private static int Skip(Sentence sentence, int from, int end, string closing)
    {
        var i = from;
        // The comma of "X Group, LLC" closes nothing.
        while (i < end && (sentence.NameAt(i) is not null || !sentence[i].Is(closing)) && !(IsDash(sentence[i]) && IsDash(sentence[end])))
            i++;
        return i;
    }

    /// <summary>", which owns brands such as X, Y and Z,": the commas inside do not end the clause.</summary>
    private static bool ListsExamples(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].Text is "including" or "like" || (sentence[i].Is("such") && sentence[i + 1].Is("as")))
                return sentence[first].Text is "which" or "whose" or "a" or "an" or "the";
        }

        return false;
    }

    private static bool BeginsApposition(Sentence sentence, int at) =>
        sentence[at].Text is "a" or "an" or "the" or "its" or "one" or "which" or "who" or "whose"
        || (sentence[at].IsLower && sentence[at].Is(WordFlags.Subordinator))
        || (sentence.NameAt(at) is { IsPossessive: true } possessor && !(possessor.Is(NameSigns.Place) && sentence.NameAt(possessor.Last + 2) is not null));

    /// <summary>Whether a preposition governs the name, so that it is no subject: "in X", "with support from X and Y".</summary>
    public static bool IsGoverned(Sentence sentence, int first)
    {
        const int longest = 5;
        var before = first - 1;
        if (sentence[before].IsLower && sentence[before].Is(WordFlags.Kind))
        {
            while (before > first - longest && IsDescription(sentence[before]))
                before--;
        }

        while (sentence[before].Text is "the" or "a" or "an" or "\"" || CountsThings(sentence, before) || IsOrdinal(sentence[before]))
            before--;
        // "by Norway's X"
        if (sentence[before].Has(TokenShape.Possessive) && sentence.NameAt(before - 1) is { } possessor)
            before = possessor.First - 1;
        var token = sentence[before];
        // "from brands like X", but not "Brands like X have"
        if (token.Is("like"))
        {
            before--;
            while (before > first - longest && IsDescription(sentence[before]))
                before--;
            return sentence[before].Is(WordFlags.Preposition);
        }

        // "X in Norway and Y": where X is does not govern Y.
        if (token.Text is "and" or "or" && sentence.NameAt(before - 1) is { } coordinated)
            return !coordinated.Is(NameSigns.Place) && IsGoverned(sentence, coordinated.First);
        if (!token.Is(WordFlags.Preposition))
            return false;
        // "In X opened": a year that was lost.
        if (before == 0 && token.Is("in") && sentence.NameAt(first) is { } subject && IsFiniteVerb(sentence[subject.Last + 1]))
            return false;
        return token.Text switch
        {
            "of" => !(sentence[before - 1].Text is "unit" or "subsidiary" or "arm" or "division" or "affiliate") || before > 2,
            // "scientists at X"
            "at" or "from" => !sentence[before - 1].Is(WordFlags.StaffNoun),
            "as" => !(sentence[before - 1].Text is "such" or "well"),
            "with" => !(sentence[before - 1].Text is "along" or "together"),
            _ => true,
        };
    }

    /// <summary>The number of "of 70 X boats" and "with 70 X boats", and not that of "in 2031 X has" or "on May 5 X has".</summary>
    private static bool CountsThings(Sentence sentence, int number) =>
        sentence[number].Has(TokenShape.Number)
            && sentence[number - 1].Text is "of" or "with"
            && sentence.NameAt(number + 1) is { } name
            && sentence[name.Last + 1].IsLower
            && !PartnershipNoun.EndsPhrase(sentence, name.Last + 1)
            && !sentence[name.Last + 1].Text.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>"29th".</summary>
    private static bool IsOrdinal(Token token) =>
        token.Length > 2
            && char.IsDigit(token.Text[0])
            && (token.Text.EndsWith("st", StringComparison.Ordinal)
                || token.Text.EndsWith("nd", StringComparison.Ordinal)
                || token.Text.EndsWith("rd", StringComparison.Ordinal)
                || token.Text.EndsWith("th", StringComparison.Ordinal));

    /// <summary>A word that may stand between a preposition and the name it governs: "in bulk carrier operator X".</summary>
    private static bool IsDescription(Token token) =>
        token.IsLower
            && !token.Is(WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Subordinator | WordFlags.Say)
            && !IsFiniteVerb(token)
            && !(token.Text is "and" or "or");

    /// <summary>Whether a name only describes the one behind it: "X professor N", "X subsidiary Y".</summary>
    public static bool DescribesNext(Sentence sentence, Name name)
    {
        var next = name.Last + 1;
        if (!sentence[next].IsLower
            || (sentence.NameAt(next + 1) is null
                && (sentence.NameAt(next + 2) is null
                    || (sentence[next + 1].Is(",") && sentence[next].Is(WordFlags.Kind) && !(sentence[name.First - 1].Text is "a" or "an")))))
        {
            return false;
        }

        // "the X bakery Y", whatever the noun.
        return sentence[next].Is(WordFlags.Kind | WordFlags.Role | WordFlags.Product)
            || (sentence[name.First - 1].Is("the")
                && !sentence[next].Is(WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Subordinator)
                && !IsFiniteVerb(sentence[next])
                // "the Ministry of X used Y"
                && !sentence[next].Text.EndsWith("ed", StringComparison.Ordinal)
                && sentence[next + 1].Has(TokenShape.Upper));
    }

    /// <summary>Whether a word is a verb that has a subject, as far as the lists know.</summary>
    public static bool IsFiniteVerb(Token token) =>
        token.IsFiniteVerb
            || token.Text is "left" or "quit"
            || (token.Is(WordFlags.MakeVerb | WordFlags.FundVerb) && !token.Text.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>"the Holm family", "the Holm brothers", but "the Holm family trust".</summary>
    public static bool IsFamily(Name name) =>
        name.Sentence[name.First - 1].Is("the")
            && name.Sentence[name.Last + 1].IsLower
            && name.Sentence[name.Last + 1].Text is "family" or "brothers" or "sisters"
            && (!name.Sentence[name.Last + 2].IsLower || name.Sentence[name.Last + 2].Is("and"));

    /// <summary>Whether a comma or a conjunction stands between two tokens.</summary>
    public static bool HasSeparator(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (sentence[i].Text is "," or "and" or "&" or "plus" or "with" or "alongside" or "/" or "+" or "as")
                return true;
        }

        return false;
    }

    /// <summary>A dash, of whatever length, that is no part of a word.</summary>
    public static bool IsDash(Token token) => token.Is("-");
}
