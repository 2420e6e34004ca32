namespace Mila.Package.Tests.Packages;

/// <summary>Projects and packages beside the one that has the documents.</summary>
public sealed class NeighbourTests(Feed feed) : PackageTests(feed)
{
    [Fact]
    public async Task An_app_reads_the_dataset_of_a_packed_library_and_gets_none_of_its_own()
    {
        using var library = Feed.Consumer("Harbour.Data", $"<TargetFramework>net10.0</TargetFramework><Version>{Feed.Version}</Version>").With("seeds/harbour.md", Harbour);
        var pack = await Dotnet.Run(library.Path, "pack", "-o", Feed.Folder, "-nodeReuse:false", "-v:quiet", "-nologo");
        Assert.True(pack.ExitCode == 0, pack.Output);

        using var app = Feed.Consumer("App")
            .With("App.csproj", Feed.Project(Program).Replace("Mila.Dataset", "Harbour.Data", StringComparison.Ordinal))
            .With("Program.cs", """
                foreach (var partnership in Harbour.Data.Dataset.Partnerships)
                    System.Console.WriteLine(partnership);
                System.Console.WriteLine(System.Reflection.Assembly.GetExecutingAssembly().GetType("App.Dataset") is null ? "none here" : "one here");
                """);
        Assert.Equal("Northlight University – Brightwater\nnone here\n", await Run(app));
    }

    [Fact]
    public async Task FSharp_and_Visual_Basic_read_the_dataset_of_a_CSharp_library()
    {
        using var root = Feed.Consumer("Languages")
            .With("Data/Harbour.csproj", Feed.Project("<TargetFramework>netstandard2.0</TargetFramework><LangVersion>9</LangVersion>"))
            .With("Data/seeds/harbour.md", Harbour)
            .With("Fsharp/Fsharp.fsproj", Referring("""<Compile Include="Program.fs" />"""))
            .With("Fsharp/Program.fs", "for p in Harbour.Dataset.Partnerships do printfn \"%O, %b\" p (p.Involves Harbour.Dataset.Organizations.Brightwater)\n")
            .With("Basic/Basic.vbproj", Referring(""))
            .With("Basic/Program.vb", """
                Module Program
                    Sub Main()
                        For Each partner In Harbour.Dataset.Organizations.Find("brightwater").Partners
                            System.Console.WriteLine(partner.Name)
                        Next
                    End Sub
                End Module
                """);

        Assert.Equal("Northlight University – Brightwater, true\n", await Run(root, "--project", "Fsharp"));
        Assert.Equal("Northlight University\n", await Run(root, "--project", "Basic"));

        static string Referring(string items) => $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {Program}
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Data/Harbour.csproj" />
                {items}
              </ItemGroup>
            </Project>
            """;
    }

    [Fact]
    public async Task Documents_in_a_project_of_another_language_are_an_error_that_tells_where_they_belong()
    {
        using var folder = Feed.Consumer("Basic")
            .With("Basic.vbproj", Feed.Project("<TargetFramework>net10.0</TargetFramework>"))
            .With("seeds/harbour.md", Harbour);

        var (exitCode, output, _) = await Build(folder);

        Assert.Equal(1, exitCode);
        Assert.Contains(": error MILA0901: A dataset is emitted as C#: put the documents into a C# project, and refer to that one", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_another_language_without_documents_gets_none()
    {
        using var folder = Feed.Consumer("WithoutDocuments")
            .With("WithoutDocuments.vbproj", Feed.Project("<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>"))
            .With("Program.vb", "Module Program\n    Sub Main()\n        System.Console.WriteLine(Mila.Folding.Fold(\"Kelp\"))\n    End Sub\nEnd Module\n");

        Assert.Equal("kelp\n", await Run(folder));
    }

    [Fact]
    public async Task A_generator_of_somebody_else_keeps_its_own_YamlDotNet_and_ours_keeps_ours()
    {
        await PackStranger();
        using var folder = Feed.Consumer("Shared")
            .With("Shared.csproj", Feed.Project(Program).Replace("</ItemGroup>", $"""<PackageReference Include="Stranger" Version="{Feed.Version}" /></ItemGroup>""", StringComparison.Ordinal))
            .With("Program.cs", "System.Console.WriteLine(Stranger.Greeting); System.Console.WriteLine(Shared.Dataset.Partnerships[0]);")
            .With("seeds/harbour.md", Harbour);

        Assert.Equal("Hello from YamlDotNet 99.0.0.0\nNorthlight University – Brightwater\n", await Run(folder));
    }

    // Its YamlDotNet has the higher version and none of the types that ours has.
    private async Task PackStranger()
    {
        using var stranger = Feed.Consumer("Strangers")
            .With("YamlDotNet/YamlDotNet.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <AssemblyVersion>99.0.0.0</AssemblyVersion>
                  </PropertyGroup>
                </Project>
                """)
            .With("YamlDotNet/Greeting.cs", "namespace YamlDotNet { public static class Greeting { public static string Text => \"Hello from YamlDotNet \" + typeof(Greeting).Assembly.GetName().Version; } }")
            .With("Stranger/Stranger.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <Version>{Feed.Version}</Version>
                    <IncludeBuildOutput>false</IncludeBuildOutput>
                    <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
                    <NoWarn>NU5128</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
                    <ProjectReference Include="../YamlDotNet/YamlDotNet.csproj" />
                    <None Include="bin/Release/netstandard2.0/*.dll" Pack="true" PackagePath="analyzers/dotnet/cs" />
                  </ItemGroup>
                </Project>
                """)
            .With("Stranger/Generator.cs", """
                using Microsoft.CodeAnalysis;

                [Generator]
                public sealed class Generator : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                        output.AddSource("Stranger.g.cs", "static class Stranger { public const string Greeting = \"" + YamlDotNet.Greeting.Text + "\"; }"));
                }
                """);
        // In two steps: what is to be packed is there when the second one looks for it.
        foreach (string[] command in (string[][])[["build", "-c", "Release"], ["pack", "--no-build", "-o", Feed.Folder]])
        {
            var (exitCode, output, _) = await Dotnet.Run(stranger.Path, [command[0], "Stranger", .. command[1..], "-nodeReuse:false", "-v:quiet", "-nologo"]);
            Assert.True(exitCode == 0, output);
        }
    }
}
