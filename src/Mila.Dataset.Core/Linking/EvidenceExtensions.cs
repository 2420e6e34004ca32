using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Puts evidence from several facts together.</summary>
internal static class EvidenceExtensions
{
    /// <summary>The first evidence at each place, in the order of the places.</summary>
    public static EquatableArray<Evidence> ByPlace(this IEnumerable<Evidence> evidence) => evidence.ByPlace(static evidence => evidence.Source);

    /// <summary>The first item at each place, in the order of the places.</summary>
    public static EquatableArray<T> ByPlace<T>(this IEnumerable<T> items, Func<T, SourceSpan> placeOf)
    {
        var ordered = items.OrderBy(placeOf).ToList();
        return ordered.Where((item, i) => i == 0 || placeOf(item) != placeOf(ordered[i - 1])).ToEquatableArray();
    }
}
