using Mila.Cli;
using Mila.Core.Model;

namespace Mila.Package.Tests.Builds;

/// <summary>What the README promises to a person who copies from it.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public async Task The_quick_start_builds_and_prints_what_the_README_says()
    {
        using var folder = new TemporaryFolder()
            .With("Harbour.csproj", Block("`Harbour.csproj`").Replace("../Mila.Dataset/src", Repository.Sources, StringComparison.Ordinal))
            .With("seeds/harbour.md", Block("`seeds/harbour.md`"))
            .With("Program.cs", Block("`Program.cs`"));

        // The referenced projects are built already; to build them here too would race with whoever builds them now.
        var build = await Dotnet.Run(folder.Path, "build", "-c", Repository.Configuration, "-p:BuildProjectReferences=false", "-nodeReuse:false", "-v:quiet", "-nologo", "-warnaserror");
        Assert.True(build.ExitCode == 0, build.Output);
        var run = await Dotnet.Run(folder.Path, Path.Combine(folder.Path, "bin", Repository.Configuration, "net10.0", "Harbour.dll"));

        Assert.Equal(Block("`dotnet run` prints:"), run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_registry_that_it_shows_says_what_it_promises()
    {
        var dataset = Engine.Run(
        [
            new Seed("harbour.md", Block("`seeds/harbour.md`")),
            new Seed("registry/harbour.yaml", Block("`seeds/registry/harbour.yaml`"), SeedKind.Registry),
        ]);

        Assert.Empty(dataset.Problems);
        Assert.Equal("kelp-map", Assert.Single(dataset.Articles).Slug);
        Assert.Equal(["brightwater", "foresight-foundation", "harbour-gazette", "northlight-university"], dataset.Organizations.Select(static organization => organization.Slug));
        var partnership = Assert.Single(dataset.Partnerships);
        Assert.Equal((Certainty.Confirmed, PartnershipKind.Research, "March 1, 2023"), (partnership.Certainty, partnership.Kind, partnership.Since!.Value.Text));
        Assert.Equal([new Participant(3, ParticipantRole.Partner), new Participant(0, ParticipantRole.Lead)], partnership.Participants);
    }

    [Fact]
    public void There_are_two_commands_to_copy() =>
        Assert.Equal(["```sh", "```sh"], Lines.Where(static line => line is "```sh" or "```bash" or "```shell" or "```console"));

    /// <summary>The text of the fenced block after a line.</summary>
    private static string Block(string heading) => string.Concat(
        Lines.SkipWhile(line => line != heading)
            .SkipWhile(static line => !line.StartsWith("```", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static line => line != "```")
            .Select(static line => line + "\n"));
}
