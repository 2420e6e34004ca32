namespace Mila.Core.Extraction.Facts;

/// <summary>A number of things in a sentence.</summary>
/// <param name="First">The first token, its qualifier's included.</param>
/// <param name="Noun">The token of the noun that is counted; the last of the words otherwise.</param>
/// <param name="Currency">The ISO 4217 code where it is money.</param>
/// <param name="IsTerm">Whether it is a number of years, months, weeks or days.</param>
internal readonly record struct QuantityMention(int First, int Noun, Quantity Quantity, string? Currency, bool IsTerm);
