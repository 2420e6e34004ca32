using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Names;

/// <summary>
/// Finds names: what the markup sets apart, what the registry states, and runs of capitalised words with the connectors that names allow inside.
/// What a name stands for is decided later.
/// </summary>
internal static class NameFinder
{
    /// <param name="told">The names of the text, where the sentence is a headline.</param>
    public static void FindNames(Sentence sentence, NameTrie known, Lexicon lexicon, ToldNames? told = null)
    {
        foreach (var mark in sentence.Marks)
            AddMarked(sentence, mark, known, lexicon);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.NameAt(i) is not null)
                continue;
            if (KnownAt(sentence, i, known, lexicon) is { } name)
            {
                sentence.Add(name);
                i = name.Last;
            }
            else if (told?.EndAt(sentence, i) is { } end && NameRun.End(sentence, i, i, lexicon) <= end)
            {
                sentence.Add(new Name(sentence, i, end));
                i = end;
            }
            else if (NameStart.CommonRun(sentence, i, lexicon) is { } last)
            {
                i = AddRun(sentence, i, last, known, lexicon);
            }
            else if (NameStart.Is(sentence, i, lexicon))
            {
                i = AddRun(sentence, i, i, known, lexicon);
            }
        }

        if (sentence.Marks.Length > 0)
            sentence.Names.Sort(static (one, other) => one.First.CompareTo(other.First));
        foreach (var name in sentence.Names)
            AddOwnSigns(name, lexicon);
        Titles.Settle(sentence, lexicon);
    }

    /// <summary>A name from one token to another with the signs that its own words give.</summary>
    public static Name Named(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var name = new Name(sentence, first, last);
        AddOwnSigns(name, lexicon);
        return name;
    }

    /// <summary>A link or an emphasised run that begins with a capital is one name, whatever stands inside.</summary>
    private static void AddMarked(Sentence sentence, Mark mark, NameTrie known, Lexicon lexicon)
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
        first = BehindTitle(sentence, first, last);
        if (last < first
            || (mark.Kind != MarkKind.WikiLink && !IsTitle(sentence, first, last))
            || !sentence[first].Has(TokenShape.Upper)
            || sentence.NameAt(first) is not null
            || sentence.NameAt(last) is not null)
        {
            return;
        }

        // [[Norway|Norwegian]]
        if (first == last
            && (sentence[first].Is(WordFlags.Function | WordFlags.Generic)
                || (sentence[first].Is(WordFlags.Demonym) && mark.Target is { } target && lexicon.IsPlace(Folding.Fold(target)))))
        {
            return;
        }

        var form = known.Longest(sentence, first);
        sentence.Add(new Name(sentence, first, last, mark.Kind == MarkKind.WikiLink ? mark.Target : null)
        {
            Known = form?.Count == last - first + 1 ? form : null,
        });
    }

    /// <summary>
    /// Where a link's name begins: the N of "[[Dr. N]]", the X of "[[Chief executive officer of X|CEO X]]"; "[[Dr. Kelp]]" and "[[CEO Magazine]]" are names, as
    /// is "[[Mr. Kelp Group]]".
    /// </summary>
    private static int BehindTitle(Sentence sentence, int first, int last)
    {
        var isRole = sentence[first].Is(WordFlags.Role) && sentence[first].Has(TokenShape.AllUpper);
        var begin = sentence[first + 1].Is(".") ? first + 2 : first + 1;
        return begin < last && (isRole || (IsHonorific(sentence[first]) && !NameRun.HasHead(sentence, begin, last))) ? begin : first;
    }

    private static bool IsHonorific(Token token) => token.Text is "mr" or "mrs" or "ms" or "dr" || Titles.IsOffice(token);

    /// <summary>"Dean Foundation", "Justice Advisory Council": a title before nothing but common words and a head; no department.</summary>
    private static bool BeginsBody(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        if (last == first
            || !Titles.IsInstitution(sentence[last])
            || sentence[last].Text is "board" or "bureau" or "committee" or "department" or "division" or "office" or "unit")
        {
            return false;
        }

        // "Ada Reed, Director Science Museum", "Ada Reed (Chairman Tide Bank)"
        if (sentence[first - 1].Text is "," or "("
            && sentence.NameAt(first - 2) is { } holder
            && !NameRun.HasHead(sentence, holder.First, holder.Last))
        {
            return false;
        }

        for (var i = first + 1; i < last; i++)
        {
            if (!lexicon.IsCommon(sentence[i].Word) || sentence[i].Is(WordFlags.Role))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether what is set apart by emphasis may be one name, and is no sentence, list, label or signature: "Ada Reed, Tern Group", "About Tern Group".
    /// </summary>
    private static bool IsTitle(Sentence sentence, int first, int last)
    {
        const int longest = 12;
        if (last - first >= longest || sentence[first].Is(WordFlags.Preposition))
            return false;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Text is ":" or ";" or "by" or "between"
                || (sentence[i].IsLower && sentence[i].IsFiniteVerb)
                || (sentence[i].Is(",") && !sentence[i + 1].Is(WordFlags.Legal)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The name that begins at a token with words of the registry's; null where there is none.</summary>
    private static Name? KnownAt(Sentence sentence, int first, NameTrie known, Lexicon lexicon)
    {
        if (known.Longest(sentence, first) is not { } form
            || KnownNames.ReadsAsWord(sentence, first, form, sentence.IsHeadline || Capitals.OpensClause(sentence, first), lexicon))
        {
            return null;
        }

        var last = first + form.Count - 1;
        for (var i = first; i <= last; i++)
        {
            if (sentence.NameAt(i) is not null)
                return null;
        }

        var end = NameRun.End(sentence, first, last, lexicon);
        var legal = last;
        while (legal < end && (sentence[legal + 1].Is(WordFlags.Legal) || sentence[legal + 1].Is(",")))
            legal++;
        if (legal == end)
            return new Name(sentence, first, end) { Known = form };
        return KnownNames.StandsBefore(sentence, last + 1, end, known, lexicon)
            ? new Name(sentence, first, last) { Known = form }
            : new Name(sentence, first, end);
    }

    private static int AddRun(Sentence sentence, int first, int last, NameTrie known, Lexicon lexicon)
    {
        last = NameRun.End(sentence, first, last, lexicon);
        if ((first == last || !sentence[last].Is(WordFlags.Legal | WordFlags.Head)) && NameRun.IsNumbered(sentence, last))
            last++;
        for (var i = first + 1; i <= last && KnownNames.Describes(sentence, i - 1, i - 1 == first && Capitals.OpensClause(sentence, first), lexicon); i++)
        {
            if (KnownAt(sentence, i, known, lexicon) is { Known: not null })
                return i - 1;
        }

        if (NameRun.EndsWithLegalForm(sentence, last + 1, lexicon) || NameRun.IsOwnEnding(sentence, last + 1))
            last++;
        var end = last;
        first = BehindLabel(sentence, first, last, lexicon);
        // "Tern Energy Group Tern Energy Group is", as a label and its text may stand in one line
        if (IsDoubled(sentence, first, last))
            first += (last - first + 1) / 2;
        // "Executive Director and Chief Officer Tern", "Ms Tern", but not "Director's Office"
        var begin = first;
        while (first <= last
            && !BeginsBody(sentence, first, last, lexicon)
            && ((sentence[first].Is(WordFlags.Role) && !sentence[first].Is(WordFlags.Head) && !BeginsOffice(sentence, first, last))
                || (first < last && IsHonorific(sentence[first]))
                || (first > begin && sentence[first].Is(".") && Titles.IsOffice(sentence[first - 1]))
                || (first > begin && sentence[first].Text is "and" or "&")))
        {
            first++;
        }

        // "Chief Human Resources Officer"
        if (first > 0 && sentence[first - 1].Is("chief") && sentence[first - 1].Has(TokenShape.Upper) && sentence[end + 1].Is(WordFlags.Role))
            return end;
        // In "Hong Kong-based" the words are an adjective's.
        if (first <= last
            && NameRun.NamesSomething(sentence, first, last, lexicon)
            && !NameRun.IsPartnershipNoun(sentence, first, last, lexicon)
            && !NameRun.IsTitledPartnership(sentence, first, last)
            && !(sentence[end + 1].Has(TokenShape.LowerEnding) && sentence[end + 1].Has(TokenShape.Upper)))
        {
            sentence.Add(new Name(sentence, first, last));
        }

        return end;
    }

    /// <summary>
    /// Where a name begins behind a label, as both may stand in one line: "Media Contact Ada Reed"; behind any other common words only where people are called
    /// so: "Product Design Ada Reed".
    /// </summary>
    private static int BehindLabel(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var contact = sentence[first].Text is "media" or "press" or "pr" or "sales" or "business" ? first + 1 : first;
        // "Contact Energy" is no label.
        if (contact < last && sentence[contact].Text is "contact" or "contacts" && !NameRun.HasHead(sentence, contact + 1, last))
            return contact + 1;
        var isPerson = last - first > 2 && NameRun.EndOfWords(sentence, first, lexicon) == last && sentence[last - 1].Is(WordFlags.GivenName);
        return isPerson && lexicon.IsCommon(sentence[last - 2].Word) && !sentence[last - 2].Is(WordFlags.Head | WordFlags.GivenName) ? last - 1 : first;
    }

    /// <summary>"NiCE", which is no town.</summary>
    private static bool IsStyled(Name name) => name.First == name.Last && name.Sentence[name.First].Has(TokenShape.InnerUpper);

    /// <summary>Whether titles from a token on, inside of a name, have an office: "Prime Minister's Office".</summary>
    private static bool BeginsOffice(Sentence sentence, int first, int last)
    {
        while (first < last && sentence[first].Is(WordFlags.Role))
            first++;
        return first < last && sentence[first].Has(TokenShape.Possessive);
    }

    private static bool IsDoubled(Sentence sentence, int first, int last)
    {
        var half = (last - first + 1) / 2;
        if (half < 2 || (last - first + 1) % 2 != 0)
            return false;
        for (var i = first; i < first + half; i++)
        {
            if (sentence[i].Text != sentence[i + half].Text)
                return false;
        }

        return true;
    }

    private static void AddOwnSigns(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        if (name.Known is { } known)
            name.Add(known.IsOrganization ? NameSigns.Registered : NameSigns.NotOrganization);
        var isDegree = name.Text.IndexOf('.') > 0 && Titles.IsDegree(name.Key);
        var isTime = name.Last > name.First && sentence[name.Last].Text is "month" or "week";
        // "Ph.D.", "Tern Awareness Month"
        if (name.Known is null && (isDegree || isTime))
            name.Add(NameSigns.NotOrganization);
        if (name.Is(NameSigns.NotOrganization))
            return;
        if (!name.Is(NameSigns.Registered) && ((lexicon.IsPlace(name.Key) && !IsStyled(name)) || IsPartOfPlace(name, lexicon)))
        {
            name.Add(NameSigns.Place);
        }
        else if (HeadWord.Of(name, lexicon) is { } head)
        {
            name.Add(NameSigns.Head, "head-word", HeadWord.KindOf(name, head));
        }
        else if (!name.Is(NameSigns.Registered)
            && name.Last > name.First
            && name.Last - name.First < 4
            && (sentence[name.First].Is(WordFlags.GivenName) || HasMiddleInitial(sentence, name)))
        {
            name.Add(NameSigns.GivenName);
        }
    }

    /// <summary>"North East India".</summary>
    private static bool IsPartOfPlace(Name name, Lexicon lexicon)
    {
        var first = name.First;
        while (first < name.Last
            && name.Sentence[first].Text is "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "central"
                or "northeast" or "northwest" or "southeast" or "southwest")
        {
            first++;
        }

        return first > name.First && lexicon.IsPlace(Folding.Fold(name.Sentence.Text(first, name.Last)));
    }

    /// <summary>"Ada S. Tern" is a person's name.</summary>
    private static bool HasMiddleInitial(Sentence sentence, Name name)
    {
        for (var i = name.First + 1; i < name.Last; i++)
        {
            if (sentence[i].Length == 1 && sentence[i].Has(TokenShape.Upper) && sentence[i + 1].Is("."))
                return true;
        }

        return false;
    }
}
