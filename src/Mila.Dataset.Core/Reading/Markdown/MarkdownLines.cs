namespace Mila.Core.Reading.Markdown;

/// <summary>The lines of one block, without the marks of the blocks around it.</summary>
internal sealed class MarkdownLines
{
    private readonly List<(int Start, int End)> lines = [];

    public int Count => lines.Count;

    public void Add(int start, int end) => lines.Add((start, end));

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

    /// <summary>The lines as one text with <c>\n</c> between them, and the offset in the seed of every character.</summary>
    public (string Text, int[] Offsets) Join(SeedText seed)
    {
        var length = lines.Sum(static line => line.End - line.Start) + lines.Count - 1;
        var characters = new char[length];
        var offsets = new int[length];
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                (characters[at], offsets[at++]) = ('\n', lines[i - 1].End);
            for (var offset = lines[i].Start; offset < lines[i].End; offset++)
                (characters[at], offsets[at++]) = (seed.Text[offset], offset);
        }

        return (new string(characters), offsets);
    }
}
