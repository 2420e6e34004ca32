namespace Mila.Core.Reading;

/// <summary>Leads from offsets of a plain view back to the text it was made of.</summary>
public sealed class SourceMap
{
    private readonly Piece[] pieces;

    internal SourceMap(Piece[] pieces) => this.pieces = pieces;

    /// <summary>The offset of the source's first character behind a plain one.</summary>
    public int Start(int plain)
    {
        var piece = pieces[PieceOf(plain)];
        return piece.IsVerbatim ? piece.Source + plain - piece.Plain : piece.Source;
    }

    /// <summary>The stretch of source behind a stretch of the plain view that is not empty.</summary>
    public (int Start, int Length) Span(int plain, int length)
    {
        var start = Start(plain);
        var last = plain + length - 1;
        var piece = pieces[PieceOf(last)];
        var end = piece.IsVerbatim ? piece.Source + last - piece.Plain + 1 : piece.Source + piece.SourceLength;
        return (start, end - start);
    }

    /// <summary>The way back from a stretch of the plain view that is not empty.</summary>
    internal SourceMap Slice(int start, int length)
    {
        var first = PieceOf(start);
        var slice = new Piece[PieceOf(start + length - 1) - first + 1];
        for (var i = 0; i < slice.Length; i++)
        {
            var piece = pieces[first + i];
            var cut = Math.Max(0, start - piece.Plain);
            slice[i] = piece with { Plain = piece.Plain + cut - start, Source = piece.Source + (piece.IsVerbatim ? cut : 0) };
        }

        return new SourceMap(slice);
    }

    private int PieceOf(int plain)
    {
        int low = 0, high = pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (pieces[middle].Plain <= plain)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A run of plain text and its source: the same characters, or a replacement for them.</summary>
    internal readonly record struct Piece(int Plain, int Source, int SourceLength, string? Replacement)
    {
        public bool IsVerbatim => Replacement is null;
    }
}
