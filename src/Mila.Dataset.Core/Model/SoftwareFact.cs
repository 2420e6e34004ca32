namespace Mila.Core.Model;

/// <summary>A piece of software; its owner is the number of a name.</summary>
public sealed record SoftwareFact(string Name, int? Owner, string? Description, Evidence Evidence);
