namespace Mila.Core.Reading.PlainText;

/// <summary>
/// Splits a text into passages. An empty line always ends one. Within a block of lines every line is a passage of its own,
/// unless the lines were cut to a width: then what was cut is joined again.
/// </summary>
internal static class PassageSplitter
{
    private const int NarrowestWidth = 36, WidestWidth = 120;

    public static List<Passage> Split(SeedText seed, CancellationToken cancellation)
    {
        var passages = new List<Passage>();
        var lines = new List<Line>();
        for (var start = 0; start <= seed.Text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = seed.LineEnd(start);
            var line = Line.Trimmed(seed.Text, start, end);
            if (line.Length > 0)
                lines.Add(line);
            else
                AddPassages(seed, lines, passages, cancellation);
            start = end + 1;
        }

        AddPassages(seed, lines, passages, cancellation);
        return passages;
    }

    private static void AddPassages(SeedText seed, List<Line> lines, List<Passage> passages, CancellationToken cancellation)
    {
        var joins = Joins(seed.Text, lines, isFirst: passages.Count == 0);
        for (var first = 0; first < lines.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            var last = first;
            while (joins[last])
                last++;
            passages.Add(PassageOf(seed, lines, first, last));
            first = last + 1;
        }

        lines.Clear();
    }

    private static Passage PassageOf(SeedText seed, List<Line> lines, int first, int last)
    {
        var marker = lines[first].MarkerLength;
        var content = Passage.Join(seed, lines[first].Start + marker, lines[last].Start + lines[last].Length);
        return new Passage(new Block(marker > 0 ? BlockKind.ListItem : BlockKind.Paragraph, content));
    }

    /// <summary>For every line of a block, whether the next one goes on with it.</summary>
    private static bool[] Joins(string text, List<Line> lines, bool isFirst)
    {
        var joins = new bool[lines.Count];
        var width = lines.Count == 0 ? 0 : lines.Max(static line => line.Reach);
        if (width is < NarrowestWidth or > WidestWidth)
            return joins;

        // A line that begins in lower case goes on with the one before it; where one does, the block was cut to its width.
        for (var i = 0; i + 1 < lines.Count; i++)
            joins[i] = lines[i + 1].MarkerLength == 0 && lines[i + 1].BeginsInLowerCase(text) && lines[i].Reach * 2 >= width;
        var isCut = joins.Contains(true);

        var endsSentence = lines[lines.Count - 1].EndsSentence(text);
        var margin = lines.Min(static line => line.Indent);
        var isIndented = lines.Exists(line => line.Indent > margin && line.MarkerLength == 0);
        for (int i = 0, item = 0; i + 1 < lines.Count; i++)
        {
            item = lines[i].MarkerLength > 0 ? lines[i].Indent + lines[i].MarkerLength : i > 0 && joins[i - 1] ? item : 0;

            // A deeper line begins a paragraph, if it is not set below the text of its list item.
            if ((isFirst && i == 0) || lines[i + 1].MarkerLength > 0 || lines[i + 1].Indent > Math.Max(margin, item))
                continue;
            var line = lines[i];
            var fills = line.Reach + 1 + lines[i + 1].FirstWordLength(text) > width;
            if (!isCut)
            {
                joins[i] |= fills && endsSentence && !line.EndsSentence(text);
                continue;
            }

            if (line.EndsSentence(text))
            {
                joins[i] |= fills;
                continue;
            }

            // What leaves room may have been cut by hand, but a passage's first line may be a heading.
            var isInside = i > 0 && joins[i - 1];
            var isLong = line.Reach * 4 >= width * 3;
            joins[i] |= fills || (isIndented ? isInside || isLong || line.Indent > margin : isInside && isLong);
        }

        return joins;
    }
}
