namespace Mila.Core.Model;

/// <summary>A partnership that the owner of the dataset states. Absent values leave what the documents say.</summary>
/// <param name="Participants">At least two.</param>
/// <param name="Evidence">At least one quote.</param>
public sealed record RegistryPartnership(
    string? Slug,
    string? Name,
    EquatableArray<RegistryParticipant> Participants,
    PartnershipKind? Kind,
    PartnershipStatus Status,
    Dated? Date,
    EquatableArray<RegistryQuote> Evidence);
