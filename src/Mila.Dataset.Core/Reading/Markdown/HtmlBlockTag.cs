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

    private static readonly char[] Brackets = ['<', '>'];

    /// <summary>The elements of HTML that browsers set apart from the text around them, with what their text is.</summary>
    private static readonly Dictionary<string, (BlockKind Kind, int Level)> Elements = ElementsOf(
        "address article aside center dd details div dl dt figcaption figure footer form header hr main nav ol p section summary table tbody td tfoot th thead tr ul");

    /// <summary>The next one of a line; null where there is none.</summary>
    /// <param name="code">From its first backtick to its last: there a tag may be code.</param>
    public static HtmlBlockTag? Next(string text, int start, int stop, (int Start, int End) code)
    {
        for (var at = start; at < stop && text.IndexOf('<', at, stop - at) is >= 0 and var sign; at = sign + 1)
        {
            var isText = (sign > code.Start && sign < code.End) || (sign > 0 && text[sign - 1] == '\\');
            if (!isText && At(text, sign, stop) is { } tag)
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
        if (!Elements.TryGetValue(name, out var inside))
            return null;
        // "<p" in "<p.x>" is no tag, nor is one that another one interrupts.
        var close = text.IndexOfAny(Brackets, last, stop - last);
        if (close < 0 || text[close] == '<' || (close > last && !(text[last] is ' ' or '\t' or '/')))
            return null;
        return isClosing ? new HtmlBlockTag(start, close + 1, BlockKind.Paragraph, 0) : new HtmlBlockTag(start, close + 1, inside.Kind, inside.Level);
    }

    private static Dictionary<string, (BlockKind Kind, int Level)> ElementsOf(string paragraphs)
    {
        var elements = new Dictionary<string, (BlockKind Kind, int Level)>(StringComparer.OrdinalIgnoreCase) { ["li"] = (BlockKind.ListItem, 0), ["blockquote"] = (BlockKind.Quote, 0) };
        for (var level = 1; level <= 6; level++)
            elements.Add(FormattableString.Invariant($"h{level}"), (BlockKind.Heading, level));
        foreach (var name in paragraphs.Split(' '))
            elements.Add(name, (BlockKind.Paragraph, 0));
        return elements;
    }
}
