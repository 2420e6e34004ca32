using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Puts evidence from several facts together.</summary>
internal static class EvidenceExtensions
{
    /// <summary>The first evidence at each place, in the order of the places.</summary>
    public static EquatableArray<Evidence> ByPlace(this IEnumerable<Evidence> evidence) => evidence
        .GroupBy(static evidence => evidence.Source)
        .Select(static evidence => evidence.First())
        .OrderBy(static evidence => evidence.Source)
        .ToEquatableArray();
}
