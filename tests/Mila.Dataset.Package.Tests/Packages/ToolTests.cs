namespace Mila.Package.Tests.Packages;

/// <summary>The command, installed from its package.</summary>
public sealed class ToolTests(Feed feed) : PackageTests(feed)
{
    [Fact]
    public async Task Mila_checks_a_folder_from_the_packed_tool()
    {
        using var folder = Feed.Consumer("Checked").With("seeds/harbour.md", "---\ntitle: Kelp\ndate: 2023-02-30\n---\nIt grows.\n");
        var install = await Dotnet.Run(folder.Path, "tool", "install", "Mila.Dataset.Cli", "--tool-path", "tools", "--version", Feed.Version);
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);

        var check = await Dotnet.Start(Path.Combine(folder.Path, "tools", "mila"), folder.Path, "check");

        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith("seeds/harbour.md(3,7): error MILA0213: 'date' is '2023-02-30': month 2 of 2023 has no day 30; expected a date like 2020-12-31\n", check.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
