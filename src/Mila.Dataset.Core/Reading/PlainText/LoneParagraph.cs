using Mila.Core.Extraction.Words;

namespace Mila.Core.Reading.PlainText;

/// <summary>A text that is one paragraph, as a feed gives it: the paragraph stays whole, and its first sentence is its title, too.</summary>
internal static class LoneParagraph
{
    private const int LongestTitle = 200, ShortestTitle = 20;

    /// <summary>The first of several sentences where one passage is all there is, and too long for a title; null elsewhere.</summary>
    public static Passage? TitleOf(List<Passage> passages)
    {
        if (passages.Count != 1 || passages[0].IsHeading || passages[0].Text.Length <= LongestTitle || EndOfSentence(passages[0].Text) is not { } end)
            return null;
        return new Passage(new Block(BlockKind.Title, passages[0].Content.Slice(0, end)));
    }

    /// <summary>Where the first sentence ends that a further one follows; null where none does.</summary>
    private static int? EndOfSentence(string text)
    {
        for (var i = ShortestTitle; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !IsShortened(text, i))
                return i + 1;
        }

        return null;
    }

    /// <summary>"Dr.", "U.S.", "J.": a title or a legal form, or capitals with full stops.</summary>
    private static bool IsShortened(string text, int mark)
    {
        var first = mark;
        while (first > 0 && text[first - 1] != ' ')
            first--;
        var word = text.Substring(first, mark - first);
        return text[mark] == '.'
            && (word.Length < 2
                || word[word.Length - 2] == '.'
                || (char.IsUpper(word[0]) && Lexicon.English[Folding.Fold(word)].Is(WordFlags.Abbreviation | WordFlags.Legal)));
    }
}
