using System.Text.Json;

namespace Mila.Package.Tests.Packages;

/// <summary>Projects of every kind that have documents and the package.</summary>
public sealed class ConsumerTests(Feed feed) : PackageTests(feed)
{
    [Fact]
    public async Task A_netstandard2_library_of_CSharp_9_builds_without_a_warning()
    {
        using var folder = Feed.Consumer("Standard", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>9</LangVersion><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><AnalysisMode>All</AnalysisMode>")
            .With("seeds/harbour.md", Harbour)
            .With("seeds/registry/partnerships.yaml", "partnerships:\n  - participants: [Northlight University, Brightwater]\n    evidence:\n      - {document: harbour.md, quote: partnered with Brightwater}\n");

        var (exitCode, output, _) = await Build(folder);

        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSharp_8_is_an_error_that_says_what_is_needed()
    {
        using var folder = Feed.Consumer("Old", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>8</LangVersion>").With("seeds/harbour.md", Harbour);

        var (exitCode, output, _) = await Build(folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("error MILA0901: The project compiles C# '8.0'; expected 9.0 or later, since the dataset is emitted as records", output, StringComparison.Ordinal);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_internal_dataset_is_its_own_projects_alone()
    {
        using var folder = Feed.Consumer("Hidden", Program + "<MilaVisibility>internal</MilaVisibility>")
            .With("seeds/harbour.md", Harbour)
            .With("Program.cs", "System.Console.WriteLine(Hidden.Dataset.Partnerships[0] + \", \" + typeof(Hidden.Dataset).Assembly.GetExportedTypes().Length + \" public types\");");

        Assert.Equal("Northlight University – Brightwater, 0 public types\n", await Run(folder));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_path_with_spaces_and_accents_is_as_good_as_any_with_and_without_the_compiler_server(string isShared)
    {
        using var root = Feed.Consumer("Été à Montréal " + isShared);
        using var folder = new TemporaryFolder(Path.Combine(root.Path, "les données"))
            .With("données.csproj", Feed.Project(Program + $"<UseSharedCompilation>{isShared}</UseSharedCompilation>"))
            .With("seeds/port d'été/harbour.md", Harbour)
            .With("Program.cs", "System.Console.WriteLine(données.Dataset.Partnerships[0].Evidence[0]);");

        Assert.Equal("port d'été/harbour.md(4,1): Northlight University partnered with Brightwater to map the kelp.\n", await Run(folder));
    }

    [Fact]
    public async Task Emitted_files_kept_inside_of_the_project_are_not_compiled_twice()
    {
        using var folder = Feed.Consumer("Keeping", Program + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>")
            .With("seeds/harbour.md", Harbour)
            .With("Program.cs", "System.Console.WriteLine(Keeping.Dataset.Partnerships[0]);");

        Assert.Equal("Northlight University – Brightwater\n", await Run(folder));
        folder.With("Program.cs", "System.Console.WriteLine(\"Again: \" + Keeping.Dataset.Partnerships[0]);");
        Assert.Equal("Again: Northlight University – Brightwater\n", await Run(folder, "--no-restore"));
        Assert.True(File.Exists(Path.Combine(folder.Path, "Generated", "Mila.Dataset.Generator", "Mila.Generator.DatasetGenerator", "Mila.Partnerships.g.cs")));
    }

    [Fact]
    public async Task A_document_is_no_item_of_the_SDK_besides()
    {
        using var folder = Feed.Consumer("Items", Program).With("seeds/harbour.md", Harbour).With("seeds/harbour.png", "").With("notes.md", "");

        Assert.Equal(0, (await Dotnet.Run(folder.Path, "restore", "-v:quiet", "-nologo")).ExitCode);
        var (_, output, _) = await Dotnet.Run(folder.Path, "msbuild", "-getItem:None", "-getItem:MilaSeed", "-nologo");

        using var items = JsonDocument.Parse(output);
        Assert.Equal(["notes.md", "seeds/harbour.png"], Names("None").Order(StringComparer.Ordinal));
        Assert.Equal(["seeds/harbour.md"], Names("MilaSeed"));

        IEnumerable<string> Names(string kind) => items.RootElement.GetProperty("Items").GetProperty(kind).EnumerateArray().Select(static item => item.GetProperty("Identity").GetString()!);
    }

    [Fact]
    public async Task A_program_of_one_file_sees_that_a_document_changed()
    {
        using var folder = Feed.Consumer("OneFile")
            .With("harbour.cs", $"#:package Mila.Dataset@{Feed.Version}\n#:property PublishAot=false\nforeach (var article in Articles)\n    Console.WriteLine(article.Title);\n")
            .With("seeds/harbour.md", Harbour);

        Assert.Equal("Kelp of the harbour\n", await Run(folder, "harbour.cs"));
        folder.With("seeds/harbour.md", Harbour.Replace("Kelp", "Seaweed", StringComparison.Ordinal));
        Assert.Equal("Seaweed of the harbour\n", await Run(folder, "harbour.cs"));
    }

    [Fact]
    public async Task The_Tour_is_published_trimmed_without_a_warning_and_answers_as_before()
    {
        using var folder = Feed.Consumer("Tour")
            .With("Tour.csproj", Feed.Project("""
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Mila.Tour</RootNamespace>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <IsAotCompatible>true</IsAotCompatible>
                <PublishTrimmed>true</PublishTrimmed>
                <SelfContained>true</SelfContained>
                <UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>
                """).Replace("</ItemGroup>", """<PackageReference Include="Spectre.Console" Version="0.49.1" /></ItemGroup>""", StringComparison.Ordinal));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Sources, "Mila.Dataset.Tour"), "*.cs"))
            folder.With(Path.GetFileName(file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));

        var publish = await Dotnet.Run(folder.Path, "publish", "-o", "published", "-nodeReuse:false", "-v:quiet", "-nologo");
        var tour = await Dotnet.Start(Path.Combine(folder.Path, "published", "Tour"), folder.Path);

        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output, StringComparison.Ordinal);
        Assert.Contains("AI Sweden · Business Development Bank of Canada · IBM · Statistics Canada", tour.Output, StringComparison.Ordinal);
    }
}
