using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Names;

/// <summary>The word in a name that shows an organization, as "University" does.</summary>
internal static class HeadWord
{
    /// <summary>The head of a name; null where it has none, and where what it names is a trade, a thing, a course, another page, or one of many.</summary>
    public static Word? Of(Name name, Lexicon lexicon) =>
        !IsShouted(name.Sentence)
                && In(name, lexicon) is { } head
                && !IsTradeOrThing(name, head, lexicon)
                && !IsStudied(name, head, lexicon)
                && !IsOneOfMany(name)
                && !IsSold(name, head)
                && !IsLinkAlone(name.Sentence)
            ? head
            : null;

    /// <summary>A clause of a contract in capitals throughout, where these show nothing.</summary>
    public static bool IsShouted(Sentence sentence)
    {
        const int longestHeading = 24;
        return sentence.Count > longestHeading && sentence.IsInCapitals;
    }

    /// <summary>The kind that a head tells of; a working group is no company, nor is a government's.</summary>
    public static OrganizationKind KindOf(Name name, Word head)
    {
        var sentence = name.Sentence;
        var isGroup = sentence[name.Last].Is("group");
        if (isGroup && sentence[name.Last - 1].Is("government"))
            return OrganizationKind.GovernmentAgency;
        var isOfPeople = isGroup
            && sentence[name.Last - 1].Text is "working" or "interest" or "steering" or "advisory" or "study" or "task" or "expert" or "user" or "users"
                or "core" or "focus";
        return isOfPeople ? OrganizationKind.Unknown : head.Is(WordFlags.Head) ? head.HeadKind : OrganizationKind.Company;
    }

    /// <summary>
    /// In "Bank of X" the head before the connector, else the last one; null where the word that ends what it belongs to says that it is something else: "Tern
    /// Fund Awards".
    /// </summary>
    private static Word? In(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        Word? head = null;
        var last = name.Last;
        for (var i = name.First; i <= name.Last && name.Last > name.First; i++)
        {
            if (IsHead(sentence[i], i == name.Last))
            {
                head = sentence[i].Word;
            }
            else if (head is not null && sentence[i].Text is "of" or "for" or "on" or "de" or "d'" or "du" or "des")
            {
                last = i - 1;
                break;
            }
        }

        // "Journal of the Tern Society", "Tern Law Review"
        var isPeriodical = last < name.Last ? head?.Text == "journal" : sentence[last].Is("review") && sentence[last - 1].Is("law");
        var isWork = isPeriodical
            || (last < name.Last && head is not null && sentence[last + 1].Is("for") && IsForOthers(head) && !sentence[name.Last].Is(WordFlags.Head));
        var isThing = lexicon.IsCommon(sentence[last].Word) && !sentence[last].Is(WordFlags.Head | WordFlags.Legal | WordFlags.Generic | WordFlags.Opener);
        // "Air Force Tanker", "Army Doctrine"
        isThing |= last == name.Last
            && head?.Text is "army" or "navy" or "force"
            && !sentence[last].Is(WordFlags.Head)
            && Capitals.IsCapitalised(sentence[last])
            && !sentence[last].Has(TokenShape.Number);
        return isWork || isThing || IsEvent(sentence[last]) || (IsVenture(sentence[last]) && !IsGlossed(name)) ? null : head;
    }

    /// <summary>A capitalised head, as [[Music technology]] has none; behind all other words also the capitals of a legal form: "Tern LLP".</summary>
    private static bool IsHead(Token token, bool isLast) =>
        (token.Is(WordFlags.Head) && (token.Has(TokenShape.Upper) || token.Is(WordFlags.Legal)))
        || (isLast && token.Is(WordFlags.Legal) && !token.Is(WordFlags.Function) && token.Has(TokenShape.AllUpper) && token.Length > 2);

    /// <summary>Heads that before "for" begin no organization's name: "Standard for X", "Tech for X".</summary>
    private static bool IsForOthers(Word head) => head.HeadKind == OrganizationKind.Media || head.Text == "tech";

    /// <summary>"Tern Maps Project": what organizations do more often than what they are, but for one with an acronym of its own.</summary>
    private static bool IsVenture(Token word) => word.Text is "program" or "programme" or "project";

    /// <summary>"International Congress of X", "Tern League Cup".</summary>
    private static bool IsEvent(Token word) =>
        word.Text is "congress" or "conference" or "cup" or "trophy" or "tournament" or "championship" or "championships" or "prize" or "examination"
            or "exhibition" or "competition";

