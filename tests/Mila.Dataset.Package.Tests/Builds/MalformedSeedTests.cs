namespace Mila.Package.Tests.Builds;

/// <summary>A real build of a project that references the generator by project reference and whose documents are broken.</summary>
public sealed class MalformedSeedTests
{
    [Fact]
    public async Task Each_broken_front_matter_fails_the_build_at_its_exact_place()
    {
        using var folder = new TemporaryFolder()
            .With("Consumer.csproj", Project())
            .With("seeds/broken-quote.md", "---\ntopics: [Kelp]\ntitle: \"Harbour news\n---\nThe harbour is open.\n")
            .With("seeds/bad-date.md", "---\ntitle: Harbour news\ndate: 2023-02-30\n---\nThe harbour is open.\n")
            .With("seeds/missing-title.md", "---\ndate: 2023-02-28\n---\nThe harbour is open.\n")
            .With("seeds/duplicate-key.md", "---\ntitle: Harbour news\ntopics: [Kelp]\ntitle: Harbour news again\n---\nThe harbour is open.\n");

        // The referenced projects are built already; to build them here too would race with whoever builds them now.
        var (exitCode, output, _) = await Dotnet.Run(folder.Path, "build", "-c", Repository.Configuration, "-p:BuildProjectReferences=false", "-nodeReuse:false", "-v:quiet", "-nologo");

        Assert.Equal(1, exitCode);
        var errors = output.ReplaceLineEndings("\n").Split('\n')
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal))
            .Select(line => line[(line.LastIndexOf("seeds", line.IndexOf(": error ", StringComparison.Ordinal), StringComparison.Ordinal) + 6)..])
            .Select(static line => line[..(line.IndexOf(": error ", StringComparison.Ordinal) + ": error MILA0000".Length)])
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "bad-date.md(3,7): error MILA0213",
                "broken-quote.md(3,8): error MILA0112",
                "duplicate-key.md(4,1): error MILA0120",
                "missing-title.md(1,1): error MILA0201",
            ],
            errors);
    }

    private static string Project()
    {
        var sources = Repository.Sources;
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{sources}/Mila.Dataset/build/Mila.Dataset.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="{sources}/Mila.Dataset/Mila.Dataset.csproj" />
                <ProjectReference Include="{sources}/Mila.Dataset.Generator/Mila.Dataset.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
              </ItemGroup>
              <Import Project="{sources}/Mila.Dataset/build/Mila.Dataset.targets" />
            </Project>
            """;
    }
}
