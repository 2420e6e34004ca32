namespace Mila.Core.Model;

/// <summary>What the documents say under one key that is their user's own.</summary>
/// <param name="Absence">The articles that say nothing under it.</param>
/// <param name="Values">What the others say, in the order of the places.</param>
public sealed record OwnKey(string Name, Absence Absence, EquatableArray<OwnValue> Values);
