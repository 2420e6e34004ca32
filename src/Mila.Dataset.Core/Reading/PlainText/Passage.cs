namespace Mila.Core.Reading.PlainText;

/// <summary>A run of lines that belong together: a paragraph, a title, a list item, a single line of the page.</summary>
internal sealed class Passage(MappedText content, bool isListItem)
{
    private const int LongestCue = 600;
    private static readonly char[] Space = [' '];
    private CueKind? cue;

    public MappedText Content { get; } = content;

    public string Text => Content.Text;

    /// <summary>Whether a bullet or a number stood before it.</summary>
    public bool IsListItem { get; } = isListItem;

    /// <summary>Its words, folded and without the punctuation around them; none when it is too long to be anything but prose.</summary>
    public string[] Words { get; } = content.Text.Length > LongestCue ? [] : FoldedWords(content.Text);

    /// <summary>What it is by its words alone.</summary>
    public CueKind Cue => cue ??= Cues.Of(this);

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool IsSentence => EndsSentence(Text);

    /// <summary>A stretch of the document as one line.</summary>
    public static MappedText Join(SeedText seed, int start, int end)
    {
        var content = new MappedTextBuilder(seed);
        while (seed.Text.IndexOf('\n', start, end - start) is >= 0 and var lineEnd)
        {
            int last = lineEnd, next = lineEnd + 1;
            while (last > start && char.IsWhiteSpace(seed.Text[last - 1]))
                last--;
            while (next < end && char.IsWhiteSpace(seed.Text[next]))
                next++;
            content.Append(start, last - start).AppendReplacement(" ", last, next - last);
            start = next;
        }

        return content.Append(start, end - start).Build();
    }

    public static string[] FoldedWords(string text) =>
        [.. Folding.Fold(text).Split(Space, StringSplitOptions.RemoveEmptyEntries).Select(Bare)];

    public static bool EndsSentence(string text)
    {
        var last = text.Length - 1;
        while (last > 0 && text[last] is '"' or '\u201D' or '\u2019' or '\'' or ')' or '\u00BB')
            last--;
        return last >= 0 && text[last] is '.' or '!' or '?';
    }

    private static string Bare(string word)
    {
        int start = 0, end = word.Length;
        while (start < end && char.IsPunctuation(word[start]))
            start++;
        while (end > start && char.IsPunctuation(word[end - 1]))
            end--;
        return start < end ? word.Substring(start, end - start) : word;
    }
}
