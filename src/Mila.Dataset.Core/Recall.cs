using Mila.Core.Extraction.Registered;
using Mila.Core.Model;

namespace Mila.Core;

/// <summary>What a seed says, from wherever it is known; asked by several threads at once.</summary>
/// <param name="seed">The seed, which says the same whenever it and <paramref name="known"/> are equal.</param>
/// <param name="known">What the registry states that the seed is read by.</param>
/// <param name="read">Reads it now.</param>
public delegate SeedFacts Recall(Seed seed, Known known, Func<SeedFacts> read);
