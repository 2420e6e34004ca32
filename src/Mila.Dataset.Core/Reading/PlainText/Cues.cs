using Mila.Core.Extraction.Words;

namespace Mila.Core.Reading.PlainText;

/// <summary>Tells the furniture of a page by its words: the patterns of <c>Words/furniture.txt</c>.</summary>
internal static class Cues
{
    private const int MostHeadingWords = 8, LongestLabel = 40;
    private static readonly WordTable<CueWord> Vocabulary = Load();
    private static readonly CueWord Number = Vocabulary.Find("#")!;

    /// <summary>What a passage is by its words alone.</summary>
    public static CueKind Of(Passage passage)
    {
        var words = passage.CueWords;
        if (words.Count > 0 && HoldsOnlySigns(passage.Folded))
            return CueKind.Notice;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not { } word)
                continue;
            foreach (var cue in i == 0 ? word.Cues : word.LateCues)
            {
                if (IsWholePassage(cue.Kind, passage) && Matches(words, i, cue))
                    return cue.Kind;
            }
        }

        return CueKind.None;
    }

    /// <summary>The words of a folded text: as the patterns have them, <c>#</c> for a number, null for every word that is in none.</summary>
    public static List<CueWord?> WordsOf(string folded)
    {
        var words = new List<CueWord?>(folded.Length / 5);
        for (var at = 0; Passage.NextWord(folded, ref at) is (var start, > 0 and var length);)
        {
            WordHash.TryCompute(folded, start, length, out var hash);
            words.Add(IsNumber(folded, start, length) ? Number : Vocabulary.Find(folded, start, length, hash));
        }

        return words;
    }

    private static bool HoldsOnlySigns(string folded)
    {
        for (var at = 0; Passage.NextWord(folded, ref at) is (var start, > 0);)
        {
            if (char.IsLetterOrDigit(folded[start]))
                return false;
        }

        return true;
    }

    /// <summary>What a passage is by the label before its first colon.</summary>
    /// <param name="end">The offset behind the colon.</param>
    public static CueKind OfLabel(Passage passage, out int end)
    {
        end = passage.Text.IndexOf(':', 0, Math.Min(LongestLabel, passage.Text.Length)) + 1;
        if (end == 0)
            return CueKind.None;
        var label = WordsOf(Folding.Fold(passage.Text.Substring(0, end - 1)));
        if (label.Count == 0 || label[0] is not { } first)
            return CueKind.None;
        foreach (var cue in first.Cues)
        {
            if (cue.Kind is CueKind.Related or CueKind.CreditLabel && Matches(label, 0, cue))
                return cue.Kind;
        }

        return CueKind.None;
    }

    /// <summary>Whether the kind of cue speaks for the whole of such a passage: prose may begin with its words too.</summary>
    private static bool IsWholePassage(CueKind kind, Passage passage) => kind switch
    {
        CueKind.Related or CueKind.CreditLabel => false,
        CueKind.RelatedList => passage.CueWords.Count <= MostHeadingWords && !passage.IsSentence,
        CueKind.Credit => passage.CueWords.Count <= MostHeadingWords || !passage.IsSentence,
        _ => true,
    };

    /// <summary>Whether the words from <paramref name="word"/> on match a cue whose first word stands there.</summary>
    private static bool Matches(List<CueWord?> words, int word, Cue cue)
    {
        for (var part = cue.MayBeginLate ? 1 : 0; part < cue.Pattern.Length; part++, word++)
        {
            if (cue.Pattern[part].IsAny)
                return true;
            if (word == words.Count || !ReferenceEquals(cue.Pattern[part], words[word]))
                return false;
        }

        return word == words.Count;
    }

    private static bool IsNumber(string text, int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9' or ','))
                return false;
        }

        return true;
    }

    private static WordTable<CueWord> Load()
    {
        var vocabulary = new WordTable<CueWord>();
        foreach (var line in WordList.Lines("furniture"))
        {
            var colon = line.IndexOf(':');
            var kind = (CueKind)Enum.Parse(typeof(CueKind), line.Substring(0, colon));
            foreach (var pattern in line.Substring(colon + 1).Split(';'))
            {
                var cue = new Cue(kind, [.. pattern.Trim().Split(' ').Select(WordOf)]);
                cue.FirstWord.Cues.Add(cue);
                if (cue.MayBeginLate)
                    cue.FirstWord.LateCues.Add(cue);
            }
        }

        return vocabulary;

        CueWord WordOf(string text)
        {
            if (vocabulary.Find(text) is not { } word)
                vocabulary.Set(word = new CueWord(text));
            return word;
        }
    }
}
