namespace Mila.Core.Linking;

/// <summary>Chooses among several writings of one thing.</summary>
internal static class MostFrequent
{
    /// <summary>
    /// The most frequent form, case and accents aside, and of it the most frequent writing; where several are, a longer form, then the ordinally first.
    /// </summary>
    public static string Of(IReadOnlyList<string> texts) => texts.Count == 1 ? texts[0] : texts
        .GroupBy(static text => text, StringComparer.Ordinal)
        .Select(static writing => (Text: writing.Key, Count: writing.Count()))
        .GroupBy(static writing => Folding.Fold(writing.Text), StringComparer.Ordinal)
        .OrderByDescending(static form => form.Sum(static writing => writing.Count))
        .ThenByDescending(static form => form.Key.Length)
        .ThenBy(static form => form.Key, StringComparer.Ordinal)
        .First()
        .OrderByDescending(static writing => writing.Count)
        .ThenBy(static writing => writing.Text, StringComparer.Ordinal)
        .First().Text;
}
