namespace Mila.Core.Tables;

/// <summary>Keys → row numbers, without the keys that several rows share: a lookup never picks a silent winner.</summary>
/// <param name="keyOf">A text of a row → the key by which it is found.</param>
public sealed class KeyIndex(Func<string, string> keyOf)
{
    private const int Ambiguous = -1;

    private readonly Dictionary<string, (int Row, string Text)> rows = new(StringComparer.Ordinal);

    /// <summary>The keys, their rows and the texts that they were made of, in the ordinal order of the keys.</summary>
    public IReadOnlyList<(string Key, int Row, string Text)> Entries =>
        [.. rows.Where(static entry => entry.Value.Row != Ambiguous)
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .Select(static entry => (entry.Key, entry.Value.Row, entry.Value.Text))];

    /// <summary>Adds a text for each row.</summary>
    public KeyIndex Add(IEnumerable<string?> texts) => Add(texts.Select(static text => text is null ? Array.Empty<string>() : [text]));

    /// <summary>Adds texts, one list a row. A key that an earlier call added stays what it was.</summary>
    public KeyIndex Add(IEnumerable<IEnumerable<string>> texts)
    {
        var added = new Dictionary<string, (int Row, string Text)>(StringComparer.Ordinal);
        var row = 0;
        foreach (var rowTexts in texts)
        {
            foreach (var text in rowTexts)
            {
                var key = keyOf(text);
                if (key.Length > 0 && !rows.ContainsKey(key))
                    added[key] = (added.TryGetValue(key, out var other) && other.Row != row ? Ambiguous : row, text);
            }

            row++;
        }

        foreach (var entry in added)
            rows.Add(entry.Key, entry.Value);
        return this;
    }
}
