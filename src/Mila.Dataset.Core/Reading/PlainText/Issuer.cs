using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;

namespace Mila.Core.Reading.PlainText;

/// <summary>Finds who issues a press release: the subject of its announcement.</summary>
internal static class Issuer
{
    private const int LongestSentence = 600;
    private const string InAllAnnouncements = "announc";
    private static readonly string[] Feelings = ["proud", "pleased", "excited", "delighted", "thrilled", "honoured", "honored", "happy", "glad"];

    private static readonly string[] Announcements =
    [
        "today announced", "announced today", "today announces", "announces", "is announcing", "has today announced",
        .. Feelings.Select(static feeling => $"is {feeling} to announce"),
        .. Feelings.Select(static feeling => $"are {feeling} to announce"),
    ];

    private static readonly string[] Labels = ["(ISSUER:", "ISSUER:", "(SOURCE:", "SOURCE:", "SOURCE "];

    // Words in lower case that may stand within a name.
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "of", "for", "the", "de", "du", "des", "&" };

    /// <summary>The name on a line <c>SOURCE: X</c> or <c>(ISSUER: X)</c>; absent on any other line.</summary>
    public static string? OfLabel(string text)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
            {
                var name = text.Substring(label.Length).TrimEnd(')').Trim();
                return name.Length is > 0 and < 100 && char.IsUpper(name[0]) ? name : null;
            }
        }

        return null;
    }

    /// <summary>
    /// The subject of the paragraph's first announcement; absent when there is none, or when two organizations announce together.
    /// It begins the paragraph, or follows an introduction and a comma.
    /// </summary>
    public static string? OfAnnouncement(string text, int start)
    {
        var announcement = Announcement(text, start, Math.Min(text.Length, start + LongestSentence));
        if (announcement < 0)
            return null;
        var comma = text.LastIndexOf(", ", announcement - 1, announcement - start, StringComparison.Ordinal);
        return Subject(text, start, announcement) ?? (comma < 0 ? null : Subject(text, comma + 2, announcement));
    }

    /// <summary>The name at an offset, if between it and its verb stands nothing, or an insertion between commas or brackets.</summary>
    private static string? Subject(string text, int start, int verb)
    {
        var end = NameEnd(text, start);
        if (end == start)
            return null;
        var gap = text.Substring(end, verb - end).Trim();
        if (gap.Length > 0 && (gap[0] is not (',' or '(') || gap[gap.Length - 1] is not (',' or ')')))
            return null;
        var name = text.Substring(start, end - start);
        if (name.StartsWith("The ", StringComparison.Ordinal))
            name = name.Substring(4);
        return Lexicon.English[Folding.Fold(name.Split(' ')[0])].Is(WordFlags.Function) ? null : name;
    }

    private static int Announcement(string text, int from, int to)
    {
        var found = -1;
        if (text.IndexOf(InAllAnnouncements, from, to - from, StringComparison.Ordinal) < 0)
            return found;
        foreach (var verb in Announcements)
            found = Earlier(found, Find(text, verb, from, to));
        return found;
    }

    private static int Earlier(int found, int other) => other < 0 || (found >= 0 && found < other) ? found : other;

    private static int Find(string text, string words, int from, int to)
    {
        var at = text.IndexOf(words, from, to - from, StringComparison.Ordinal);
        return at > 0 && char.IsWhiteSpace(text[at - 1]) ? at : -1;
    }

    /// <summary>Where the capitalised words end that begin at an offset; the offset itself when there are none, or when one is another's.</summary>
    private static int NameEnd(string text, int start)
    {
        int end = start, at = start;
        while (at < text.Length)
        {
            var next = at;
            while (next < text.Length && !char.IsWhiteSpace(text[next]))
                next++;
            var word = text.Substring(at, next - at);
            if (IsPossessive(word))
                return start;
            var bare = word.TrimEnd(',');
            if (bare.Length > 0 && (char.IsUpper(bare[0]) || char.IsDigit(bare[0])))
                end = at + bare.Length;
            else if (end == start || !Joints.Contains(word))
                break;
            if (bare.Length < word.Length)
                break;
            at = next + 1;
        }

        return end;
    }

    private static bool IsPossessive(string word) =>
        word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("\u2019s", StringComparison.Ordinal);
}
