using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>
/// The text of a seed as the readers see it: every line end is one <c>\n</c> and a leading byte order mark is gone.
/// The only place that turns offsets into lines, columns and offsets of the file itself.
/// </summary>
public sealed class SeedText
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly int[] lineStarts;
    private readonly int[] rawLineStarts;

    public SeedText(string path, string raw)
    {
        Path = path;
        if (raw.IndexOf('\r') < 0 && (raw.Length == 0 || raw[0] != ByteOrderMark))
        {
            Text = raw;
            lineStarts = rawLineStarts = LineStarts(raw);
            return;
        }

        var text = new char[raw.Length];
        var length = 0;
        List<int> starts = [0], rawStarts = [raw[0] == ByteOrderMark ? 1 : 0];
        for (var i = rawStarts[0]; i < raw.Length; i++)
        {
            var character = raw[i];
            if (character == '\r')
            {
                if (i + 1 < raw.Length && raw[i + 1] == '\n')
                    i++;
                character = '\n';
            }

            text[length++] = character;
            if (character == '\n')
            {
                starts.Add(length);
                rawStarts.Add(i + 1);
            }
        }

        Text = new string(text, 0, length);
        lineStarts = [.. starts];
        rawLineStarts = [.. rawStarts];
    }

    public string Path { get; }

    /// <summary>The text, line ends folded to <c>\n</c>. Offsets everywhere in the core are offsets into it.</summary>
    public string Text { get; }

    /// <summary>The place of a stretch of <see cref="Text"/>.</summary>
    public SourceSpan Span(int start, int length)
    {
        var line = LineOf(start);
        return new SourceSpan(Path, line + 1, start - lineStarts[line] + 1, length);
    }

    /// <summary>The same place, for a problem that only other files will show.</summary>
    public Place Place(int start, int length)
    {
        var end = start + length;
        int line = LineOf(start), endLine = LineOf(end);
        var rawStart = RawOffset(line, start);
        return new Place(
            Path,
            rawStart,
            RawOffset(endLine, end) - rawStart,
            new LineSpan(line + 1, start - lineStarts[line] + 1, endLine + 1, end - lineStarts[endLine] + 1));
    }

    /// <summary>A problem at a stretch of <see cref="Text"/>.</summary>
    public Problem Problem(Rule rule, int start, int length, params string[] arguments) =>
        Diagnostics.Problem.At(Place(start, length), rule, arguments);

    /// <summary>The offset into <see cref="Text"/> at which a line begins, counted from 0.</summary>
    public int LineStart(int line) => lineStarts[line];

    /// <summary>The number of the line that holds an offset, counted from 0.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(lineStarts, offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Where the line that holds an offset ends: at its <c>\n</c>, or at the end of the text.</summary>
    public int LineEnd(int offset) => Text.IndexOf('\n', offset) is >= 0 and var end ? end : Text.Length;

    private static int[] LineStarts(string text)
    {
        List<int> starts = [0];
        for (var lineEnd = text.IndexOf('\n'); lineEnd >= 0; lineEnd = text.IndexOf('\n', lineEnd + 1))
            starts.Add(lineEnd + 1);
        return [.. starts];
    }

    private int RawOffset(int line, int offset) => rawLineStarts[line] + offset - lineStarts[line];
}
