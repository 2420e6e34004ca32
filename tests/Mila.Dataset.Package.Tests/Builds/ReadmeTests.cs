using Mila.Package.Tests.Packages;

namespace Mila.Package.Tests.Builds;

/// <summary>What the README promises to a person who copies from it.</summary>
public sealed class ReadmeTests(Feed feed) : PackageTests(feed)
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("README.md");

    [Fact]
    public async Task The_quick_start_as_it_is_typed_prints_and_reports_what_the_README_shows()
    {
        using var folder = Feed.Consumer("Quick start");
        foreach (var command in Page.Block("## Quick start").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (exitCode, output, errors) = await Dotnet.Run(folder.Path, command.Split(' ')[1..]);
            Assert.True(exitCode == 0, $"{command}\n{output}{errors}");
        }

        var document = Page.Block("A document, `seeds/harbour.md`:");
        folder.With("Harbour/seeds/harbour.md", document).With("Harbour/Program.cs", Page.Block("A query, `Program.cs`:"));
        var run = await Dotnet.Run(folder.Path, "run", "--project", "Harbour");
        folder.With("Harbour/seeds/harbour.md", document.Replace("date: 2023-03-14", "date: 2023-02-30", StringComparison.Ordinal));
        var build = await Dotnet.Run(folder.Path, "build", "Harbour", "--no-restore", "-nodeReuse:false", "-v:quiet", "-nologo");
        var check = await Dotnet.Mila(Path.Combine(folder.Path, "Harbour"), "check");

        Assert.Equal(Page.Block("`dotnet run` prints:"), run.Output.ReplaceLineEndings("\n"));
        var told = Page.Block("And when the date is wrong, the build fails at the very token. `dotnet build` says so in one line, `mila check` shows the place:");
        Assert.Equal([told.Split('\n')[0]["seeds/".Length..]], Consumer.Reports(build.Output, "error"));
        Assert.StartsWith(told, check.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_two_blocks_of_commands_to_copy() =>
        Assert.Equal(2, Page.Lines.Count(static line => line is "```sh" or "```bash" or "```shell" or "```console"));
}
