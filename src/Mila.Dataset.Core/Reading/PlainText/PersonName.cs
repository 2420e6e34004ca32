using System.Text;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Reading.PlainText;

/// <summary>Tells whether a line could be a person's name and nothing else, by its shape.</summary>
internal static class PersonName
{
    private const int LongestName = 60;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
        { "al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu" };

    private static readonly string[] Conjunctions = [" and ", " & "];

    /// <summary>The name with single spaces; absent when the text has another shape: two to four words in capitals' case, letters alone, the first no article.</summary>
    public static string? TryRead(string text)
    {
        if (text.Length > LongestName)
            return null;
        var name = new StringBuilder(text.Length);
        int words = 0, wordStart = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                if (wordStart < 0)
                    wordStart = i;
                continue;
            }

            if (wordStart < 0)
                continue;
            var word = text.Substring(wordStart, i - wordStart);
            if ((!IsNamePart(word) && (words == 0 || !Particles.Contains(word))) || (words == 0 && word is "The"))
                return null;
            name.Append(name.Length > 0 ? " " : "").Append(word);
            words++;
            wordStart = -1;
        }

        return words is >= 2 and <= 4 ? name.ToString() : null;
    }

    /// <summary>
    /// The names of a row such as <c>Jane Roe, John Doe, and Max Moe</c>, without what tells who somebody is: <c>Jane Roe, Ph.D., director at Acme</c>.
    /// The text itself where it holds anything else.
    /// </summary>
    public static List<string> Row(string text)
    {
        List<string> names = [];
        foreach (var part in text.Split([", "], StringSplitOptions.None))
        {
            var item = part.StartsWith("and ", StringComparison.Ordinal) ? part.Substring("and ".Length) : part;
            var read = Array.ConvertAll(item.Split(Conjunctions, StringSplitOptions.None), TryRead);
            if (Array.TrueForAll(read, static name => name is not null && !IsOther(name)))
                names.AddRange(read!);
            else if (names.Count == 0 || !(Titles.IsDegree(Folding.Fold(item)) || Words(item).Any(static word => word.Is(WordFlags.Role))))
                return [text];
        }

        return names;
    }

    /// <summary>Whether words of a name's shape are a title, a place or an organization: "Managing Director", "New York", "Acme Systems".</summary>
    private static bool IsOther(string name)
    {
        var words = Words(name).ToList();
        // People are called Dean and Judge, too.
        var isTitle = words[0].Is(WordFlags.Role) || (words.Count > 2 && words[words.Count - 1].Is(WordFlags.Role));
        return isTitle
            || words[words.Count - 1].Is(WordFlags.Head | WordFlags.Legal)
            || words.TrueForAll(Lexicon.English.IsCommon)
            || Lexicon.English.IsPlace(Folding.Fold(name));
    }

    private static IEnumerable<Word> Words(string text) => text.Split(' ').Select(static word => Lexicon.English[Folding.Fold(word)]);

    private static bool IsNamePart(string word)
    {
        // Most words fail here, before the closure below costs anything.
        if (!char.IsUpper(word[0]))
            return false;
        var isInitial = word.Length <= 4 && word[word.Length - 1] == '.';
        return (isInitial || char.IsLetter(word[word.Length - 1]))
            && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '\u2019' || (c == '.' && isInitial))
            && !word.EndsWith("'s", StringComparison.Ordinal)
            && !word.EndsWith("\u2019s", StringComparison.Ordinal);
    }
}
