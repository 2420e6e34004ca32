using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Names;

/// <summary>What only organizations have, and what is done to them and by them alone: "X's shareholders", "X raised $5 million", "researchers at X".</summary>
internal static class OrganizationsOnly
{
    /// <summary>Whether the words beside a name tell of such a thing.</summary>
    public static bool Tells(Name name)
    {
        var sentence = name.Sentence;
        return Has(sentence, name)
            || Does(sentence, sentence.AfterBracket(name.Last + 1))
            || IsTraded(sentence, name.Last + 1)
            || IsWhereSomebodyIs(sentence, name)
            || IsPartOf(sentence, name);
    }

    /// <summary>"X's headquarters", "shares of X", "a X spokesman".</summary>
    private static bool Has(Sentence sentence, Name name) =>
        (name.IsPossessive
                && sentence[name.Last + 2].Text is "board" or "headquarters" or "shareholders" or "shares" or "subsidiary" or "subsidiaries" or "workforce"
                    or "employees" or "revenue" or "revenues" or "earnings")
            || (sentence[name.First - 1].Text is "of" or "in" && sentence[name.First - 2].Text is "shares" or "stake" or "shareholders" or "acquisition")
            || (sentence[name.First - 1].Text is "a" or "an" && sentence[name.Last + 1].Text is "spokesman" or "spokeswoman" or "spokesperson");

    /// <summary>"X raised $5 million", "X employs 50 people", "X is headquartered in", "X has acquired Y".</summary>
    private static bool Does(Sentence sentence, int verb)
    {
        if (sentence[verb].Text is "is" or "was" or "has" or "had" && sentence[verb + 1].IsLower)
            verb++;
        if (!sentence[verb].IsLower)
            return false;
        return sentence[verb].Text switch
        {
            "raised" or "raises" => sentence[verb + 1].Text is "$" or "\u20AC" or "\u00A3" || sentence[verb + 2].Is("$"),
            "employs" => true,
            "headquartered" => sentence[verb + 1].Is("in"),
            "acquired" or "acquires" => sentence.NameAt(verb + 1) is not null || sentence[verb + 1].Is("by"),
            "merged" => sentence[verb + 1].Is("with"),
            _ => false,
        };
    }

    /// <summary>"X (NYSE: XYZ)".</summary>
    private static bool IsTraded(Sentence sentence, int bracket) =>
        sentence[bracket].Is("(") && sentence[bracket + 1].Text is "nasdaq" or "nyse" or "lse" or "tsx" or "asx" or "otc" && sentence[bracket + 2].Is(":");

    /// <summary>"researchers at X", "worked at X".</summary>
    private static bool IsWhereSomebodyIs(Sentence sentence, Name name)
    {
        var at = name.Before;
        return sentence[at].Is("at")
            && at == name.First - 1
            && (sentence[at - 1].Is(WordFlags.StaffNoun) || sentence[at - 1].Text is "worked" or "works" or "working" or "employed");
    }

    /// <summary>"Y acquired X", "was acquired by X", "the lending arm of X", "X, the lending arm of Y".</summary>
    private static bool IsPartOf(Sentence sentence, Name name)
    {
        const int longest = 4;
        var before = name.Before;
        if (sentence[before].Is("of") && IsPart(sentence[before - 1]))
            return true;
        var comma = sentence.AfterBracket(name.Last + 1);
        var noun = comma + 2;
        while (noun < comma + longest && sentence[noun].IsLower && !IsPart(sentence[noun]))
            noun++;
        if (sentence[comma].Is(",") && sentence[comma + 1].Text is "the" or "a" or "an" && IsPart(sentence[noun]) && sentence[noun + 1].Is("of"))
            return true;
        return (sentence[before].Text is "acquired" or "acquires"
                && sentence[before].IsLower
                && sentence.NameAt(sentence[before - 1].Is("has") ? before - 2 : before - 1) is not null)
            || (sentence[before].Is("by") && sentence[before - 1].Is("acquired"));
    }

    private static bool IsPart(Token noun) => noun.IsLower && noun.Text is "arm" or "unit" or "division" or "subsidiary" or "affiliate";
}
