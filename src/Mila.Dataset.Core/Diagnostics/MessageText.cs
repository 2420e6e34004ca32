using System.Globalization;
using System.Text;

namespace Mila.Core.Diagnostics;

/// <summary>
/// Fills the holes of a message so that it stays one short line. What stands between single quotes is a document's and is cut at its end;
/// our own words, among them the fix, keep both ends and give way last.
/// </summary>
internal static class MessageText
{
    private const int Longest = 160;
    private const int LongestQuote = 60, ShortestQuote = 12;
    private const int ShortestWords = 24;

    public static string Of(string message, IReadOnlyList<string> arguments)
    {
        var isQuote = Enumerable.Range(0, arguments.Count).Select(i => message.Contains(FormattableString.Invariant($"'{{{i}}}'"))).ToArray();
        var (quote, words) = (LongestQuote, Longest);
        while (true)
        {
            object[] shown = [.. arguments.Select((argument, i) => OneLine(isQuote[i] ? WithoutEnd(argument, quote) : WithoutMiddle(argument, words)))];
            var text = string.Format(CultureInfo.InvariantCulture, message, shown);
            if (text.Length <= Longest || words == ShortestWords)
                return text;
            if (quote > ShortestQuote)
                quote--;
            else
                words--;
        }
    }

    private static string WithoutEnd(string text, int longest) =>
        text.Length <= longest ? text : text.Substring(0, Boundary(text, longest - 1)) + "…";

    private static string WithoutMiddle(string text, int longest) => text.Length <= longest
        ? text
        : text.Substring(0, Boundary(text, longest / 2)) + "…" + text.Substring(Boundary(text, text.Length - ((longest - 1) / 2)));

    /// <summary>An offset, or the one before it where it would part a surrogate pair.</summary>
    private static int Boundary(string text, int offset) => char.IsHighSurrogate(text[offset - 1]) ? offset - 1 : offset;

    /// <summary>The text without what ends a line, reorders it or cannot be written as UTF-8; what is invisible shows as a dot.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (CharUnicodeInfo.GetUnicodeCategory(text, i))
            {
                case UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                    line.Append(' ');
                    break;
                case UnicodeCategory.Surrogate:
                    line.Append('\uFFFD');
                    break;
                case UnicodeCategory.Format:
                    line.Append('·');
                    i += char.IsSurrogatePair(text, i) ? 1 : 0;
                    break;
                default:
                    line.Append(text[i]);
                    if (char.IsSurrogatePair(text, i))
                        line.Append(text[++i]);
                    break;
            }
        }

        return line.ToString();
    }
}
