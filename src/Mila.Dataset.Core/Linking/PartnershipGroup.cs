using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>The frames of all documents that tell of one partnership, and what the registry states of it.</summary>
internal sealed class PartnershipGroup
{
    private readonly HashSet<(int? Year, int? Month)> dates = [];

    /// <summary>The parties by row, in the order in which the documents name them first.</summary>
    public List<Participant> Participants { get; } = [];

    public List<(int Document, FrameFact Frame)> Frames { get; } = [];

    /// <summary>The row of the alliance that it is the membership of.</summary>
    public int? Alliance { get; init; }

    /// <summary>The registry's entry; null where it has none.</summary>
    public StatedPartnership? Stated { get; private set; }

    public PartnershipStatus Status => Stated?.Entry.Status ?? Frames[0].Frame.Status;

    /// <summary>Whether two tellings may be of one partnership: no year and no month contradict each other.</summary>
    public bool IsCompatible(FrameFact frame) =>
        Frames[0].Frame.Status == frame.Status
        && (frame.Date?.Date is not { } its || dates.All(mine => Agree(mine.Year, its.Year) && Agree(mine.Month, its.Month)));

    public void Add(int document, FrameFact frame, IEnumerable<Participant> participants)
    {
        Frames.Add((document, frame));
        if (frame.Date?.Date is { } date)
            dates.Add((date.Year, date.Month));
        foreach (var participant in participants)
        {
            if (!Participants.Exists(known => known.Organization == participant.Organization))
                Participants.Add(participant);
        }
    }

    /// <summary>Whether an entry may be of it: none is yet, or one that says nothing else.</summary>
    public bool MayBe(RegistryPartnership entry) => Stated?.Entry is not { } known
        || (known.Status == entry.Status
            && (known.Slug is null || entry.Slug is null || known.Slug == entry.Slug)
            && (known.Date?.Date is not { } mine || entry.Date?.Date is not { } its || (Agree(mine.Year, its.Year) && Agree(mine.Month, its.Month))));

    /// <summary>Takes the registry's entry, whose roles win.</summary>
    public void Add(StatedPartnership stated, IEnumerable<(int Organization, ParticipantRole? Role)> participants)
    {
        Stated = Stated is { } first ? first.With(stated) : stated;
        // An alliance that is named beside its members is no member of itself.
        foreach (var (organization, role) in participants.Where(participant => participant.Organization != Alliance))
        {
            var known = Participants.FindIndex(participant => participant.Organization == organization);
            if (known < 0)
                Participants.Add(new Participant(organization, role ?? ParticipantRole.Partner));
            else if (role is { } said)
                Participants[known] = new Participant(organization, said);
        }
    }

    /// <summary>How well it fits an entry of the same participants: a telling of the same status first, then one whose date agrees.</summary>
    public int FitTo(RegistryPartnership entry) =>
        (Status == entry.Status ? 2 : 0)
            + (dates.All(mine => entry.Date?.Date is not { } its || (Agree(mine.Year, its.Year) && Agree(mine.Month, its.Month))) ? 1 : 0);

    private static bool Agree(int? one, int? other) => one is null || other is null || one == other;
}
