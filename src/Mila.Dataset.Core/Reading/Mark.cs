namespace Mila.Core.Reading;

/// <summary>What the markup says of a stretch of a block's plain text; links have a target.</summary>
public readonly record struct Mark(MarkKind Kind, int Start, int Length, string? Target = null);
