namespace Mila.Core.Extraction;

/// <summary>How far a name goes on from its first word: capitalised words, the connectors that names allow between them, a legal form behind them.</summary>
internal static class NameRun
{
    /// <summary>The verbs of partnership.</summary>
    public const WordFlags PartnerVerbs = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb;

    /// <summary>The words of partnership, which a headline capitalises without naming anything.</summary>
    public const WordFlags Triggers = PartnerVerbs | WordFlags.MakeVerb
        | WordFlags.PartnerNoun | WordFlags.DealNoun | WordFlags.FundVerb | WordFlags.IncludeVerb | WordFlags.ChooseVerb | WordFlags.TogetherVerb | WordFlags.JointWord
        | WordFlags.Planning | WordFlags.Ending | WordFlags.TradeVerb;

    /// <summary>The last token of the run that has come as far as a token.</summary>
    public static int End(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        while (true)
        {
            if (Continues(sentence, last + 1, lexicon))
                last++;
            else if (AfterConnector(sentence, first, last, lexicon) is { } next)
                last = next;
            else
                return last;
        }
    }

    /// <summary>Whether the number behind one word is part of the name, as in "Channel 4" and "Group 42", and counts nothing.</summary>
    public static bool IsNumbered(Sentence sentence, int last)
    {
        const int longest = 3;
        var number = sentence[last + 1];
        return number.Has(TokenShape.Number) && number.Length <= longest && !number.Has(TokenShape.Tight) && !sentence[last].Is(WordFlags.Time)
            && PartnershipNoun.EndsPhrase(sentence, last + 2) && !(sentence[last + 2].Is("%") || sentence[last + 3].Has(TokenShape.Number));
    }

    private static int EndOfWords(Sentence sentence, int first, Lexicon lexicon)
    {
        while (Continues(sentence, first + 1, lexicon))
            first++;
        return first;
    }

