namespace Mila.Package.Tests.Builds;

/// <summary>What a real build says of a partnership that the registry does not state.</summary>
public sealed class ReviewTests
{
    private const string Report = "MILA0507: The text tells of a partnership that the registry lacks: 'Fjordlab \u2013 Tern Robotics'; run mila suggest for its entry";

    [Fact]
    public async Task MilaReview_is_silent_warns_or_fails_the_build_and_what_mila_suggests_settles_it()
    {
        using var folder = Consumer.Folder().With("seeds/kelp.txt", "A note from the coast\n\nFjordlab teamed up with Tern Robotics.\n");

        var suggested = await Consumer.Build(folder);
        Assert.Equal((0, false), (suggested.ExitCode, suggested.Output.Contains("MILA0507", StringComparison.Ordinal)));

        var warned = await Consumer.Build(folder, "MilaReview=warn");
        Assert.Equal(0, warned.ExitCode);
        Assert.Equal(["kelp.txt(3,1): warning " + Report], Consumer.Reports(warned.Output, "warning"));

        var required = await Consumer.Build(folder, "MilaReview=require");
        Assert.Equal(1, required.ExitCode);
        Assert.Equal(["kelp.txt(3,1): error " + Report], Consumer.Reports(required.Output, "error"));

        folder.With("seeds/registry/suggested.yaml", (await Dotnet.Mila(folder.Path, "suggest")).Output);
        var settled = await Consumer.Build(folder, "MilaReview=require");
        Assert.True(settled.ExitCode == 0, settled.Output);
    }
}
