namespace Mila.Core.Reading.PlainText;

/// <summary>A pattern of words by which a line is known; <c>*</c> stands for any words or none, <c>#</c> for a number.</summary>
internal sealed record Cue(CueKind Kind, string[] Pattern)
{
    /// <summary>Whether other words may stand before its own.</summary>
    public bool MayBeginLate => Pattern[0] == "*";

    public string FirstWord => Pattern[MayBeginLate ? 1 : 0];
}
