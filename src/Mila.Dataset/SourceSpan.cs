namespace Mila;

/// <summary>A stretch of a document.</summary>
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    /// <summary>Creates a span from its place.</summary>
    public SourceSpan(string path, int line, int column, int length)
    {
        Path = path;
        Line = line;
        Column = column;
        Length = length;
    }

    /// <summary>The document's path relative to the dataset's folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The line it begins in, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The column it begins at, counted from 1 in UTF-16 units.</summary>
    public int Column { get; }

    /// <summary>How long it is, in UTF-16 units; a line end counts as one unit however it is written.</summary>
    public int Length { get; }

    /// <summary>Orders by path (ordinal), then line, column and length.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0)
            return byPath;
        var byLine = Line.CompareTo(other.Line);
        if (byLine != 0)
            return byLine;
        var byColumn = Column.CompareTo(other.Column);
        return byColumn != 0 ? byColumn : Length.CompareTo(other.Length);
    }

    /// <summary>The place as compilers write it: <c>path(line,column)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
