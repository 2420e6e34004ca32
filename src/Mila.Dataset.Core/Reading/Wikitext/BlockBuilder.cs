using Mila.Core.Model;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Collects the plain text and the marks of one block. White space that markup leaves side by side is shown once.</summary>
internal sealed class BlockBuilder(SeedText seed)
{
    private readonly MappedTextBuilder text = new(seed);
    private readonly List<Mark> marks = [];
    private readonly Stack<int> links = new();
    private int? bold;
    private int? italic;

    /// <summary>Adds a stretch of the document.</summary>
    public void Add(int start, int end)
    {
        while (start < end && EndsInSpace && char.IsWhiteSpace(seed.Text[start]))
            start++;
        if (start < end)
            text.Append(start, end - start);
    }

    /// <summary>Adds what a token shows.</summary>
    public void Add(string shown, Token token)
    {
        if (!EndsInSpace || !string.IsNullOrWhiteSpace(shown))
            text.AppendReplacement(shown, token.Start, token.Length);
    }

    public void Toggle(Token quotes)
    {
        if (quotes.Length != 2)
            Toggle(MarkKind.Bold, ref bold);
        if (quotes.Length != 3)
            Toggle(MarkKind.Italic, ref italic);
    }

    /// <summary>Ends what ends with a line.</summary>
    public void EndLine()
    {
        if (bold is not null)
            Toggle(MarkKind.Bold, ref bold);
        if (italic is not null)
            Toggle(MarkKind.Italic, ref italic);
    }

    public void OpenLink() => links.Push(text.Length);

    public void CloseLink(MarkKind kind, string target)
    {
        if (links.Count > 0)
            Mark(kind, links.Pop(), target);
    }

    /// <summary>The block; absent when there is nothing to see.</summary>
    public Block? Build(BlockKind kind, int level)
    {
        EndLine();
        var content = text.TrimEnd().Build();
        return content.Text.Length == 0
            ? null
            : new Block(kind, content, InOrder(), level);
    }

    private EquatableArray<Mark> InOrder() => marks.Count == 0
        ? default
        : marks.OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.Length).ToEquatableArray();

    private bool EndsInSpace => text.Length == 0 || char.IsWhiteSpace(text[text.Length - 1]);

    private void Toggle(MarkKind kind, ref int? start)
    {
        if (start is { } open)
            Mark(kind, open, null);
        start = start is null ? text.Length : null;
    }

    private void Mark(MarkKind kind, int start, string? target)
    {
        var end = text.Length;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (start < end)
            marks.Add(new(kind, start, end - start, target));
    }
}
