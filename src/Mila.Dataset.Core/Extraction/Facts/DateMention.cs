namespace Mila.Core.Extraction.Facts;

/// <summary>A date in a sentence.</summary>
/// <param name="BelongsToFounding">Whether it dates the founding of something, as in "founded in 1993".</param>
internal readonly record struct DateMention(int First, int Last, PartialDate Date, bool BelongsToFounding);
