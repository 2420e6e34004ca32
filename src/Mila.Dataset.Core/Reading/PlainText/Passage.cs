namespace Mila.Core.Reading.PlainText;

/// <summary>A run of lines that belong together: a paragraph, a title, a list item, a single line of the page.</summary>
/// <param name="block">Its text, with what markup says of it: a paragraph may turn out to be anything.</param>
internal sealed class Passage(Block block)
{
    private const int LongestCue = 600;
    private CueKind? cue;
    private string? folded;
    private string[]? words;
    private List<CueWord?>? cueWords;

    public Block Block { get; } = block;

    public MappedText Content => Block.Content;

    public string Text => Content.Text;

    /// <summary>Whether a bullet or a number stood before it.</summary>
    public bool IsListItem => Block.Kind == BlockKind.ListItem;

    /// <summary>Whether markup makes it a heading.</summary>
    public bool IsHeading => Block.Kind == BlockKind.Heading;

    /// <summary>Whether markup sets it apart from the text, so that nothing is read out of it.</summary>
    public bool IsSetApart => Block.Kind is BlockKind.Quote or BlockKind.Code or BlockKind.Caption;

    public string Folded => folded ??= Folding.Fold(Text);

    /// <summary>Its words, folded and without the punctuation around them; none when it is too long to be anything but prose.</summary>
    public string[] Words => words ??= IsProse ? [] : WordsOf(Folded);

    /// <summary>The same words as furniture knows them: null for every word of which no furniture is made.</summary>
    public List<CueWord?> CueWords => cueWords ??= IsProse ? [] : Cues.WordsOf(Folded);

    private bool IsProse => Text.Length > LongestCue;

    /// <summary>What it is by its words alone.</summary>
    public CueKind Cue => cue ??= Cues.Of(this);

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool IsSentence => EndsSentence(Text);

    /// <summary>A stretch of the document as one line; no line of it is empty, and neither end is white space.</summary>
    public static MappedText Join(SeedText seed, int start, int end)
    {
        if (seed.Text.IndexOf('\n', start, end - start) < 0)
            return MappedText.Verbatim(seed, start, end - start);
        var content = new MappedTextBuilder(seed);
        while (seed.Text.IndexOf('\n', start, end - start) is >= 0 and var lineEnd)
        {
            int last = lineEnd, next = lineEnd + 1;
            while (char.IsWhiteSpace(seed.Text[last - 1]))
                last--;
            while (char.IsWhiteSpace(seed.Text[next]))
                next++;
            content.Append(start, last - start).AppendReplacement(" ", last, next - last);
            start = next;
        }

        return content.Append(start, end - start).Build();
    }

    public static string[] FoldedWords(string text) => WordsOf(Folding.Fold(text));

    /// <summary>The word at an offset of a folded text, without the punctuation around it unless it is nothing else; of no length at the end.</summary>
    public static (int Start, int Length) NextWord(string folded, ref int at)
    {
        var start = at;
        while (start < folded.Length && folded[start] == ' ')
            start++;
        var end = start;
        while (end < folded.Length && folded[end] != ' ')
            end++;
        at = end;
        var first = start;
        while (first < end && char.IsPunctuation(folded[first]))
            first++;
        while (end > first && char.IsPunctuation(folded[end - 1]))
            end--;
        return first < end ? (first, end - first) : (start, at - start);
    }

    public static bool EndsSentence(string text) => EndsSentence(text, 0, text.Length);

    /// <summary>Whether a stretch of text that is not empty ends as a sentence does.</summary>
    public static bool EndsSentence(string text, int start, int length)
    {
        var last = start + length - 1;
        while (last > start && text[last] is '"' or '\u201D' or '\u2019' or '\'' or ')' or '\u00BB')
            last--;
        return text[last] is '.' or '!' or '?';
    }

    private static string[] WordsOf(string folded)
    {
        List<string> words = [];
        for (var at = 0; NextWord(folded, ref at) is (var start, > 0 and var length);)
            words.Add(folded.Substring(start, length));
        return [.. words];
    }
}
