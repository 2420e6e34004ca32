namespace Mila.Core.Reading.PlainText;

/// <summary>A text that is one paragraph, as a feed gives it: its first sentence is its title.</summary>
internal static class LoneParagraph
{
    private const int LongestTitle = 200, ShortestTitle = 20;

    /// <summary>The sentences apart where one passage is all there is, and too long for a title.</summary>
    public static List<Passage> TakenApart(List<Passage> passages)
    {
        if (passages.Count != 1 || passages[0].Text.Length <= LongestTitle || EndOfSentence(passages[0].Text) is not { } end)
            return passages;
        var content = passages[0].Content;
        return [Part(0, end), Part(end + 1, content.Text.Length - end - 1)];

        Passage Part(int start, int length) => new(new Block(BlockKind.Paragraph, content.Slice(start, length)));
    }

    /// <summary>
    /// Where the first sentence ends that a further one follows: its mark stands behind a word, not behind "Dr." or "U.S."; null where none does.
    /// </summary>
    private static int? EndOfSentence(string text)
    {
        for (var i = ShortestTitle; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]))
                return i + 1;
        }

        return null;
    }
}
