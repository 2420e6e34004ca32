using System.Reflection;
using Mila.Core.Diagnostics;

namespace Mila.Generator.Tests;

public class ReleaseTrackingTests
{
    [Fact]
    public void Every_rule_stands_in_the_release_notes_of_the_generator()
    {
        var expected = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (Rule)field.GetValue(null)!)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal)
            .Select(static rule => $"{rule.Id} | Mila | {rule.Severity} | {rule.Title}");

        Assert.Equal(string.Join('\n', expected), string.Join('\n', File.ReadLines(Notes).Where(static line => line.StartsWith("MILA", StringComparison.Ordinal))));
    }

    private static string Notes => Path.Combine(BuildMetadata.ProjectDirectory, "../../src/Mila.Dataset.Generator/AnalyzerReleases.Unshipped.md");
}
