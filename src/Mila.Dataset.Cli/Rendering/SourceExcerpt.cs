using System.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Reading;
using Spectre.Console;

namespace Mila.Cli.Rendering;

/// <summary>The line that a problem stands in and a line of carets under the offending span.</summary>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    // A paragraph is one long line: what does not fit in a row of the terminal would tear the carets off their words.
    private const int Widest = 100;
    private const int LeadIn = 40;

    public static SourceExcerpt Of(SeedText text, LineSpan span)
    {
        var lineStart = text.LineStart(span.Line - 1);
        var line = VisibleText.Of(text.Text[lineStart..text.LineEnd(lineStart)]);
        var start = Math.Min(span.Column - 1, line.Length);
        var end = span.EndLine == span.Line ? Math.Min(span.EndColumn - 1, line.Length) : line.Length;

        var (first, last) = Window(line.Length, start);
        end = Math.Min(end, last);
        string before = first > 0 ? "…" : "", after = last < line.Length ? "…" : "";
        var carets = new string('^', Math.Max(1, Width(line.AsSpan(start..end))));
        return new SourceExcerpt(before + line[first..last] + after, Blank(before + line[first..start]) + carets);
    }

    private static (int First, int Last) Window(int length, int start)
    {
        if (length <= Widest)
            return (0, length);
        var first = Math.Max(0, Math.Min(start - LeadIn, length - Widest));
        return (first, first + Widest);
    }

    // A tab stays a tab, so that both lines jump to the same stop.
    private static string Blank(string text)
    {
        var blank = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character == '\t')
                blank.Append('\t');
            else
                blank.Append(' ', character.GetCellWidth());
        }

        return blank.ToString();
    }

    private static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var character in text)
            width += character.GetCellWidth();
        return width;
    }
}
