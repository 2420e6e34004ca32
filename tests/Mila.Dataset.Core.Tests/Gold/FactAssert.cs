using System.Text;

namespace Mila.Core.Tests.Gold;

/// <summary>Compares sets of facts and tells the difference, one fact a line.</summary>
internal static class FactAssert
{
    /// <summary>Every expected fact was found, and nothing else but what is tolerated.</summary>
    public static void Same(IEnumerable<string> expected, IEnumerable<string> found, params IEnumerable<string> tolerated)
    {
        string[] wanted = [.. expected], actual = [.. found];
        Report(wanted.Except(actual), actual.Except(wanted).Except(tolerated));
    }

    /// <summary>Every expected fact was found; others may have been, too.</summary>
    public static void Contains(IEnumerable<string> expected, IEnumerable<string> found) => Report(expected.Except(found), []);

    private static void Report(IEnumerable<string> missing, IEnumerable<string> extra)
    {
        var difference = new StringBuilder();
        foreach (var fact in missing.Order(StringComparer.Ordinal))
            difference.Append("\n  missing: ").Append(fact);
        foreach (var fact in extra.Order(StringComparer.Ordinal))
            difference.Append("\n  extra:   ").Append(fact);
        if (difference.Length > 0)
            Assert.Fail($"The facts differ:{difference}");
    }
}
