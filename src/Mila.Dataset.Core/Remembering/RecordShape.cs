using System.Reflection;

namespace Mila.Core.Remembering;

/// <summary>What a record is made of.</summary>
/// <param name="Constructor">The one that takes the most of its properties, and nothing else.</param>
/// <param name="Taken">What the constructor takes, in its order.</param>
/// <param name="Set">What can be set besides, in the order of its names.</param>
internal sealed record RecordShape(ConstructorInfo Constructor, IReadOnlyList<PropertyInfo> Taken, IReadOnlyList<PropertyInfo> Set)
{
    public IEnumerable<PropertyInfo> Properties => Taken.Concat(Set);

    public static RecordShape Of(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
        var (constructor, taken) = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(constructor => (Constructor: constructor, Taken: constructor.GetParameters().Select(PropertyOf).ToList()))
            .Where(static candidate => candidate.Taken.TrueForAll(static property => property is not null))
            .OrderByDescending(static candidate => candidate.Taken.Count)
            .FirstOrDefault();
        if (constructor is null)
            throw new NotSupportedException($"No constructor of {type} takes its properties.");
        return new RecordShape(
            constructor,
            taken!,
            [.. properties
                .Where(property => property.SetMethod is not null && !taken.Contains(property))
                .OrderBy(static property => property.Name, StringComparer.Ordinal)]);

        PropertyInfo? PropertyOf(ParameterInfo parameter) =>
            Array.Find(properties, property =>
                property.PropertyType == parameter.ParameterType && property.Name.Equals(parameter.Name, StringComparison.OrdinalIgnoreCase));
    }
}
