using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>
/// The text of a seed as the readers see it: every line end is one <c>\n</c> and a leading byte order mark is gone.
/// Its <see cref="Lines"/> turn offsets into lines, columns and offsets of the file itself.
/// </summary>
public sealed class SeedText
{
    internal const char ByteOrderMark = '\uFEFF';

    public SeedText(string path, string raw, CancellationToken cancellation = default)
    {
        Path = path;
        if (raw.IndexOf('\r') < 0 && (raw.Length == 0 || raw[0] != ByteOrderMark))
        {
            Text = raw;
            var lines = LineStarts(raw, cancellation);
            Lines = new SeedLines(lines, lines);
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
                cancellation.ThrowIfCancellationRequested();
                starts.Add(length);
                rawStarts.Add(i + 1);
            }
        }

        Text = new string(text, 0, length);
        Lines = new SeedLines(starts.ToEquatableArray(), rawStarts.ToEquatableArray());
    }

    public string Path { get; }

    /// <summary>The text, line ends folded to <c>\n</c>. Offsets everywhere in the core are offsets into it.</summary>
    public string Text { get; }

    /// <summary>Where its lines begin.</summary>
    public SeedLines Lines { get; }

    /// <summary>The place of a stretch of <see cref="Text"/>.</summary>
    public SourceSpan Span(int start, int length)
    {
        var line = LineOf(start);
        return new SourceSpan(Path, line + 1, start - LineStart(line) + 1, length);
    }

    /// <summary>The same place, for a problem that only other files will show.</summary>
    public Place Place(int start, int length) => Lines.Place(Path, start, length);

    /// <summary>A problem at a stretch of <see cref="Text"/>.</summary>
    public Problem Problem(Rule rule, int start, int length, params string[] arguments) =>
        Diagnostics.Problem.At(Place(start, length), rule, arguments);

    /// <summary>The offset into <see cref="Text"/> at which a line begins, counted from 0.</summary>
    public int LineStart(int line) => Lines.Starts[line];

    /// <summary>The number of the line that holds an offset, counted from 0.</summary>
    public int LineOf(int offset) => Lines.LineOf(offset);

    /// <summary>Where the line that holds an offset ends: at its <c>\n</c>, or at the end of the text.</summary>
    public int LineEnd(int offset) => Text.IndexOf('\n', offset) is >= 0 and var end ? end : Text.Length;

    private static EquatableArray<int> LineStarts(string text, CancellationToken cancellation)
    {
        List<int> starts = [0];
        for (var lineEnd = text.IndexOf('\n'); lineEnd >= 0; lineEnd = text.IndexOf('\n', lineEnd + 1))
        {
            cancellation.ThrowIfCancellationRequested();
            starts.Add(lineEnd + 1);
        }

        return starts.ToEquatableArray();
    }
}
