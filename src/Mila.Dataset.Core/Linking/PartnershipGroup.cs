using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>The frames of all documents that tell of one partnership.</summary>
internal sealed class PartnershipGroup
{
    private readonly HashSet<(int? Year, int? Month)> dates = [];

    /// <summary>The parties by row, in the order in which the documents name them first.</summary>
    public List<Participant> Participants { get; } = [];

    public List<(int Document, FrameFact Frame)> Frames { get; } = [];

    /// <summary>The row of the alliance that it is the membership of.</summary>
    public int? Alliance { get; init; }

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

    private static bool Agree(int? one, int? other) => one is null || other is null || one == other;
}
