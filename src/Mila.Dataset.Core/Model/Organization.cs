namespace Mila.Core.Model;

/// <summary>An organization of the dataset. Numbers are rows of the dataset's tables.</summary>
/// <param name="Aliases">Every form of the name, the name itself among them where it is written, each once, ordinal order.</param>
/// <param name="Keys">The folded forms under which lookups find it, ambiguous ones left out; ordinal order.</param>
/// <param name="Founder">A person's row.</param>
/// <param name="Evidence">Where the documents show that it is an organization, and of which kind.</param>
public sealed record Organization(
    string Slug,
    string Name,
    EquatableArray<Alias> Aliases,
    EquatableArray<string> Keys,
    OrganizationKind Kind,
    string? Domain,
    string? Location,
    PartialDate? Founded,
    int? Founder,
    string? WikipediaTitle,
    Certainty Certainty,
    EquatableArray<Evidence> Evidence);
