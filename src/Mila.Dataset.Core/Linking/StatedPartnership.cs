using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>A partnership that the registry states, with those of its quotes that stand in the documents.</summary>
/// <param name="Quotes">The documents by number, and where they say it; at least one.</param>
internal sealed record StatedPartnership(RegistryPartnership Entry, List<(int Document, Evidence Evidence)> Quotes);
