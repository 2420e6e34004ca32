namespace Mila.Core.Diagnostics;

/// <summary>The fix that a message proposes.</summary>
public static class Fix
{
    /// <summary>The end of a message about an unknown word; empty when no known one is near.</summary>
    public static string DidYouMean(string word, IEnumerable<string> known) =>
        Spelling.Nearest(word, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";
}
