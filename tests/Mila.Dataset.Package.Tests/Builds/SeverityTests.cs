namespace Mila.Package.Tests.Builds;

/// <summary>What the compiler's own settings make of problems in a real build.</summary>
public sealed class SeverityTests
{
    [Fact]
    public async Task NoWarn_and_a_globalconfig_reach_a_configurable_problem_and_no_fixed_one()
    {
        // MSBuild looks for a .globalconfig above the C# files that a project has.
        using var folder = Consumer.Folder()
            .With("Pier.cs", "class Pier;")
            .With("seeds/key.md", "---\ntitle: Harbour news\nexerpt: The pier is open.\n---\nThe harbour is open.\n")
            .With("seeds/date.md", "---\ntitle: Harbour news\ndate: 2023-02-30\n---\nThe harbour is open.\n");

        var silenced = await Consumer.Build(folder, "NoWarn=\"MILA0203;MILA0213\"");
        Assert.Equal(1, silenced.ExitCode);
        Assert.DoesNotContain("MILA0203", silenced.Output, StringComparison.Ordinal);
        Assert.StartsWith("date.md(3,7): error MILA0213: ", Assert.Single(Consumer.Reports(silenced.Output, "error")), StringComparison.Ordinal);

        folder.With(".globalconfig", "is_global = true\ndotnet_diagnostic.MILA0203.severity = error\ndotnet_diagnostic.MILA0213.severity = none\n");
        var raised = await Consumer.Build(folder);
        Assert.Equal(1, raised.ExitCode);
        Assert.Equal(
            ["date.md(3,7): error MILA0213", "key.md(3,1): error MILA0203"],
            Consumer.Reports(raised.Output, "error").Select(static line => line[..(line.IndexOf("MILA", StringComparison.Ordinal) + "MILA0000".Length)]));
    }
}
