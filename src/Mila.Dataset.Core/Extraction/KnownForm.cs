namespace Mila.Core.Extraction;

/// <summary>A way to write a name that the registry states.</summary>
/// <param name="Name">The name as the registry writes it.</param>
/// <param name="IsOrganization">Whether it is an organization's; the registry also states names that are nobody's.</param>
/// <param name="Written">The way itself.</param>
/// <param name="Words">Its words, as the tokenizer reads them.</param>
/// <param name="LacksArticle">Whether "the", with which the registry's name begins, must stand before it.</param>
internal sealed record KnownForm(string Name, bool IsOrganization, string Written, Token[] Words, bool LacksArticle)
{
    /// <summary>The index of the one word that tells it from others; −1 where several words do.</summary>
    public int OnlyWord { get; } = Words.Length == 1 ? 0 : Words.Length == 2 && Words[0].Is("the") ? 1 : -1;

    /// <summary>A word as it is written.</summary>
    public string Text(int word) => Written.Substring(Words[word].Start, Words[word].Length);

    /// <summary>Whether the words from a token on stand in its letter case: what has a capital here has one there.</summary>
    public bool FitsCase(Sentence sentence, int first)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (!FitsCase(Words[i], sentence[first + i]))
                return false;
        }

        return !LacksArticle || sentence[first - 1].Is("the");
    }

    private static bool FitsCase(Token stated, Token found)
    {
        // "WHO" and "IT" are words in any other case.
        if (stated.Has(TokenShape.AllUpper) && stated.Is(WordFlags.Function | WordFlags.Common))
            return found.Has(TokenShape.AllUpper);
        return !stated.Has(TokenShape.Upper | TokenShape.InnerUpper) || found.Has(TokenShape.Upper | TokenShape.InnerUpper);
    }
}
