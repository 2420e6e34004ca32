namespace Mila.Core.Reading.PlainText;

/// <summary>A line without the white space around it.</summary>
/// <param name="Indent">How much white space stands before it.</param>
/// <param name="MarkerLength">How much of it is the bullet or number of a list item, with the space behind; 0 when it is none.</param>
internal readonly record struct Line(int Start, int Length, int Indent, int MarkerLength)
{
    /// <summary>How far it reaches from the margin.</summary>
    public int Reach => Indent + Length;

    public static Line Trimmed(string text, int start, int end)
    {
        var first = start;
        while (first < end && char.IsWhiteSpace(text[first]))
            first++;
        while (end > first && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new Line(first, end - first, first - start, MarkerOf(text, first, end));
    }

    /// <summary>Whether it begins in the middle of a sentence, as far as its first letter tells: not with the name of a mailbox or a site.</summary>
    public bool BeginsInLowerCase(string text) =>
        char.IsLower(text[Start]) && text.IndexOfAny(['@', '.'], Start, Math.Max(0, FirstWordLength(text) - 1)) < 0;

    public bool EndsSentence(string text) => Passage.EndsSentence(text, Start, Length);

    public int FirstWordLength(string text)
    {
        var length = 0;
        while (length < Length && !char.IsWhiteSpace(text[Start + length]))
            length++;
        return length;
    }

    private static int MarkerOf(string text, int start, int end)
    {
        var marker = start;
        if (marker < end && IsBullet(text[marker]))
        {
            marker++;
        }
        else
        {
            while (marker < end && marker - start < 2 && text[marker] is >= '0' and <= '9')
                marker++;
            if (marker == start || marker == end || text[marker] is not ('.' or ')'))
                return 0;
            marker++;
        }

        var content = marker;
        while (content < end && char.IsWhiteSpace(text[content]))
            content++;

        // Signs at both ends, as in "* * *", divide the page: that is no item.
        return content > marker && !IsBullet(text[content]) && !IsBullet(text[end - 1]) ? content - start : 0;
    }

    private static bool IsBullet(char character) => character is '-' or '*' or '\u2022' or '\u00B7' or '\u25E6' or '\u25AA' or '\u2013';
}
