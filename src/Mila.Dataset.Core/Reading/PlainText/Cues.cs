namespace Mila.Core.Reading.PlainText;

/// <summary>Tells the furniture of a page by its words: the patterns of <c>Words/furniture.txt</c>.</summary>
internal static class Cues
{
    private const int MostHeadingWords = 8, MostLabelWords = 3;

    private static readonly List<(CueKind Kind, string[] Pattern)> Patterns = Load();

    /// <summary>What a passage is by its words alone.</summary>
    public static CueKind Of(Passage passage)
    {
        var words = passage.Words;
        if (words.Length > 0 && words.All(static word => !char.IsLetterOrDigit(word[0])))
            return CueKind.Notice;
        foreach (var (kind, pattern) in Patterns)
        {
            if (kind is not (CueKind.Related or CueKind.CreditLabel)
                && (kind != CueKind.RelatedList || (words.Length <= MostHeadingWords && !passage.IsSentence))
                && Matches(words, pattern))
            {
                return kind;
            }
        }

        return CueKind.None;
    }

    /// <summary>What a passage is by the label before its first colon.</summary>
    /// <param name="end">The offset behind the colon.</param>
    public static CueKind OfLabel(Passage passage, out int end)
    {
        end = passage.Words.Length == 0 ? 0 : passage.Text.IndexOf(':') + 1;
        if (end == 0)
            return CueKind.None;
        var label = Passage.FoldedWords(passage.Text.Substring(0, end - 1));
        if (label.Length > MostLabelWords)
            return CueKind.None;
        foreach (var (kind, pattern) in Patterns)
        {
            if (kind is CueKind.Related or CueKind.CreditLabel && Matches(label, pattern))
                return kind;
        }

        return CueKind.None;
    }

    /// <summary>Matches words against a pattern in which <c>*</c> stands for any words and <c>#</c> for a number.</summary>
    private static bool Matches(string[] words, string[] pattern)
    {
        int word = 0, part = 0, star = -1, starWord = 0;
        while (word < words.Length)
        {
            if (part < pattern.Length && pattern[part] == "*")
            {
                star = part++;
                starWord = word;
            }
            else if (part < pattern.Length && (pattern[part] == words[word] || (pattern[part] == "#" && IsNumber(words[word]))))
            {
                part++;
                word++;
            }
            else if (star >= 0)
            {
                part = star + 1;
                word = ++starWord;
            }
            else
            {
                return false;
            }
        }

        while (part < pattern.Length && pattern[part] == "*")
            part++;
        return part == pattern.Length && words.Length > 0;
    }

    private static bool IsNumber(string word) => word.All(static c => c is >= '0' and <= '9' or ',') || word is "no" or "one";

    private static List<(CueKind Kind, string[] Pattern)> Load()
    {
        const string list = "furniture";
        using var stream = typeof(Cues).Assembly.GetManifestResourceStream(list)
            ?? throw new InvalidOperationException($"The word list '{list}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        List<(CueKind, string[])> patterns = [];
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':');
            if (line.Length == 0 || line[0] == '#')
                continue;
            var kind = (CueKind)Enum.Parse(typeof(CueKind), line.Substring(0, colon));
            patterns.AddRange(line.Substring(colon + 1).Split(';').Select(pattern => (kind, pattern.Trim().Split(' '))));
        }

        return patterns;
    }
}
