using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>
/// Finds names: what the markup sets apart, and runs of capitalised words with the connectors that names allow inside.
/// What a name stands for is decided later.
/// </summary>
internal static class NameFinder
{
    private const WordFlags Triggers = WordFlags.PartnerVerb | WordFlags.UpVerb | WordFlags.JoinVerb | WordFlags.MakeVerb
        | WordFlags.PartnerNoun | WordFlags.DealNoun | WordFlags.FundVerb | WordFlags.IncludeVerb;

    public static void FindNames(Sentence sentence, Lexicon lexicon)
    {
        foreach (var mark in sentence.Marks)
            AddMarked(sentence, mark);
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence.NameAt(i) is null && StartsName(sentence, i, lexicon))
                i = AddRun(sentence, i, lexicon);
        }

        if (sentence.Marks.Length > 0)
            sentence.Names.Sort(static (one, other) => one.First.CompareTo(other.First));
        foreach (var name in sentence.Names)
            AddOwnSigns(name, lexicon);
    }

    /// <summary>A link or an emphasised run that begins with a capital is one name, whatever stands inside.</summary>
    private static void AddMarked(Sentence sentence, Mark mark)
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
        sentence.Add(new Name(sentence, first, last, mark.Kind == MarkKind.WikiLink ? mark.Target : null));
    }

    private static bool StartsName(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!IsCapitalised(token) || token.Is(WordFlags.Function) || IsCurrency(sentence, at))
            return false;
        if (!lexicon.IsCommon(token.Word) && !token.Is(Triggers) && !IsCommonCompound(token, lexicon))
            return true;
        if (sentence.IsHeadline)
            return token.Is(WordFlags.Head) && sentence[at + 1].Text is "of" or "for" or "de";
        return !OpensClause(sentence, at) || ContinuesName(sentence, at + 1, lexicon);
    }

    /// <summary>Whether a capital at a place may be owed to the place alone.</summary>
    private static bool OpensClause(Sentence sentence, int at) =>
        at == 0 || sentence[at - 1].Text is "\"" or ":" or "(" or "-" or "'" or "\u2022";

    /// <summary>Capitalised, and not an adjective such as Paris-based.</summary>
    private static bool IsCapitalised(Token token) =>
        token.Has(TokenShape.Word) && token.Has(TokenShape.Upper | TokenShape.InnerUpper) && !token.Has(TokenShape.LowerEnding);

    /// <summary>The letters of "C$" and "US$".</summary>
    private static bool IsCurrency(Sentence sentence, int at) => sentence[at + 1].Is("$") && sentence[at + 1].Has(TokenShape.Tight);

    private static bool IsCommonCompound(Token token, Lexicon lexicon) =>
        token.Has(TokenShape.Hyphenated) && Array.TrueForAll(token.Text.Split('-'), lexicon.IsCommon);

    private static bool ContinuesName(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        if (!IsCapitalised(token) || token.Has(TokenShape.Tight) || sentence.NameAt(at) is not null || token.Is(WordFlags.Function))
            return false;
        if (token.Is(WordFlags.Role) && !token.Is(WordFlags.Head))
            return false;
        return !sentence.IsHeadline || (token.Is(WordFlags.Head) && !token.Is(WordFlags.PartnerVerb))
            || (!lexicon.IsCommon(token.Word) && !token.Is(Triggers) && !IsCommonCompound(token, lexicon));
    }

    private static int AddRun(Sentence sentence, int first, Lexicon lexicon)
    {
        var last = first;
        while (true)
        {
            if (ContinuesName(sentence, last + 1, lexicon))
                last++;
            else if (AfterConnector(sentence, first, last, lexicon) is { } next)
                last = next;
            else
                break;
        }

        var end = last;
        while (first <= last && sentence[first].Is(WordFlags.Role) && !sentence[first].Is(WordFlags.Head))
            first++;
        if (first <= last && NamesSomething(sentence, first, last, lexicon))
            sentence.Add(new Name(sentence, first, last));
        return end;
    }

    /// <summary>Where a name goes on behind "of", "&amp;", "de" and the like; null where it ends.</summary>
    private static int? AfterConnector(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var connector = sentence[last + 1];
        var next = last + 2;
        switch (connector.Text)
        {
            case "&" or "de" or "d'" or "du" or "des" or "della" or "di" or "der" or "von" or "van":
                break;
            case "," when sentence[next].Is(WordFlags.Legal) && sentence[next].Has(TokenShape.Upper):
                return next;
            case "of" or "for" when HasHead(sentence, first, last):
                if (sentence[next].Is("the"))
                    next++;
                break;
            case "and" or "et" or "und" or "y" when !sentence.IsHeadline && JoinsOneName(sentence, first, last, lexicon):
                break;
            default:
                return null;
        }

        return IsCapitalised(sentence[next]) && sentence.NameAt(next) is null && !sentence[next].Is(WordFlags.Function) ? next : null;
    }

    /// <summary>
    /// Whether the conjunction after a run stands inside one name: the common word behind it goes on with
    /// "Institute of Science" or leads to the head that "Natural Sciences" still lacks.
    /// </summary>
    private static bool JoinsOneName(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        var next = last + 2;
        if (!IsCapitalised(sentence[next]) || !lexicon.IsCommon(sentence[next].Word))
            return false;
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Text is "of" or "for")
                return true;
            if (!lexicon.IsCommon(sentence[i].Word))
                return false;
        }

        var end = next;
        while (ContinuesName(sentence, end + 1, lexicon))
            end++;
        return sentence[end].Is(WordFlags.Head);
    }

    private static bool HasHead(Sentence sentence, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (sentence[i].Is(WordFlags.Head))
                return true;
        }

        return false;
    }

    /// <summary>Whether a run holds more than acronyms of trades, months, and nouns that only describe.</summary>
    private static bool NamesSomething(Sentence sentence, int first, int last, Lexicon lexicon)
    {
        for (var i = first; i <= last; i++)
        {
            var token = sentence[i];
            if (token.Is(WordFlags.Generic | WordFlags.Function | WordFlags.Demonym) || (token.Is(WordFlags.Legal) && first == last))
                continue;
            if (first < last || !lexicon.Singular(token.Word).Is(WordFlags.Head | WordFlags.Kind | WordFlags.MemberNoun) || !lexicon.IsCommon(token.Word))
                return true;
        }

        return false;
    }

    private static void AddOwnSigns(Name name, Lexicon lexicon)
    {
        var sentence = name.Sentence;
        if (lexicon.IsPlace(name.Key))
        {
            name.Add(NameSigns.Place);
            return;
        }

        if (HeadOf(name) is { } head)
            name.Add(NameSigns.Head, "head-word", head.HeadKind);
        else if (name.Last > name.First && name.Last - name.First < 4 && sentence[name.First].Is(WordFlags.GivenName))
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
