namespace Mila.Generator.Emission;

/// <summary>Keys → row numbers, without the keys that several rows share: a lookup never picks a silent winner.</summary>
internal sealed class KeyIndex
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    /// <summary>The keys and their rows, in the ordinal order of the keys.</summary>
    public IReadOnlyList<(string Key, int Row)> Entries =>
        [.. rows.Where(static entry => entry.Value != Ambiguous)
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .Select(static entry => (entry.Key, entry.Value))];

    /// <summary>Adds keys, one list a row. A key that an earlier call added stays what it was.</summary>
    public KeyIndex Add(IEnumerable<IEnumerable<string>> keys)
    {
        var added = new Dictionary<string, int>(StringComparer.Ordinal);
        var row = 0;
        foreach (var rowKeys in keys)
        {
            foreach (var key in rowKeys)
            {
                if (key.Length > 0 && !rows.ContainsKey(key))
                    added[key] = added.TryGetValue(key, out var other) && other != row ? Ambiguous : row;
            }

            row++;
        }

        foreach (var entry in added)
            rows.Add(entry.Key, entry.Value);
        return this;
    }
}
