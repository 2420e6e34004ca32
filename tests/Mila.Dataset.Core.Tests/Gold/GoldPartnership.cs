namespace Mila.Core.Tests.Gold;

/// <summary>A partnership of the gold.</summary>
/// <param name="Kinds">The kind, and after it the kinds that a careful reader may choose instead.</param>
internal sealed record GoldPartnership(string Id, params PartnershipKind[] Kinds)
{
    /// <summary>Every participant but the product.</summary>
    public GoldParticipant[] Participants { get; init; } = [];

    /// <summary>The product, where there is one: nobody's partner, and of no account in the comparison.</summary>
    public string? Product { get; init; }

    public string? Alliance { get; init; }

    /// <summary>The date since when, in <see cref="GoldReading.Words"/>.</summary>
    public string? Since { get; init; }

    /// <summary>Dates that the record must keep, each with its document: <c>000 by 2020-12-11</c>.</summary>
    public string[] Dates { get; init; } = [];

    public string? Term { get; init; }

    public string[] Software { get; init; } = [];

    /// <summary>The lines that must support it.</summary>
    public GoldLine[] Evidence { get; init; } = [];

    /// <summary>Lines that may support it as well.</summary>
    public GoldLine[] FurtherEvidence { get; init; } = [];
}
