using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>
/// Capitalised words that belong to a title and name nobody: the "Product" of "Product Manager", the "Physics" of "Professor of Physics Ada Reed".
/// </summary>
internal static class Titles
{
    /// <summary>Takes such words off a sentence's names, and adds the name in lower case that a title shows.</summary>
    public static void Settle(Sentence sentence, Lexicon lexicon)
    {
        if (!sentence.Holds(WordFlags.Role | WordFlags.Say))
            return;
        for (var i = sentence.Names.Count - 1; i >= 0; i--)
        {
            var name = sentence.Names[i];
            if (name.Known is not null || name.Target is not null)
                continue;
            if (IsPartOfTitle(name, lexicon))
                sentence.Replace(name, []);
            else if ((BehindWords(name, lexicon), BeforeTitle(name)) is var (first, last) && (first > name.First || last < name.Last))
                sentence.Replace(name, [NameFinder.Named(sentence, first, last, lexicon)]);
        }

        for (var i = 2; i < sentence.Count; i++)
        {
            if (IsEmployerInLowerCase(sentence, i, lexicon))
                sentence.Insert(NameFinder.Named(sentence, i, i, lexicon));
        }
    }

    /// <summary>The x of "N, x CEO": a word that no list knows between a name and a title.</summary>
    private static bool IsEmployerInLowerCase(Sentence sentence, int at, Lexicon lexicon) =>
        sentence[at].IsLower
            && sentence[at].Word.Flags == WordFlags.None
            && !lexicon.IsCommon(sentence[at].Word)
            && sentence[at - 1].Is(",")
            && sentence.NameAt(at - 2) is not null
            && sentence.NameAt(at) is null
            && sentence[at + 1].Is(WordFlags.Role)
            && sentence[at + 1].Has(TokenShape.AllUpper)
            && !sentence[at + 2].Has(TokenShape.Word);

