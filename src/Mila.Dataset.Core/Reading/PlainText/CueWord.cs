namespace Mila.Core.Reading.PlainText;

/// <summary>A word of the patterns, of which there is one each.</summary>
/// <param name="text">Folded; <c>*</c> for any words or none, <c>#</c> for a number.</param>
internal sealed class CueWord(string text)
{
    public bool IsAny { get; } = text == "*";

    /// <summary>The cues that begin with it.</summary>
    public List<Cue> Cues { get; } = [];

    /// <summary>Those of them before which other words may stand.</summary>
    public List<Cue> LateCues { get; } = [];
}
