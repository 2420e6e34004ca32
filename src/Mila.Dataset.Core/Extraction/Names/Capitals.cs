using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Names;

/// <summary>What the capital of a word is owed to: a name, the beginning of a clause, a currency.</summary>
internal static class Capitals
{
    /// <summary>Capitalised, and not an adjective such as Paris-based; "Info-communications" is one word.</summary>
    public static bool IsCapitalised(Token token) =>
        token.Has(TokenShape.Word) && token.Has(TokenShape.Upper | TokenShape.InnerUpper) && (!token.Has(TokenShape.LowerEnding) || HasPrefix(token.Text));

    /// <summary>Whether a word begins with what makes names, as "post-", "non-" and "bio-" most often make adjectives.</summary>
    private static bool HasPrefix(string word) => word.Substring(0, word.IndexOf('-')) is "info" or "cyber" or "agri" or "agro" or "hydro" or "electro";

    /// <summary>Whether a capital at a place may be owed to the place alone.</summary>
    public static bool OpensClause(Sentence sentence, int at) =>
        at == 0 || sentence[at - 1].Text is "\"" or ":" or "(" or "-" or "'" or "|" or "\u2022";

    /// <summary>The sign between two who made something together, in a title: "X x Y".</summary>
    public static bool IsCross(Sentence sentence, int at) =>
        sentence.Scope == MentionScope.Title && at > 0 && sentence[at].Is("x") && IsCapitalised(sentence[at + 1]);

    /// <summary>The letters of "C$", "US$", "Rs 500", "NOK500" and "NPR 15 crore".</summary>
    public static bool IsCurrency(Sentence sentence, int at) =>
        (sentence[at + 1].Is("$") && sentence[at + 1].Has(TokenShape.Tight))
            || (IsRupee(sentence[at].Text) && sentence[sentence[at + 1].Is(".") ? at + 2 : at + 1].Has(TokenShape.Number))
            || IsAmount(sentence[at])
            || (sentence[at].Length == 3
                && sentence[at].Has(TokenShape.AllUpper)
                && sentence[at + 1].Has(TokenShape.Number)
                && sentence[at + 2].Text is "million" or "billion" or "trillion" or "crore" or "lakh" or "bn" or "mn");

    private static bool IsRupee(string word) => word is "rs" or "ksh" or "tk" or "rp";

    /// <summary>"Rs500", "NOK500": the letters of a currency and a number that is no model's.</summary>
    private static bool IsAmount(Token token)
    {
        const int most = 3;
        var digits = 0;
        while (digits < most && digits < token.Text.Length && char.IsLetter(token.Text[digits]))
            digits++;
        if (digits == 0 || digits == token.Text.Length || !token.Text.Skip(digits).All(static character => char.IsDigit(character) || character is '.' or ','))
            return false;
        var letters = token.Text.Substring(0, digits);
        return IsRupee(letters)
            || letters is "nok" or "sek" or "dkk" or "chf" or "kes" or "inr" or "pkr" or "lkr" or "npr" or "bdt" or "idr" or "myr" or "rm" or "php" or "thb"
                or "vnd"
                or "jpy" or "krw" or "cny" or "rmb" or "eur" or "gbp" or "usd" or "aud" or "cad" or "zar" or "ngn" or "ghs" or "ugx" or "tzs" or "aed" or "sar"
                or "qar" or "egp";
    }

    /// <summary>The unit of "9 MW".</summary>
    public static bool IsUnit(Sentence sentence, int at) =>
        sentence[at - 1].Has(TokenShape.Number)
            && sentence[at - 1].Length != 4
            && !sentence[at - 2].Is(WordFlags.Time)
            && !sentence[at + 1].Is(WordFlags.Legal)
            && sentence[at].Has(TokenShape.AllUpper | TokenShape.InnerUpper)
            && sentence[at].Text is "kw" or "mw" or "gw" or "tw" or "kwh" or "mwh" or "gwh" or "twh" or "kb" or "mb" or "gb" or "tb" or "mhz" or "ghz" or "khz";

    /// <summary>"WHO", "UN" and the "AT" of "AT &amp; T", which are no function words in a sentence that is not in capitals throughout.</summary>
    public static bool IsInitials(Sentence sentence, int at) =>
        sentence[at].Has(TokenShape.AllUpper)
            && sentence[at].Length > 1
            && !sentence[at].Is("us")
            && !sentence.IsInCapitals
            && (sentence[at + 1].Is("&") || (!IsInCapitals(sentence, at - 1) && !IsInCapitals(sentence, at + 1)));

    /// <summary>"SWIFT": a common word that alone is in capitals.</summary>
    public static bool IsShouted(Sentence sentence, int at) =>
        sentence[at].Has(TokenShape.AllUpper)
            && sentence[at].Length > 2
            && !sentence[at].Is(WordFlags.Generic)
            && !sentence.IsInCapitals
            && !sentence[at - 1].Has(TokenShape.AllUpper)
            && !sentence[at + 1].Has(TokenShape.AllUpper);

    private static bool IsInCapitals(Sentence sentence, int at) =>
        sentence[at].Has(TokenShape.AllUpper) && sentence[at].Is(WordFlags.Common | WordFlags.Function);
}
