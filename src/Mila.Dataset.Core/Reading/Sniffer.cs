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
        int marks = 0, at = 0;
        for (var line = 0; line < LinesLookedAt && at < seed.Text.Length; line++)
        {
            var end = seed.LineEnd(at);
            marks += MarksIn(seed.Text, at, end);
            at = end + 1;
        }

        return marks > 0 ? SeedKind.Wikitext : SeedKind.PlainText;
    }

    /// <summary>Counts what only wikitext has: links, templates, bold, references, headings between equals signs.</summary>
    private static int MarksIn(string text, int start, int end)
    {
        var marks = 0;
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
            if (!isMark)
                continue;
            marks++;
            i++;
        }

        return marks;
    }
}