    /// <summary>
    /// Whether a word is a position that somebody has, and does not only describe one, as "senior" and the first word of "lead developer" do; partners are of
    /// some rank.
    /// </summary>
    public static bool IsPosition(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.Is("partner"))
            return sentence[at - 1].Is(WordFlags.Rank) || sentence[at - 1].Is("founding");
        if (token.Is("member"))
            return sentence[at - 1].Text is "board" or "faculty" or "staff" && !LeadsToAlliance(sentence, at + 1);
        // In lower case alone: "Coach" and "Captain" are companies, too.
        if (token.IsLower && (token.Text is "coach" or "captain" || IsScholar(token)))
            return true;
        return token.Is(WordFlags.Role) && token.Text switch
        {
            "senior" or "junior" or "managing" or "scientific" or "prime" or "vice" or "postdoctoral" => false,
            // "the executive branch"
            "lead" or "executive" =>
                !sentence[at + 1].IsLower || sentence[at + 1].Is(WordFlags.Function | WordFlags.Preposition | WordFlags.Role | WordFlags.Say),
            _ => true,
        };
    }

    /// <summary>"of the Open Tide Alliance": on whose board organizations are.</summary>
    private static bool LeadsToAlliance(Sentence sentence, int of) =>
        sentence[of].Is("of")
            && sentence.NameAt(sentence[of + 1].Is("the") ? of + 2 : of + 1) is { } body
            && sentence[body.Last].Text is "alliance" or "association" or "coalition" or "consortium" or "federation" or "forum" or "network";

    /// <summary>"biologist", "oceanographer"</summary>
    public static bool IsScholar(Token word) =>
        word.Text.EndsWith("ologist", StringComparison.Ordinal) || word.Text.EndsWith("ographer", StringComparison.Ordinal);

    /// <summary>"sales manager", "chess player", where an asset manager and a market player are firms.</summary>
    public static bool IsManOf(Token noun, Token before) => noun.Text switch
    {
        "manager" => before.Is("general") || before.Is("office") || IsDepartment(before) || before.Text is "account" or "plant" or "product" or "program"
            or "programme" or "project" or "regional" or "team",
        "player" => before.Text is "baseball" or "basketball" or "chess" or "cricket" or "football" or "golf" or "hockey" or "mlb" or "nba" or "nfl" or "nhl"
            or "rugby" or "soccer" or "tennis",
        _ => false,
    };

    /// <summary>"chemist", "musician": what only people are; firms are specialists, finalists and shops, too.</summary>
    public static bool IsCalling(string noun) =>
        (noun.EndsWith("ician", StringComparison.Ordinal) && noun != "optician")
            || noun.EndsWith("orian", StringComparison.Ordinal)
            || (noun.Length > 5
                && noun.EndsWith("ist", StringComparison.Ordinal)
                && !noun.EndsWith("finalist", StringComparison.Ordinal)
                && !(noun is "florist" or "specialist" or "stockist"));

    /// <summary>The X of "said N, X, director of boats": where a name in capitals stands between a person's and a position.</summary>
    public static bool IsEmployerBetween(Name name)
    {
        var sentence = name.Sentence;
        return name.First == name.Last
            && sentence[name.First].Has(TokenShape.AllUpper)
            && !name.Is(NameSigns.Place)
            && !IsDegree(sentence[name.First].Text)
            && IsBetween(name);
    }

    /// <summary>"PhD", "M.D.", "Jr.", "OBE": what stands behind a person's name and is no organization.</summary>
    public static bool IsDegree(string folded) =>
        folded.Replace(".", "") is "phd" or "dphil" or "ba" or "bs" or "bsc" or "md" or "mba" or "msc" or "ma" or "jd" or "cpa" or "rn" or "esq" or "jr" or "sr"
            or "frs" or "obe" or "mbe" or "cbe";

    /// <summary>Whether a name of two words or more stands before a name's first comma, and a position behind its second.</summary>
    public static bool IsBetween(Name name)
    {
        var sentence = name.Sentence;
        return sentence[name.First - 1].Is(",") && sentence.NameAt(name.First - 2) is { } person && person.Last > person.First
            && sentence[name.Last + 1].Is(",") && sentence[name.Last + 2].Is(WordFlags.Role) && sentence.NameAt(name.Last + 2) is null;
    }

    /// <summary>Whether a title is one of a field and not of an organization: "Minister for Tides", "Minister of State for Tides".</summary>
    public static bool IsOfField(Sentence sentence, int last) => sentence[last].Is("minister") || IsOfState(sentence, last);

    /// <summary>"Minister of State"</summary>
    public static bool IsOfState(Sentence sentence, int last) =>
        sentence[last].Is("state") && sentence[last - 1].Is("of") && sentence[last - 2].Text is "minister" or "secretary";

    /// <summary>
    /// Whether words may be what somebody's work is about: words that a list knows, but for those that people and institutions are called by.
    /// </summary>
    public static bool MayBeField(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            if (!(token.Text is "&" or ",")
                && (token.Is(WordFlags.GivenName | WordFlags.Demonym | WordFlags.Legal)
                    || IsInstitution(token)
                    || (token.Word.Flags == WordFlags.None && !lexicon.IsCommon(token.Word))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What every house has a director of: "Director of Sales for X".</summary>
    public static bool IsDepartment(Token field) =>
        field.Text is "communications" or "marketing" or "sales" or "operations" or "finance" or "engineering" or "strategy" or "policy" or "programs"
            or "programmes" or "research" or "development" or "partnerships" or "services" or "products" or "security" or "compliance" or "investments"
            or "innovation" or "logistics" or "education" or "training" or "analytics" or "design" or "technology" or "software" or "nursing"
            or "sustainability" or "fundraising";

    /// <summary>"Rep. Holm", "Reps. Holm and Brandt": an office, shortened, which stands before people alone.</summary>
    public static bool IsOffice(Token token) => token.Has(TokenShape.Upper) && token.Text is "sen" or "sens" or "rep" or "reps" or "gov" or "govs";

    /// <summary>Whether a word calls an organization what it is, as "bank" does, and "energy" does not.</summary>
    public static bool IsInstitution(Token token) =>
        token.Is(WordFlags.Legal) || (token.Is(WordFlags.Head) && token.Is(WordFlags.Kind) && token.Word.Kind != OrganizationKind.Unknown);

    /// <summary>"Product Manager", "Concrete Product Manager for X": what a capitalised position behind it is about.</summary>
    private static bool IsPartOfTitle(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        if (name.First == name.Last
            && (IsOfState(sentence, name.Last)
                || (IsDegree(sentence[name.Last].Text)
                    && sentence[name.First - 1].Is(",")
                    && sentence.NameAt(name.First - 2) is { } holder
                    && holder.Last > holder.First)))
        {
            return true;
        }

        var position = sentence[name.Last + 1];
        // "Interim Director", "Permanent Secretary"
        if (name.First == name.Last && position.Is(WordFlags.Role) && Qualifies(sentence[name.First]))
            return true;
        // "Director General"
        if (name.First == name.Last && sentence[name.First].Is("general") && sentence[name.First - 1].Is(WordFlags.Role))
            return true;
        if (!position.Has(TokenShape.Upper) || !HasField(position))
            return false;
        return MayBeField(sentence, name.First, name.Last, lexicon)
            // "Senior Portfolio Manager"
            || (name.First == name.Last && sentence[name.First - 1].Is(WordFlags.Role) && sentence[name.First - 1].Has(TokenShape.Upper))
            || (sentence[name.Last + 2].Text is "for" or "at"
                && sentence.NameAt(sentence[name.Last + 3].Is("the") ? name.Last + 4 : name.Last + 3) is not null
                && (sentence[name.Last].Is(WordFlags.SharedNoun) || (MayBeField(sentence, name.Last, name.Last, lexicon) && !name.Is(NameSigns.Head))));
    }

    /// <summary>Words before a position that say how somebody has it, or what of.</summary>
    private static bool Qualifies(Token word) =>
        word.Text is "district" or "borough" or "interim" or "acting" or "permanent" or "special" or "second" or "honorary" or "incoming" or "outgoing"
            or "general" or "branch" or "regional" or "divisional" or "area" or "country" or "foreign" or "technical" or "creative" or "scientific"
            or "artistic" or "musical";

    /// <summary>Positions that are told with what they are about; a chairman or a CEO is one of the organization named before.</summary>
    private static bool HasField(Token position) =>
        position.Text is "manager" or "officer" or "director" or "engineer" or "architect" or "scientist" or "analyst" or "coordinator" or "specialist"
            or "strategist" or "counsel" or "lead" or "editor" or "adviser" or "advisor" or "consultant" or "supervisor" or "secretary" or "minister"
            or "administrator" or "programmer";

    /// <summary>The "State" of "X County State's Attorney N".</summary>
    public static bool BeginsStatesTitle(Sentence sentence, int at) =>
        sentence[at].Is("state")
            && sentence[at + 1].Has(TokenShape.Possessive)
            && sentence[at + 2].Is(WordFlags.Role)
            && sentence[at + 2].Has(TokenShape.Upper);

    /// <summary>
    /// Positions that may be told with nothing but what they are about: "head of Public Policy"; a director or a CEO is one of an organization.
    /// </summary>
    public static bool HasBareField(Token position) =>
        position.Text is "head" or "manager" or "lead" or "officer" or "professor" or "specialist" or "coordinator" or "vp";

    /// <summary>
    /// Where a name ends before a title that begins inside of it: the "X" of "X Co-Chief Boat Officer", "X General Secretary" and "X County State's Attorney".
    /// </summary>
    private static int BeforeTitle(Name name)
    {
        var sentence = name.Sentence;
        for (var i = name.First + 1; i <= name.Last && sentence[name.Last + 1].Is(WordFlags.Role); i++)
        {
            if (sentence[i].Is(WordFlags.Role) && sentence[i].Text.StartsWith("co-", StringComparison.Ordinal))
                return i - 1;
        }

        return name.Last > name.First
                && (BeginsStatesTitle(sentence, name.Last) || (sentence[name.Last + 1].Is(WordFlags.Role) && Qualifies(sentence[name.Last])))
            ? name.Last - 1
            : name.Last;
    }

    /// <summary>Where a name begins behind "Said", which begins the sentence, or behind the field of "Professor of Physics".</summary>
    private static int BehindWords(Name name, Lexicon lexicon)
    {
        const int longest = 5;
        var sentence = name.Sentence;
        if (sentence.IsHeadline)
            return name.First;
        if (Capitals.OpensClause(sentence, name.First) && sentence[name.First].Text is "said" or "says" && name.Last > name.First && !name.Is(NameSigns.Head))
            return name.First + 1;
        // "Director General Ada Reed"
        if (sentence[name.First].Is("general") && sentence[name.First - 1].Is(WordFlags.Role) && name.Last > name.First)
            return name.First + 1;
        if (!sentence[name.First - 1].Is("of") || !sentence[name.First - 2].Is(WordFlags.Role))
            return name.First;
        // A first and a last name remain.
        var first = name.First;
        for (var i = first; i < name.Last - 1 && i < name.First + longest; i++)
        {
            if (MayBeField(sentence, i, i, lexicon) && !sentence[i].Is("&"))
                first = i + 1;
        }

        var isPerson = sentence[first].Has(TokenShape.Upper)
            && !NameRun.HasHead(sentence, first, name.Last)
            && (sentence[first].Is(WordFlags.GivenName) || sentence[name.First - 2].Is("professor"));
        return isPerson ? first : name.First;
    }
}
