using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Names;

/// <summary>Where a name begins.</summary>
internal static class NameStart
{
    /// <summary>Whether a name begins at a token, if none covers it.</summary>
    public static bool Is(Sentence sentence, int at, Lexicon lexicon)
    {
        var token = sentence[at];
        // "Co-operative Bank", but "Pre-war Tern Bank"
        if (!sentence.IsHeadline && NameRun.IsPrefixed(sentence, at) && NameRun.EndOfWords(sentence, at + 1, lexicon) == at + 1)
            return true;
        if (!Capitals.IsCapitalised(token))
            return IsDescribedWord(sentence, at, lexicon);
        if (Capitals.IsCurrency(sentence, at) || Capitals.IsUnit(sentence, at) || Capitals.IsCross(sentence, at))
            return false;
        // "In March Tern opened": when it did.
        if (token.Is(WordFlags.Time)
            && sentence[at - 1].Text is "in" or "since" or "until" or "by" or "on" or "during"
            && !(sentence[at + 1].Text is "of" or "for"))
        {
            return false;
        }

        // "Directed by X, …": a participle that begins a sentence.
        if (at == 0
            && !sentence.IsHeadline
            && token.Length > 3
            && !token.Is(WordFlags.GivenName)
            && token.Text.EndsWith("ed", StringComparison.Ordinal)
            && sentence[1].Text is "by" or "with" or "for" or "from")
        {
            return false;
        }

        // "Global Head of", "Acting U.S. Attorney"
        if (token.Text is "global" or "group" or "regional" or "trial" or "acting" && IsTitle(sentence, at + 1))
            return false;
        if (token.Is("acting")
            && (sentence[at + 1].Has(TokenShape.AllUpper) || sentence[at + 1].Text.StartsWith("u.s", StringComparison.Ordinal))
            && IsTitle(sentence, at + 2))
        {
            return false;
        }

        // "Former Tern director"
        if (token.Is("former") && sentence[NameRun.EndOfWords(sentence, at, lexicon) + 1].Is(WordFlags.Role))
            return false;
        // "Agent in Charge"
        if (token.Is("charge") && sentence[at - 1].Is("in"))
            return false;
        // "Platinum members"
        if (token.Is(WordFlags.Rank) && sentence[at + 1].IsLower && lexicon.Singular(sentence[at + 1].Word).Is(WordFlags.MemberNoun | WordFlags.Kind))
            return false;
        if (IsOfBoard(sentence, at, lexicon))
            return false;
        // "the US Forest Service", but "US President N"
        if (token.Is("us")
            && token.Has(TokenShape.AllUpper)
            && !sentence.IsInCapitals
            && Capitals.IsCapitalised(sentence[at + 1])
            && !sentence[at + 1].Is(WordFlags.Role)
            && NameRun.HasHead(sentence, at + 1, NameRun.EndOfWords(sentence, at + 1, lexicon)))
        {
            return true;
        }

        if (IsInvitation(sentence, at, lexicon))
            return false;
        // "Startup Tern Labs agrees": what it is.
        if (token.Is(WordFlags.Kind)
            && !token.Is(WordFlags.Head)
            && token.Word.Kind == OrganizationKind.Company
            && Capitals.OpensClause(sentence, at)
            && Capitals.IsCapitalised(sentence[at + 1])
            && !lexicon.IsCommon(sentence[at + 1].Word)
            // "Startup Chile"
            && !(lexicon.IsPlace(sentence[at + 1].Text) && NameRun.EndOfWords(sentence, at + 1, lexicon) == at + 1))
        {
            return false;
        }

        // "Dr. A. K. Reed"
        if (token.Length == 1
            && sentence[at + 1].Is(".")
            && sentence[at + 1].Has(TokenShape.Tight)
            && sentence[at + 2].Length == 1
            && Capitals.IsCapitalised(sentence[at + 2])
            && sentence[at + 3].Is("."))
        {
            return true;
        }

        if (token.Is(WordFlags.Function) && !Capitals.IsInitials(sentence, at))
        {
            return (token.Is(WordFlags.Opener) || IsNamedPreposition(sentence, at) || IsNamedCount(sentence, at))
                && !Capitals.OpensClause(sentence, at)
                && NameRun.Continues(sentence, at + 1, lexicon);
        }

        if (token.Is(WordFlags.Function) || Capitals.IsShouted(sentence, at))
            return true;
        if (!lexicon.IsCommon(token.Word) && !token.Is(NameRun.Triggers) && !NameRun.IsCommonCompound(token, sentence.IsHeadline, lexicon))
            return true;
        if ((token.Is(WordFlags.Head) && !token.Is("partners") && sentence[at + 1].Text is "of" or "for" or "de") || IsTerritory(sentence, at))
            return true;
        if (sentence.IsHeadline)
        {
            return (token.Is(WordFlags.Opener) && (at == 0 || !IsDirection(token)) && NameRun.Continues(sentence, at + 1, lexicon))
                || (at == 0 && (IsCoordinated(sentence, lexicon) || IsBeforeHeadOf(sentence, lexicon)));
        }

        return !Capitals.OpensClause(sentence, at) || NameRun.Continues(sentence, at + 1, lexicon);
    }

