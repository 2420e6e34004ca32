namespace Mila.Core.Reading.PlainText;

/// <summary>A pattern of words by which a line is known; <c>*</c>, first or last, stands for any words or none, <c>#</c> for a number.</summary>
internal sealed record Cue(CueKind Kind, CueWord[] Pattern)
{
    /// <summary>Whether other words may stand before its own.</summary>
    public bool MayBeginLate => Pattern[0].IsAny;

    public CueWord FirstWord => Pattern[MayBeginLate ? 1 : 0];
}
