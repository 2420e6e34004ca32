using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>
/// Whether "and", or the comma of a list that it closes, stands inside one name: "Ministry of Trade, Industry and Energy", and not "Tern and Fjord".
/// </summary>
internal static class NameConjunction
{
    private static readonly string[] AdjectiveEndings = ["ical", "phic", "omic", "mental", "ural", "ional", "istic", "orary", "itary", "inary"];

    private static readonly string[] NounEndings = ["tion", "ment", "ology", "ics", "ists", "ians", "culture", "eries", "estry"];

    /// <summary>
    /// Whether the conjunction after a run stands inside one name: the common word behind it goes on with
    /// "Institute of Science" or leads to the head that "Natural Sciences" still lacks.
    /// </summary>
    public static bool IsInside(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var next = last + 2;
        if (!Capitals.IsCapitalised(sentence[next]))
            return false;
        if (HasCommonAcronym(sentence, first, next))
            return true;
        // "Senate Tides Committee and House Boats Committee"
        if (sentence[last].Text is "committee" or "subcommittee" && sentence[NameRun.EndOfWords(sentence, next, lexicon)].Text is "committee" or "subcommittee")
            return false;
        // "Ada Reed and Sons"
        if (sentence[next].Text is "associates" or "sons" or "brothers" or "daughters" && NameRun.EndOfWords(sentence, next, lexicon) == next)
            return true;
        if (IsOneBody(sentence, first, last, next, lexicon))
            return true;
        // "Senate Fishery and Coastal Waters Committee"
        if (sentence[first].Text is "senate" or "house"
            && last > first
            && sentence[NameRun.EndOfWords(sentence, next, lexicon)].Text is "committee" or "subcommittee")
        {
            return true;
        }

        // "Ministry of Science and ICT"
        if (GovernsFields(sentence, first, last)
            && HasPreposition(sentence, first, last)
            && sentence[next].Is(WordFlags.Generic)
            && sentence[next].Length <= 3
            && NameRun.EndOfWords(sentence, next, lexicon) == next)
        {
            return true;
        }

        // "University of X and University of Y"
        if (sentence[next].Is(WordFlags.Head) && sentence[next + 1].Text is "of" or "for")
            return false;
        if (IsDescription(sentence, first, last, next, lexicon) || JoinsFields(sentence, first, last, next, lexicon) || HasListedFields(sentence, first, last))
            return true;
        // "Ministry of Transport and Highways"
        if (GovernsFields(sentence, first, last)
            && HasPreposition(sentence, first, last)
            && sentence[next].Text.EndsWith("s", StringComparison.Ordinal)
            && !sentence[next].Has(TokenShape.AllUpper)
            && NameRun.EndOfWords(sentence, next, lexicon) == next)
        {
            return true;
        }

        // "Bureau of Engraving and Printing"
        if (IsBureau(sentence, first, last) && EndsWith(sentence[next], "ing") && NameRun.EndOfWords(sentence, next, lexicon) == next)
            return true;
        // "Department of Housing and Urban Development"
        if (GovernsFields(sentence, first, last) && HasPreposition(sentence, first, last) && DescribesField(sentence, next, lexicon))
            return true;
        if (!lexicon.IsCommon(sentence[next].Word))
            return false;
        for (var i = first; i <= last; i++)
        {
            // "Ministry of Trade and Industry", but "University of X and Food"
            if (sentence[i].Text is "of" or "for")
                return !sentence[i - 1].Is("university") || lexicon.IsCommon(sentence[last].Word) || IsAbstract(sentence[last]);
            if (!lexicon.IsCommon(sentence[i].Word))
                return false;
        }

        // "Boys and Girls Clubs of Norvik"
        return lexicon.Singular(sentence[NameRun.EndOfWords(sentence, next, lexicon)].Word).Is(WordFlags.Head);
    }

