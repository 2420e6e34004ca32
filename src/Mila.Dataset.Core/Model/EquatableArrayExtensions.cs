namespace Mila.Core.Model;

/// <summary>Makes <see cref="EquatableArray{T}"/>s.</summary>
public static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => new([.. items]);
}
