namespace Mila;

/// <summary>A value that is one of some words.</summary>
internal static class Choice
{
    /// <summary>
    /// The word that a text means: that very word, or else the only one that differs in nothing but case, accents, spaces, hyphens and underscores.
    /// </summary>
    public static string? Find(string text, IReadOnlyList<string> words)
    {
        if (words.Contains(text))
            return text;
        var wanted = Letters(text);
        var alike = words.Where(word => Letters(word) == wanted).Take(2).ToList();
        return alike.Count == 1 ? alike[0] : null;
    }

    /// <summary>The words, for a message about a text that is none of them: one that is near stands first.</summary>
    public static string Expectation(string text, IReadOnlyList<string> words) =>
        Spelling.Nearest(text, words) is { } nearest && words.Count > 1
            ? $"{nearest}, or one of {string.Join(", ", words.Where(word => word != nearest))}"
            : "one of " + string.Join(", ", words);

    private static string Letters(string word) => Folding.Slug(word).Replace("-", "");
}
