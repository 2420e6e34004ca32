using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>
/// Finds names: what the markup sets apart, what the registry states, and runs of capitalised words with the connectors that names allow inside.
/// What a name stands for is decided later.
/// </summary>
internal static class NameFinder
{
    private const WordFlags Triggers = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb | WordFlags.MakeVerb
        | WordFlags.PartnerNoun | WordFlags.DealNoun | WordFlags.FundVerb | WordFlags.IncludeVerb | WordFlags.ChooseVerb | WordFlags.TogetherVerb | WordFlags.JointWord
        | WordFlags.Planning | WordFlags.Ending | WordFlags.TradeVerb;

    public static void FindNames(Sentence sentence, NameTrie known, Lexicon lexicon)
    {
        foreach (var mark in sentence.Marks)
            AddMarked(sentence, mark, known);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.NameAt(i) is not null)
                continue;
            if (KnownAt(sentence, i, known, lexicon) is { } name)
            {
                sentence.Add(name);
                i = name.Last;
            }
            else if (CommonRun(sentence, i) is { } last)
            {
                i = AddRun(sentence, i, last, known, lexicon);
            }
            else if (StartsName(sentence, i, lexicon))
            {
                i = AddRun(sentence, i, i, known, lexicon);
            }
        }

        if (sentence.Marks.Length > 0)
            sentence.Names.Sort(static (one, other) => one.First.CompareTo(other.First));
        foreach (var name in sentence.Names)
            AddOwnSigns(name, lexicon);
    }

    /// <summary>A link or an emphasised run that begins with a capital is one name, whatever stands inside.</summary>
    private static void AddMarked(Sentence sentence, Mark mark, NameTrie known)
    {
        if (mark.Kind == MarkKind.ExternalLink)
            return;
        var first = 0;
        while (first < sentence.Count && sentence[first].Start < mark.Start)
            first++;
        var last = first;
        while (last < sentence.Count && sentence[last].End <= mark.Start + mark.Length)
            last++;
        last--;
        if (last < first || !sentence[first].Has(TokenShape.Upper) || sentence.NameAt(first) is not null || sentence.NameAt(last) is not null)
            return;
        if (first == last && sentence[first].Is(WordFlags.Function | WordFlags.Generic))
            return;
        var form = known.Longest(sentence, first);
        sentence.Add(new Name(sentence, first, last, mark.Kind == MarkKind.WikiLink ? mark.Target : null)
        {
            Known = form?.Count == last - first + 1 ? form : null,
        });
    }

    /// <summary>The name that begins at a token with words of the registry's; null where there is none.</summary>
    private static Name? KnownAt(Sentence sentence, int first, NameTrie known, Lexicon lexicon)
    {
        if (known.Longest(sentence, first) is not { } form || KnownNames.ReadsAsWord(sentence, first, form, sentence.IsHeadline || OpensClause(sentence, first), lexicon))
            return null;
        var last = first + form.Count - 1;
        for (var i = first; i <= last; i++)
        {
            if (sentence.NameAt(i) is not null)
                return null;
        }

        var end = EndOfRun(sentence, first, last, lexicon);
        var legal = last;
        while (legal < end && (sentence[legal + 1].Is(WordFlags.Legal) || sentence[legal + 1].Is(",")))
            legal++;
        if (legal == end)
            return new Name(sentence, first, end) { Known = form };
        return KnownNames.StandsBefore(sentence, last + 1, end, known, lexicon)
            ? new Name(sentence, first, last) { Known = form }
            : new Name(sentence, first, end);
    }

    /// <summary>
    /// The last token of a run in a headline that only a head shows to be a name: "with Digital Library of", ", Community College". It ends
    /// where the capitals end, and stands where a name is due.
    /// </summary>
    private static int? CommonRun(Sentence sentence, int first)
    {
        if (!sentence.IsHeadline || first == 0 || !(sentence[first - 1].Text is "with" or "and" or "&" or "," or "by" or "between"))
            return null;
        var last = first;
        while (IsCapitalised(sentence[last]) && !sentence[last].Is(WordFlags.Function | Triggers) && sentence.NameAt(last) is null)
            last++;
        last--;
        return last > first && sentence[last].Is(WordFlags.Head) && !sentence[last + 1].Has(TokenShape.Upper) ? last : null;
    }

    private static bool StartsName(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!IsCapitalised(token))
            return IsDescribedWord(sentence, at, lexicon);
        if (IsCurrency(sentence, at) || IsCross(sentence, at))
            return false;
        if (token.Is(WordFlags.Function) && !IsInitials(sentence, at))
            return (token.Is(WordFlags.Opener) || IsNamedPreposition(sentence, at)) && !OpensClause(sentence, at) && ContinuesName(sentence, at + 1, lexicon);
        if (token.Is(WordFlags.Function) || IsShouted(sentence, at))
            return true;
        if (!lexicon.IsCommon(token.Word) && !token.Is(Triggers) && !IsCommonCompound(token, lexicon))
            return true;
        if ((token.Is(WordFlags.Head) && !token.Is("partners") && sentence[at + 1].Text is "of" or "for" or "de") || IsTerritory(sentence, at))
            return true;
        if (sentence.IsHeadline)
            return (token.Is(WordFlags.Opener) && ContinuesName(sentence, at + 1, lexicon)) || (at == 0 && IsCoordinated(sentence, lexicon));
        return !OpensClause(sentence, at) || ContinuesName(sentence, at + 1, lexicon);
    }

    /// <summary>"with tern, a software company": a word in lower case that no list knows is a name where an apposition says so.</summary>
    private static bool IsDescribedWord(Sentence sentence, int at, Lexicon lexicon)
    {
        if (!sentence[at].IsLower || !(sentence[at - 1].Text is "with" or "by" or "and") || sentence[at].Word.Flags != WordFlags.None)
            return false;
        var article = sentence[at + 1].Is(",") ? at + 2 : at + 1;
        return sentence[article].Text is "a" or "an" && !lexicon.IsCommon(sentence[at].Word) && NounPhrase.Read(sentence, article, lexicon) is { IsOrganization: true };
    }

    /// <summary>"food maker Beyond Tern": inside a sentence a preposition has no capital but in a name.</summary>
    private static bool IsNamedPreposition(Sentence sentence, int at) =>
        !sentence.IsHeadline && sentence[at].Is(WordFlags.Preposition) && !IsCapitalised(sentence[at - 1]);

    /// <summary>"Orange, Tern": what stands beside a name is one.</summary>
    private static bool IsCoordinated(Sentence sentence, Lexicon lexicon) =>
        sentence[1].Text is "," or "and" or "&" && IsCapitalised(sentence[2]) && !lexicon.IsCommon(sentence[2].Word) && !sentence[2].Is(WordFlags.Function | Triggers) && !sentence[0].Is(Triggers);

    /// <summary>Whether a capital at a place may be owed to the place alone.</summary>
    private static bool OpensClause(Sentence sentence, int at) =>
        at == 0 || sentence[at - 1].Text is "\"" or ":" or "(" or "-" or "'" or "|" or "\u2022";

    /// <summary>Capitalised, and not an adjective such as Paris-based.</summary>
    private static bool IsCapitalised(Token token) =>
        token.Has(TokenShape.Word) && token.Has(TokenShape.Upper | TokenShape.InnerUpper) && !token.Has(TokenShape.LowerEnding);

    /// <summary>The sign between two who made something together, in a title: "X x Y".</summary>
    private static bool IsCross(Sentence sentence, int at) => sentence.Scope == MentionScope.Title && at > 0 && sentence[at].Is("x") && IsCapitalised(sentence[at + 1]);

    /// <summary>The letters of "C$" and "US$".</summary>
    private static bool IsCurrency(Sentence sentence, int at) => sentence[at + 1].Is("$") && sentence[at + 1].Has(TokenShape.Tight);

    /// <summary>"WHO", "UN" and the "AT" of "AT &amp; T", which are no function words in a sentence that is not in capitals throughout.</summary>
    private static bool IsInitials(Sentence sentence, int at) =>
        sentence[at].Has(TokenShape.AllUpper) && sentence[at].Length > 1 && !sentence[at].Is("us") && (sentence[at + 1].Is("&") || (!IsInCapitals(sentence, at - 1) && !IsInCapitals(sentence, at + 1)));

    /// <summary>"SWIFT": a common word that alone is in capitals.</summary>
    private static bool IsShouted(Sentence sentence, int at) =>
        sentence[at].Has(TokenShape.AllUpper) && sentence[at].Length > 2 && !sentence[at].Is(WordFlags.Generic) && !sentence[at - 1].Has(TokenShape.AllUpper) && !sentence[at + 1].Has(TokenShape.AllUpper);

    private static bool IsInCapitals(Sentence sentence, int at) => sentence[at].Has(TokenShape.AllUpper) && sentence[at].Is(WordFlags.Common | WordFlags.Function);

    private static bool IsCommonCompound(Token token, Lexicon lexicon) =>
        token.Has(TokenShape.Hyphenated) && Array.TrueForAll(token.Text.Split('-'), lexicon.IsCommon);

    private static bool ContinuesName(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!IsCapitalised(token) || token.Has(TokenShape.Tight) || IsCross(sentence, at) || sentence.NameAt(at) is not null || token.Is(WordFlags.Function))
            return false;
        // "JV" and "MOU" are nouns behind a name.
        if ((token.Is(WordFlags.Role) && !token.Is(WordFlags.Head)) || (token.Is(WordFlags.PartnerNoun) && token.Has(TokenShape.AllUpper)))
            return false;
        if (token.Is(WordFlags.TogetherVerb) && sentence[at + 1].Text is "with" or "together" or "closely")
            return false;
        return !sentence.IsHeadline || (token.Is(WordFlags.Head) && !token.Is(WordFlags.PartnerVerb))
            || (!lexicon.IsCommon(token.Word) && !token.Is(Triggers) && !IsCommonCompound(token, lexicon));
    }

    private static int AddRun(Sentence sentence, int first, int last, NameTrie known, Lexicon lexicon)
    {
        last = EndOfRun(sentence, first, last, lexicon);
        for (var i = first + 1; i <= last && KnownNames.Describes(sentence, i - 1, i - 1 == first && OpensClause(sentence, first), lexicon); i++)
        {
            if (KnownAt(sentence, i, known, lexicon) is { Known: not null })
                return i - 1;
        }

        if (EndsWithLegalForm(sentence, last + 1, lexicon) || IsOwnEnding(sentence, last + 1))
            last++;
        var end = last;
        while (first <= last && sentence[first].Is(WordFlags.Role) && !sentence[first].Is(WordFlags.Head))
            first++;
        // In "Hong Kong-based" the words are an adjective's.
        if (first <= last && NamesSomething(sentence, first, last, lexicon) && !IsPartnershipNoun(sentence, first, last, lexicon) && !IsTitledPartnership(sentence, first, last) && !(sentence[end + 1].Has(TokenShape.LowerEnding) && sentence[end + 1].Has(TokenShape.Upper)))
            sentence.Add(new Name(sentence, first, last));
        return end;
    }

    /// <summary>The last token of the run that has come as far as a token.</summary>
    private static int EndOfRun(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        while (true)
        {
            if (ContinuesName(sentence, last + 1, lexicon))
                last++;
            else if (AfterConnector(sentence, first, last, lexicon) is { } next)
                last = next;
            else
                return last;
        }
    }

    /// <summary>"X plc", "X gmbh": legal forms are written in lower case too.</summary>
    private static bool EndsWithLegalForm(Sentence sentence, int at, Lexicon lexicon) =>
        sentence[at].IsLower && sentence[at].Is(WordFlags.Legal) && !sentence[at].Is(WordFlags.Function | WordFlags.Preposition) && !lexicon.IsCommon(sentence[at].Word);

    /// <summary>The 's of "Tern's has opened": where nothing follows that could be possessed, it belongs to the name.</summary>
    private static bool IsOwnEnding(Sentence sentence, int at)
    {
        if (!sentence[at].Has(TokenShape.Possessive) || sentence[at].Length < 2)
            return false;
        var next = sentence[at + 1];
        return next.IsFiniteVerb || next.Is(WordFlags.Preposition) || (sentence.IsHeadline && next.Is(WordFlags.MakeVerb) && next.Text.EndsWith("s", StringComparison.Ordinal)) || (next.IsLower && next.Is(WordFlags.MakeVerb) && sentence[at + 2].Text is "a" or "an" or "the" or "its" or "their") || next.Text is "and" or "or" or "," or "." or "to"
            || next.Is(WordFlags.ChooseVerb) || (next.Is(WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb) && sentence[at + 2].Text is "with" or "up" or "forces" or "hands");
    }

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
            case "&" when last > first && ContinuesName(sentence, next + 1, lexicon) && !lexicon.IsCommon(sentence[next].Word):
                return null;
            case "&" or "de" or "d'" or "du" or "des" or "do" or "da" or "dos" or "das" or "del" or "della" or "di" or "der" or "von" or "van":
                break;
            case "." when connector.Has(TokenShape.Tight) && IsShortened(sentence, last, next):
                break;
            case var _ when connector.Has(TokenShape.Possessive) && (sentence[first].Text is "st" or "saint" || (lexicon.IsCommon(sentence[last].Word) && sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Head))):
                break;
            case "et" when sentence[next].Text is "d'" or "de" or "des" or "du":
                next++;
                break;
            case "," when sentence[next].Is(WordFlags.Legal) && sentence[next].Has(TokenShape.Upper):
                return next;
            case "of" or "for" when HasHead(sentence, first, last) || IsPartnershipNoun(sentence, first, last, lexicon):
                if (sentence[next].Is("the"))
                    next++;
                break;
            case "(" when sentence[last + 3].Is(")") && IsCapitalised(sentence[last + 4]) && sentence[EndOfWords(sentence, last + 4, lexicon)].Is(WordFlags.Legal):
                // "X (Singapore) Pte. Ltd."
                return last + 4;
            case "and" or "et" or "und" or "y" when !sentence.IsHeadline && JoinsOneName(sentence, first, last, lexicon):
                break;
            default:
                return null;
        }

        return IsCapitalised(sentence[next]) && sentence.NameAt(next) is null && !sentence[next].Is(WordFlags.Function) ? next : null;
    }

    /// <summary>Whether the full stop behind a word only shortens it: "St. X", "X Co. Ltd.".</summary>
    private static bool IsShortened(Sentence sentence, int last, int next)
    {
        var word = sentence[last];
        return word.Is(WordFlags.Legal) ? sentence[next].Is(WordFlags.Legal) : word.Is(WordFlags.Abbreviation) && !word.Is(WordFlags.Generic);
    }

    /// <summary>
    /// Whether the conjunction after a run stands inside one name: the common word behind it goes on with
    /// "Institute of Science" or leads to the head that "Natural Sciences" still lacks.
    /// </summary>
    private static bool JoinsOneName(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var next = last + 2;
        if (!IsCapitalised(sentence[next]))
            return false;
        if (HasCommonAcronym(sentence, first, next, lexicon))
            return true;
        if (IsDescription(sentence, first, last, next, lexicon))
            return true;
        if (!lexicon.IsCommon(sentence[next].Word))
            return false;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Text is "of" or "for")
                return true;
            if (!lexicon.IsCommon(sentence[i].Word))
                return false;
        }

        return sentence[EndOfWords(sentence, next, lexicon)].Is(WordFlags.Head);
    }

    /// <summary>"Museum and Art Gallery": behind several words that name something, the conjunction goes on with words that alone name nothing.</summary>
    private static bool IsDescription(Sentence sentence, int first, int last, int next, Lexicon lexicon)
    {
        if (last == first || sentence[next].Is(WordFlags.Opener | WordFlags.Demonym))
            return false;
        var end = EndOfWords(sentence, next, lexicon);
        for (var i = next; i <= end; i++)
        {
            if (!sentence[i].Is(WordFlags.Head | WordFlags.Legal) && !lexicon.IsCommon(sentence[i].Word) && !IsAbstract(sentence[i]))
                return false;
        }

        return sentence[end].Is(WordFlags.Head | WordFlags.Legal) || IsAbstract(sentence[end]) || HasHead(sentence, first, last);
    }

    /// <summary>"Prevention", "Management", "Technology": a noun by its ending.</summary>
    private static bool IsAbstract(Token token) =>
        token.Length > 6 && (token.Text.EndsWith("tion", StringComparison.Ordinal) || token.Text.EndsWith("ment", StringComparison.Ordinal) || token.Text.EndsWith("ology", StringComparison.Ordinal) || token.Text.EndsWith("ics", StringComparison.Ordinal));

    /// <summary>"Food and Farming Organization (FFO)": the acronym takes its letters from both sides.</summary>
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
            if (sentence[at].Has(TokenShape.Upper) && sentence[at].Text[0] == acronym[letter])
                letter--;
            else if (sentence[at].Has(TokenShape.Upper))
                return false;
        }

        return letter < 0 && at < next - 2;
    }

    private static int EndOfWords(Sentence sentence, int first, Lexicon lexicon)
    {
        while (ContinuesName(sentence, first + 1, lexicon))
            first++;
        return first;
    }

    /// <summary>"City of X", "Government of X".</summary>
    private static bool IsTerritory(Sentence sentence, int at) =>
        sentence[at].Text is "city" or "county" or "town" or "state" or "province" or "republic" or "government" or "port" && sentence[at + 1].Is("of");

    private static bool HasHead(Sentence sentence, int first, int last)
    {
        if (IsTerritory(sentence, last))
            return true;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>"Memorandum of Understanding", "Strategic Partnership Agreement": nouns of partnership are written with capitals too.</summary>
    private static bool IsPartnershipNoun(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var isPartnership = false;
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            // "the Tern Alliance" is a name, "a New Alliance" is none.
            if (token.Is(WordFlags.PartnerNoun | WordFlags.DealNoun) && (!token.Is(WordFlags.Head) || sentence[first - 1].Text is "a" or "an" || sentence[first].Text is "new" or "strategic"))
                isPartnership = true;
            else if (!lexicon.IsCommon(token.Word))
                return false;
        }

        return isPartnership;
    }

    /// <summary>"a Boats for All Partnership with X": what it is called, and no party.</summary>
    private static bool IsTitledPartnership(Sentence sentence, int first, int last)
    {
        var before = sentence[first - 1].Is("\"") ? first - 2 : first - 1;
        var behind = sentence[last + 1].Is("\"") ? last + 2 : last + 1;
        return sentence[last].Is(WordFlags.PartnerNoun) && sentence[before].Text is "a" or "an" && sentence[behind].Text is "with" or "between";
    }

    /// <summary>Whether a run holds more than acronyms of trades, months, and nouns that only describe.</summary>
    private static bool NamesSomething(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            if (token.Is(WordFlags.Generic | WordFlags.Demonym) || (token.Is(WordFlags.Function) && !token.Has(TokenShape.AllUpper)) || (token.Is(WordFlags.Legal) && first == last))
                continue;
            if (first < last || !lexicon.Singular(token.Word).Is(WordFlags.Head | WordFlags.Kind | WordFlags.MemberNoun) || !lexicon.IsCommon(token.Word))
                return true;
        }

        return false;
    }

    private static void AddOwnSigns(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        if (name.Known is { } known)
            name.Add(known.IsOrganization ? NameSigns.Registered : NameSigns.NotOrganization);
        if (name.Is(NameSigns.NotOrganization))
            return;
        if (!name.Is(NameSigns.Registered) && lexicon.IsPlace(name.Key))
            name.Add(NameSigns.Place);
        else if (HeadOf(name) is { } head)
            name.Add(NameSigns.Head, "head-word", head.HeadKind);
        else if (!name.Is(NameSigns.Registered) && name.Last > name.First && name.Last - name.First < 4 && sentence[name.First].Is(WordFlags.GivenName))
            name.Add(NameSigns.GivenName);
    }

    /// <summary>The word that shows an organization: in "Bank of X" the one before the connector, else the last one.</summary>
    private static Word? HeadOf(Name name)
    {
        var sentence = name.Sentence;
        Word? head = null;
        for (var i = name.First; i <= name.Last && name.Last > name.First; i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                head = sentence[i].Word;
            else if (head is not null && sentence[i].Text is "of" or "for" or "de" or "d'" or "du" or "des")
                break;
        }

        return head;
    }
}
