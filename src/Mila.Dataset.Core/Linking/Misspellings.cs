using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Finds names of one document that are one slip apart, in time linear in their number.</summary>
internal static class Misspellings
{
    /// <summary>Shorter names, and shorter words, are one letter apart by nature.</summary>
    private const int ShortestName = 10, ShortestWord = 5;

    public static IEnumerable<(string One, string Other)> Find(Dictionary<string, NameSigns> names)
    {
        // Two names one slip apart share a form with one letter deleted.
        var byDeletion = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names.Keys)
        {
            if (name.Length < ShortestName || name.Length > 80)
                continue;
            for (var i = -1; i < name.Length; i++)
            {
                var form = i < 0 ? name : name.Remove(i, 1);
                if (!byDeletion.TryGetValue(form, out var other))
                    byDeletion.Add(form, name);
                else if (other != name && MaySlip(name, other) && (names[name].AreOrganizations() || names[other].AreOrganizations()) && Spelling.Distance(name, other, 1) == 1)
                    yield return (name, other);
            }
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
