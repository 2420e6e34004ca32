using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>Tells a document's format by its content; a file's extension says nothing.</summary>
internal static class Sniffer
{
    private const int LinesLookedAt = 40;

    public static SeedKind Sniff(SeedText seed)
    {
        if (FrontMatterFrame.Opens(seed))
            return SeedKind.FrontMatter;

        // What opens like Markdown may hold two brackets or quotes for reasons of its own.
        if (MarkdownReader.Opens(seed))
            return SeedKind.PlainText;
        var at = 0;
        for (var line = 0; line < LinesLookedAt && at < seed.Text.Length; line++)
        {
            var end = seed.LineEnd(at);
            if (HoldsMark(seed.Text, at, end))
                return SeedKind.Wikitext;
            at = end + 1;
        }

        return SeedKind.PlainText;
    }

    /// <summary>
    /// Whether a line holds what only wikitext has: a link, a template, a table, bold or italic, a reference, a heading between equals signs.
    /// </summary>
    private static bool HoldsMark(string text, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            var isMark = text[i] switch
            {
                '[' => text[i + 1] == '[',
                '{' => text[i + 1] is '{' or '|',
                '}' => text[i + 1] == '}',
                '\'' => text[i + 1] == '\'',
                '<' => string.CompareOrdinal(text, i, "<ref", 0, 4) == 0,
                '=' => i == start && text[i + 1] == '=',
                _ => false,
            };
            if (isMark)
                return true;
        }

        return false;
    }
}
