namespace Mila.Package.Tests.Builds;

/// <summary>A project that references the generator by project reference, and its builds.</summary>
internal static class Consumer
{
    private static readonly string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Repository.Sources}/Mila.Dataset/build/Mila.Dataset.props" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <MilaCarrier>code</MilaCarrier>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="{Repository.Sources}/Mila.Dataset/Mila.Dataset.csproj" />
            <ProjectReference Include="{Repository.Sources}/Mila.Dataset.Generator/Mila.Dataset.Generator.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
          </ItemGroup>
          <Import Project="{Repository.Sources}/Mila.Dataset/build/Mila.Dataset.targets" />
        </Project>
        """;

    /// <summary>A folder with the project, and no document yet.</summary>
    public static TemporaryFolder Folder() => new TemporaryFolder().With("Consumer.csproj", Project);

    /// <summary>Builds the project. The referenced projects are built already; to build them here too would race with whoever builds them now.</summary>
    public static async Task<(int ExitCode, string Output)> Build(TemporaryFolder folder, params IEnumerable<string> properties)
    {
        var (exitCode, output, _) = await Dotnet.Run(
            folder.Path,
            ["build", "-c", Repository.Configuration, "-p:BuildProjectReferences=false", "-nodeReuse:false", "-v:quiet", "-nologo", .. properties.Select(static property => "-p:" + property)]);
        return (exitCode, output);
    }

    /// <summary>What a build says of the documents: the lines of one severity, from the path below <c>seeds</c> on, each once.</summary>
    public static IEnumerable<string> Reports(string output, string severity) => output.ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.Contains($": {severity} ", StringComparison.Ordinal))
        .Select(line => line[(line.LastIndexOf("seeds", line.IndexOf($": {severity} ", StringComparison.Ordinal), StringComparison.Ordinal) + 6)..])
        .Select(static line => line.LastIndexOf(" [", StringComparison.Ordinal) is > 0 and var project ? line[..project] : line)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
