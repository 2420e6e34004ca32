using Mila.Benchmarks;

namespace Mila.Package.Tests.Packages;

/// <summary>A dataset that is too large for code: the build stores it in a resource.</summary>
public sealed class ManyDocumentsTests(Feed feed) : PackageTests(feed)
{
    private const string Resource = "<MilaCarrier>resource</MilaCarrier>";

    private const string Told = """
        foreach (var article in Articles)
            Console.WriteLine($"{article.Slug} {article.Mood}: {string.Join(", ", article.Organizations.Select(static organization => organization.Name))}");
        foreach (var partnership in Partnerships)
            Console.WriteLine($"{partnership}: {partnership.Evidence[0].Text} {partnership.Evidence[0].Source}");
        Console.WriteLine(Organizations.Find("northlight university")!.Slug + Organizations.Brightwater.Name);
        """;

    private const string Mood = "public sealed partial record Article { [FrontMatter(\"mood\")] public partial string? Mood { get; } }";

    [Fact]
    public async Task Five_thousand_documents_become_a_resource_and_are_read_as_ever()
    {
        const int count = 5_000, last = count - 1;
        using var folder = Feed.Consumer("Many", Program).With("Program.cs", $"""
            Console.WriteLine(Articles.Count(static article => article.Origin == ArticleOrigin.Document));
            Console.WriteLine(Articles.Single(static article => article.Source.Path == "{SyntheticCorpus.PathOf(last)}").Title);
            Console.WriteLine(Partnerships.Count(static partnership => partnership.Evidence.Count > 0 && partnership.Participants.Count > 1) > {count / 2});
            """);
        SyntheticCorpus.Write(Path.Combine(folder.Path, "seeds"), count);

        var (exitCode, output, _) = await Dotnet.Run(folder.Path, "build", "-nodeReuse:false", "-v:minimal", "-nologo");

        Assert.True(exitCode == 0, output);
        Assert.Single(output.Split('\n'), static line => line.Trim() == "Mila.Dataset: read 5000, linking all");
        var title = SyntheticCorpus.TextOf(last).Split('\n').Single(static line => line.StartsWith("title: ", StringComparison.Ordinal))["title: ".Length..].Trim('"', '\'');
        Assert.Equal($"{count}\n{title}\nTrue\n", await Run(folder, "--no-build"));
    }

    [Fact]
    public async Task The_same_program_prints_the_same_whether_the_dataset_is_code_or_a_resource()
    {
        using var code = Consumer("InCode", "<MilaCarrier>code</MilaCarrier>");
        using var resource = Consumer("InResource", Resource);

        var printed = await Run(code);

        Assert.Contains("kelp-of-the-harbour calm: Brightwater, Northlight University\n", printed, StringComparison.Ordinal);
        Assert.Equal(printed, await Run(resource));
    }

