namespace Mila.Core.Diagnostics;

/// <summary>A stretch of text by lines and columns, all counted from 1, columns in UTF-16 units; the end is exclusive.</summary>
public readonly record struct LineSpan(int Line, int Column, int EndLine, int EndColumn);
