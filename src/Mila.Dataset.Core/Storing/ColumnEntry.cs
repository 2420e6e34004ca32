namespace Mila.Core.Storing;

/// <summary>A column in a file's directory.</summary>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="Width">The bits of a number.</param>
/// <param name="Minimum">What is added to a stored number less 1.</param>
internal readonly record struct ColumnEntry(long Start, int Count, int Width, long Minimum);