    [Fact]
    public async Task The_documents_are_read_again_when_they_or_what_was_made_of_them_changed_and_only_then()
    {
        using var folder = Consumer("Rebuilt", Resource);
        var data = Path.Combine(folder.Path, "obj", "Debug", "net10.0", "mila", "Mila.Dataset.bin");
        Assert.Contains("reading what is new of 2 files\n  Mila.Dataset: read 2, linking all\n", await BuildAloud(folder), StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(data, TestContext.Current.CancellationToken);

        Assert.DoesNotContain("reading", await BuildAloud(folder), StringComparison.Ordinal);

        await File.WriteAllBytesAsync(data, bytes[..^1], TestContext.Current.CancellationToken);
        Assert.Contains("reading what is new of 2 files\n  Mila.Dataset: read 0, linking all\n", await BuildAloud(folder), StringComparison.Ordinal);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(data, TestContext.Current.CancellationToken));

        folder.With("seeds/pier.md", "---\ntitle: A new pier\n---\nBrightwater opened a pier.\n");
        File.SetLastWriteTimeUtc(folder.Path + "/seeds/pier.md", new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.Contains("Mila.Dataset: read 1, linking all\n", await BuildAloud(folder), StringComparison.Ordinal);
        Assert.Contains("a-new-pier : Brightwater\n", await Run(folder, "--no-build"), StringComparison.Ordinal);

        File.Delete(folder.Path + "/seeds/pier.md");
        Assert.DoesNotContain("pier", await Run(folder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_gets_the_names_without_the_data()
    {
        using var folder = Consumer("Edited", Resource);

        var (exitCode, output, _) = await Dotnet.Run(folder.Path, "build", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-nodeReuse:false", "-v:quiet", "-nologo");

        Assert.True(exitCode == 0, output);
        Assert.Equal(["Mila.facts", "Mila.made", "Mila.manifest", "Mila.turn"], Directory.GetFiles(Path.Combine(folder.Path, "obj", "Debug", "net10.0", "mila", "design")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_malformed_document_fails_the_build_at_the_same_places()
    {
        using var code = Consumer("BrokenInCode", "<MilaCarrier>code</MilaCarrier>");
        using var resource = Consumer("BrokenInResource", Resource);
        foreach (var folder in (TemporaryFolder[])[code, resource])
        {
            folder.With("seeds/crane.md", "---\ntitle: A crane\ntitle: Twice\n---\nIt turns.\n")
                .With("seeds/pier.md", "---\ntitle: A pier\nurl: gazette\ncolour: red\n---\nIt is open.\n");
        }

        var (exitCode, output, _) = await Build(resource);

        Assert.Equal(1, exitCode);
        Assert.Equal(["MILA0120", "MILA0203", "MILA0217"], Said(resource, output).Select(static line => line.Split(": ")[1].Split(' ')[^1]).Order(StringComparer.Ordinal));
        Assert.Equal(Said(code, (await Build(code)).Output), Said(resource, output));
    }

    [Fact]
    public async Task It_is_read_in_a_trimmed_program_of_one_file()
    {
        using var folder = Consumer("Alone", Resource + "<PublishSingleFile>true</PublishSingleFile><PublishTrimmed>true</PublishTrimmed><SelfContained>true</SelfContained><TrimmerSingleWarn>false</TrimmerSingleWarn>");

        var (exitCode, output, _) = await Dotnet.Run(folder.Path, "publish", "-o", "published", "--use-current-runtime", "-nodeReuse:false", "-v:quiet", "-nologo");

        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning IL", output, StringComparison.Ordinal);
        var (_, printed, errors) = await Dotnet.Start(Path.Combine(folder.Path, "published", OperatingSystem.IsWindows() ? "Alone.exe" : "Alone"), folder.Path);
        Assert.Contains("northlight-universityBrightwater\n", (printed + errors).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_carrier_that_is_none_is_an_error_that_names_them()
    {
        using var folder = Consumer("Carried", "<MilaCarrier>cart</MilaCarrier>");

        var (exitCode, output, _) = await Build(folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("error MILA0903: MilaCarrier is 'cart'; expected 'auto', 'code' or 'resource'", output, StringComparison.Ordinal);
    }

    private TemporaryFolder Consumer(string name, string properties) => Feed.Consumer(name, Program + properties)
        .With("Program.cs", Told)
        .With("Article.cs", $"namespace {name};\n\n{Mood}\n")
        .With("seeds/kelp.md", Harbour.Replace("---\nNorthlight", "mood: calm\n---\nNorthlight", StringComparison.Ordinal))
        .With("seeds/registry/names.yaml", "organizations:\n  - {name: Brightwater, kind: company}\n");

    private static async Task<string> BuildAloud(TemporaryFolder folder)
    {
        var (exitCode, output, _) = await Dotnet.Run(folder.Path, "build", "-nodeReuse:false", "-v:minimal", "-nologo");
        Assert.True(exitCode == 0, output);
        return output;
    }

    /// <summary>What a build says of the documents: from the path in the folder on, each once.</summary>
    private static IEnumerable<string> Said(TemporaryFolder folder, string output) => output.ReplaceLineEndings("\n").Split('\n')
        .Where(static line => line.Contains("MILA", StringComparison.Ordinal))
        .Select(line => line.Replace(folder.Path, "", StringComparison.Ordinal))
        .Select(static line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)])
        .Distinct()
        .Order(StringComparer.Ordinal);
}
