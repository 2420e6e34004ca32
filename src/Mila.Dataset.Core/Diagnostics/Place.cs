namespace Mila.Core.Diagnostics;

/// <summary>A stretch of a file, for problems that show only after the file was read.</summary>
/// <param name="Path">The file, as <see cref="Model.Seed.Path"/> names it.</param>
/// <param name="Start">The offset in the file's own characters.</param>
/// <param name="Length">The length in the file's own characters.</param>
/// <param name="Lines">The same place by lines and columns.</param>
public sealed record Place(string Path, int Start, int Length, LineSpan Lines);
