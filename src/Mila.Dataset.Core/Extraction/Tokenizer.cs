namespace Mila.Core.Extraction;

/// <summary>Plain text → tokens, left to right, each character looked at a fixed number of times.</summary>
internal static class Tokenizer
{
    public static List<Token> Tokenize(string text, Lexicon lexicon)
    {
        var tokens = new List<Token>(text.Length / 5);
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]) || text[at] is '\u00AE' or '\u2122')
            {
                at++;
                continue;
            }

            var (length, shape) = IsWordPart(text, at) ? ReadWord(text, at) : ReadMark(text, at, tokens);
            if (at > 0 && !char.IsWhiteSpace(text[at - 1]))
                shape |= TokenShape.Tight;
            tokens.Add(new Token(at, length, shape, lexicon[Folding.Fold(text.Substring(at, length))]));
            at += length;
        }

        return tokens;
    }

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019';

    private static bool IsWordPart(string text, int at) => char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]);

    private static (int Length, TokenShape Shape) ReadWord(string text, int start)
    {
        var shape = char.IsUpper(text[start]) ? TokenShape.Word | TokenShape.Upper : TokenShape.Word;
        int at = start, letters = 0, upper = 0;
        var isNumber = true;
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (IsWordPart(text, at))
            {
                if (character is >= '0' and <= '9')
                    continue;
                isNumber = false;
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
        if (isNumber)
            shape |= TokenShape.Number;
        return (at - start, shape);
    }

    /// <summary>Whether a mark belongs to the word around it.</summary>
    private static bool IsInnerMark(string text, int start, int at)
    {
        var character = text[at];
        var hasNext = at + 1 < text.Length && IsWordPart(text, at + 1);
        switch (character)
        {
            case '-' or '\u2010' or '\u2011' or '&':
                return hasNext;
            case '.':
                // Inside a name or a number, or the last full stop of an abbreviation that holds others: U.S.
                return hasNext ? !char.IsUpper(text[at + 1]) || IsInitialBefore(text, start, at) : at - start >= 3 && text[at - 2] == '.';
            case '+':
                // "Tern+"
                return !hasNext && char.IsLetter(text[at - 1]);
            case ',' or ':' or '/':
                return hasNext && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);
            default:
                return IsApostrophe(character) && hasNext && !IsPossessiveEnding(text, at);
        }
    }

    /// <summary>Whether an article or a preposition ends before a capital: <c>l'Institut</c>, <c>d'Ouest</c>.</summary>
    private static bool IsElision(string text, int start, int at) =>
        IsApostrophe(text[at]) && at - start == 1 && char.IsLower(text[start]) && at + 1 < text.Length && char.IsUpper(text[at + 1]) && !IsPossessiveEnding(text, at);

    private static bool IsInitialBefore(string text, int start, int at) => at - start == 1 || text[at - 2] == '.';

    /// <summary>Whether the apostrophe at a place begins the ending 's.</summary>
    private static bool IsPossessiveEnding(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is 's' or 'S' && (at + 2 == text.Length || !IsWordPart(text, at + 2));

    private static (int Length, TokenShape Shape) ReadMark(string text, int at, List<Token> tokens)
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
