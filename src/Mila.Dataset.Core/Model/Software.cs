namespace Mila.Core.Model;

/// <summary>A piece of software of the dataset; its owner is an organization's row.</summary>
public sealed record Software(string Slug, string Name, int? Owner, string? Description, EquatableArray<Evidence> Evidence);
