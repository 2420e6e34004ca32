namespace Mila.Core.Model;

/// <summary>Another form of an organization's name that the owner of the dataset states.</summary>
public sealed record RegistryAlias(string Text, AliasKind Kind, SourceSpan Source);
