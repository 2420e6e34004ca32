namespace Mila.Core.Linking;

/// <summary>Chooses among several writings of one thing.</summary>
internal static class MostFrequent
{
    /// <summary>The most frequent form, case and accents aside, and of it the most frequent writing; where several are, a longer form, then the ordinally first.</summary>
    public static string Of(IReadOnlyList<string> texts) => texts.Count == 1 ? texts[0] : texts
        .GroupBy(static text => Folding.Fold(text), StringComparer.Ordinal)
        .OrderByDescending(static form => form.Count())
        .ThenByDescending(static form => form.Key.Length)
        .ThenBy(static form => form.Key, StringComparer.Ordinal)
        .First()
        .GroupBy(static text => text, StringComparer.Ordinal)
        .OrderByDescending(static form => form.Count())
        .ThenBy(static form => form.Key, StringComparer.Ordinal)
        .First().Key;
}
