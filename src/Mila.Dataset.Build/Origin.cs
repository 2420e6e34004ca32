using Mila.Core.Model;

namespace Mila.Build;

/// <summary>All that facts are read of.</summary>
/// <param name="Tool">The code that reads.</param>
/// <param name="Names">A digest of the registry's names.</param>
/// <param name="Statement">What else the registry states of the seed.</param>
internal sealed record Origin(string Tool, string Names, DocumentStatement Statement, Seed Seed);
