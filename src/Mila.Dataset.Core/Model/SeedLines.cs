using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>Where the lines of a seed begin. All that places need of a text that is not kept.</summary>
/// <param name="Starts">The offset of every line in the text as it is read, line ends one character each.</param>
/// <param name="RawStarts">The offset of every line in the file's own characters.</param>
public sealed record SeedLines(EquatableArray<int> Starts, EquatableArray<int> RawStarts)
{
    /// <summary>The number of the line that holds an offset, counted from 0.</summary>
    public int LineOf(int offset)
    {
        int low = 0, high = Starts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A place by its line and column as one for problems.</summary>
    public Place Place(SourceSpan span) => Place(span.Path, Starts[span.Line - 1] + span.Column - 1, span.Length);

    /// <summary>The place of a stretch of the text as it is read.</summary>
    public Place Place(string path, int start, int length)
    {
        var end = start + length;
        int line = LineOf(start), endLine = LineOf(end);
        var rawStart = RawOffset(line, start);
        return new Place(
            path,
            rawStart,
            RawOffset(endLine, end) - rawStart,
            new LineSpan(line + 1, start - Starts[line] + 1, endLine + 1, end - Starts[endLine] + 1));
    }

    private int RawOffset(int line, int offset) => RawStarts[line] + offset - Starts[line];
}
