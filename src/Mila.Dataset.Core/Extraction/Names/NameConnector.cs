using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Names;

/// <summary>The connector behind the words that a name has come as far as: "of", "&amp;", "'s", a comma. Whether the name goes on behind it.</summary>
internal readonly struct NameConnector(Sentence sentence, int first, int last, Lexicon lexicon)
{
    private Token Connector => sentence[last + 1];

    private int Next => last + 2;

    /// <summary>Where the name goes on; null where it ends.</summary>
    public int? Behind()
    {
        if (Found() is not { } next || !Capitals.IsCapitalised(sentence[next]) || sentence.NameAt(next) is not null)
            return null;
        // "A. A. Tern Center"
        if (sentence[next].Length == 1 && sentence[next + 1].Is(".") && sentence[next + 1].Has(TokenShape.Tight))
            return next;
        // "University of Notre Dame"
        var isName = !sentence[next].Is(WordFlags.Function)
            || (Connector.Is("of") && !sentence.IsHeadline && sentence[next].Length > 2 && Capitals.IsCapitalised(sentence[next + 1]));
        return isName ? next : null;
    }

    private int? Found()
    {
        if (IsTitledWord())
            return Next;
        if (Connector.Has(TokenShape.Possessive))
            return BehindPossessive();
        if (IsFellowship())
            return sentence[Next].Is("the") ? Next + 1 : Next;
        if (IsLawFirm() || IsNumber())
            return sentence[Next].Is("and") ? Next + 1 : Next;
        return Connector.Text switch
        {
            "&" => IsAnother() ? null : Next,
            "." => Connector.Has(TokenShape.Tight) && IsShortened() ? Next : null,
            "," => BehindComma(),
            "(" => BehindBracket(),
            "of" or "for" => BehindPreposition(),
            "on" => IsBodyOn() ? Next : null,
            "in" => BehindIn(),
            "at" => BehindAt(),
            "and" or "und" or "y" => BehindConjunction(),
            "et" => sentence[Next].Text is "d'" or "de" or "des" or "du" ? Next + 1 : BehindConjunction(),
            "de" or "van" or "von" => BehindArticle(),
            "d'" or "du" or "des" or "aux" or "au" or "do" or "da" or "dos" or "das" or "del" or "della" or "di" or "der" => Next,
            _ => null,
        };
    }

    /// <summary>"Sailors Without Borders", "Save Our Seas".</summary>
    private bool IsTitledWord() =>
        Connector.Text is "without" or "for" or "in" or "this" or "who" or "my" or "our" or "your" or "up"
            && Connector.Has(TokenShape.Upper)
            && !Connector.Has(TokenShape.AllUpper)
            && !sentence.IsHeadline
            && !sentence[Next].Is(WordFlags.PartnerNoun | WordFlags.UnisonNoun);

    /// <summary>"with Women in Tern", "by Doctors without Bounds"; but "Women in Norvik sail".</summary>
    private bool IsFellowship() =>
        first == last
            && Connector.IsLower
            && (Connector.Text is "in" or "for" or "without" or "against" || (Connector.Is("of") && sentence[first].Is("friends")))
            && !sentence.IsHeadline
            && !Capitals.OpensClause(sentence, first)
            && sentence[first].Text is "women" or "girls" or "friends" or "doctors" or "engineers" or "nurses" or "lawyers" or "teachers" or "parents"
                or "students" or "artists" or "architects" or "reporters" or "mothers" or "scientists" or "veterans"
            && (Connector.Is("in") || !sentence[NameRun.EndOfWords(sentence, sentence[Next].Is("the") ? Next + 1 : Next, lexicon)].Is(WordFlags.Head));

    private int? BehindPossessive()
    {
        // "State's Attorney's Office"
        if (NameRun.HasOffice(sentence, Next))
            return Next + 2;
        if (last > first && NameRun.HasOffice(sentence, last))
            return Next;
        // "Let's Sail"
        if (sentence[last].Is("let"))
            return Next;
        // "the Foundation's Steering Committee": whose it is.
        var isDetermined = first == last && sentence[first - 1].Is("the");
        if (isDetermined && sentence[first].Is(WordFlags.Head))
            return null;
        var isKings = sentence[first].Text is "st" or "saint" || (first == last && sentence[first].Text is "king" or "queen" && sentence[Next].Is("college"));
        // "Women's Hospital", but "Tern Group's Housing Markets"
        var isWhole = (sentence[last].Is(WordFlags.Head) && !IsInstitution(EndOfNext))
            || (NameConjunction.HasPreposition(sentence, first, last) && NameRun.HasHead(sentence, first, last));
        if (isKings || (lexicon.IsCommon(sentence[last].Word) && sentence[EndOfNext].Is(WordFlags.Head) && !isWhole))
            return Next;
        if (sentence.IsHeadline || lexicon.IsPlace(sentence[last].Text))
            return null;
        // "Lowen's Analytics Inc.": what a legal form ends is no mere thing of somebody's.
        if (first == last
            && sentence[Next].Is(WordFlags.Head)
            && !sentence[Next].Is(WordFlags.Legal)
            && sentence[Next + 1].Is(WordFlags.Legal)
            && EndOfNext == Next + 1)
        {
            return Next;
        }

        // "Lowen's Group", "Lowen's College", "the Lowen's Foundation"
        var isBody = sentence[Next].Is(WordFlags.Legal)
            || sentence[Next].Text is "university" or "college"
            || (isDetermined && sentence[Next].Text is "foundation" or "trust" or "hospital");
        return isBody && EndOfNext == Next ? Next : null;
    }

    /// <summary>"Tern Hospital's Research Institute", but "Tern University's School of Medicine".</summary>
    private bool IsInstitution(int at) => Titles.IsInstitution(sentence[at]) && !(sentence[at + 1].Text is "of" or "for");

    /// <summary>"the law firm Tern, Fjord and Kelp".</summary>
    private bool IsLawFirm()
    {
        if (!(Connector.Text is "," or "and") || !sentence[first - 1].Is("firm") || sentence.IsHeadline)
            return false;
        return sentence[Next].Is("and")
            ? Capitals.IsCapitalised(sentence[Next + 1])
            : Capitals.IsCapitalised(sentence[Next]) && (Connector.Is("and") || sentence[EndOfNext + 1].Text is "," or "and");
    }

    /// <summary>"the Open 3D Foundation".</summary>
    private bool IsNumber() =>
        Connector.Has(TokenShape.Word)
            && !Connector.Has(TokenShape.Number)
            && char.IsDigit(Connector.Text[0])
            && !sentence[Next].Is(NameRun.PartnerVerbs)
            && sentence[EndOfNext].Is(WordFlags.Head);

    /// <summary>
    /// Whether somebody else stands behind "&amp;": "X Club &amp; University of Y", "Daily Post &amp; General Trust", but "Tern Group &amp; Fjord Bank".
    /// </summary>
    private bool IsAnother() =>
        (sentence[Next].Is(WordFlags.Head) && sentence[Next + 1].Text is "of" or "for")
            || (NameRun.HasHead(sentence, first, last) && EndOfNext == Next && lexicon.IsPlace(sentence[Next].Text))
            || (last > first
                && NameRun.Continues(sentence, Next + 1, lexicon)
                && !lexicon.IsCommon(sentence[Next].Word)
                && !(sentence[Next].Is(WordFlags.Opener) && sentence[last].Word.HeadKind == OrganizationKind.Media)
                && !NameConjunction.GoesOnWithField(sentence, first, last, Next, lexicon));

    /// <summary>Whether the full stop behind a word only shortens it: "St. X", "X Co. Ltd.".</summary>
    private bool IsShortened()
    {
        var word = sentence[last];
        // "Mark S. Tern", "W. M. Tern Observatory", "said D. Tern"
        if (word.Length == 1
            && word.Has(TokenShape.Upper)
            && (last > first
                || (sentence[first - 1].Is("the") && sentence[EndOfNext].Is(WordFlags.Head))
                || sentence[first - 1].Is(WordFlags.Say)
                || sentence[first - 1].Text is "by" or "for" or "with" or "from"
                || (sentence[Next].Length == 1 && sentence[Next].Has(TokenShape.Upper))))
        {
            return true;
        }

        return word.Is(WordFlags.Legal) ? sentence[Next].Is(WordFlags.Legal) : word.Is(WordFlags.Abbreviation) && !word.Is(WordFlags.Generic);
    }

    private int? BehindComma()
    {
        // "Tern Trading, Co.", but "Denver, CO"
        if (sentence[Next + 1].Is(WordFlags.Role) && sentence[Next].Is("group"))
            return null;
        var isState = sentence[Next].Is("co")
            && sentence[Next].Has(TokenShape.AllUpper)
            && !(sentence[Next + 1].Is(".") && (sentence[Next + 2].Text is "," or "ltd" || sentence[last].Has(TokenShape.AllUpper)));
        if (sentence[Next].Is(WordFlags.Legal) && !sentence[Next].Is(WordFlags.Function) && !isState)
            return Next;
        if (IsCampus())
            return Next + 1;
        if (sentence.IsHeadline)
            return null;
        if (NameConjunction.ListsFields(sentence, first, last, Next, lexicon))
            return Next;
        // "Office of Data, Surveys, and Tides"
        return sentence[Next].Text is "and" or "&" && NameConjunction.HasListedFields(sentence, first, last) ? Next + 1 : null;
    }

    private int? BehindBracket()
    {
        // "Tidal Data Framework (TDF) Consortium"
        if (sentence[Next].Has(TokenShape.AllUpper)
            && sentence[Next + 1].Is(")")
            && IsHead(Next + 2)
            && sentence[Next].Text[0] == sentence[first].Text[0]
            && !sentence[first].Is(WordFlags.GivenName)
            && !NameRun.HasHead(sentence, first, last))
        {
            return Next + 2;
        }

        // "X (Singapore) Pte. Ltd.", "X (United Kingdom) Ltd"
        int? branch = sentence[Next + 1].Is(")") ? Next + 2
            : sentence[Next + 2].Is(")") && lexicon.IsPlace(Folding.Fold(sentence.Text(Next, Next + 1))) ? Next + 3
            : null;
        return branch is { } behind && Capitals.IsCapitalised(sentence[behind]) && sentence[NameRun.EndOfWords(sentence, behind, lexicon)].Is(WordFlags.Legal)
            ? behind
            : null;
    }

    private int? BehindPreposition()
    {
        if (Connector.Is("of") && BehindArticle() is { } name && name > Next)
            return name;
        // "Director of Communications for X"
        if (Connector.Is("for")
            && first == last
            && sentence[first - 1].Is("of")
            && sentence[first - 2].Is(WordFlags.Role)
            && Titles.IsDepartment(sentence[last]))
        {
            return null;
        }

        // "the District Attorney's Office for the Consulate"
        if (Connector.Is("for")
            && sentence[last].Is("office")
            && sentence[last - 1].Has(TokenShape.Possessive)
            && !sentence[NameRun.EndOfWords(sentence, Next + 1, lexicon)].Is("district"))
        {
            return null;
        }

        // "Global Facility for Farming (GFF)"
        var word = sentence[Next].Is("the") ? Next + 1 : Next;
        if (Connector.Is("for") && Connector.IsLower && NameConjunction.HasCommonAcronym(sentence, first, Next))
            return word;
        // "Office of the Chief Judge"
        if (Connector.Is("of") && sentence[last].Is("office") && EndOfTitle(word) is { } title)
            return title;
        return NameRun.HasHead(sentence, first, last) || (NameRun.IsPartnershipNoun(sentence, first, last, lexicon) && !sentence[last].Is("partner"))
            ? word
            : null;
    }

    /// <summary>The last word of a capitalised title, such as "Chief Judge"; null where none begins at a token.</summary>
    private int? EndOfTitle(int at)
    {
        var end = at - 1;
        while (sentence[end + 1].Is(WordFlags.Role) && Capitals.IsCapitalised(sentence[end + 1]))
            end++;
        return end < at ? null : end;
    }

    /// <summary>"Vincent van der Tern", "Banco de la Kelp", "Bank of La Kelp".</summary>
    private int BehindArticle() => sentence[Next].Text is "la" or "las" or "los" or "le" or "der" or "den" or "de" ? Next + 1 : Next;

    /// <summary>
    /// "Committee on Tidal Affairs", "Senate Committee on Tides"; but a "Tern Council" that meets "on Monday" or "on North Street" has its name already.
    /// </summary>
    private bool IsBodyOn() =>
        !sentence.IsHeadline
            && (sentence[last].Text is "committee" or "subcommittee" or "commission" or "council" or "panel" or "center" or "centre" or "institute"
                || IsTaskForce)
            && (last == first
                || IsTaskForce
                || (last == first + 1
                    && sentence[first].Text is "international" or "senate" or "house" or "select" or "joint" or "standing" or "presidential" or "royal"
                        or "national")
                || IsField())
            && !sentence[Next].Has(TokenShape.AllUpper)
            && !sentence[Next].Is(WordFlags.Time | WordFlags.Generic | WordFlags.GivenName)
            && !lexicon.IsPlace(sentence[Next].Text)
            && !sentence[EndOfNext + 1].Has(TokenShape.Possessive);

    /// <summary>Whether nothing but common nouns stands behind the connector, and no street: "Human Rights", "Public Policy".</summary>
    private bool IsField()
    {
        for (var i = Next; i <= EndOfNext; i++)
        {
            if (!lexicon.IsCommon(sentence[i].Word) || sentence[i].Is(WordFlags.Function))
                return false;
        }

        return !(sentence[EndOfNext].Text is "street" or "road" or "avenue" or "island" or "square" or "hill" or "campus" or "lane" or "drive" or "boulevard"
            or "day");
    }

    private bool IsTaskForce => sentence[last].Is("force") && sentence[last - 1].Is("task");

    private int? BehindIn()
    {
        if (Connector.IsLower && !sentence[Next].Is("the") && NameConjunction.HasCommonAcronym(sentence, first, Next))
            return Next;
        if (sentence.IsHeadline || !Connector.IsLower || !NameConjunction.HasPreposition(sentence, first, last) || !NameRun.HasHead(sentence, first, last))
            return null;
        // "Center for Research in the Humanities"
        if (sentence[Next].Is("the"))
            return sentence[Next + 1].Text.EndsWith("ities", StringComparison.Ordinal) || sentence[Next + 1].Text is "arts" or "sciences" ? Next + 1 : null;
        // "Institute for Innovation in Software"
        return lexicon.IsCommon(sentence[Next].Word) && !sentence[Next].Is(WordFlags.Time) ? Next : null;
    }

    private int? BehindAt()
    {
        if (IsCampus())
            return Next + 1;
        // "University of Texas at Austin"
        return sentence[first].Is("university") && sentence[first + 1].Is("of") && lexicon.IsPlace(sentence[Next].Text) ? Next : null;
    }

    /// <summary>
    /// The second part of "University of X, Saint Y": saints name towns, where a campus is; other words behind the comma are most often somebody else.
    /// </summary>
    private bool IsCampus() =>
        !sentence.IsHeadline
            && sentence[first].Is("university")
            && sentence[first + 1].Is("of")
            && sentence[Next].Text is "saint" or "san" or "santa"
            && sentence[Next].Has(TokenShape.Upper)
            && Capitals.IsCapitalised(sentence[Next + 1]);

    private int? BehindConjunction()
    {
        // "Lowen and Women's Hospital"
        if (first == last
            && Connector.Is("and")
            && sentence[Next].Text is "women" or "children" or "men"
            && sentence[Next + 1].Has(TokenShape.Possessive)
            && IsHead(Next + 2))
        {
            return Next + 2;
        }

        if (sentence.IsHeadline)
            return null;
        if (NameConjunction.JoinsKnownField(sentence, first, last, lexicon))
            return Next + 1;
        return NameConjunction.IsInside(sentence, first, last, lexicon) ? Next : null;
    }

    /// <summary>The last of the capitalised words behind the connector.</summary>
    private int EndOfNext => NameRun.EndOfWords(sentence, Next, lexicon);

    private bool IsHead(int at) => sentence[at].Is(WordFlags.Head) && sentence[at].Has(TokenShape.Upper);
}
