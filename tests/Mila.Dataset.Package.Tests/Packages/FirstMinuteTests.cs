namespace Mila.Package.Tests.Packages;

/// <summary>What a person meets who adds the package.</summary>
[Collection(nameof(Packages))]
public sealed class FirstMinuteTests(Feed feed)
{
    private const string Console = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";
    private const string Print = "foreach (var p in Partnerships) Console.WriteLine(p);";
    private const string Harbour = "---\ntitle: Kelp of the harbour\n---\nNorthlight University partnered with Brightwater to map the kelp.\n";

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
        using var folder = feed.Consumer("First");
        foreach (string[] command in (string[][])[["new", "console"], ["add", "package", "Mila.Dataset", "--version", feed.Version]])
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
        using var folder = feed.Consumer("Own", Console).With("Program.cs", Print).With("seeds/harbour.md", Harbour);

        var own = await Dotnet.Run(folder.Path, "run");
        var both = await Dotnet.Run(folder.Path, "run", "-p:MilaBuiltInSeeds=true");

        Assert.Equal(["Northlight University – Brightwater"], Lines(own.Output));
        Assert.Equal([.. BuiltIn, "Northlight University – Brightwater"], Lines(both.Output));
    }

    [Fact]
    public async Task A_malformed_document_fails_the_build_at_its_token()
    {
        using var folder = feed.Consumer("Malformed", Console).With("Program.cs", Print).With("seeds/harbour.md", "---\ntitle: Kelp\ndate: 2023-02-30\n---\nIt grows.\n");

        var build = await Dotnet.Run(folder.Path, "build", "-nodeReuse:false", "-v:quiet", "-nologo");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            ["harbour.md(3,7): error MILA0213: 'date' is '2023-02-30': month 2 of 2023 has no day 30; expected a date like 2020-12-31"],
            Builds.Consumer.Reports(build.Output, "error"));
    }

    [Fact]
    public async Task A_library_without_documents_and_a_program_that_refuses_them_get_no_dataset()
    {
        using var library = feed.Consumer("Library", "<TargetFramework>net10.0</TargetFramework>").With("Pier.cs", "static class Dataset;");
        using var program = feed.Consumer("Refusing", Console + "<MilaBuiltInSeeds>false</MilaBuiltInSeeds>").With("Program.cs", "Console.WriteLine(typeof(Dataset).Namespace ?? \"none\"); static class Dataset;");

        var build = await Dotnet.Run(library.Path, "build", "-nodeReuse:false", "-nologo");
        var run = await Dotnet.Run(program.Path, "run");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.DoesNotContain("Mila.Dataset: no documents", build.Output, StringComparison.Ordinal);
        Assert.Equal(["none"], Lines(run.Output));
    }

    private static string[] Lines(string output) => output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
