namespace Mila;

/// <summary>Finds what a misspelt word was meant to be.</summary>
public static class Spelling
{
    private const int ShortestBeginning = 3;

    /// <summary>The first of those that <see cref="Near"/> gives; absent when there is none.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => Near(word, candidates).FirstOrDefault();

    /// <summary>
    /// The candidates that <paramref name="word"/> may have been meant to be. The nearest come first, counting inserted, missing, changed and
    /// swapped characters, as far as a third of the word's length (at least one character); then those that go on where the word ends,
    /// if it has three characters or more, the shortest first. Equally near ones keep their order.
    /// </summary>
    public static IEnumerable<string> Near(string word, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, word.Length / 3);
        return
            from candidate in candidates
            let distance = Distance(word, candidate, limit)
            where distance <= limit || (word.Length >= ShortestBeginning && candidate.StartsWith(word, StringComparison.Ordinal))
            orderby distance <= limit ? distance : candidate.Length
            select candidate;
    }

    /// <summary>The Damerau-Levenshtein distance (no stretch edited twice) of two words, or anything above <paramref name="limit"/> if it is above.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;
        int[] beforeLast = new int[right.Length + 1], last = new int[right.Length + 1], current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j], current[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > limit)
                return limit + 1;
            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }
}
