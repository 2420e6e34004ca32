namespace Mila.Core.Reading;

/// <summary>Builds a plain view piece by piece, keeping the way back.</summary>
public sealed class MappedTextBuilder(SeedText seed)
{
    private readonly List<SourceMap.Piece> pieces = [];

    /// <summary>How much plain text there is so far.</summary>
    public int Length { get; private set; }

    /// <summary>The plain character at an offset; quick near the end.</summary>
    public char this[int index]
    {
        get
        {
            var piece = pieces.Count - 1;
            while (pieces[piece].Plain > index)
                piece--;
            return CharacterAt(pieces[piece], index);
        }
    }

    /// <summary>Adds a stretch of the document as it stands.</summary>
    public MappedTextBuilder Append(int start, int length)
    {
        if (length == 0)
            return this;
        if (pieces.Count == 0 || pieces[pieces.Count - 1] is not { IsVerbatim: true } last || last.Source + Length - last.Plain != start)
            pieces.Add(new(Length, start, length, Replacement: null));
        Length += length;
        return this;
    }

    /// <summary>Adds text that stands for a stretch of the document: an entity's character, a folded line end.</summary>
    public MappedTextBuilder AppendReplacement(string replacement, int start, int length)
    {
        if (replacement.Length == 0)
            return this;
        pieces.Add(new(Length, start, length, replacement));
        Length += replacement.Length;
        return this;
    }

    /// <summary>Takes white space off the end.</summary>
    public MappedTextBuilder TrimEnd()
    {
        while (pieces.Count > 0)
        {
            var last = pieces[pieces.Count - 1];
            while (Length > last.Plain && char.IsWhiteSpace(CharacterAt(last, Length - 1)))
                Length--;
            if (Length > last.Plain)
                break;
            pieces.RemoveAt(pieces.Count - 1);
        }

        return this;
    }

    /// <summary>The plain view so far.</summary>
    public MappedText Build() => new(ToString(), new SourceMap([.. pieces]));

    public override string ToString()
    {
        if (pieces.Count == 1 && pieces[0].IsVerbatim)
            return seed.Text.Substring(pieces[0].Source, Length);
        var text = new char[Length];
        for (var i = 0; i < pieces.Count; i++)
        {
            var (plain, source, _, replacement) = pieces[i];
            var end = i + 1 < pieces.Count ? pieces[i + 1].Plain : Length;
            (replacement ?? seed.Text).CopyTo(replacement is null ? source : 0, text, plain, end - plain);
        }

        return new string(text);
    }

    private char CharacterAt(SourceMap.Piece piece, int index) =>
        piece.Replacement is { } replacement ? replacement[index - piece.Plain] : seed.Text[piece.Source + index - piece.Plain];
}
