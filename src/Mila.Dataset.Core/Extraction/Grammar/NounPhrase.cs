using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Grammar;

/// <summary>A noun phrase in lower case, read for what it calls a thing: "an innovation agency", "one of the first frameworks".</summary>
/// <param name="Last">Its last token, which is its head.</param>
/// <param name="Head">The head, in the singular.</param>
/// <param name="Kind">The kind of organization it tells of; Unknown when it tells of none or of no kind.</param>
internal readonly record struct NounPhrase(int Last, Word Head, OrganizationKind Kind)
{
    public bool IsOrganization => Head.Is(WordFlags.Kind);

    public bool IsProduct => Head.Is(WordFlags.Product);

    public bool IsRole => Head.Is(WordFlags.Role);

    /// <summary>Reads the phrase that begins at a token, determiner, possessor and "one of" included; null when there is none.</summary>
    public static NounPhrase? Read(Sentence sentence, int first, Lexicon lexicon) => ReadBare(sentence, SkipDeterminer(sentence, first), lexicon);

    /// <summary>Reads the phrase that begins at a token behind its determiner.</summary>
    public static NounPhrase? ReadBare(Sentence sentence, int first, Lexicon lexicon)
    {
        var kind = OrganizationKind.Unknown;
        var last = -1;
        for (var at = first; at < sentence.Count; at++)
        {
            var token = sentence[at];
            if (!token.Has(TokenShape.Word)
                || EndsPhrase(sentence, at)
                || (at > first && (IsVerbBehind(sentence, at, lexicon) || IsParticipleBehindPlural(sentence, first, at))))
            {
                break;
            }

            last = at;
            var word = lexicon.Singular(token.Word);
            if (word.Kind != OrganizationKind.Unknown)
                kind = word.Kind;
        }

        if (last < 0)
            return null;
        var head = lexicon.Singular(sentence[last].Word);
        if (head.Is(WordFlags.Kind) && head.Kind != OrganizationKind.Unknown)
            kind = KindOf(head, sentence[last - 1]);
        return new NounPhrase(last, head, head.Is(WordFlags.Kind) ? kind : OrganizationKind.Unknown);
    }

    /// <summary>The kind of organization that a noun tells of, behind the word before it: "a PR agency" is no government's.</summary>
    public static OrganizationKind KindOf(Word noun, Token before) => noun.Text == "agency" && IsTrade(before) ? OrganizationKind.Company : noun.Kind;

    /// <summary>The kind that the noun of a list tells of: "leading agencies such as" are most often no government's.</summary>
    public static OrganizationKind KindOfListed(Word noun, Token before) =>
        noun.Text == "agency" && before.Text is "leading" or "top" or "best" ? OrganizationKind.Unknown : KindOf(noun, before);

    private static bool IsTrade(Token before) =>
        before.Text is "pr" or "relations" or "creative" or "advertising" or "marketing" or "digital" or "design" or "branding" or "communications" or "media"
            or "talent" or "travel" or "estate" or "staffing" or "recruitment";

    private static int SkipDeterminer(Sentence sentence, int at)
    {
        if (sentence[at].Is("one") && sentence[at + 1].Is("of"))
            at += 2;
        // A possessor, "Norway's", "the world's", determines like an article.
        for (var i = at; i < at + 4 && i < sentence.Count; i++)
        {
            if (sentence[i].Has(TokenShape.Possessive))
                return i + 1;
            if (!sentence[i].Has(TokenShape.Word))
                break;
        }

        return sentence[at].Text is "a" or "an" or "the" or "its" or "their" or "his" or "her" or "this" ? at + 1 : at;
    }

    private static bool EndsPhrase(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (token.Is("and"))
            return !sentence[at + 1].IsLower || sentence[at + 1].Is(WordFlags.Function | WordFlags.Auxiliary);
        if (token.Is(WordFlags.Preposition | WordFlags.Subordinator) || token.Is("and") || token.Is("or"))
            return true;
        if (token.Is(WordFlags.Auxiliary) && !token.Is(WordFlags.Common) && !token.Has(TokenShape.Upper))
            return true;
        // "a Python framework", "a Tern Labs tool"
        if (sentence.NameAt(at) is { IsPossessive: false } maker && sentence[maker.Last + 1].IsLower && sentence[maker.Last + 1].Is(WordFlags.Product))
            return false;
        return sentence.NameAt(at) is { } name && !token.Is(WordFlags.Generic | WordFlags.Demonym) && !name.Is(Model.NameSigns.Place);
    }

    /// <summary>"the awards honoring companies", but not "a payments processing company".</summary>
    private static bool IsParticipleBehindPlural(Sentence sentence, int first, int at) =>
        !(sentence[first - 1].Text is "a" or "an")
            && sentence[at].IsLower
            && sentence[at].Text.EndsWith("ing", StringComparison.Ordinal)
            && sentence[at - 1].IsLower
            && sentence[at - 1].Text.EndsWith("s", StringComparison.Ordinal)
            && !sentence[at - 1].Text.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>"the company said", "a company based in": behind a noun that can be the head a verb's form ends the phrase.</summary>
    private static bool IsVerbBehind(Sentence sentence, int at, Lexicon lexicon)
    {
        const WordFlags heads = WordFlags.Kind | WordFlags.Product | WordFlags.Role | WordFlags.MemberNoun | WordFlags.Maker;
        var token = sentence[at];
        if (!token.IsLower || !lexicon.Singular(sentence[at - 1].Word).Is(heads) || lexicon.Singular(token.Word).Is(heads))
            return false;
        return token.Is(WordFlags.Say | WordFlags.MakeVerb | WordFlags.FundVerb)
            || token.Text.EndsWith("ed", StringComparison.Ordinal)
            || (token.Text.EndsWith("s", StringComparison.Ordinal) && !token.Text.EndsWith("ss", StringComparison.Ordinal));
    }
}
