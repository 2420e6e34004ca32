namespace Mila.Core.Model;

/// <summary>The names that the owner of the dataset states, as they are written; ordinal order, each once.</summary>
/// <param name="Organizations">Names, aliases and Wikipedia titles of organizations.</param>
/// <param name="Others">Names that are no organization's.</param>
public sealed record RegistryNames(EquatableArray<string> Organizations, EquatableArray<string> Others);
