namespace Mila.Package.Tests.Packages;

/// <summary>A library made by the template, and its tests, which take the package for tests.</summary>
public sealed class TestingTests(Feed feed) : PackageTests(feed)
{
    [Fact]
    public async Task A_library_of_the_template_builds_passes_its_tests_and_fails_its_snapshot_alone_when_a_document_tells_more()
    {
        using var folder = Feed.Consumer("Made");
        await Run(folder, "new", "install", Path.Combine(Feed.Folder, $"Mila.Dataset.Templates.{Feed.Version}.nupkg"), "--debug:custom-hive", folder.Path + "/hive");
        await Run(folder, "new", "mila", "-o", "harbour-data", "--debug:custom-hive", folder.Path + "/hive");

        // Members of one's own lie in a project with implicit usings, and so they are compiled.
        folder
            .With("harbour-data/harbour-data/Article.cs", """
                namespace harbour_data;

                public sealed partial record Article
                {
                    [FrontMatter("scores")]
                    public partial IReadOnlyList<decimal> Scores { get; }

                    public bool IsScored => Scores.Any();
                }
                """)
            .With("harbour-data/harbour-data.Tests/MemberTests.cs", """
                using Mila.Testing;
                using Xunit;

                public class MemberTests
                {
                    [Fact]
                    public void Members_of_the_library_compile() =>
                        MilaRun.FromFolder("../harbour-data/seeds", ("RootNamespace", "harbour_data")).WithSources("../harbour-data/Article.cs", "../harbour-data/Queries.cs").ShouldCompile();
                }
                """);
        var passed = await Dotnet.Run(folder.Path + "/harbour-data", "test", "-nodeReuse:false");
        Assert.True(passed.ExitCode == 0, passed.Output + passed.Errors);
        Assert.Contains("Passed:     4", passed.Output, StringComparison.Ordinal);

        var seed = folder.Path + "/harbour-data/harbour-data/seeds/harbour.md";
        var document = await File.ReadAllTextAsync(seed, TestContext.Current.CancellationToken);
        // A partnership that the registry lacks is information alone: nothing is wrong with the documents, but the snapshot is another.
        await File.WriteAllTextAsync(seed, document + "Brightwater has also teamed up with the Foresight Foundation.\n", TestContext.Current.CancellationToken);
        var failed = await Dotnet.Run(folder.Path + "/harbour-data", "test", "--no-build");

        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("DatasetTests.The_partnerships_read_as_approved#Mila.Partnerships.g.received.cs: line ", failed.Output, StringComparison.Ordinal);
        Assert.Contains("Failed:     1, Passed:     3", failed.Output, StringComparison.Ordinal);
    }

    private static async Task Run(TemporaryFolder folder, params string[] arguments)
    {
        var (exitCode, output, errors) = await Dotnet.Run(folder.Path, arguments);
        Assert.True(exitCode == 0, output + errors);
    }
}
