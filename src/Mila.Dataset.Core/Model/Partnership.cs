namespace Mila.Core.Model;

/// <summary>A partnership of the dataset, or a candidate for one. Numbers are rows of the dataset's tables.</summary>
/// <param name="Since">The finest date that the text states; a publication date is none.</param>
/// <param name="Dates">Every dated observation, publication dates as upper bounds; in the order of their places.</param>
/// <param name="Term">In years, months or days.</param>
/// <param name="Purpose">The words that follow the trigger: what it is for.</param>
/// <param name="Software">Rows of the software that its evidence names.</param>
/// <param name="Alliance">The row of the organization that it is the membership of.</param>
public sealed record Partnership(
    string Slug,
    string Name,
    PartnershipStatus Status,
    EquatableArray<Participant> Participants,
    PartnershipKind Kind,
    PartialDate? Since,
    EquatableArray<DatedObservation> Dates,
    Quantity? Term,
    Money? Amount,
    string? Purpose,
    EquatableArray<int> Software,
    int? Alliance,
    Certainty Certainty,
    EquatableArray<Evidence> Evidence);
