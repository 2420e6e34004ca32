namespace Mila.Benchmarks;

/// <summary>The package as the sources now make it, and projects that have it, in a folder that goes away with it.</summary>
internal sealed class PackedPackage : IDisposable
{
    private const string Version = "0.1.65000";

    private readonly string root = Directory.CreateTempSubdirectory("mila-benchmarks-").FullName;

    public PackedPackage() =>
        Dotnet.Run(Environment.CurrentDirectory, "pack", "src/Packages.slnf", "-c", "Release", "-o", Path.Combine(root, "feed"), $"-p:Version={Version}", "-v:quiet", "-nologo");

    /// <summary>A program of one project, with the package and no documents; restored, and not built.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <param name="properties">What else stands in the project, as MSBuild's elements.</param>
    /// <param name="packages">Further packages.</param>
    /// <returns>Its folder.</returns>
    public string Consumer(string name, IEnumerable<(string File, string Text)> sources, string properties = "", params (string Name, string Version)[] packages)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"<configuration><packageSources><add key=\"packed\" value=\"{root}/feed\" /></packageSources></configuration>");
        File.WriteAllText(Path.Combine(folder, "Many.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><MilaBuiltInSeeds>false</MilaBuiltInSeeds><RestorePackagesPath>{root}/packages</RestorePackagesPath>{properties}</PropertyGroup>
              <ItemGroup>{string.Concat(packages.Prepend(("Mila.Dataset", Version)).Select(static package => $"<PackageReference Include=\"{package.Item1}\" Version=\"{package.Item2}\" />"))}</ItemGroup>
            </Project>
            """);
        foreach (var (file, text) in sources)
            File.WriteAllText(Path.Combine(folder, file), text);
        Dotnet.Run(folder, "restore", "-v:quiet");
        return folder;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
