using Mila.Core.Diagnostics;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading.Schema;

/// <summary>The entries of a mapping by the fields of its schema.</summary>
internal sealed class FieldSet
{
    private readonly ValueReader reader;
    private readonly Dictionary<Field, YamlEntry> entries = [];
    private readonly List<YamlEntry> others = [];

    /// <summary>Matches a mapping with its schema, and reports keys that are unknown, repeated, missing or without their value.</summary>
    /// <param name="start">Where to report a missing key.</param>
    /// <param name="length">The length of the token there.</param>
    public FieldSet(ValueReader reader, YamlMapping mapping, MappingSchema schema, int start, int length)
    {
        this.reader = reader;
        var unknown = new List<YamlEntry>();
        foreach (var entry in mapping.Entries)
        {
            if (schema.Find(entry.Key.Value) is { } field)
                Add(field, entry);
            else
                unknown.Add(entry);
        }

        var misspelt = new HashSet<Field>();
        foreach (var entry in unknown)
            ReportUnknown(entry, schema, misspelt);
        foreach (var field in schema.Required)
        {
            if (!entries.TryGetValue(field, out var entry))
                ReportMissing(field);
            else if (entry.Value is YamlScalar { IsEmpty: true } value)
                reader.Report(Rules.EmptyValue, value.Length > 0 ? value : entry.Key, entry.Key.Value);
        }

        foreach (var field in schema.Present)
        {
            if (!entries.ContainsKey(field))
                ReportMissing(field);
        }

        void ReportMissing(Field field)
        {
            if (!misspelt.Contains(field))
                reader.Report(Rules.MissingKey, start, length, field.Name, schema.What, "");
        }
    }

    /// <summary>The entries that an open schema leaves to its user.</summary>
    public IReadOnlyList<YamlEntry> Others => others;

    /// <summary>The value of a field; the type's default when it was not given, is empty or does not fit. Reports what does not fit, so ask once.</summary>
    public T? Get<T>(Field<T> field) =>
        entries.TryGetValue(field, out var entry) && entry.Value is not YamlScalar { IsEmpty: true } ? field.Read(reader, entry) : default;

    /// <summary>Where the key of a given field stands.</summary>
    public YamlScalar KeyOf(Field field) => entries[field].Key;

    /// <summary>Keeps one entry a field: the one with the more exact name.</summary>
    private void Add(Field field, YamlEntry entry)
    {
        if (!entries.TryGetValue(field, out var other))
        {
            entries.Add(field, entry);
            return;
        }

        var isBetter = Rank(field, entry) < Rank(field, other);
        var (kept, repeated) = isBetter ? (entry, other) : (other, entry);
        entries[field] = kept;
        reader.ReportRepeated(repeated.Key, kept.Key);
    }

    // The name itself is -1, before all aliases.
    private static int Rank(Field field, YamlEntry entry) => Array.IndexOf(field.Aliases, entry.Key.Value);

    /// <summary>Reports an unknown key; as the missing one where it is near to one that must be there, since both have one cause and are mended here.</summary>
    private void ReportUnknown(YamlEntry entry, MappingSchema schema, HashSet<Field> misspelt)
    {
        var key = entry.Key;
        var nearest = Spelling.Nearest(key.Value, schema.Names);
        var isMissing = nearest is not null
            && schema.Find(nearest) is { } meant
            && schema.MustHave(meant)
            && !entries.ContainsKey(meant)
            && misspelt.Add(meant);
        var fix = nearest is null ? "" : $"; did you mean '{nearest}'?";
        if (isMissing)
            reader.Report(Rules.MissingKey, key, nearest!, schema.What, $", where '{key.Value}' is unknown{fix}");
        else if (schema.IsOpen)
            others.Add(entry);
        else
            reader.Report(Rules.UnknownKey, key, key.Value, schema.What, fix);
    }
}
