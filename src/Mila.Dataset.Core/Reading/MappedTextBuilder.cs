using System.Text;

namespace Mila.Core.Reading;

/// <summary>Builds a plain view piece by piece, keeping the way back.</summary>
public sealed class MappedTextBuilder(SeedText seed)
{
    private readonly StringBuilder text = new();
    private readonly List<SourceMap.Piece> pieces = [];

    /// <summary>How much plain text there is so far.</summary>
    public int Length => text.Length;

    /// <summary>The plain character at an offset.</summary>
    public char this[int index] => text[index];

    /// <summary>Adds a stretch of the document as it stands.</summary>
    public MappedTextBuilder Append(int start, int length)
    {
        if (length == 0)
            return this;
        if (pieces.Count == 0 || pieces[pieces.Count - 1] is not { IsVerbatim: true } last || last.Source + text.Length - last.Plain != start)
            pieces.Add(new(text.Length, start, length, IsVerbatim: true));
        text.Append(seed.Text, start, length);
        return this;
    }

    /// <summary>Adds text that stands for a stretch of the document: an entity's character, a folded line end.</summary>
    public MappedTextBuilder AppendReplacement(string replacement, int start, int length)
    {
        if (replacement.Length == 0)
            return this;
        pieces.Add(new(text.Length, start, length, IsVerbatim: false));
        text.Append(replacement);
        return this;
    }

    /// <summary>Takes white space off the end.</summary>
    public MappedTextBuilder TrimEnd()
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[text.Length - 1]))
            text.Length--;
        while (pieces.Count > 0 && pieces[pieces.Count - 1].Plain >= text.Length)
            pieces.RemoveAt(pieces.Count - 1);
        return this;
    }

    /// <summary>The plain view so far.</summary>
    public MappedText Build() => new(text.ToString(), new SourceMap([.. pieces]));

    public override string ToString() => text.ToString();
}
