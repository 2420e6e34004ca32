namespace Mila.Core.Model;

/// <summary>A partnership as one sentence tells of it. Numbers are those of the document's names and software.</summary>
/// <param name="IsSupport">Whether it may only add to a partnership that another frame states.</param>
/// <param name="Antecedent">The frame, by its number, whose partnership it adds to.</param>
public sealed record FrameFact(
    Certainty Certainty,
    PartnershipStatus Status,
    EquatableArray<SlotFact> Slots,
    PartnershipKind Kind,
    int? Alliance,
    DatedObservation? Date,
    Quantity? Term,
    Money? Amount,
    string? Purpose,
    EquatableArray<int> Software,
    bool IsSupport,
    int? Antecedent,
    Evidence Evidence);
