using Mila.Core.Model;

namespace Mila.Build;

/// <summary>A dataset that is to be stored.</summary>
/// <param name="Folder">Where.</param>
/// <param name="NamedMembers">How many rows of a table get a member of their own.</param>
/// <param name="Fingerprint">Of all that it is made of.</param>
/// <param name="WithData">Whether the dataset's file is wanted, and not the manifest alone.</param>
internal sealed record StoreRequest(string Folder, EquatableArray<SeedOnDisk> Seeds, int NamedMembers, string Fingerprint, bool WithData);
