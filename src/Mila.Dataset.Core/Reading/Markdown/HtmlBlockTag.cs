using Mila.Core.Model;

namespace Mila.Core.Reading.Markdown;

/// <summary>An HTML tag at which one block ends and another begins.</summary>
/// <param name="Start">Its angle bracket.</param>
/// <param name="End">Behind its other one.</param>
/// <param name="Kind">What the text behind it is.</param>
/// <param name="Level">Of a heading; 0 elsewhere.</param>
internal readonly record struct HtmlBlockTag(int Start, int End, BlockKind Kind, int Level)
{
    private const int LongestName = 10;

    private static readonly char[] Signs = ['<', '`'];

    private static readonly char[] Brackets = ['<', '>'];

    /// <summary>The elements of HTML that browsers set apart from the text around them.</summary>
    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "li", "main", "nav", "ol", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>The next one of a line that is outside of its code; null where there is none.</summary>
    public static HtmlBlockTag? Next(string text, int start, int stop)
    {
        var isCode = false;
        for (var at = start; at < stop && text.IndexOfAny(Signs, at, stop - at) is >= 0 and var sign; at = sign + 1)
        {
            if (text[sign] == '`')
                isCode = !isCode;
            else if (!isCode && At(text, sign, stop) is { } tag)
                return tag;
        }

        return null;
    }

    private static HtmlBlockTag? At(string text, int start, int stop)
    {
        var first = start + 1;
        var isClosing = first < stop && text[first] == '/';
        if (isClosing)
            first++;
        var last = first;
        while (last < stop && last - first < LongestName && (char.IsLetter(text[last]) || text[last] is >= '1' and <= '6'))
            last++;
        var name = text.Substring(first, last - first);
        // "<p" in "<path" is no tag, nor is one that another one interrupts.
        if (!Elements.Contains(name) || last == stop || text.IndexOfAny(Brackets, last, stop - last) is not (>= 0 and var close) || text[close] != '>' || !(last == close || text[last] is ' ' or '\t' or '/'))
            return null;
        var (kind, level) = isClosing ? (BlockKind.Paragraph, 0) : name.ToLowerInvariant() switch
        {
            "li" => (BlockKind.ListItem, 0),
            "blockquote" => (BlockKind.Quote, 0),
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => (BlockKind.Heading, name[1] - '0'),
            _ => (BlockKind.Paragraph, 0),
        };
        return new HtmlBlockTag(start, close + 1, kind, level);
    }
}
