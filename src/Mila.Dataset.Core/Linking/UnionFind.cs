namespace Mila.Core.Linking;

/// <summary>Sets of strings that grow together; each set is known by its ordinally first member, so the order of unions does not matter.</summary>
internal sealed class UnionFind
{
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

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

    public void Union(string one, string other)
    {
        string first = Find(one), second = Find(other);
        if (first == second)
            return;
        if (string.CompareOrdinal(first, second) > 0)
            (first, second) = (second, first);
        parents[second] = first;
    }
}
