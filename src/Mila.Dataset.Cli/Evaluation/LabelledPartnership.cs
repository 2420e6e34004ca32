namespace Mila.Cli.Evaluation;

/// <summary>A partnership that a reader found in a row's text.</summary>
/// <param name="Participants">Their names as the text writes them.</param>
/// <param name="IsHub">Whether the first participant is each other's partner; the others with one another count neither as right nor as wrong.</param>
internal sealed record LabelledPartnership(IReadOnlyList<string> Participants, bool IsHub)
{
    /// <summary>The pairs that the engine should find.</summary>
    public IEnumerable<ExpectedPair> Pairs =>
        from one in Enumerable.Range(0, IsHub ? 1 : Participants.Count)
        from other in Enumerable.Range(one + 1, Participants.Count - one - 1)
        select new ExpectedPair(Participants[one], Participants[other]);

    /// <summary>The pairs of a hub's others.</summary>
    public IEnumerable<ExpectedPair> PairsOfOthers =>
        IsHub ? (this with { Participants = [.. Participants.Skip(1)], IsHub = false }).Pairs : [];
}
