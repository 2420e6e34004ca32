namespace Mila.Core.Extraction.Words;

/// <summary>
/// The plain texts of one document → tokens, left to right, each character looked at a fixed number of times.
/// Tokens with the same folded text share one <see cref="Word"/>.
/// </summary>
internal sealed class Tokenizer(Lexicon lexicon)
{
    private readonly WordTable<Word> unlisted = new();
    private readonly List<Token> tokens = new(64);
    private readonly char[] letters = new char[32];

    public Token[] Tokenize(string text)
    {
        tokens.Clear();
        var tight = TokenShape.None;
        for (var at = 0; at < text.Length;)
        {
            // A mark of a trade, or of a note: "Tern*"
            if (char.IsWhiteSpace(text[at]) || text[at] is '\u00AE' or '\u2122' || (text[at] == '*' && tight != TokenShape.None))
            {
                at++;
                tight = TokenShape.None;
                continue;
            }

            var (length, shape) = IsWordPart(text[at]) ? ReadWord(text, at) : ReadMark(text, at);
            var word = Spelled(text, at, ref length) is { } spelled ? WordAt(spelled, 0, spelled.Length) : WordAt(text, at, length);
            tokens.Add(new Token(at, length, shape | tight, word));
            at += length;
            tight = TokenShape.Tight;
        }

        return [.. tokens];
    }

    /// <summary>The word that a sign at a place stands for: "w/ Tern", "Tern × Fjord"; null for any other.</summary>
    private static string? Spelled(string text, int at, ref int length)
    {
        if (text[at] == '\u00D7')
            return "x";
        if (length != 1 || text[at] != 'w' || at + 1 == text.Length || text[at + 1] != '/')
            return null;
        length++;
        return "with";
    }

    private Word WordAt(string text, int start, int length)
    {
        var isPlain = WordHash.TryCompute(text, start, length, out var hash);
        if (!isPlain)
        {
            text = Folding.Fold(text.Substring(start, length));
            (start, length) = (0, text.Length);
            hash = WordHash.Of(text);
        }

        if ((lexicon.Find(text, start, length, hash) ?? unlisted.Find(text, start, length, hash)) is { } known)
            return known;
        var word = Word.Unlisted(isPlain ? Lowered(text, start, length) : text, hash);
        unlisted.Set(word);
        return word;
    }

    /// <summary>A stretch of ASCII in lower case.</summary>
    private string Lowered(string text, int start, int length)
    {
        if (length > letters.Length)
            return text.Substring(start, length).ToLowerInvariant();
        for (var i = 0; i < length; i++)
            letters[i] = WordHash.Lower(text[start + i]);
        return new string(letters, 0, length);
    }

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || char.IsSurrogate(character);

    private static (int Length, TokenShape Shape) ReadWord(string text, int start)
    {
        var shape = char.IsUpper(text[start]) ? TokenShape.Word | TokenShape.Upper : TokenShape.Word;
        int at = start, letters = 0, upper = 0;
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (character is >= 'a' and <= 'z')
            {
                letters++;
            }
            else if (character == ' ')
            {
                break;
            }
            else if (IsWordPart(character))
            {
                if (character is >= '0' and <= '9')
                    continue;
                letters++;
                if (char.IsUpper(character))
                {
                    upper++;
                    if (at > start && char.IsLower(text[at - 1]))
                        shape |= TokenShape.InnerUpper;
                }
            }
            else if (char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                continue;
            }
            else if (IsElision(text, start, at))
            {
                at++;
                break;
            }
            else if (!IsInnerMark(text, start, at))
            {
                break;
            }
            else if (character is '-' or '\u2010' or '\u2011')
            {
                shape |= TokenShape.Hyphenated;
                shape = char.IsLower(text[at + 1]) ? shape | TokenShape.LowerEnding : shape & ~TokenShape.LowerEnding;
            }
        }

        if (letters > 1 && upper == letters)
            shape |= TokenShape.AllUpper;
        // Units have two letters at most: "5Km".
        else if (letters > 2 && upper > 0 && char.IsDigit(text[start]))
            shape |= CapitalBehindDigits(text, start);
        if (letters == 0)
            shape |= TokenShape.Number;
        return (at - start, shape);
    }

    /// <summary>"4Fjords" and "7-Tern" begin with a capital, as names do.</summary>
    private static TokenShape CapitalBehindDigits(string text, int start)
    {
        var at = start;
        while (char.IsDigit(text[at]) || text[at] == '-')
            at++;
        return char.IsUpper(text[at]) ? TokenShape.Upper : TokenShape.None;
    }

    /// <summary>Whether a mark belongs to the word around it.</summary>
    private static bool IsInnerMark(string text, int start, int at)
    {
        var character = text[at];
        var hasNext = at + 1 < text.Length && IsWordPart(text[at + 1]);
        switch (character)
        {
            case '-' or '\u2010' or '\u2011' or '&':
                return hasNext;
            case '.':
                // "Akr.-based"
                if (at + 2 < text.Length && text[at + 1] == '-' && char.IsLower(text[at + 2]))
                    return true;
                // Inside a name or a number, or the last full stop of an abbreviation that holds others: U.S.
                return hasNext ? !char.IsUpper(text[at + 1]) || IsInitialBefore(text, start, at) : at - start >= 3 && text[at - 2] == '.';
            case '+':
                // "Tern+"
                return !hasNext && char.IsLetter(text[at - 1]);
            case '/' when at - start == 1 && char.IsUpper(text[start]):
                // "A/S"
                return hasNext && char.IsUpper(text[at + 1]) && (at + 2 == text.Length || !IsWordPart(text[at + 2]));
            case ',' or ':' or '/':
                return hasNext && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
            default:
                return IsApostrophe(character) && hasNext && !IsPossessiveEnding(text, at);
        }
    }

    /// <summary>Whether an article or a preposition ends before a capital: <c>l'Institut</c>, <c>d'Ouest</c>.</summary>
    private static bool IsElision(string text, int start, int at) =>
        IsApostrophe(text[at])
            && at - start == 1
            && char.IsLower(text[start])
            && at + 1 < text.Length
            && char.IsUpper(text[at + 1])
            && !IsPossessiveEnding(text, at);

    private static bool IsInitialBefore(string text, int start, int at) => at - start == 1 || text[at - 2] == '.';

    /// <summary>Whether the apostrophe at a place begins the ending 's.</summary>
    private static bool IsPossessiveEnding(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsWordPart(text[at + 2]));

    private (int Length, TokenShape Shape) ReadMark(string text, int at)
    {
        if (IsApostrophe(text[at]) && tokens.Count > 0 && tokens[tokens.Count - 1] is var before && before.End == at && before.Has(TokenShape.Word))
        {
            if (IsPossessiveEnding(text, at))
                return (2, TokenShape.Possessive);
            if (text[at - 1] is 's' or 'S')
                return (1, TokenShape.Possessive);
        }

        return (1, TokenShape.None);
    }
}
