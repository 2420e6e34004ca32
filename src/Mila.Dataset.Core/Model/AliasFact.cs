namespace Mila.Core.Model;

/// <summary>Two names, by their numbers, that a document calls the same thing; the second is the alias.</summary>
public readonly record struct AliasFact(int Name, int Alias, AliasKind Kind);
