namespace Mila.Package.Tests.Packages;

/// <summary>A build after a change of the folder of documents, and of nothing else.</summary>
public sealed class ChangedSeedTests(Feed feed) : PackageTests(feed)
{
    [Fact]
    public async Task What_is_edited_added_deleted_or_renamed_is_seen_whatever_its_time()
    {
        using var folder = Feed.Consumer("Changing", Program)
            .With("Program.cs", "foreach (var article in Articles) Console.WriteLine($\"{article.Source.Path}: {article.Title}\");")
            .With("seeds/kelp.md", Titled("Kelp grows"))
            .With("seeds/pier.md", Titled("The pier is open"));
        Assert.Equal("kelp.md: Kelp grows\npier.md: The pier is open\n", await Run(folder));

        folder.With("seeds/kelp.md", Titled("Kelp is cut"));
        Assert.Equal("kelp.md: Kelp is cut\npier.md: The pier is open\n", await Run(folder, "--no-restore"));

        var old = folder.With("seeds/crane.md", Titled("A crane turns")).Path + "/seeds/crane.md";
        File.SetLastWriteTimeUtc(old, new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Equal("crane.md: A crane turns\nkelp.md: Kelp is cut\npier.md: The pier is open\n", await Run(folder, "--no-restore"));

        File.Move(folder.Path + "/seeds/pier.md", folder.Path + "/seeds/quay.md");
        Assert.Equal("crane.md: A crane turns\nkelp.md: Kelp is cut\nquay.md: The pier is open\n", await Run(folder, "--no-restore"));

        File.Delete(folder.Path + "/seeds/kelp.md");
        Assert.Equal("crane.md: A crane turns\nquay.md: The pier is open\n", await Run(folder, "--no-restore"));
    }

    [Theory]
    [InlineData("code")]
    [InlineData("resource")]
    public async Task A_name_with_signs_that_settings_take_for_a_comment_stays_whole(string carrier)
    {
        string[] names = ["50%25 kelp.md", "c#-1.md", "c#-2.md", "sea; é.md"];
        using var folder = Feed.Consumer("Named-" + carrier, Program + $"<MilaCarrier>{carrier}</MilaCarrier>")
            .With("Program.cs", "foreach (var article in Articles) Console.WriteLine(article.Source.Path);");
        foreach (var name in names)
            folder.With("seeds/" + name, Titled(name));

        Assert.Equal(string.Join('\n', names) + "\n", await Run(folder));
    }

    private static string Titled(string title) => $"---\ntitle: \"{title}\"\n---\nAs the harbour master says.\n";
}
