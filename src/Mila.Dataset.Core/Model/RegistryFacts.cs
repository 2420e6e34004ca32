namespace Mila.Core.Model;

/// <summary>What one registry file states, in file order.</summary>
/// <param name="NotOrganizations">Names that are no organization's, beside those that an organization's entry lists.</param>
/// <param name="Merges">Names or slugs that are one organization's, at least two each.</param>
/// <param name="Splits">Names or slugs that are different organizations', at least two each.</param>
public sealed record RegistryFacts(
    EquatableArray<RegistryDocument> Documents = default,
    EquatableArray<RegistryOrganization> Organizations = default,
    EquatableArray<string> NotOrganizations = default,
    EquatableArray<RegistryPartnership> Partnerships = default,
    EquatableArray<RegistryReject> Rejects = default,
    EquatableArray<EquatableArray<StatedText>> Merges = default,
    EquatableArray<EquatableArray<StatedText>> Splits = default);