    /// <summary>
    /// "Data Hub", "Energy Efficiency", and as a heading or behind "in" also "Training Center": common words, which titles, lists and headings capitalise
    /// whatever they name; but not "Office of Energy", "Digital Service (DS)", "Energy Systems said".
    /// </summary>
    private static bool IsTradeOrThing(Name name, Word head, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        var isField = (sentence.Block.Kind == BlockKind.Heading && name.Last - name.First + 1 == sentence.Count) || sentence[name.First - 1].Is("in");
        if (!isField && (IsInstitution(lexicon.Singular(head)) || IsGlossed(name) || name.IsPossessive || sentence[name.Last + 1].Is(WordFlags.Say)))
            return false;
        for (var i = name.First; i <= name.Last; i++)
        {
            var isOffice = ReferenceEquals(sentence[i].Word, head) && sentence[i + 1].Text is "of" or "for" or "on" && head.HeadKind != OrganizationKind.Media;
            var isCommon = lexicon.IsCommon(sentence[i].Word)
                || lexicon.Singular(sentence[i].Word).Is(WordFlags.Head | WordFlags.Product | WordFlags.Generic | WordFlags.Function);
            // "US Army"
            var isCountry = sentence[i].Is("us") && sentence[i].Has(TokenShape.AllUpper);
            if (isOffice || isCountry || !isCommon || sentence[i].Is(WordFlags.Legal))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether the last word of a name is a head that products have too, as "Report", "Platform" and "Service" are, and "Foundation" and "Technologies" are
    /// not.
    /// </summary>
    public static bool EndsLikeProduct(Name name, Lexicon lexicon)
    {
        var last = name.Sentence[name.Last].Word;
        return (last.HeadKind is OrganizationKind.Unknown or OrganizationKind.Media or OrganizationKind.GovernmentAgency)
            && !IsInstitution(lexicon.Singular(last));
    }

    /// <summary>Whether nothing in a name tells it from others of its kind: "International Non-Profit Association".</summary>
    public static bool Describes(Name name, Lexicon lexicon)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            var word = name.Sentence[i];
            if (!word.Is(WordFlags.Head | WordFlags.Kind | WordFlags.Opener | WordFlags.Generic) && !lexicon.IsCommon(word.Word))
                return false;
        }

        return true;
    }

    /// <summary>"bank", "foundation", "group", and not "hub", "committee", "energy".</summary>
    private static bool IsInstitution(Word noun) =>
        noun.Is(WordFlags.Kind) && (noun.Kind != OrganizationKind.Unknown || noun.Text is "organization" or "organisation" or "group" or "club");

    /// <summary>"Digital Service (DS)".</summary>
    private static bool IsGlossed(Name name) =>
        name.Sentence[name.Last + 1].Is("(") && name.Sentence[name.Last + 2].Has(TokenShape.AllUpper) && name.Sentence[name.Last + 3].Is(")");

    /// <summary>"a Master of Public Administration", "a degree in Tidal Engineering", "experience in Tape Technologies and Boat Engineering".</summary>
    private static bool IsStudied(Name name, Word head, Lexicon lexicon)
    {
        const int most = 4;
        var sentence = name.Sentence;
        if (sentence[name.First - 1].Text is "of" or "in" && IsDegree(sentence[Clause.BeforeBracket(sentence, name.First - 2)]))
            return true;
        var first = name.First;
        for (var i = 0;
            i < most && sentence[first - 1].Text is "," or "and" && sentence.NameAt(sentence[first - 2].Is(",") ? first - 3 : first - 2) is { } other;
            i++)
        {
            first = other.First;
        }

        return sentence[first - 1].Is("in")
            && (IsSkill(sentence[first - 2]) || sentence[first - 2].Text.StartsWith("speciali", StringComparison.Ordinal))
            && !head.Is(WordFlags.Legal)
            && !IsInstitution(lexicon.Singular(head));
    }

    /// <summary>"sells its Tern Solutions to", "sales of its Tern Systems"; but "sold its Tern Services".</summary>
    private static bool IsSold(Name name, Word head)
    {
        var sentence = name.Sentence;
        return head.Text is "solutions" or "services" or "systems"
            && head == sentence[name.Last].Word
            && sentence[name.First - 1].Text is "its" or "their" or "our"
            && (sentence[name.First - 2].Text is "of" or "offer" or "offers" or "offering" or "sell" or "sells" or "selling" or "provide" or "provides"
                or "providing" or "supply" or "supplies" or "supplying" or "deliver" or "delivers" or "delivering" or "market" or "markets" or "marketing")
            && !sentence[name.Last + 1].IsFiniteVerb;
    }

    private static bool IsSkill(Token noun) => noun.Text is "experience" or "expertise" or "background" or "skills" or "career";

    private static bool IsDegree(Token noun) =>
        noun.Text is "ba" or "bsc" or "ma" or "msc" or "mba" or "beng" or "meng" or "phd" or "ph.d" or "master" or "masters" or "bachelor" or "bachelors"
            or "doctor" or "doctorate" or "degree" or "diploma" or "science" or "arts" or "major";

    /// <summary>"is a Statutory Board", but not "at a Tern Corporation".</summary>
    private static bool IsOneOfMany(Name name)
    {
        for (var i = name.First; i <= name.Last; i++)
        {
            if (name.Sentence[i].Is(WordFlags.Legal))
                return false;
        }

        // "Becomes the First University in"
        var isFirst = name.Sentence.IsHeadline && name.Sentence[name.First].Is("first") && name.Sentence[name.First - 1].Is("the");
        return isFirst || Clause.IsOneOfMany(name.Sentence, name);
    }

    /// <summary>"[Harbour Post](address)" in a paragraph of its own leads to another page.</summary>
    private static bool IsLinkAlone(Sentence sentence) =>
        sentence is { Block.Kind: BlockKind.Paragraph, Marks.Length: 1 or 2 }
            && Array.Exists(sentence.Marks, mark =>
                mark.Kind == MarkKind.ExternalLink && mark.Start <= sentence[0].Start && mark.Start + mark.Length >= sentence[sentence.Count - 1].End);
}
