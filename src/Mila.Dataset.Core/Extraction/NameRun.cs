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
            if (Continues(sentence, last + 1, lexicon) && !EndsOfficeOf(sentence, first, last))
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

    /// <summary>The last of the capitalised words that follow one another from a token on.</summary>
    public static int EndOfWords(Sentence sentence, int first, Lexicon lexicon)
    {
        while (Continues(sentence, first + 1, lexicon))
            first++;
        return first;
    }

    public static bool Continues(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!Capitals.IsCapitalised(token) || token.Has(TokenShape.Tight) || BeginsLine(sentence, at) || Capitals.IsCross(sentence, at) || sentence.NameAt(at) is not null || (token.Is(WordFlags.Function) && !IsLegalForm(sentence, at) && !IsBranch(sentence, at)))
            return false;
        // "JV" and "MOU" are nouns behind a name.
        if ((token.Is(WordFlags.Role) && !token.Is(WordFlags.Head) && !StandsBeforeHead(sentence, at) && !HasOffice(sentence, at)) || (token.Is(WordFlags.PartnerNoun) && token.Has(TokenShape.AllUpper)))
            return false;
        // "TERN GROUP Announce Partnership"
        if (token.Text is "announce" or "announces" or "announced")
            return false;
        if (token.Is(WordFlags.TogetherVerb) && sentence[at + 1].Text is "with" or "together" or "closely")
            return false;
        return !sentence.IsHeadline || (token.Is(WordFlags.Head) && !token.Is(WordFlags.PartnerVerb)) || OpensHead(sentence, at) || StandsBeforeVerb(sentence, at)
            || IsRestOfOffice(sentence, at + 1)
            || (!lexicon.IsCommon(token.Word) && !token.Is(Triggers | WordFlags.PredicateVerb) && !IsCommonCompound(token, sentence.IsHeadline, lexicon));
    }

    /// <summary>Whether the line is broken before a token by will, as in an address.</summary>
    private static bool BeginsLine(Sentence sentence, int at) =>
        at > 0 && at < sentence.Count && sentence.Block.Text.IndexOf('\n', sentence[at - 1].End, sentence[at].Start - sentence[at - 1].End) >= 0;

    /// <summary>The second word of "Ocean Justice Foundation", and not of "Ocean Minister Ada Reed".</summary>
    private static bool StandsBeforeHead(Sentence sentence, int at)
    {
        const int longest = 3;
        for (var i = at + 1; i <= at + longest && !sentence.IsHeadline && Capitals.IsCapitalised(sentence[i]) && !sentence[i].Is(WordFlags.Function | WordFlags.Role); i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>In a headline the second word of "Tern National Laboratories".</summary>
    private static bool OpensHead(Sentence sentence, int at) =>
        sentence[at].Is(WordFlags.Opener) && sentence[at + 1].Is(WordFlags.Head) && sentence[at + 1].Has(TokenShape.Upper) && !sentence[at + 1].Is(Triggers);

    /// <summary>In a headline the second word of "Tern Cloud Partners With": what stands right before a verb of partnership belongs to its subject.</summary>
    private static bool StandsBeforeVerb(Sentence sentence, int at)
    {
        const WordFlags others = (Triggers & ~WordFlags.FundVerb) | WordFlags.Function | WordFlags.Preposition | WordFlags.Auxiliary | WordFlags.Kind | WordFlags.Role | WordFlags.Say | WordFlags.Negation | WordFlags.Possibility;
        return (!sentence[at].Is(others) || sentence[at].Is(WordFlags.Opener)) && !sentence[at].Text.EndsWith("s", StringComparison.Ordinal) && !sentence[at].Text.EndsWith("ly", StringComparison.Ordinal)
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
            case "de" or "of" or "van" or "von" when sentence[next].Text is "la" or "las" or "los" or "le" or "der" or "den" or "de":
                next++;
                break;
            // "Sailors Without Borders", "Save Our Seas"
            case "without" or "for" or "in" or "this" or "who" or "my" or "our" or "your" or "up" when connector.Has(TokenShape.Upper) && !connector.Has(TokenShape.AllUpper) && !sentence.IsHeadline && !sentence[next].Is(WordFlags.PartnerNoun | WordFlags.UnisonNoun):
                break;
            // "X Club & University of Y"
            case "&" when sentence[next].Is(WordFlags.Head) && sentence[next + 1].Text is "of" or "for":
                return null;
            // "Tern Group & Fjord Bank", but "Daily Post & General Trust"
            case "&" when last > first && Continues(sentence, next + 1, lexicon) && !lexicon.IsCommon(sentence[next].Word) && !(sentence[next].Is(WordFlags.Opener) && sentence[last].Word.HeadKind == OrganizationKind.Media) && !NameConjunction.GoesOnWithField(sentence, first, last, next, lexicon):
                return null;
            case "&" or "de" or "d'" or "du" or "des" or "aux" or "au" or "do" or "da" or "dos" or "das" or "del" or "della" or "di" or "der" or "von" or "van":
                break;
            case "." when connector.Has(TokenShape.Tight) && IsShortened(sentence, first, last, next):
                break;
            // "State's Attorney's Office"
            case var _ when IsRestOfOffice(sentence, last + 1):
                return next + 2;
            case var _ when last > first && HasOffice(sentence, last):
                return next;
            // "Let's Sail"
            case var _ when connector.Has(TokenShape.Possessive) && sentence[last].Is("let"):
                break;
            // "the Foundation's Steering Committee": whose it is.
            case var _ when connector.Has(TokenShape.Possessive) && first == last && sentence[first - 1].Is("the") && sentence[first].Is(WordFlags.Head):
                return null;
            case var _ when connector.Has(TokenShape.Possessive) && (sentence[first].Text is "st" or "saint" || (first == last && sentence[first].Text is "king" or "queen" && sentence[next].Is("college")) || (lexicon.IsCommon(sentence[last].Word) && sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Head))):
                break;
            // "Lowen's Analytics Inc.": what a legal form ends is no mere thing of somebody's.
            case var _ when connector.Has(TokenShape.Possessive) && first == last && !sentence.IsHeadline && !lexicon.IsPlace(sentence[last].Text) && sentence[next].Is(WordFlags.Head) && sentence[next + 1].Is(WordFlags.Legal) && !sentence[next].Is(WordFlags.Legal) && EndOfWords(sentence, next, lexicon) == next + 1:
                break;
            // "the Lowen's Foundation"
            case var _ when connector.Has(TokenShape.Possessive) && first == last && sentence[first - 1].Is("the") && !sentence.IsHeadline && !lexicon.IsPlace(sentence[last].Text) && sentence[next].Text is "foundation" or "trust" or "hospital" && EndOfWords(sentence, next, lexicon) == next:
                break;
            // "Lowen's Group", "Lowen's College"
            case var _ when connector.Has(TokenShape.Possessive) && !sentence.IsHeadline && !lexicon.IsPlace(sentence[last].Text) && (sentence[next].Is(WordFlags.Legal) || sentence[next].Text is "university" or "college") && EndOfWords(sentence, next, lexicon) == next:
                break;
            case "et" when sentence[next].Text is "d'" or "de" or "des" or "du":
                next++;
                break;
            case "," when sentence[next].Is(WordFlags.Legal) && !sentence[next].Is(WordFlags.Function) && sentence[next].Has(TokenShape.Upper):
                return next;
            // "the law firm Tern, Fjord and Kelp"
            case "," or "and" when sentence[first - 1].Is("firm") && !sentence.IsHeadline && (sentence[next].Is("and") ? Capitals.IsCapitalised(sentence[next + 1]) : Capitals.IsCapitalised(sentence[next]) && (connector.Is("and") || sentence[EndOfWords(sentence, next, lexicon) + 1].Text is "," or "and")):
                if (sentence[next].Is("and"))
                    next++;
                break;
            case "," when !sentence.IsHeadline && NameConjunction.ListsFields(sentence, first, last, next, lexicon):
                return next;
            // "Office of Data, Surveys, and Tides"
            case "," when !sentence.IsHeadline && sentence[next].Text is "and" or "&" && NameConjunction.HasListedFields(sentence, first, last):
                next++;
                break;
            case "," or "at" when IsCampus(sentence, first, next):
                return next + 1;
            // "University of Texas at Austin"
            case "at" when sentence[first].Is("university") && sentence[first + 1].Is("of") && lexicon.IsPlace(sentence[next].Text):
                break;
            // "Center for Research in the Humanities"
            case "in" when !sentence.IsHeadline && connector.IsLower && sentence[next].Is("the") && NameConjunction.HasPreposition(sentence, first, last) && HasHead(sentence, first, last)
                && (sentence[next + 1].Text.EndsWith("ities", StringComparison.Ordinal) || sentence[next + 1].Text is "arts" or "sciences"):
                next++;
                break;
            // "Institute for Innovation in Software"
            case "in" when !sentence.IsHeadline && connector.IsLower && NameConjunction.HasPreposition(sentence, first, last) && HasHead(sentence, first, last) && lexicon.IsCommon(sentence[next].Word) && !sentence[next].Is(WordFlags.Time):
                break;
            // "Global Facility for Farming (GFF)"
            case "for" or "in" when connector.IsLower && NameConjunction.HasCommonAcronym(sentence, first, next):
                break;
            // "the Open 3D Foundation"
            case var _ when connector.Has(TokenShape.Word) && !connector.Has(TokenShape.Number) && char.IsDigit(connector.Text[0]) && !sentence[next].Is(PartnerVerbs) && sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Head):
                break;
            case "on" when IsBodyOn(sentence, first, last, next, lexicon):
                break;
            // "Office of the Chief Judge"
            case "of" when sentence[last].Is("office") && EndOfTitle(sentence, sentence[next].Is("the") ? next + 1 : next) is { } title:
                return title;
            case "of" or "for" when HasHead(sentence, first, last) || (IsPartnershipNoun(sentence, first, last, lexicon) && !sentence[last].Is("partner")):
                if (sentence[next].Is("the"))
                    next++;
                break;
            // "Tidal Data Framework (TDF) Consortium"
            case "(" when sentence[next].Has(TokenShape.AllUpper) && sentence[next + 1].Is(")") && sentence[next + 2].Is(WordFlags.Head) && sentence[next + 2].Has(TokenShape.Upper) && sentence[next].Text[0] == sentence[first].Text[0] && !sentence[first].Is(WordFlags.GivenName) && !HasHead(sentence, first, last):
                return next + 2;
            // "X (Singapore) Pte. Ltd.", "X (United Kingdom) Ltd"
            case "(" when BehindBranch(sentence, last + 2, lexicon) is { } behind && Capitals.IsCapitalised(sentence[behind]) && sentence[EndOfWords(sentence, behind, lexicon)].Is(WordFlags.Legal):
                return behind;
            // "Lowen and Women's Hospital"
            case "and" when first == last && sentence[next].Text is "women" or "children" or "men" && sentence[next + 1].Has(TokenShape.Possessive) && sentence[next + 2].Is(WordFlags.Head) && sentence[next + 2].Has(TokenShape.Upper):
                return next + 2;
            case "and" or "et" or "und" or "y" when !sentence.IsHeadline && NameConjunction.IsInside(sentence, first, last, lexicon):
                break;
            default:
                return null;
        }

        // "University of Notre Dame"
        var isName = !sentence[next].Is(WordFlags.Function) || (connector.Is("of") && !sentence.IsHeadline && sentence[next].Length > 2 && Capitals.IsCapitalised(sentence[next + 1]));
        return Capitals.IsCapitalised(sentence[next]) && sentence.NameAt(next) is null && isName ? next : null;
    }

    /// <summary>The title in "Tern District Attorney's Office".</summary>
    private static bool HasOffice(Sentence sentence, int title) =>
        sentence[title].Is(WordFlags.Role) && sentence[title + 1].Has(TokenShape.Possessive) && sentence[title + 2].Is("office") && sentence[title + 2].Has(TokenShape.Upper);

    /// <summary>Whether the office of a title's holder begins with the ending 's at a token: the rest of "State's Attorney's Office".</summary>
    private static bool IsRestOfOffice(Sentence sentence, int at) =>
        sentence[at].Has(TokenShape.Possessive) && sentence[at + 1].Is(WordFlags.Role) && sentence[at + 1].Has(TokenShape.Upper) && sentence[at + 2].Has(TokenShape.Possessive) && sentence[at + 3].Is(WordFlags.Head) && sentence[at + 3].Has(TokenShape.Upper);

    /// <summary>Whether a title ends an office's name at a token, as in "Office of the Chief Scientist Ada Reed".</summary>
    private static bool EndsOfficeOf(Sentence sentence, int first, int last)
    {
        if (!sentence[last].Is(WordFlags.Role) || sentence[last].Is(WordFlags.Head))
            return false;
        while (last > first && (sentence[last].Is(WordFlags.Role) || sentence[last].Is("the")))
            last--;
        return sentence[last].Is("of") && sentence[last - 1].Is("office");
    }

    /// <summary>The last word of a capitalised title, such as "Chief Judge"; null where none begins at a token.</summary>
    private static int? EndOfTitle(Sentence sentence, int first)
    {
        var last = first - 1;
        while (sentence[last + 1].Is(WordFlags.Role) && Capitals.IsCapitalised(sentence[last + 1]))
            last++;
        return last < first ? null : last;
    }

    /// <summary>The token behind the bracket that closes behind one word, or a place of two; null where they stand in none.</summary>
    private static int? BehindBranch(Sentence sentence, int first, Lexicon lexicon) =>
        sentence[first + 1].Is(")") ? first + 2
        : sentence[first + 2].Is(")") && lexicon.IsPlace(Folding.Fold(sentence.Text(first, first + 1))) ? first + 3
        : null;

    /// <summary>The second part of "University of X, Saint Y": saints name towns, where a campus is; other words behind the comma are most often somebody else.</summary>
    private static bool IsCampus(Sentence sentence, int first, int next) =>
        !sentence.IsHeadline && sentence[first].Is("university") && sentence[first + 1].Is("of") && sentence[next].Text is "saint" or "san" or "santa" && sentence[next].Has(TokenShape.Upper) && Capitals.IsCapitalised(sentence[next + 1]);

    /// <summary>"Committee on Tidal Affairs", "Senate Committee on Tides"; but a "Tern Council" that meets "on Monday" or "on North Street" has its name already.</summary>
    private static bool IsBodyOn(Sentence sentence, int first, int last, int next, Lexicon lexicon) =>
        !sentence.IsHeadline && (sentence[last].Text is "committee" or "subcommittee" or "commission" or "council" or "panel" or "center" or "centre" || (sentence[last].Is("force") && sentence[last - 1].Is("task")))
        && (last == first || sentence[last].Is("force") || (last == first + 1 && sentence[first].Text is "international" or "senate" or "house" or "select" or "joint" or "standing" or "presidential" or "royal" or "national"))
        && !sentence[next].Has(TokenShape.AllUpper) && !sentence[next].Is(WordFlags.Time | WordFlags.Generic | WordFlags.GivenName) && !lexicon.IsPlace(sentence[next].Text) && !sentence[EndOfWords(sentence, next, lexicon) + 1].Has(TokenShape.Possessive);

    /// <summary>"X plc", "X gmbh": legal forms are written in lower case too, but for short ones, which are words of other languages.</summary>
    public static bool EndsWithLegalForm(Sentence sentence, int at, Lexicon lexicon) =>
        sentence[at].IsLower && sentence[at].Length > 2 && sentence[at].Is(WordFlags.Legal) && !sentence[at].Is(WordFlags.Function | WordFlags.Preposition) && !lexicon.IsCommon(sentence[at].Word)
        // "a Norvik limited liability company"
        && !(sentence[at + 1].Text is "liability" or "company" or "partnership");

    /// <summary>"X AS": in capitals what is a function word otherwise.</summary>
    private static bool IsLegalForm(Sentence sentence, int at) => sentence[at].Is(WordFlags.Legal) && sentence[at].Has(TokenShape.AllUpper) && !sentence.IsHeadline;

    /// <summary>The "US" of "X US, Inc." and "X US LLC".</summary>
    private static bool IsBranch(Sentence sentence, int at) =>
        sentence[at].Is("us") && sentence[at].Has(TokenShape.AllUpper) && sentence[sentence[at + 1].Is(",") ? at + 2 : at + 1] is var form && form.Is(WordFlags.Legal) && !form.Is(WordFlags.Function) && form.Has(TokenShape.Upper);

    /// <summary>The 's of "Tern's has opened": where nothing follows that could be possessed, it belongs to the name.</summary>
    public static bool IsOwnEnding(Sentence sentence, int at)
    {
        if (!sentence[at].Has(TokenShape.Possessive) || sentence[at].Length < 2)
            return false;
        var next = sentence[at + 1];
        // "Tern's stated aim", but "Tern's announced a deal"
        var isVerb = next.IsFiniteVerb && !(next.Text.EndsWith("ed", StringComparison.Ordinal) && sentence[at + 2].IsLower && !sentence[at + 2].Is(WordFlags.Function | WordFlags.Preposition));
        return isVerb || next.Is(WordFlags.Preposition) || (sentence.IsHeadline && next.Text.EndsWith("s", StringComparison.Ordinal) && (next.Is(WordFlags.MakeVerb) || sentence[at + 2].Text is "its" or "their")) || (next.IsLower && next.Is(WordFlags.MakeVerb) && sentence[at + 2].Text is "a" or "an" or "the" or "its" or "their") || next.Text is "and" or "or" or "," or "." or "to"
            || next.Is(WordFlags.ChooseVerb) || (next.Is(WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb) && sentence[at + 2].Text is "with" or "up" or "forces" or "hands");
    }

    /// <summary>Whether the full stop behind a word only shortens it: "St. X", "X Co. Ltd.".</summary>
    private static bool IsShortened(Sentence sentence, int first, int last, int next)
    {
        var word = sentence[last];
        // "Mark S. Tern", "W. M. Tern Observatory", "said D. Tern"
        if (word.Length == 1 && word.Has(TokenShape.Upper) && (last > first || sentence[first - 1].Is(WordFlags.Say) || sentence[first - 1].Text is "by" or "for" or "with" or "from" || (sentence[next].Length == 1 && sentence[next].Has(TokenShape.Upper))))
            return true;
        return word.Is(WordFlags.Legal) ? sentence[next].Is(WordFlags.Legal) : word.Is(WordFlags.Abbreviation) && !word.Is(WordFlags.Generic);
    }

    /// <summary>Whether a run holds a word that shows an organization.</summary>
    public static bool HasHead(Sentence sentence, int first, int last)
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
            // "a South Korean company"
            if (i < last && sentence[i + 1].Is(WordFlags.Demonym) && token.Text is "south" or "north" or "east" or "west" or "central")
                continue;
            // "SWISS" is no people.
            if ((token.Is(WordFlags.Generic | WordFlags.Demonym) && !(token.Is(WordFlags.Demonym) && token.Has(TokenShape.AllUpper) && token.Length > 3 && !sentence.IsHeadline)) || (token.Is(WordFlags.Function) && !token.Has(TokenShape.AllUpper)) || token.Is(WordFlags.Legal))
                continue;
            var noun = lexicon.Singular(token.Word);
            if (first < last || !noun.Is(WordFlags.Head | WordFlags.Kind | WordFlags.MemberNoun) || (!lexicon.IsCommon(token.Word) && ReferenceEquals(noun, token.Word)))
                return true;
        }

        return false;
    }
}
