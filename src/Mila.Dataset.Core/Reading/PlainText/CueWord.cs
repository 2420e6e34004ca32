using Mila.Core.Extraction.Words;

namespace Mila.Core.Reading.PlainText;

/// <summary>A word of the patterns, of which there is one each.</summary>
/// <param name="Text">Folded; <c>*</c> for any words or none, <c>#</c> for a number.</param>
internal sealed record CueWord(string Text) : FoldedWord(Text, WordHash.Of(Text))
{
    public bool IsAny { get; } = Text == "*";

    /// <summary>The cues that begin with it.</summary>
    public List<Cue> Cues { get; } = [];

    /// <summary>Those of them before which other words may stand.</summary>
    public List<Cue> LateCues { get; } = [];
}
