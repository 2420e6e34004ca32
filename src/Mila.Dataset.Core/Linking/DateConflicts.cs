namespace Mila.Core.Linking;

/// <summary>Finds dates of one event that cannot be true together, in time linear in their number.</summary>
internal static class DateConflicts
{
    /// <summary>
    /// Two dates from different documents with no day in common, in the order of their places; of many the pair farthest apart.
    /// The event of an upper bound may lie anywhere before it. Null when nothing contradicts.
    /// </summary>
    public static (DatedObservation First, DatedObservation Second)? Find(IReadOnlyCollection<DatedObservation> dates)
    {
        // The first end and the last beginning contradict first; from one document, one of the two and another document's do.
        if (FirstEnd(dates) is not { } end || LastBeginning(dates) is not { } beginning)
            return null;
        var conflict = Contradict(end, LastBeginning(From(dates, end))) ?? Contradict(FirstEnd(From(dates, beginning)), beginning);
        return conflict is { } found && found.Second.Evidence.Source < found.First.Evidence.Source ? (found.Second, found.First) : conflict;
    }

    private static (DatedObservation First, DatedObservation Second)? Contradict(DatedObservation? earlier, DatedObservation? later) =>
        earlier is not null && later is not null && earlier.Date.Latest < later.Date.Earliest ? (earlier, later) : null;

    private static IEnumerable<DatedObservation> From(IEnumerable<DatedObservation> dates, DatedObservation other) =>
        dates.Where(date => date.Evidence.Source.Path != other.Evidence.Source.Path);

    private static DatedObservation? FirstEnd(IEnumerable<DatedObservation> dates) => dates
        .Where(static date => date.Date.Latest is not null)
        .OrderBy(static date => date.Date.Latest)
        .ThenBy(static date => date.Evidence.Source)
        .FirstOrDefault();

    private static DatedObservation? LastBeginning(IEnumerable<DatedObservation> dates) => dates
        .Where(static date => date is { IsUpperBound: false, Date.Earliest: not null })
        .OrderByDescending(static date => date.Date.Earliest)
        .ThenBy(static date => date.Evidence.Source)
        .FirstOrDefault();
}
