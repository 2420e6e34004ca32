namespace Mila.Core.Model;

/// <summary>What the registry states of one document that its reader must know.</summary>
/// <param name="Quotes">The words that the registry quotes from it, each once, ordinal order.</param>
/// <param name="Rejected">Those of the quotes whose sentences tell of no partnership.</param>
/// <param name="Kind">How to read it; absent where its content decides.</param>
public sealed record DocumentStatement(EquatableArray<string> Quotes = default, EquatableArray<string> Rejected = default, SeedKind? Kind = null);
