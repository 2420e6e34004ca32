namespace Mila.Package.Tests.Builds;

/// <summary>Real builds in which the engine crashes or is not there.</summary>
public sealed class CrashTests
{
    private const string Harbour = "---\ntitle: The harbour opens\ndate: 2023-02-28\n---\nThe harbour is open.\n";

    // Declares in the dataset's terms, and in a method names a row that there is none of after a crash.
    private const string Code = """
        using Consumer;

        System.Console.WriteLine(Articles.TheHarbourOpens.Title + Reader.Last?.Title);

        internal static class Reader
        {
            public static Article? Last { get; set; }
        }
        """;

    // With a compiler of its own: a server would find an assembly that lacks here where another project of its has it.
    private static readonly string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository.Sources}/Mila.Dataset/build/Mila.Dataset.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <MilaCarrier>code</MilaCarrier>
            <UseSharedCompilation>false</UseSharedCompilation>
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <WarningsAsErrors>CS0168</WarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Repository.Sources}/Mila.Dataset/Mila.Dataset.csproj" />
            <Analyzer Include="analyzers/*.dll" />
          </ItemGroup>
          <Import Project="{Repository.Sources}/Mila.Dataset/build/Mila.Dataset.targets" />
        </Project>
        """;

    [Fact]
    public async Task A_crash_fails_the_build_at_its_file_and_only_its_own_document_is_lost()
    {
        using var folder = Folder("Mila.Dataset.Generator", "Mila.Dataset.Core", "Mila.Dataset", "YamlDotNet")
            .With("seeds/harbour.md", Harbour)
            .With("seeds/extracting.md", "---\ntitle: Crash while extracting\nqualty: 4\n---\nIt will.\n")
            .With("seeds/linking.md", "---\ntitle: Crash while linking\n---\nIt will.\n")
            .With("seeds/bad-date.md", "---\ntitle: Kelp\ndate: 2023-02-30\n---\nIt grows.\n");

        var (exitCode, output) = await Consumer.Build(folder);

        Assert.True(exitCode == 1, output);
        Assert.Equal(
            [
                "bad-date.md(3,7): error MILA0213",
                "extracting.md(1,1): error MILA0999: Internal error while extracting 'extracting.md'; please report it: InvalidOperationException: 'no luck with 0 quotes'",
                "linking.md(1,1): error MILA0999: Internal error while linking 'linking.md'; please report it: NullReferenceException: ",
            ],
            Consumer.Reports(output, "error").Select(static line => line[..(line.Contains("MILA0213", StringComparison.Ordinal) ? 32 : line.Contains("NullReference", StringComparison.Ordinal) ? line.IndexOf('\'', line.IndexOf("NullReference", StringComparison.Ordinal)) : line.Length)]));
        Assert.Single(Consumer.Reports(output, "warning"), static line => line.StartsWith("extracting.md(3,1): warning MILA0203", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_is_left_of_the_dataset_the_crash_is_all_that_its_user_reads()
    {
        using var folder = Folder("Mila.Dataset.Generator", "Mila.Dataset.Core", "Mila.Dataset", "YamlDotNet")
            .With("seeds/linking.md", "---\ntitle: Crash while linking\n---\nIt will.\n");

        var (exitCode, output) = await Consumer.Build(folder);

        Assert.True(exitCode == 1, output);
        Assert.StartsWith("linking.md(1,1): error MILA0999: ", Assert.Single(Consumer.Reports(output, "error")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generator_that_cannot_start_fails_the_build()
    {
        using var folder = Folder("Mila.Dataset.Generator").With("seeds/harbour.md", Harbour).With("Program.cs", "return 0;");

        var (exitCode, output) = await Consumer.Build(folder);

        Assert.True(exitCode == 1, output);
        Assert.Contains(": error CS8784: Generator 'DatasetGenerator' failed to initialize.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_the_compiler_says_of_a_generator_that_fails_is_an_error_beside_the_projects_own()
    {
        using var folder = Folder();

        var (_, output, _) = await Dotnet.Run(folder.Path, "msbuild", "-getProperty:WarningsAsErrors", "-nologo");

        Assert.Equal(["CS0168", "CS8784", "CS8785", "CS9057"], output.Trim().Split(';').Intersect(["CS0168", "CS8784", "CS8785", "CS9057"]));
    }

    /// <summary>A project and the files that it hands to the compiler beside its own.</summary>
    private static TemporaryFolder Folder(params string[] analyzers)
    {
        var folder = new TemporaryFolder().With("Consumer.csproj", Project).With("Program.cs", Code);
        foreach (var analyzer in analyzers)
            folder.With($"analyzers/{analyzer}.dll", File.ReadAllBytes(FileOf(analyzer)));
        return folder;
    }

    private static string FileOf(string analyzer)
    {
        var project = analyzer == "Mila.Dataset.Core" ? Path.Combine(Repository.Root, "tests", "Mila.Dataset.CrashingCore") : Path.Combine(Repository.Sources, "Mila.Dataset.Generator");
        return analyzer == "YamlDotNet" ? typeof(YamlDotNet.Core.Parser).Assembly.Location : Path.Combine(project, "bin", Repository.Configuration, "netstandard2.0", analyzer + ".dll");
    }
}