    public static bool Continues(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!Capitals.IsCapitalised(token) || token.Has(TokenShape.Tight) || Capitals.IsCross(sentence, at) || sentence.NameAt(at) is not null || (token.Is(WordFlags.Function) && !IsLegalForm(sentence, at)))
            return false;
        // "JV" and "MOU" are nouns behind a name.
        if ((token.Is(WordFlags.Role) && !token.Is(WordFlags.Head)) || (token.Is(WordFlags.PartnerNoun) && token.Has(TokenShape.AllUpper)))
            return false;
        if (token.Is(WordFlags.TogetherVerb) && sentence[at + 1].Text is "with" or "together" or "closely")
            return false;
        return !sentence.IsHeadline || (token.Is(WordFlags.Head) && !token.Is(WordFlags.PartnerVerb)) || OpensHead(sentence, at) || StandsBeforeVerb(sentence, at)
            || (!lexicon.IsCommon(token.Word) && !token.Is(Triggers) && !IsCommonCompound(token, sentence.IsHeadline, lexicon));
    }

    /// <summary>In a headline the second word of "Tern National Laboratories".</summary>
    private static bool OpensHead(Sentence sentence, int at) =>
        sentence[at].Is(WordFlags.Opener) && sentence[at + 1].Is(WordFlags.Head) && sentence[at + 1].Has(TokenShape.Upper) && !sentence[at + 1].Is(Triggers);

    /// <summary>In a headline the second word of "Tern Cloud Partners With": what stands right before a verb of partnership belongs to its subject.</summary>
    private static bool StandsBeforeVerb(Sentence sentence, int at)
    {
        const WordFlags others = (Triggers & ~WordFlags.FundVerb) | WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Kind | WordFlags.Role | WordFlags.Say | WordFlags.Negation | WordFlags.Possibility;
        return !sentence[at].Is(others) && !sentence[at].Text.EndsWith("s", StringComparison.Ordinal) && !sentence[at].Text.EndsWith("ly", StringComparison.Ordinal)
            && sentence[at + 1].Is(PartnerVerbs) && sentence[at + 1].Has(TokenShape.Upper) && sentence[at + 2].Text is "to" or "with" or "on" or "up" or "forces" or "hands";
    }

    /// <summary>"Co-Founder" in a headline, "Deep-sea"; not "Fox-IT", whose second capital no sentence's beginning explains.</summary>
    public static bool IsCommonCompound(Token token, bool isHeadline, Lexicon lexicon) =>
        (token.Has(TokenShape.Hyphenated) && (isHeadline || token.Has(TokenShape.LowerEnding) || !token.Has(TokenShape.Upper)) && Array.TrueForAll(token.Text.Split('-'), part => part is "co" or "multi" or "non" or "pre" || lexicon.IsCommon(part)))
        || (token.Text.StartsWith("multi", StringComparison.Ordinal) && lexicon.IsCommon(token.Text.Substring("multi".Length)));

    /// <summary>Where a name goes on behind "of", "&amp;", "de" and the like; null where it ends.</summary>
    private static int? AfterConnector(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var connector = sentence[last + 1];
        var next = last + 2;
        switch (connector.Text)
        {
            case "de" or "of" when sentence[next].Text is "la" or "las" or "los" or "le":
                next++;
                break;
            // "Sailors Without Borders", "Save Our Seas"
            case "without" or "for" or "in" or "this" or "who" or "my" or "our" or "your" or "up" when connector.Has(TokenShape.Upper) && !connector.Has(TokenShape.AllUpper) && !sentence.IsHeadline && !sentence[next].Is(WordFlags.PartnerNoun | WordFlags.UnisonNoun):
                break;
            // "X Club & University of Y"
            case "&" when sentence[next].Is(WordFlags.Head) && sentence[next + 1].Text is "of" or "for":
                return null;
            case "&" when last > first && Continues(sentence, next + 1, lexicon) && !lexicon.IsCommon(sentence[next].Word):
                return null;
            case "&" or "de" or "d'" or "du" or "des" or "aux" or "au" or "do" or "da" or "dos" or "das" or "del" or "della" or "di" or "der" or "von" or "van":
                break;
            case "." when connector.Has(TokenShape.Tight) && IsShortened(sentence, first, last, next):
                break;
            case var _ when connector.Has(TokenShape.Possessive) && (sentence[first].Text is "st" or "saint" || (lexicon.IsCommon(sentence[last].Word) && sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Head))):
                break;
            // "Lowen's Group"
            case var _ when connector.Has(TokenShape.Possessive) && !sentence.IsHeadline && !lexicon.IsPlace(sentence[last].Text) && sentence[next].Is(WordFlags.Legal) && EndOfWords(sentence, next, lexicon) == next:
                break;
            case "et" when sentence[next].Text is "d'" or "de" or "des" or "du":
                next++;
                break;
            case "," when sentence[next].Is(WordFlags.Legal) && !sentence[next].Is(WordFlags.Function) && sentence[next].Has(TokenShape.Upper):
                return next;
            case "," when !sentence.IsHeadline && ListsFields(sentence, first, last, next, lexicon):
                return next;
            case "of" or "for" when HasHead(sentence, first, last) || (IsPartnershipNoun(sentence, first, last, lexicon) && !sentence[last].Is("partner")):
                if (sentence[next].Is("the"))
                    next++;
                break;
            case "(" when sentence[last + 3].Is(")") && Capitals.IsCapitalised(sentence[last + 4]) && sentence[EndOfWords(sentence, last + 4, lexicon)].Is(WordFlags.Legal):
                // "X (Singapore) Pte. Ltd."
                return last + 4;
            case "and" or "et" or "und" or "y" when !sentence.IsHeadline && JoinsOneName(sentence, first, last, lexicon):
                break;
            default:
                return null;
        }

        return Capitals.IsCapitalised(sentence[next]) && sentence.NameAt(next) is null && !sentence[next].Is(WordFlags.Function) ? next : null;
    }

    /// <summary>"X plc", "X gmbh": legal forms are written in lower case too.</summary>
    public static bool EndsWithLegalForm(Sentence sentence, int at, Lexicon lexicon) =>
        sentence[at].IsLower && sentence[at].Is(WordFlags.Legal) && !sentence[at].Is(WordFlags.Function | WordFlags.Preposition) && !lexicon.IsCommon(sentence[at].Word);

    /// <summary>"X AS": in capitals what is a function word otherwise.</summary>
    private static bool IsLegalForm(Sentence sentence, int at) => sentence[at].Is(WordFlags.Legal) && sentence[at].Has(TokenShape.AllUpper) && !sentence.IsHeadline;

    /// <summary>The 's of "Tern's has opened": where nothing follows that could be possessed, it belongs to the name.</summary>
    public static bool IsOwnEnding(Sentence sentence, int at)
    {
        if (!sentence[at].Has(TokenShape.Possessive) || sentence[at].Length < 2)
            return false;
        var next = sentence[at + 1];
        return next.IsFiniteVerb || next.Is(WordFlags.Preposition) || (sentence.IsHeadline && next.Text.EndsWith("s", StringComparison.Ordinal) && (next.Is(WordFlags.MakeVerb) || sentence[at + 2].Text is "its" or "their")) || (next.IsLower && next.Is(WordFlags.MakeVerb) && sentence[at + 2].Text is "a" or "an" or "the" or "its" or "their") || next.Text is "and" or "or" or "," or "." or "to"
            || next.Is(WordFlags.ChooseVerb) || (next.Is(WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb) && sentence[at + 2].Text is "with" or "up" or "forces" or "hands");
    }

    /// <summary>Whether the full stop behind a word only shortens it: "St. X", "X Co. Ltd.".</summary>
    private static bool IsShortened(Sentence sentence, int first, int last, int next)
    {
        var word = sentence[last];
        // "Mark S. Tern"
        if (word.Length == 1 && last > first && word.Has(TokenShape.Upper))
            return true;
        return word.Is(WordFlags.Legal) ? sentence[next].Is(WordFlags.Legal) : word.Is(WordFlags.Abbreviation) && !word.Is(WordFlags.Generic);
    }

    /// <summary>
    /// Whether the conjunction after a run stands inside one name: the common word behind it goes on with
    /// "Institute of Science" or leads to the head that "Natural Sciences" still lacks.
    /// </summary>
    private static bool JoinsOneName(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var next = last + 2;
        if (!Capitals.IsCapitalised(sentence[next]))
            return false;
        if (HasCommonAcronym(sentence, first, next, lexicon))
            return true;
        // "University of X and University of Y"
        if (sentence[next].Is(WordFlags.Head) && sentence[next + 1].Text is "of" or "for")
            return false;
        if (IsDescription(sentence, first, last, next, lexicon))
            return true;
        if (JoinsFields(sentence, first, last, next, lexicon))
            return true;
        if (HasListedFields(sentence, first, last))
            return true;
        // "College of Physicists and Optometrists"
        if (HasPreposition(sentence, first, last) && IsAbstract(sentence[last]) && IsAbstract(sentence[next]) && EndOfWords(sentence, next, lexicon) == next)
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

        return sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Head);
    }

    /// <summary>"Institute of Geographic and Forest Information", "Centre for Energy and Environmental Policy".</summary>
    private static bool JoinsFields(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        if (!(IsField(sentence[last]) || (IsField(sentence[next]) && lexicon.IsCommon(sentence[last].Word))) || sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Legal))
            return false;
        return HasPreposition(sentence, first, last);
    }

    /// <summary>"Ministry of Agriculture, Forestry and Fisheries": whether the words behind a comma go on with what "of" governs.</summary>
    private static bool ListsFields(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        if (!HasPreposition(sentence, first, last) || !GovernsFields(sentence, first, last))
            return false;
        // Words that no list knows are fields too where most of the others are: "Ministry of Ports, Shipping and Waterways".
        var item = next;
        var (fields, unknown) = IsFieldWord(last) ? (1, 0) : (0, 1);
        for (var i = next; sentence[i].Has(TokenShape.Upper) && !sentence[i].Has(TokenShape.AllUpper | TokenShape.InnerUpper) && !sentence[i].Is(WordFlags.Legal); i++)
        {
            // "Ministry of Health, National Bank and", but "Ministry of Health, Public Works and"
            if (i > item && sentence[i].Is(WordFlags.Head) && !sentence[i].Text.EndsWith("s", StringComparison.Ordinal))
                return false;
            if (sentence[i + 1].Has(TokenShape.Upper))
                continue;
            if (IsFieldWord(i))
                fields++;
            else
                unknown++;
            if (sentence[i + 1].Text is "and" or "&")
                return sentence[i + 2].Has(TokenShape.Upper) && !sentence[i + 2].Has(TokenShape.AllUpper) && (IsFieldWord(i + 2) ? fields >= unknown : fields > unknown + 1);
            if (!sentence[i + 1].Is(","))
                return false;
            i++;
            item = i + 1;
        }

        return false;

        bool IsFieldWord(int at) => sentence[at].Has(TokenShape.Upper) && !sentence[at].Is(WordFlags.Legal) && (lexicon.IsCommon(sentence[at].Word) || IsAbstract(sentence[at]));
    }

    /// <summary>Whether a run begins with the head of what governs several fields, as an institute of one field does not.</summary>
    private static bool GovernsFields(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Text is "ministry" or "department" or "secretariat" or "directorate" or "commission" or "office")
                return true;
        }

        return false;
    }

    /// <summary>Whether a run holds fields that a comma parts, and no conjunction yet.</summary>
    private static bool HasListedFields(Sentence sentence, int first, int last)
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

    private static bool HasPreposition(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence[i].Text is "of" or "for")
                return true;
        }

        return false;
    }

    /// <summary>An adjective that tells a field: such a word ends no name, and begins few.</summary>
    private static bool IsField(Token token) =>
        token.Length > 6 && !token.Is(WordFlags.Opener | WordFlags.Head | WordFlags.Kind)
        && (token.Text.EndsWith("ical", StringComparison.Ordinal) || token.Text.EndsWith("phic", StringComparison.Ordinal) || token.Text.EndsWith("omic", StringComparison.Ordinal) || token.Text.EndsWith("mental", StringComparison.Ordinal)
            || token.Text.EndsWith("ural", StringComparison.Ordinal) || token.Text.EndsWith("ional", StringComparison.Ordinal) || token.Text.EndsWith("istic", StringComparison.Ordinal) || token.Text.EndsWith("orary", StringComparison.Ordinal) || token.Text.EndsWith("itary", StringComparison.Ordinal) || token.Text.EndsWith("inary", StringComparison.Ordinal));

    /// <summary>"Museum and Art Gallery": behind several words that name something, the conjunction goes on with words that alone name nothing.</summary>
    private static bool IsDescription(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        // "University of X and Art Gallery"
        if (last == first || sentence[next].Is(WordFlags.Opener | WordFlags.Demonym) || (HasPreposition(sentence, first, last) && !lexicon.IsCommon(sentence[last].Word) && !IsAbstract(sentence[last])))
            return false;
        var end = EndOfWords(sentence, next, lexicon);
        for (var i = next; i <= end; i++)
        {
            if (!sentence[i].Is(WordFlags.Head | WordFlags.Legal) && !lexicon.IsCommon(sentence[i].Word) && !IsAbstract(sentence[i]))
                return false;
        }

        // "X and Tidal Reporting International"
        if (end > next && sentence[end].Is("international"))
            return false;
        // "Tern Bank and Pioneer Foods"
        if (end > next && sentence[last].Is(WordFlags.Head) && sentence[last].Word.HeadKind == OrganizationKind.Company && sentence[end].Is(WordFlags.Head) && !sentence[end].Is(WordFlags.Legal))
            return false;
        return sentence[end].Is(WordFlags.Head | WordFlags.Legal) || IsAbstract(sentence[end]) || HasHead(sentence, first, last);
    }

    /// <summary>"Prevention", "Management", "Technology", "Optometrists": a noun by its ending.</summary>
    private static bool IsAbstract(Token token) =>
        token.Length > 6 && (token.Text.EndsWith("ists", StringComparison.Ordinal) || token.Text.EndsWith("ians", StringComparison.Ordinal) || token.Text.EndsWith("culture", StringComparison.Ordinal) || token.Text.EndsWith("eries", StringComparison.Ordinal) || token.Text.EndsWith("estry", StringComparison.Ordinal)
            || token.Text.EndsWith("tion", StringComparison.Ordinal) || token.Text.EndsWith("ment", StringComparison.Ordinal) || token.Text.EndsWith("ology", StringComparison.Ordinal) || token.Text.EndsWith("ics", StringComparison.Ordinal));

    /// <summary>"Food and Farming Organization (FFO)", "Farming and Agri-Food Norvik (FAFN)": the acronym takes its letters from both sides.</summary>
    private static bool HasCommonAcronym(Sentence sentence, int first, int next, Lexicon lexicon)
    {
        var end = EndOfWords(sentence, next, lexicon);
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

    private static bool HasHead(Sentence sentence, int first, int last)
    {
        if (NameStart.IsTerritory(sentence, last))
            return true;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>"Memorandum of Understanding", "Strategic Partnership Agreement", "Official Partner": nouns of partnership are written with capitals too.</summary>
    public static bool IsPartnershipNoun(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        // "Official Sportswear Partner"
        if (sentence[last].Is("partner") && lexicon.IsCommon(sentence[first].Word))
            return true;
        var isPartnership = false;
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            // "the Tern Alliance" is a name, "a New Alliance" is none.
            if (token.Is(WordFlags.PartnerNoun | WordFlags.DealNoun) && (!token.Is(WordFlags.Head) || sentence[first - 1].Text is "a" or "an" || sentence[first].Text is "new" or "strategic" or "joint"))
                isPartnership = true;
            else if (!lexicon.IsCommon(token.Word))
                return false;
        }

        return isPartnership;
    }

    /// <summary>"a Boats for All Partnership with X": what it is called, and no party.</summary>
    public static bool IsTitledPartnership(Sentence sentence, int first, int last)
    {
        var before = sentence[first - 1].Is("\"") ? first - 2 : first - 1;
        var behind = sentence[last + 1].Is("\"") ? last + 2 : last + 1;
        return sentence[last].Is(WordFlags.PartnerNoun) && sentence[before].Text is "a" or "an" && sentence[behind].Text is "with" or "between";
    }

    /// <summary>Whether a run holds more than acronyms of trades, months, and nouns that only describe.</summary>
    public static bool NamesSomething(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            // "SWISS" is no people.
            if ((token.Is(WordFlags.Generic | WordFlags.Demonym) && !(token.Is(WordFlags.Demonym) && token.Has(TokenShape.AllUpper) && token.Length > 3 && !sentence.IsHeadline)) || (token.Is(WordFlags.Function) && !token.Has(TokenShape.AllUpper)) || (token.Is(WordFlags.Legal) && first == last))
                continue;
            if (first < last || !lexicon.Singular(token.Word).Is(WordFlags.Head | WordFlags.Kind | WordFlags.MemberNoun) || !lexicon.IsCommon(token.Word))
                return true;
        }

        return false;
    }
}
