namespace Mila.Core.Model;

/// <summary>What the owner of the dataset states about an organization. Absent values leave what the documents say.</summary>
/// <param name="Source">The place of the entry's name.</param>
public sealed record RegistryOrganization(
    string? Slug,
    string Name,
    EquatableArray<Alias> Aliases,
    OrganizationKind? Kind,
    string? Domain,
    string? Location,
    string? WikipediaTitle,
    SourceSpan Source);
