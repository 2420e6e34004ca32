namespace Mila.Core.Model;

/// <summary>How many articles lack something, and where the first of them stands; absent when there is none.</summary>
public sealed record Absence(int Count, SourceSpan? First);
