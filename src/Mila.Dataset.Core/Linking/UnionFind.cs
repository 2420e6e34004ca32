namespace Mila.Core.Linking;

/// <summary>
/// Sets of strings that grow together; each set is known by its ordinally first member, so the order of unions does not matter
/// as long as nothing is kept apart.
/// </summary>
internal sealed class UnionFind
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

    // By the sets' first members, both ways.
    private readonly Dictionary<string, HashSet<string>> apart = new(StringComparer.Ordinal);

    public string Find(string member)
    {
        if (!parents.TryGetValue(member, out var parent))
            return member;
        while (parents.TryGetValue(parent, out var next))
            parent = next;
        // Short paths keep a long chain of unions linear.
        while (parents.TryGetValue(member, out var step) && step != parent)
        {
            parents[member] = parent;
            member = step;
        }

        return parent;
    }

    /// <summary>Makes one set of two, unless they are kept apart.</summary>
    public void Union(string one, string other)
    {
        string first = Find(one), second = Find(other);
        if (first == second || (apart.TryGetValue(first, out var others) && others.Contains(second)))
            return;
        if (string.CompareOrdinal(first, second) > 0)
            (first, second) = (second, first);
        parents[second] = first;
        if (!apart.TryGetValue(second, out var inherited))
            return;
        apart.Remove(second);
        foreach (var set in inherited)
        {
            apart[set].Remove(second);
            KeepApart(first, set);
        }
    }

    /// <summary>Keeps two sets apart, whatever unites their members later.</summary>
    public void KeepApart(string one, string other)
    {
        string first = Find(one), second = Find(other);
        if (first == second)
            return;
        ApartFrom(first).Add(second);
        ApartFrom(second).Add(first);
    }

    public bool AreApart(string one, string other) => apart.TryGetValue(Find(one), out var others) && others.Contains(Find(other));

    private HashSet<string> ApartFrom(string set)
    {
        if (!apart.TryGetValue(set, out var others))
            apart.Add(set, others = new(StringComparer.Ordinal));
        return others;
    }
}
