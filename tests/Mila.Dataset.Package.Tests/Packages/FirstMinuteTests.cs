namespace Mila.Package.Tests.Packages;

/// <summary>What a person meets who adds the package.</summary>
public sealed class FirstMinuteTests(Feed feed) : PackageTests(feed)
{
    private const string Print = "foreach (var p in Partnerships) Console.WriteLine(p);";

    private static readonly string[] BuiltIn =
    [
        "AI Alliance",
        "AltaML – Amplitude Ventures",
        "IBM – NASA",
        "McGill University – Université de Montréal – Polytechnique Montréal – HEC Montréal",
        "Meta – IBM",
        "Mila – AI Sweden",
        "Mila – Business Development Bank of Canada",
        "Mila – IBM",
        "Mila – Statistics Canada",
    ];

    [Fact]
    public async Task A_new_console_project_and_the_package_answer_the_first_query_and_say_whose_documents_they_read()
    {
        using var folder = Feed.Consumer("First");
        foreach (string[] command in (string[][])[["new", "console"], ["add", "package", "Mila.Dataset", "--version", Feed.Version]])
            Assert.Equal(0, (await Dotnet.Run(folder.Path, command)).ExitCode);
        folder.With("Program.cs", Print);

        var build = await Dotnet.Run(folder.Path, "build", "-nodeReuse:false");
        var run = await Dotnet.Run(folder.Path, "run", "--no-build");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Single(Lines(build.Output), line => line.Trim() == $"Mila.Dataset: no documents in {folder.Path}/seeds, so the package's own are used (MilaBuiltInSeeds=false turns them off)");
        Assert.Equal(BuiltIn, Lines(run.Output));
    }

    [Fact]
    public async Task A_folder_of_ones_own_replaces_the_built_in_documents_and_a_property_brings_them_back()
    {
        using var folder = Feed.Consumer("Own", Program).With("Program.cs", Print).With("seeds/harbour.md", Harbour);

        var own = await Run(folder);
        var both = await Run(folder, "--no-restore", "-p:MilaBuiltInSeeds=true");

        Assert.Equal(["Northlight University – Brightwater"], Lines(own));
        Assert.Equal([.. BuiltIn, "Northlight University – Brightwater"], Lines(both));
    }

    [Fact]
    public async Task A_malformed_document_fails_the_build_at_its_token()
    {
        using var folder = Feed.Consumer("Malformed", Program).With("Program.cs", Print).With("seeds/harbour.md", "---\ntitle: Kelp\ndate: 2023-02-30\n---\nIt grows.\n");

        var build = await Build(folder);

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            ["harbour.md(3,7): error MILA0213: 'date' is '2023-02-30': month 2 of 2023 has no day 30; expected a date like 2020-12-31"],
            Builds.Consumer.Reports(build.Output, "error"));
    }

    [Fact]
    public async Task A_library_without_documents_and_a_program_that_refuses_them_get_no_dataset()
    {
        using var library = Feed.Consumer("Library", "<TargetFramework>net10.0</TargetFramework>").With("Pier.cs", "static class Dataset;");
        using var program = Feed.Consumer("Refusing", Program + "<MilaBuiltInSeeds>false</MilaBuiltInSeeds>").With("Program.cs", "Console.WriteLine(typeof(Dataset).Namespace ?? \"none\"); static class Dataset;");

        var build = await Dotnet.Run(library.Path, "build", "-nodeReuse:false", "-nologo");
        var run = await Run(program);

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("Mila.Dataset: no documents", build.Output, StringComparison.Ordinal);
        Assert.Equal(["none"], Lines(run));
    }

    private static string[] Lines(string output) => output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
