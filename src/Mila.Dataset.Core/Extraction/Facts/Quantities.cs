using System.Globalization;
using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds counts, terms and money in a sentence.</summary>
internal static class Quantities
{
    private const int LongestDescription = 3;

    public static List<QuantityMention> Find(Sentence sentence)
    {
        List<QuantityMention> found = [];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!MayBegin(sentence[i]) || (Money(sentence, i) ?? HyphenatedTerm(sentence, i) ?? Count(sentence, i)) is not { } quantity)
                continue;
            found.Add(quantity);
            i = quantity.Noun;
        }

        return found;
    }

    /// <summary>Whether a token is a figure, a number in letters, a compound, or a currency's sign.</summary>
    private static bool MayBegin(Token token) => token.Has(TokenShape.Word)
        ? token.Has(TokenShape.Hyphenated) || token.Is(WordFlags.Numeral) || char.IsDigit(token.Text[0])
        : token.Text is "$" or "\u20AC" or "\u00A3" or "\u00A5";

    /// <summary>"$100 million", "US$ 2.5bn", "€5m".</summary>
    private static QuantityMention? Money(Sentence sentence, int at)
    {
        var code = sentence[at].Text switch
        {
            "$" => sentence[at].Has(TokenShape.Tight) || sentence[at - 1].Has(TokenShape.AllUpper) ? DollarOf(sentence[at - 1]) : "USD",
            "\u20AC" => "EUR",
            "\u00A3" => "GBP",
            "\u00A5" => "JPY",
            _ => null,
        };
        if (code is null || NumberAt(sentence, at + 1) is not var (value, last))
            return null;
        var first = sentence[at].Has(TokenShape.Tight) && code != "USD" ? at - 1 : at;
        var (begin, qualifier) = QualifierBefore(sentence, first, last);
        return new QuantityMention(begin, last, new Quantity(value, code, qualifier, sentence.Text(begin, last)), code, IsTerm: false);
    }

    /// <summary>A bare dollar is the most frequent one; the letters before it tell another.</summary>
    private static string DollarOf(Token before) => before.Text switch
    {
        "c" or "ca" or "cad" or "cdn" => "CAD",
        "a" or "au" or "aud" => "AUD",
        "hk" => "HKD",
        "nz" => "NZD",
        "s" or "sg" => "SGD",
        _ => "USD",
    };

    /// <summary>"three-year", "18-month".</summary>
    private static QuantityMention? HyphenatedTerm(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (!token.Has(TokenShape.Hyphenated))
            return null;
        var hyphen = token.Text.IndexOf('-');
        if (UnitOfTime(token.Text.Substring(hyphen + 1)) is not { } unit || SmallNumber(token.Text.Substring(0, hyphen)) is not { } value)
            return null;
        return new QuantityMention(at, at, new Quantity(value, unit, Qualifier.Exactly, sentence.Text(at, at)), Currency: null, IsTerm: true);
    }

    /// <summary>"nearly 900 researchers", "over the next five years".</summary>
    private static QuantityMention? Count(Sentence sentence, int at)
    {
        if (NumberAt(sentence, at) is not var (value, last) || IsShare(sentence, at))
            return null;
        for (var noun = last + 1;
            noun <= last + LongestDescription
                && sentence[noun].Has(TokenShape.Word)
                && !sentence[noun].Has(TokenShape.Number)
                && !sentence[noun].Is(WordFlags.Preposition)
                && !IsDeterminer(sentence[noun]);
            noun++)
        {
            var unit = UnitOfTime(sentence[noun].Text);
            if (unit is null && !sentence[noun].Is(WordFlags.Count))
                continue;
            var (first, qualifier) = QualifierBefore(sentence, at, last);
            return new QuantityMention(
                first,
                noun,
                new Quantity(value, unit ?? sentence[noun].Text, qualifier, sentence.Text(first, noun)),
                Currency: null,
                IsTerm: unit is not null);
        }

        return null;
    }

    /// <summary>"one in five alumni", "three out of ten alumni".</summary>
    private static bool IsShare(Sentence sentence, int at)
    {
        var part = sentence[at - 1].Is("in") ? at - 2 : sentence[at - 1].Is("of") && sentence[at - 2].Is("out") ? at - 3 : -1;
        return sentence[part].Is(WordFlags.Numeral) || (sentence[part].Has(TokenShape.Number) && sentence[part].Length < 3);
    }

    /// <summary>"in 2022 alongside the founders": a noun phrase of its own begins.</summary>
    private static bool IsDeterminer(Token token) =>
        token.Text is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "our" or "this" or "these" or "those";

    private static string? UnitOfTime(string noun) => noun switch
    {
        "year" or "years" => "years",
        "month" or "months" => "months",
        "day" or "days" => "days",
        _ => null,
    };

    private static (decimal Value, int Last)? NumberAt(Sentence sentence, int at)
    {
        var token = sentence[at];
        decimal value;
        if (token.Has(TokenShape.Number))
        {
            if (!decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value))
                return null;
        }
        else if (SmallNumber(token.Text) is { } small && !token.Is("one"))
        {
            value = small;
        }
        else
        {
            return Suffixed(token.Text.TrimEnd('+')) is { } suffixed ? (suffixed, BehindPlus(sentence, at)) : null;
        }

        var last = BehindPlus(sentence, at);
        // "two dozen"
        if (sentence[last + 1].Is("dozen"))
            return Scaled(value, 12) is { } dozens ? (dozens, last + 1) : null;
        if (Scale(sentence[last + 1].Text.TrimEnd('+')) is not { } scale)
            return (value, last);
        return Scaled(value, scale) is { } scaled ? (scaled, BehindPlus(sentence, last + 1)) : null;
    }

    /// <summary>The "+" behind the number at a token, as in "500+ boats"; the token itself where none stands against it.</summary>
    private static int BehindPlus(Sentence sentence, int at) => sentence[at + 1].Is("+") && sentence[at + 1].Has(TokenShape.Tight) ? at + 1 : at;

    /// <summary>"1.8B", "300k".</summary>
    private static decimal? Suffixed(string text)
    {
        var digits = 0;
        while (digits < text.Length && (char.IsDigit(text[digits]) || text[digits] is '.' or ','))
            digits++;
        if (digits == 0 || digits == text.Length || Scale(text.Substring(digits)) is not { } scale)
            return null;
        return decimal.TryParse(
                text.Substring(0, digits),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var value)
            ? Scaled(value, scale)
            : null;
    }

    /// <summary>The product; null when no number can hold it.</summary>
    private static decimal? Scaled(decimal value, decimal scale) => value > decimal.MaxValue / scale ? null : value * scale;

    private static decimal? Scale(string word) => word switch
    {
        "hundred" => 100,
        "thousand" or "k" => 1_000,
        "million" or "m" or "mn" or "mln" => 1_000_000,
        "billion" or "b" or "bn" or "bln" => 1_000_000_000,
        "trillion" or "tn" => 1_000_000_000_000,
        _ => null,
    };

    private static int? SmallNumber(string word)
    {
        if (word.Length is > 0 and < 4 && word.All(static c => c is >= '0' and <= '9'))
            return int.Parse(word, CultureInfo.InvariantCulture);
        return word switch
        {
            "one" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            "five" => 5,
            "six" => 6,
            "seven" => 7,
            "eight" => 8,
            "nine" => 9,
            "ten" => 10,
            "eleven" => 11,
            "twelve" => 12,
            "twenty" => 20,
            "thirty" => 30,
            "fifty" => 50,
            _ => null,
        };
    }

    /// <summary>What the words before a number say of it, and where they begin; behind it a "+" says that it is the least.</summary>
    private static (int First, Qualifier Qualifier) QualifierBefore(Sentence sentence, int at, int last)
    {
        // "10 to 15 partners", "between 10 and 15 partners", but not "grew from 10 to 15 partners"
        if (NumberAt(sentence, at - 2) is not null
            && (sentence[at - 1].Is("to") ? !sentence[at - 3].Is("from") : sentence[at - 1].Is("and") && sentence[at - 3].Is("between")))
        {
            return (at - 2, Qualifier.AtMost);
        }

        switch (sentence[at - 1].Text)
        {
            case var _ when sentence[last].Text.EndsWith("+", StringComparison.Ordinal):
                return (at, Qualifier.AtLeast);
            case "about" or "approximately" or "around" or "roughly" or "some" or "circa":
                return (at - 1, Qualifier.About);
            case "nearly" or "almost":
                return (at - 1, Qualifier.Nearly);
            case "over" or "above":
                return (at - 1, Qualifier.Over);
            case "under" or "below":
                return (at - 1, Qualifier.Under);
            case "than" when sentence[at - 2].Is("more"):
                return (at - 2, Qualifier.Over);
            case "than" when sentence[at - 2].Text is "less" or "fewer":
                return (at - 2, Qualifier.Under);
            case "least" when sentence[at - 2].Is("at"):
                return (at - 2, Qualifier.AtLeast);
            case "to" when sentence[at - 2].Is("up"):
                return (at - 2, Qualifier.AtMost);
            case "most" when sentence[at - 2].Is("at"):
                return (at - 2, Qualifier.AtMost);
            case "to" when sentence[at - 2].Is("close"):
                return (at - 2, Qualifier.Nearly);
            default:
                return (at, Qualifier.Exactly);
        }
    }
}
