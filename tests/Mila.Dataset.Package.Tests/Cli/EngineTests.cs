using Mila.Cli;
using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Package.Tests.Cli;

public sealed class EngineTests
{
    private static readonly SeedFolder Folder = new("seeds",
    [
        new("harbour.md", "---\ntitle: Harbour news\nqualty: 4\n---\nThe harbour is open.\n"),
        new("kelp.md", "---\ntitle: Kelp\ndate: 2023-02-30\n---\nIt grows.\n"),
        new("registry/names.yaml", "organizations: [{name: Fjordlab, knd: company}]\n", SeedKind.Registry),
    ]);

    [Fact]
    public void A_crash_while_reading_is_an_error_at_the_file_and_the_others_go_on()
    {
        var broken = new Seed("broken.md", Text: null!);
        var whole = new Seed("whole.md", "---\ntitle: Harbour news\n---\nThe harbour is open.\n");

        var dataset = Engine.Run(new SeedFolder("seeds", [broken, whole]));

        var crash = Assert.Single(dataset.Problems);
        Assert.Equal(("MILA0999", "broken.md"), (crash.Rule.Id, crash.Path));
        Assert.StartsWith("Internal error while reading 'broken.md'; please report it: NullReferenceException: ", crash.Message, StringComparison.Ordinal);
        Assert.Equal("Harbour news", Assert.Single(dataset.Articles).Draft.Title);
    }

    [Theory]
    [InlineData(Stage.Reading, "harbour.md", "reading 'harbour.md'", "MILA0203 registry/names.yaml, MILA0213 kelp.md")]
    [InlineData(Stage.Reading, "registry/names.yaml", "reading 'registry/names.yaml'", "MILA0203 harbour.md, MILA0213 kelp.md")]
    [InlineData(Stage.CollectingNames, "registry/names.yaml", "collecting names of 'registry/names.yaml'", "MILA0203 harbour.md, MILA0203 registry/names.yaml, MILA0213 kelp.md")]
    [InlineData(Stage.Extracting, "harbour.md", "extracting 'harbour.md'", "MILA0203 harbour.md, MILA0203 registry/names.yaml, MILA0213 kelp.md")]
    [InlineData(Stage.Linking, "", "linking all documents", "MILA0203 harbour.md, MILA0203 registry/names.yaml, MILA0213 kelp.md")]
    public void Whichever_stage_crashes_the_other_problems_stay(Stage stage, string path, string doing, string others)
    {
        var dataset = Engine.Run(Folder, new Guard((entered, file) =>
        {
            if (entered == stage && file == path)
                throw new InvalidOperationException("no luck");
        }));

        var crash = Assert.Single(dataset.Problems, static problem => problem.Rule.Id == "MILA0999");
        Assert.Equal((path, $"Internal error while {doing}; please report it: InvalidOperationException: 'no luck'"), (crash.Path, crash.Message));
        Assert.Equal(others, string.Join(", ", dataset.Problems.Where(problem => problem != crash).Select(static problem => $"{problem.Rule.Id} {problem.Path}").Order(StringComparer.Ordinal)));
    }
}
