namespace Mila.Core.Reading.PlainText;

/// <summary>What a press release puts before its first sentence: <c>MONTREAL, May 3, 2021 (Wire) -- </c>.</summary>
/// <param name="Date">Absent when only a place stands there.</param>
/// <param name="DateStart">Where the date begins in the paragraph.</param>
/// <param name="TextStart">Where the first sentence begins in the paragraph.</param>
internal readonly record struct Dateline(PartialDate? Date, int DateStart, int DateLength, int TextStart)
{
    private const int MostWords = 16;
    private static readonly string[] Labels =
        ["published on", "published", "posted on", "posted", "updated", "date:", "press release", "news release", "media release", "for immediate release"];

    private static readonly HashSet<string> Weekdays = new(StringComparer.Ordinal)
        { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun" };

    // Words in lower case that may stand in a place's name or between two.
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "and", "of", "upon", "de", "du", "la" };

    /// <summary>Reads a line that holds a date and nothing else but a weekday or a label.</summary>
    /// <param name="start">Where the date itself begins in the line.</param>
    public static PartialDate? TryReadAlone(string text, out int start)
    {
        start = 0;
        if (text.Length > 60)
            return null;
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length && !char.IsLetter(text[label.Length]))
            {
                start = label.Length;
                break;
            }
        }

        while (start < text.Length && text[start] is ' ' or ',' or ':' or '-' or '\u2013' or '\u2014' or '|')
            start++;
        var end = text.IndexOfAny([' ', ','], start);
        if (end > start && Weekdays.Contains(Folding.Fold(text.Substring(start, end - start).TrimEnd('.'))))
            start = end + 1;
        while (start < text.Length && text[start] is ' ' or ',')
            start++;
        return DateText.TryParse(text.Substring(start)) is { Precision: DatePrecision.Month or DatePrecision.Day or DatePrecision.Instant } date ? date : null;
    }

    /// <summary>Reads the beginning of a paragraph; absent when neither a dash nor a full stop behind place and date closes it.</summary>
    public static Dateline? TryRead(string text)
    {
        var words = Words(text);
        (PartialDate? Date, int Start, int Length) dated = default;
        var isPlace = text.Substring(words[0].Start, words[0].Length).All(static c => !char.IsLower(c));
        for (var i = 0; i < words.Count; i++)
        {
            var (start, length) = words[i];
            if (i > 0 && i + 1 < words.Count && IsDash(text, start, length)
                && (dated.Date is not null || (isPlace && !IsDated(text, words, i + 1))))
            {
                return new Dateline(dated.Date, dated.Start, dated.Length, words[i + 1].Start);
            }

            if (dated.Date is null && i + 2 < words.Count && TryDate(text, words, i) is { Date: not null } found)
            {
                dated = found;
                i += 2;
                // "Oslo, 3 May 2031. The": a place and a date that are a sentence of their own.
                if (i + 1 < words.Count && text[found.Start + found.Length] == '.' && found.Start > 1 && text[found.Start - 2] == ',')
                    return new Dateline(found.Date, found.Start, found.Length, words[i + 1].Start);
            }
            else if (char.IsLower(text[start]))
            {
                // Who does something together with another stands so, too: only a date tells.
                if (!Joints.Contains(text.Substring(start, length)))
                    return null;
                isPlace = false;
            }
        }

        return null;
    }

    private static bool IsDash(string text, int start, int length) =>
        (length == 1 && text[start] is '-' or '\u2013' or '\u2014') || (length == 2 && text[start] == '-' && text[start + 1] == '-');

    private static bool IsDated(string text, List<(int Start, int Length)> words, int from)
    {
        for (var i = from; i + 2 < words.Count; i++)
        {
            if (TryDate(text, words, i).Date is not null)
                return true;
        }

        return false;
    }

    private static (PartialDate? Date, int Start, int Length) TryDate(string text, List<(int Start, int Length)> words, int first)
    {
        var start = words[first].Start;
        var end = words[first + 2].Start + words[first + 2].Length;

        // The space between the words stops both.
        while (text[start] is '(' or '/')
            start++;
        while (text[end - 1] is ',' or '.' or ')' or ':' or '/')
            end--;
        return (DateText.TryParse(text.Substring(start, end - start)), start, end - start);
    }

    private static List<(int Start, int Length)> Words(string text)
    {
        List<(int, int)> words = [];
        for (var at = 0; at < text.Length && words.Count < MostWords;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > at)
                words.Add((at, end - at));
            at = end + 1;
        }

        return words;
    }
}
