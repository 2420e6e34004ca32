namespace Mila.Core.Model;

/// <summary>What one registry file states, in file order.</summary>
public sealed record RegistryFacts(EquatableArray<RegistryDocument> Documents, EquatableArray<RegistryOrganization> Organizations);
