namespace Mila.Core.Diagnostics;

/// <summary>The known word that a misspelt one was meant to be.</summary>
public static class Suggestion
{
    // A word this long is no slip of the pen, and the comparison is quadratic.
    private const int LongestWord = 64;

    /// <summary>The end of a message, <c>; did you mean 'x'?</c>, or nothing when no known word is near.</summary>
    public static string For(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestWord)
            return "";
        string? nearest = null;
        var least = Math.Max(1, written.Length / 3) + 1;
        foreach (var word in known)
        {
            var distance = Distance(written, word);
            if (distance < least)
                (nearest, least) = (word, distance);
        }

        return nearest is null ? "" : $"; did you mean '{nearest}'?";
    }

    /// <summary>The Damerau-Levenshtein distance (neighbours swapped once count one), letter case apart.</summary>
    private static int Distance(string left, string right)
    {
        int[] before = new int[right.Length + 1], previous = new int[right.Length + 1], current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
