using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Finds names of one document that are one slip apart, in time linear in their number.</summary>
internal static class Misspellings
{
    /// <summary>Shorter names, and shorter words, are one letter apart by nature.</summary>
    private const int ShortestName = 10, ShortestWord = 5;

    /// <summary>Nobody writes longer names by hand, and each letter of a name takes room.</summary>
    private const int LongestName = 80;

    public static IEnumerable<(string One, string Other)> Find(Dictionary<string, NameSigns> names)
    {
        var written = names.Keys.Where(static name => name.Length is >= ShortestName and <= LongestName).ToList();
        // Two names one slip apart share a form with one letter deleted.
        var byDeletion = new Dictionary<ulong, string>(capacity: written.Sum(static name => name.Length + 1));
        foreach (var name in written)
        {
            foreach (var form in Forms(name))
            {
                if (!byDeletion.TryGetValue(form, out var other))
                {
                    byDeletion.Add(form, name);
                }
                else if (other != name
                    && MaySlip(name, other)
                    && (names[name].AreOrganizations() || names[other].AreOrganizations())
                    && Spelling.Distance(name, other, 1) == 1)
                {
                    yield return (name, other);
                }
            }
        }
    }

    /// <summary>
    /// Hashes of a name, and of what it is without each of its letters: a polynomial of the letters, so that the next form differs from the last in one term.
    /// </summary>
    private static IEnumerable<ulong> Forms(string name)
    {
        const ulong point = 0x9E3779B97F4A7C15;
        ulong form = 0, power = 1;
        for (var i = 0; i < name.Length - 1; i++)
            form = unchecked((form * point) + name[i]);
        yield return unchecked((form * point) + name[name.Length - 1]);
        yield return form;
        for (var i = name.Length - 2; i >= 0; i--)
        {
            form = unchecked(form + ((name[i + 1] - (ulong)name[i]) * power));
            power = unchecked(power * point);
            yield return form;
        }
    }

    /// <summary>Whether two names differ inside a long word: "Model 2" and "Model 3", "Beta Works" and "Zeta Works" differ on purpose.</summary>
    private static bool MaySlip(string one, string other)
    {
        var at = 0;
        while (at < one.Length && at < other.Length && one[at] == other[at])
            at++;
        var start = at == 0 ? 0 : one.LastIndexOf(' ', at - 1) + 1;
        return at > start && WordLength(one, start) >= ShortestWord && WordLength(other, start) >= ShortestWord
            && one.Where(char.IsDigit).SequenceEqual(other.Where(char.IsDigit));
    }

    private static int WordLength(string name, int start)
    {
        var end = name.IndexOf(' ', start);
        return (end < 0 ? name.Length : end) - start;
    }
}
