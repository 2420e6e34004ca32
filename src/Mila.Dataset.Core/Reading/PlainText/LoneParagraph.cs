using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Reading.PlainText;

/// <summary>A text that is one paragraph, as a feed gives it: the paragraph stays whole, and its first sentence is its title, too.</summary>
internal static class LoneParagraph
{
    private const int LongestTitle = 200, ShortestTitle = 20;

    /// <summary>The first of several sentences where one passage is all there is, and too long for a title; null elsewhere.</summary>
    public static Passage? TitleOf(List<Passage> passages)
    {
        if (passages.Count != 1 || passages[0].IsHeading || passages[0].Text.Length <= LongestTitle)
            return null;
        // A word or two before it, "Great news!", belong to it.
        var ends = Sentences.EndsIn(passages[0].Text, Lexicon.English).SkipWhile(static end => end < ShortestTitle).Take(2).ToArray();
        return ends.Length < 2 ? null : new Passage(new Block(BlockKind.Title, passages[0].Content.Slice(0, ends[0])));
    }
}
