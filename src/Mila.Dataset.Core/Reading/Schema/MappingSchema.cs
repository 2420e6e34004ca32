namespace Mila.Core.Reading.Schema;

/// <summary>The keys of one kind of mapping.</summary>
/// <param name="what">What the mapping is, for messages.</param>
/// <param name="required">Keys that must be there with a value.</param>
/// <param name="present">Keys that must be there and may be empty.</param>
/// <param name="optional">All other keys.</param>
internal sealed class MappingSchema(string what, Field[] required, Field[] present, Field[] optional)
{
    private readonly Dictionary<string, Field> fields = ByName([.. required, .. present, .. optional]);

    public string What { get; } = what;

    public IReadOnlyList<Field> Required { get; } = required;

    public IReadOnlyList<Field> Present { get; } = present;

    /// <summary>Whether keys that it does not know are left to its user, and no problem before it is known which of them the user binds.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Every name that a key may have, aliases among them.</summary>
    public IReadOnlyCollection<string> Names => fields.Keys;

    /// <summary>Whether a mapping without the key is faulty.</summary>
    public bool MustHave(Field field) => Required.Contains(field) || Present.Contains(field);

    public Field? Find(string key) => fields.TryGetValue(key, out var field) ? field : null;

    private static Dictionary<string, Field> ByName(IEnumerable<Field> fields)
    {
        var byName = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            byName.Add(field.Name, field);
            foreach (var alias in field.Aliases)
                byName.Add(alias, field);
        }

        return byName;
    }
}
