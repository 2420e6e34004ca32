namespace Mila.Core.Tables;

/// <summary>Keys → row numbers, without the keys that several rows share: a lookup never picks a silent winner.</summary>
/// <param name="keyOf">A text of a row → the key by which it is found.</param>
public sealed class KeyIndex(Func<string, string> keyOf)
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, KeyEntry> entries = new(StringComparer.Ordinal);

    /// <summary>The keys in their ordinal order.</summary>
    public IReadOnlyList<KeyEntry> Entries =>
        [.. entries.Values.Where(static entry => entry.Row != Ambiguous).OrderBy(static entry => entry.Key, StringComparer.Ordinal)];

    /// <summary>Adds a text for each row.</summary>
    public KeyIndex Add(IEnumerable<string?> texts) => Add(texts.Select(static text => text is null ? Array.Empty<string>() : [text]));

    /// <summary>Adds texts, one list a row. A key that an earlier call added stays what it was.</summary>
    public KeyIndex Add(IEnumerable<IEnumerable<string>> texts)
    {
        var isFirst = entries.Count == 0;
        var added = new Dictionary<string, KeyEntry>(StringComparer.Ordinal);
        var row = 0;
        foreach (var rowTexts in texts)
        {
            foreach (var text in rowTexts)
            {
                var key = keyOf(text);
                if (key.Length > 0 && !entries.ContainsKey(key))
                    added[key] = new KeyEntry(key, added.TryGetValue(key, out var other) && other.Row != row ? Ambiguous : row, text, isFirst);
            }

            row++;
        }

        foreach (var entry in added)
            entries.Add(entry.Key, entry.Value);
        return this;
    }
}