    /// <summary>
    /// "the Tern Food and Health Research Center", "the Ada and John Roe Foundation": one article, one head, and before it what names nobody by itself.
    /// </summary>
    private static bool IsOneBody(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        var end = NameRun.EndOfWords(sentence, next, lexicon);
        // "the Ada and John Roe Boat & Heritage Center"
        if (sentence[end + 1].Is("&"))
            end = NameRun.EndOfWords(sentence, end + 2, lexicon);
        var head = sentence[end].Word;
        if (IsOfRegions(sentence, first, last, next, end, lexicon))
            return true;
        if (!sentence[first - 1].Is("the")
            || !head.Is(WordFlags.Head)
            || head.Is(WordFlags.Legal)
            || head.Text.EndsWith("s", StringComparison.Ordinal)
            || NameRun.HasHead(sentence, first, last))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Has(TokenShape.AllUpper | TokenShape.InnerUpper) || (lexicon.IsPlace(sentence[i].Text) && !sentence[i].Is(WordFlags.GivenName)))
                return false;
        }

        // "Victoria and Albert Museum", "Ada and Joy Roe Foundation", "Ada Roe and Joy Roe Foundation"
        var areGiven = sentence[first].Is(WordFlags.GivenName)
            && (first == last ? sentence[next].Is(WordFlags.GivenName) || end > next + 1 : sentence[last].Word == sentence[end - 1].Word);
        if (areGiven)
            return true;
        // "the Norwegian Hotel and Catering Association", "the Tern Arts and Crafts Museum"
        return lexicon.IsCommon(lexicon.Singular(sentence[last].Word))
            && end > next
            && (lexicon.IsCommon(sentence[end - 1].Word) || (last > first && end == next + 1 && IsFieldByEnding(next)));

        bool IsFieldByEnding(int at) =>
            (EndsWith(sentence[at], "ing") || (EndsWith(sentence[at], "s") && EndsWith(sentence[last], "s"))) && !lexicon.IsPlace(sentence[at].Text);
    }

    /// <summary>"the Norway and Sweden Chamber", "Tern's Europe and Central Asia Office": places alone before what such a body is.</summary>
    private static bool IsOfRegions(Sentence sentence, int first, int last, int next, int end, Lexicon lexicon)
    {
        if (!(sentence[first - 1].Is("the") || sentence[first - 1].Has(TokenShape.Possessive))
            || !(sentence[end].Text is "bureau" or "chamber" or "council" or "division" or "fund" or "network" or "office"))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            if (i != last + 1 && !sentence[i].Is(WordFlags.Opener | WordFlags.Demonym) && !lexicon.IsPlace(sentence[i].Text))
                return false;
        }

        return end > next;
    }

    /// <summary>"School of Hygiene &amp; Tidal Medicine": what stands behind has no head of its own.</summary>
    public static bool GoesOnWithField(Sentence sentence, int first, int last, int next, Lexicon lexicon) =>
        HasPreposition(sentence, first, last)
            && lexicon.IsCommon(sentence[NameRun.EndOfWords(sentence, next, lexicon)].Word)
            && !NameRun.HasHead(sentence, next, NameRun.EndOfWords(sentence, next, lexicon));

    /// <summary>
    /// "Institute of Geographic and Forest Information", "Centre for Energy and Environmental Policy", "College of Physicists and Optometrists".
    /// </summary>
    private static bool JoinsFields(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        if (!HasPreposition(sentence, first, last))
            return false;
        var end = NameRun.EndOfWords(sentence, next, lexicon);
        if (IsAbstract(sentence[last]) && IsAbstract(sentence[next]) && end == next)
            return true;
        return (IsField(sentence[last]) || (IsField(sentence[next]) && lexicon.IsCommon(sentence[last].Word))) && !sentence[end].Is(WordFlags.Legal);
    }

    /// <summary>"Institute for Science and the Environment", but "Ministry of Science and the Treasury".</summary>
    public static bool JoinsKnownField(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var field = last + 3;
        return sentence[last + 2].Is("the")
            && HasPreposition(sentence, first, last)
            && (sentence[last - 1].Is("on") || !GovernsFields(sentence, first, last))
            && IsFieldWord(last)
            && IsFieldWord(field)
            && NameRun.EndOfWords(sentence, field, lexicon) == field;

        bool IsFieldWord(int at) =>
            Capitals.IsCapitalised(sentence[at])
                && !sentence[at].Has(TokenShape.AllUpper)
                && !sentence[at].Is(WordFlags.Head | WordFlags.Kind | WordFlags.Legal | WordFlags.Generic | WordFlags.Role)
                && (lexicon.IsCommon(sentence[at].Word) || IsAbstract(sentence[at]));
    }

    /// <summary>"Ministry of Agriculture, Forestry and Fisheries": whether the words behind a comma go on with what "of" governs.</summary>
    public static bool ListsFields(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        if (!HasPreposition(sentence, first, last))
            return false;
        // "Bureau of Alcohol, Tobacco and Firearms", but "Bureau of Statistics, Tern and Kelp"
        if (IsBureau(sentence, first, last) && (HasListedFields(sentence, first, last) || !IsFieldWord(last)) && ListsWords(sentence, next, lexicon))
            return true;
        var isOfficeOf = GovernsFields(sentence, first, last);
        if (!isOfficeOf && (IsGlossedList(sentence, next) || !IsFieldWord(last)))
            return IsGlossedList(sentence, next);
        // Words that no list knows are fields too where most of the others are: "Ministry of Ports, Shipping and Waterways".
        var item = next;
        var (fields, unknown) = IsFieldWord(last) ? (1, 0) : (0, 1);
        for (var i = next;
            sentence[i].Has(TokenShape.Upper) && !sentence[i].Has(TokenShape.AllUpper | TokenShape.InnerUpper) && !sentence[i].Is(WordFlags.Legal);
            i++)
        {
            // "Ministry of Health, National Bank and", but "Ministry of Health, Public Works and"
            if (i > item && sentence[i].Is(WordFlags.Head) && !sentence[i].Text.EndsWith("s", StringComparison.Ordinal))
                return false;
            if (sentence[i + 1].Has(TokenShape.Upper))
                continue;
            if (IsFieldWord(i))
                fields++;
            else if (!isOfficeOf)
                return false;
            else
                unknown++;
            if (sentence[i + 1].Text is "and" or "&")
            {
                return sentence[i + 2].Has(TokenShape.Upper)
                    && !sentence[i + 2].Has(TokenShape.AllUpper)
                    && (IsFieldWord(i + 2) ? fields >= unknown : isOfficeOf && fields > unknown + 1);
            }

            if (!sentence[i + 1].Is(","))
                return false;
            // "Office of Data, Surveys, and Technology"
            if (sentence[i + 2].Text is "and" or "&")
                return IsFieldWord(i + 3) && fields >= unknown;
            i++;
            item = i + 1;
        }

        return false;

        bool IsFieldWord(int at) =>
            sentence[at].Has(TokenShape.Upper) && !sentence[at].Is(WordFlags.Legal) && (lexicon.IsCommon(sentence[at].Word) || IsAbstract(sentence[at]));
    }

    /// <summary>"Bureau of Wool, Linen, Cotton, and Hides": the rest of single words that are no places, people or bodies.</summary>
    private static bool ListsWords(Sentence sentence, int next, Lexicon lexicon)
    {
        for (var at = next; IsWord(at); at += 2)
        {
            if (sentence[at + 1].Is("and"))
                return IsWord(at + 2);
            if (!sentence[at + 1].Is(","))
                return false;
            if (sentence[at + 2].Is("and"))
                return IsWord(at + 3);
        }

        return false;

        bool IsWord(int at) =>
            sentence[at].Has(TokenShape.Upper)
                && !sentence[at].Has(TokenShape.AllUpper | TokenShape.InnerUpper)
                && !sentence[at].Is(WordFlags.Head | WordFlags.Legal | WordFlags.GivenName)
                && !lexicon.IsPlace(sentence[at].Text)
                && NameRun.EndOfWords(sentence, at, lexicon) == at;
    }

    private static bool IsBureau(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Is("bureau"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a run begins with the head of what governs several fields, as an institute of one field does not.</summary>
    private static bool GovernsFields(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Text is "ministry" or "department" or "secretariat" or "directorate" or "commission" or "committee" or "office" or "bureau"
                or "chamber")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "Institute of Mining, Metallurgy and Petroleum (IMMP)": of an institute others stand in the list most often, but where one acronym closes it.
    /// </summary>
    private static bool IsGlossedList(Sentence sentence, int next)
    {
        const int most = 8;
        for (var i = next; i < next + most && sentence[i].Has(TokenShape.Upper) && !sentence[i].Is(WordFlags.Head | WordFlags.Legal); i += 2)
        {
            if (sentence[i + 1].Text is "and" or "&")
            {
                return sentence[i + 2].Has(TokenShape.Upper)
                    && !sentence[i + 2].Is(WordFlags.Head | WordFlags.Legal)
                    && sentence[i + 3].Is("(")
                    && sentence[i + 4].Has(TokenShape.AllUpper)
                    && sentence[i + 5].Is(")");
            }

            if (!sentence[i + 1].Is(","))
                return false;
        }

        return false;
    }

    /// <summary>Whether a run holds fields that a comma parts, and no conjunction yet.</summary>
    public static bool HasListedFields(Sentence sentence, int first, int last)
    {
        var isListed = false;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Text is "and" or "&")
                return false;
            isListed |= sentence[i].Is(",") && !sentence[i + 1].Is(WordFlags.Legal);
        }

        return isListed;
    }

    public static bool HasPreposition(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Text is "of" or "for" or "on")
                return true;
        }

        return false;
    }

    /// <summary>"Urban Development", "Mineral Affairs": an adjective, by its ending, and what it describes.</summary>
    private static bool DescribesField(Sentence sentence, int first, Lexicon lexicon) =>
        sentence[first].Length >= 5
            && (EndsWith(sentence[first], "al") || EndsWith(sentence[first], "an") || EndsWith(sentence[first], "ic") || EndsWith(sentence[first], "ary"))
            && (!sentence[first].Is(WordFlags.Opener | WordFlags.Demonym) || sentence[first].Text is "rural" or "social" or "urban")
            && NameRun.EndOfWords(sentence, first, lexicon) == first + 1
            && !sentence[first + 1].Is(WordFlags.Head | WordFlags.Legal | WordFlags.Kind)
            && (lexicon.IsCommon(sentence[first + 1].Word) || IsAbstract(sentence[first + 1]));

    private static bool EndsWith(Token token, string ending) => token.Text.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>An adjective that tells a field: such a word ends no name, and begins few.</summary>
    private static bool IsField(Token token) => !token.Is(WordFlags.Opener | WordFlags.Head | WordFlags.Kind) && EndsWithAny(token, AdjectiveEndings);

    /// <summary>"Prevention", "Technology", "Optometrists": a noun by its ending.</summary>
    private static bool IsAbstract(Token token) => EndsWithAny(token, NounEndings);

    private static bool EndsWithAny(Token token, string[] endings)
    {
        const int shortest = 7;
        if (token.Length < shortest)
            return false;
        foreach (var ending in endings)
        {
            if (token.Text.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"Museum and Art Gallery": behind several words that name something, the conjunction goes on with words that alone name nothing.</summary>
    private static bool IsDescription(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        // "University of X and Art Gallery"
        if (last == first
            || sentence[next].Is(WordFlags.Opener | WordFlags.Demonym)
            || (HasPreposition(sentence, first, last) && !lexicon.IsCommon(sentence[last].Word) && !IsAbstract(sentence[last])))
        {
            return false;
        }

        var end = NameRun.EndOfWords(sentence, next, lexicon);
        for (var i = next; i <= end; i++)
        {
            if (!sentence[i].Is(WordFlags.Head | WordFlags.Legal) && !lexicon.IsCommon(sentence[i].Word) && !IsAbstract(sentence[i]))
                return false;
        }

        // "X and Tidal Reporting International"
        if (end > next && sentence[end].Is("international"))
            return false;
        // "Tern Club and Sailing Club"
        if (sentence[end].Is(WordFlags.Head) && sentence[end].Word == sentence[last].Word)
            return false;
        // "Tern Bank and Pioneer Foods"
        if (end > next
            && sentence[last].Is(WordFlags.Head)
            && sentence[last].Word.HeadKind == OrganizationKind.Company
            && sentence[end].Is(WordFlags.Head)
            && !sentence[end].Is(WordFlags.Legal))
        {
            return false;
        }

        return sentence[end].Is(WordFlags.Head | WordFlags.Legal) || IsAbstract(sentence[end]) || NameRun.HasHead(sentence, first, last);
    }

    /// <summary>
    /// "Food and Farming Organization (FFO)", "Farming and Agri-Food Norvik (FAFN)", "Facility for Farming (FFF)": the acronym takes its letters from both
    /// sides of the connector before a token.
    /// </summary>
    public static bool HasCommonAcronym(Sentence sentence, int first, int next)
    {
        const int longest = 12;
        var end = next;
        while (end < next + longest
            && (Capitals.IsCapitalised(sentence[end + 1]) || sentence[end + 1].Text is "and" or "of" or "for" or "the" or "in" or "on" or "&" or ","))
        {
            end++;
        }

        if (!sentence[end + 1].Is("(") || !sentence[end + 2].Has(TokenShape.AllUpper) || !sentence[end + 3].Is(")"))
            return false;
        var acronym = sentence[end + 2].Text;
        var letter = acronym.Length - 1;
        var at = end;
        for (; at >= first && letter >= 0; at--)
        {
            if (!sentence[at].Has(TokenShape.Upper))
                continue;
            var parts = sentence[at].Text.Split('-');
            for (var part = parts.Length - 1; part >= 0; part--, letter--)
            {
                if (letter < 0 || parts[part].Length == 0 || parts[part][0] != acronym[letter])
                    return false;
            }
        }

        return letter < 0 && at < next - 2;
    }
}
