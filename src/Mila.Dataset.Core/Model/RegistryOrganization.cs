namespace Mila.Core.Model;

/// <summary>What the owner of the dataset states about an organization. Absent values leave what the documents say.</summary>
/// <param name="Not">Names that look like the organization's and are no organization's.</param>
/// <param name="Source">The place of the entry's name.</param>
public sealed record RegistryOrganization(
    string? Slug,
    string Name,
    EquatableArray<Alias> Aliases,
    EquatableArray<string> Not,
    OrganizationKind? Kind,
    string? Domain,
    string? Location,
    string? WikipediaTitle,
    SourceSpan Source);
