using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Extraction.Registered;

/// <summary>A way to write a name that the registry states.</summary>
/// <param name="name">The name as the registry writes it.</param>
/// <param name="isOrganization">Whether it is an organization's; the registry also states names that are nobody's.</param>
internal sealed class KnownForm(string name, bool isOrganization)
{
    // Bits by the number of a word; the words behind the sixty-fourth may stand in any case.
    private ulong capitals, allCapitals;

    public string Name => name;

    public bool IsOrganization => isOrganization;

    /// <summary>The number of its words.</summary>
    public int Count { get; private set; }

    /// <summary>The one word that tells it from others, by its number; −1 where several words do.</summary>
    public int OnlyWord { get; private set; }

    /// <summary>That word as it is written; null where several words tell it.</summary>
    public string? OnlyWordText { get; private set; }

    /// <summary>Whether "the", with which the registry's name begins, must stand before the form, because nothing but one word is left.</summary>
    public bool LacksArticle { get; private set; }

    /// <summary>Another form of the same folded words.</summary>
    public KnownForm? Other { get; set; }

    /// <summary>Takes its words from tokens of a text; "the" may stand outside.</summary>
    public static KnownForm Of(string name, bool isOrganization, string text, Token[] tokens, int first, int count)
    {
        var onlyWord = count == 1 ? 0 : count == 2 && tokens[first].Is("the") ? 1 : -1;
        var form = new KnownForm(name, isOrganization)
        {
            Count = count,
            OnlyWord = onlyWord,
            OnlyWordText = onlyWord < 0 ? null : text.Substring(tokens[first + onlyWord].Start, tokens[first + onlyWord].Length),
            LacksArticle = first > 0 && count == 1,
        };
        for (var i = 0; i < count && i < 64; i++)
        {
            var token = tokens[first + i];
            // "WHO" and "IT" are words in any other case.
            if (token.Has(TokenShape.AllUpper) && token.Is(WordFlags.Function | WordFlags.Common))
                form.allCapitals |= 1UL << i;
            else if (token.Has(TokenShape.Upper | TokenShape.InnerUpper))
                form.capitals |= 1UL << i;
        }

        return form;
    }

    /// <summary>Whether the words from a token on stand in its letter case: what has a capital here has one there.</summary>
    public bool FitsCase(Sentence sentence, int first)
    {
        for (var i = 0; i < Count && i < 64; i++)
        {
            if ((capitals >> i & 1) != 0 && !sentence[first + i].Has(TokenShape.Upper | TokenShape.InnerUpper))
                return false;
            if ((allCapitals >> i & 1) != 0 && !sentence[first + i].Has(TokenShape.AllUpper))
                return false;
        }

        return !LacksArticle || sentence[first - 1].Is("the");
    }
}
