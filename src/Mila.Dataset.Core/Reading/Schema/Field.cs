using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading.Schema;

/// <summary>A key that a mapping may have.</summary>
/// <param name="name">The key's own name, by which messages call it.</param>
/// <param name="aliases">What other dialects call it, the most exact first.</param>
internal abstract class Field(string name, string[] aliases)
{
    public string Name { get; } = name;

    public string[] Aliases { get; } = aliases;
}

/// <summary>A key and the type of its value.</summary>
/// <param name="read">Reads the value of an entry, which is never empty; reports what does not fit the type.</param>
internal sealed class Field<T>(string name, Func<ValueReader, YamlEntry, T> read, params string[] aliases) : Field(name, aliases)
{
    public T Read(ValueReader reader, YamlEntry entry) => read(reader, entry);
}
