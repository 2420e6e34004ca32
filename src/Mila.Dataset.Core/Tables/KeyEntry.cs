namespace Mila.Core.Tables;

/// <summary>A key of a lookup.</summary>
/// <param name="Text">What the key was made of.</param>
/// <param name="IsFirst">Whether it comes before all other names of its row, as its slug does.</param>
public readonly record struct KeyEntry(string Key, int Row, string Text, bool IsFirst);