    private static bool IsTitle(Sentence sentence, int at) =>
        sentence[at].Is(WordFlags.Role)
            && sentence[at].Has(TokenShape.Upper)
            && !sentence[at].Is(WordFlags.Head)
            && !(sentence[at + 1].Is(WordFlags.Head) && sentence[at + 1].Has(TokenShape.Upper));

    /// <summary>"Board of Directors", of which everybody has one.</summary>
    private static bool IsOfBoard(Sentence sentence, int at, Lexicon lexicon)
    {
        var of = sentence[at].Is("board") ? at + 1 : at - 1;
        return sentence[of].Is("of")
            && sentence[of - 1].Is("board")
            && (sentence[of + 1].Text is "trustees" or "governors" || lexicon.Singular(sentence[of + 1].Word).Is(WordFlags.Role));
    }

    /// <summary>
    /// The last token of a run of common words that only a head, or the verb that it is the subject of, shows to be a name: in a headline "with Digital
    /// Library of", ", Community College". It ends where the capitals end, and stands where a name is due.
    /// </summary>
    public static int? CommonRun(Sentence sentence, int first, Lexicon lexicon)
    {
        // "the Norwegian government", "Oslo police", "Oslo city council"
        var body = sentence[first + 1].Text is "city" or "county" or "town" && sentence[first + 2].Is("council") ? first + 2 : first + 1;
        if (sentence[body].IsLower
            && sentence[body].Text is "army" or "council" or "government" or "navy" or "police"
            && sentence[first].Has(TokenShape.Upper)
            && (sentence[first].Is(WordFlags.Demonym) || lexicon.IsPlace(sentence[first].Text)))
        {
            return body;
        }

        if (first == 0)
            return sentence.IsHeadline ? SubjectOfTitle(sentence) : SubjectOfSentence(sentence, lexicon);
        if (!sentence.IsHeadline || !(sentence[first - 1].Text is "with" or "and" or "&" or "," or "by" or "between"))
            return null;
        var last = first;
        while (Capitals.IsCapitalised(sentence[last]) && !sentence[last].Is(WordFlags.Function | NameRun.Triggers) && sentence.NameAt(last) is null)
            last++;
        last--;
        return last > first && sentence[last].Is(WordFlags.Head) && !sentence[last + 1].Has(TokenShape.Upper) ? last : null;
    }

    /// <summary>
    /// The last token of "Target" in "Target partnered with", where nobody is told which target, and of "Friends of the Sea has", where a plural is one.
    /// </summary>
    private static int? SubjectOfSentence(Sentence sentence, Lexicon lexicon)
    {
        const int longest = 10;
        const WordFlags others = WordFlags.Function | WordFlags.Preposition | WordFlags.Kind | WordFlags.Role | WordFlags.SharedNoun | WordFlags.StaffNoun
            | WordFlags.Time | NameRun.Triggers;
        var word = sentence[0];
        if (!word.Has(TokenShape.Upper) || word.Is(others) || !lexicon.IsCommon(word.Word))
            return null;
        if (!word.Text.EndsWith("s", StringComparison.Ordinal)
            && sentence[sentence[1].Text is "has" or "have" ? 2 : 1] is var verb
            && verb.Is(WordFlags.PartnerVerb)
            && verb.Text.EndsWith("ed", StringComparison.Ordinal))
        {
            return 0;
        }

        if (!(word.Text.EndsWith("s", StringComparison.Ordinal) || word.Text is "women" or "men" or "people" or "children")
            || !(sentence[1].Text is "of" or "in" or "for" or "without"))
        {
            return null;
        }

        var last = sentence[2].Is("the") ? 3 : 2;
        while (last < longest && Capitals.IsCapitalised(sentence[last]))
            last++;
        return last > 2 && Capitals.IsCapitalised(sentence[last - 1]) && sentence[last].Text is "has" or "is" or "was" ? last - 1 : null;
    }

    /// <summary>The last token of common words that a headline makes the subject of a verb of partnership: "Open Door Partners With".</summary>
    private static int? SubjectOfTitle(Sentence sentence)
    {
        const int longest = 4;
        for (var i = 0; i < longest && Capitals.IsCapitalised(sentence[i]) && !sentence[i].Is(WordFlags.Function) && sentence.NameAt(i) is null; i++)
        {
            // Plurals are most often nobody in particular: "Tech Giants Team Up".
            if (sentence[i].Is(NameRun.PartnerVerbs) && sentence[i + 1].Text is "with" or "up" or "forces" or "hands")
                return i > 1 && !sentence[i - 1].Text.EndsWith("s", StringComparison.Ordinal) ? i - 1 : null;
            if (sentence[i].Is(NameRun.Triggers))
                return null;
        }

        return null;
    }

