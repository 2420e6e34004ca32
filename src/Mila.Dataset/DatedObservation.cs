namespace Mila;

/// <summary>A date that a document gives for an event.</summary>
public sealed record DatedObservation
{
    /// <summary>Creates an observation.</summary>
    public DatedObservation(PartialDate date, bool isUpperBound, Evidence evidence)
    {
        Date = date;
        IsUpperBound = isUpperBound;
        Evidence = evidence;
    }

    /// <summary>The date.</summary>
    public PartialDate Date { get; }

    /// <summary>Whether it is only the publication date of the document that tells of the event: the event is not later, and may be earlier.</summary>
    public bool IsUpperBound { get; }

    /// <summary>Where the date stands.</summary>
    public Evidence Evidence { get; }

    /// <summary>The words of the date; <c>by</c> stands before an upper bound.</summary>
    public override string ToString() => IsUpperBound ? $"by {Date}" : Date.ToString();
}
