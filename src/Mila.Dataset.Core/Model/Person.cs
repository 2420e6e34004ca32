namespace Mila.Core.Model;

/// <summary>A person of the dataset.</summary>
public sealed record Person(string Slug, string Name, EquatableArray<Affiliation> Affiliations, EquatableArray<Evidence> Evidence);