    /// <summary>
    /// A word in lower case that no list knows is a name where a noun, a coordination or an apposition says so: "operator tern said", "X, tern and Y", "with
    /// tern, a software company".
    /// </summary>
    private static bool IsDescribedWord(Sentence sentence, int at, Lexicon lexicon)
    {
        if (!sentence[at].IsLower || sentence[at].Word.Flags != WordFlags.None || lexicon.IsCommon(sentence[at].Word))
            return false;
        // "operator tern said", but not "company spokesmen said"
        if (sentence[at - 1].Is(WordFlags.Kind)
            && sentence[at - 1].IsLower
            && sentence[at + 1].Is(WordFlags.Say)
            && !sentence[at].Text.EndsWith("men", StringComparison.Ordinal))
        {
            return true;
        }

        if (sentence[at - 1].Is(",")
            && sentence.NameAt(at - 2) is not null
            && sentence[at + 1].Text is "and" or "&"
            && Capitals.IsCapitalised(sentence[at + 2]))
        {
            return true;
        }

        if (!(sentence[at - 1].Text is "with" or "by" or "and"))
            return false;
        var article = sentence[at + 1].Is(",") ? at + 2 : at + 1;
        return sentence[article].Text is "a" or "an" && NounPhrase.Read(sentence, article, lexicon) is { IsOrganization: true };
    }

    /// <summary>"food maker Beyond Tern": inside a sentence a preposition has no capital but in a name, or where a heading ends: "Our story In 2031".</summary>
    private static bool IsNamedPreposition(Sentence sentence, int at) =>
        !sentence.IsHeadline
            && !(sentence[at].Text is "in" or "on" or "at" or "as" or "by" or "with" or "from" or "during" or "about")
            && sentence[at].Is(WordFlags.Preposition)
            && !Capitals.IsCapitalised(sentence[at - 1]);

    /// <summary>"signed by All Tern Airways and Four Seasons": inside a sentence such a word has no capital but in a name.</summary>
    private static bool IsNamedCount(Sentence sentence, int at) =>
        !sentence.IsHeadline
            && !sentence[at].Has(TokenShape.AllUpper)
            && (sentence[at].Is(WordFlags.Numeral) || sentence[at].Text is "all" or "other" or "own" or "first" or "next" or "every")
            && !Capitals.IsCapitalised(sentence[at - 1]);

    /// <summary>"Orange, Tern": what stands beside a name is one.</summary>
    private static bool IsCoordinated(Sentence sentence, Lexicon lexicon) =>
        sentence[1].Text is "," or "and" or "&"
            && Capitals.IsCapitalised(sentence[2])
            && !lexicon.IsCommon(sentence[2].Word)
            && !sentence[2].Is(WordFlags.Function | NameRun.Triggers)
            && !sentence[0].Is(NameRun.Triggers);

    /// <summary>"Visit Tern Museum today.", "Meet Tern Labs at the fair"; but "Visit Norvik has signed".</summary>
    private static bool IsInvitation(Sentence sentence, int at, Lexicon lexicon)
    {
        if (!(sentence[at].Text is "visit" or "meet" or "discover" or "explore" or "experience" or "follow" or "join" or "contact" or "support")
            || !Capitals.OpensClause(sentence, at))
        {
            return false;
        }

        var next = sentence[at + 1];
        var behind = sentence[NameRun.EndOfWords(sentence, at + 1, lexicon) + 1];
        return Capitals.IsCapitalised(next) && !next.Is(WordFlags.Head | WordFlags.Legal) && !lexicon.IsCommon(next.Word)
            && (behind.Is(WordFlags.Preposition) || behind.Text is "." or "!" or ":" or "" or "x" or "today" or "now");
    }

    private static bool IsDirection(Token word) => word.Text is "north" or "south" or "east" or "west";

    /// <summary>The first word of "Science Museum of X Partners With": what stands right before a verb of partnership is its subject.</summary>
    private static bool IsBeforeHeadOf(Sentence sentence, Lexicon lexicon) =>
        !sentence[0].Is(NameRun.Triggers | WordFlags.PredicateVerb | WordFlags.Head)
            && sentence[1].Is(WordFlags.Head)
            && sentence[1].Has(TokenShape.Upper)
            && sentence[2].Is("of")
            && sentence[NameRun.End(sentence, 1, 1, lexicon) + 1].Is(NameRun.PartnerVerbs);

    /// <summary>"City of X", "Government of X".</summary>
    public static bool IsTerritory(Sentence sentence, int at) =>
        sentence[at].Text is "city" or "county" or "town" or "state" or "province" or "republic" or "government" or "port" && sentence[at + 1].Is("of");
}
