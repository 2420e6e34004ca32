namespace Mila.Core.Reading.PlainText;

/// <summary>A line about an author: <c>Jane Roe is a staff writer for The Ledger.</c></summary>
/// <param name="PublisherStart">Where the publisher's name begins in the line.</param>
/// <param name="PublisherLength">0 when the line names no publisher.</param>
internal readonly record struct Biography(string Author, int PublisherStart, int PublisherLength)
{
    private const int LongestBiography = 400;
    private static readonly string[] Verbs = [" is ", " was a "];
    private static readonly string[] Links = [" for ", " at ", " with ", " of "];

    private static readonly HashSet<string> Occupations = new(StringComparer.Ordinal)
        { "author", "blogger", "columnist", "contributor", "correspondent", "editor", "editor-in-chief", "freelancer", "intern", "journalist", "reporter", "writer" };

    // Words in lower case that may stand within a name.
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "of", "the", "and", "&", "de" };

    /// <summary>Reads a biography; absent when the text is none.</summary>
    public static Biography? TryRead(string text)
    {
        if (text.Length > LongestBiography)
            return null;
        var (verb, at) = Earliest(text, Verbs, 0);
        if (at < 0 || PersonName.TryRead(text.Substring(0, at)) is not { } author)
            return null;

        // The occupation stands before the first comma or the word that leads to the publisher.
        var start = at + verb.Length;
        var (link, linkAt) = Earliest(text, Links, start);
        var end = linkAt < 0 ? text.Length : linkAt;
        if (!Passage.FoldedWords(text.Substring(start, end - start)).Any(Occupations.Contains))
            return null;
        if (linkAt < 0)
            return new Biography(author, 0, 0);
        var publisher = linkAt + link.Length;
        return new Biography(author, publisher, NameLength(text, publisher));
    }

    private static (string Text, int At) Earliest(string text, string[] candidates, int from)
    {
        var (found, at) = ("", -1);
        foreach (var candidate in candidates)
        {
            var index = text.IndexOf(candidate, from, StringComparison.Ordinal);
            if (index >= 0 && (at < 0 || index < at))
                (found, at) = (candidate, index);
        }

        return (found, at);
    }

    /// <summary>How far a capitalised name reaches: words in capitals' case, joined by <c>of</c>, <c>the</c>, <c>and</c>, <c>&amp;</c>.</summary>
    private static int NameLength(string text, int start)
    {
        int end = start, at = start;
        while (at < text.Length)
        {
            var next = at;
            while (next < text.Length && !char.IsWhiteSpace(text[next]))
                next++;
            var word = text.Substring(at, next - at);
            var bare = word.TrimEnd('.', ',', ';', ':', '!', ')');
            if (bare.Length > 0 && (char.IsUpper(bare[0]) || char.IsDigit(bare[0])))
                end = at + bare.Length;
            else if (!Joints.Contains(word))
                break;
            if (bare.Length < word.Length)
                break;
            at = next + 1;
        }

        return end - start;
    }
}
