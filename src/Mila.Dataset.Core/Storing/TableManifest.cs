using Mila.Core.Model;

namespace Mila.Core.Storing;

/// <summary>What must be known of a table: how many rows it has, and which of them get a member of their own, in their order.</summary>
public sealed record TableManifest(int Count, EquatableArray<NamedRow> Named);
