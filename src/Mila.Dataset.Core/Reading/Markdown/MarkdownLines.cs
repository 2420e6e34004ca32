using System.Text;

namespace Mila.Core.Reading.Markdown;

/// <summary>The lines of one block, without the marks of the blocks around it.</summary>
internal sealed class MarkdownLines
{
    private readonly List<(int Start, int End, int Joined)> lines = [];
    private int joinedLength;

    public int Count => lines.Count;

    /// <summary>Adds a line of the seed.</summary>
    public void Add(int start, int end)
    {
        lines.Add((start, end, joinedLength));
        joinedLength += end - start + 1;
    }

    /// <summary>The lines as they stand, for code.</summary>
    public MappedText Verbatim(SeedText seed)
    {
        var content = new MappedTextBuilder(seed);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                content.Append(lines[i - 1].End, 1);
            content.Append(lines[i].Start, lines[i].End - lines[i].Start);
        }

        return content.TrimEnd().Build();
    }

    /// <summary>The lines as one text with <c>\n</c> between them.</summary>
    public string Join(SeedText seed)
    {
        if (lines.Count == 1)
            return seed.Text.Substring(lines[0].Start, lines[0].End - lines[0].Start);
        var text = new StringBuilder();
        foreach (var (start, end, _) in lines)
            text.Append(seed.Text, start, end - start).Append('\n');
        return text.ToString(0, text.Length - 1);
    }

    /// <summary>The offset in the seed of a character of the joined text.</summary>
    public int Offset(int joined)
    {
        int low = 0, high = lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (lines[middle].Joined <= joined)
                low = middle;
            else
                high = middle - 1;
        }

        return lines[low].Start + joined - lines[low].Joined;
    }
}
