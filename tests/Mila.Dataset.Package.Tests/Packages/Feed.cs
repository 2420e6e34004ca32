using System.Collections.Concurrent;

[assembly: AssemblyFixture(typeof(Mila.Package.Tests.Packages.Feed))]

namespace Mila.Package.Tests.Packages;

/// <summary>The packages, packed from a clean copy of the sources, and where their consumers lie: with a package folder of their own, empty at first.</summary>
public sealed class Feed : IDisposable
{
    private static readonly string[] Sources = [".editorconfig", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "Mila.Dataset.sln", "README.md", "global.json", "nuget.config"];
    private static readonly string[] SourceFolders = ["src", "seeds", "docs"];

    private readonly TemporaryFolder root = new();
    private readonly ConcurrentDictionary<string, bool> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Task> packed;

    public Feed() => packed = new Lazy<Task>(Pack);

    /// <summary>Of this run alone, so that nothing which an earlier run packed is ever taken for it.</summary>
    public string Version { get; } = $"0.1.{Random.Shared.Next(1, ushort.MaxValue)}";

    public string Folder => Path.Combine(root.Path, "feed");

    /// <summary>The packages are there; packed when somebody first asks, so that a run of other tests does not wait for it.</summary>
    public Task Packed => packed.Value;

    public void Dispose() => root.Dispose();

    /// <summary>A folder for a consumer, which finds the packages and nothing of this repository.</summary>
    internal TemporaryFolder Consumer(string name) =>
        // Two tests in one folder would take each other's files away.
        names.TryAdd(name, true) ? new(Path.Combine(root.Path, name)) : throw new ArgumentException($"A consumer of the name '{name}' is there already.", nameof(name));

    /// <summary>A consumer with a project of its name.</summary>
    internal TemporaryFolder Consumer(string name, string properties) => Consumer(name).With($"{name}.csproj", Project(properties));

    /// <summary>A project that has the package.</summary>
    public string Project(string properties) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Mila.Dataset" Version="{Version}" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Packs what a copy of the sources has.</summary>
    internal async Task Pack(TemporaryFolder sources, string projects, string output)
    {
        var (exitCode, text, _) = await Dotnet.Run(sources.Path, "pack", projects, "-o", output, $"-p:Version={Version}", "-p:ContinuousIntegrationBuild=true", "-nodeReuse:false", "-v:quiet", "-nologo");
        Assert.True(exitCode == 0, text);
    }

    internal static TemporaryFolder CopyOfSources()
    {
        var copy = new TemporaryFolder();
        foreach (var file in Sources)
            copy.With(file, File.ReadAllBytes(Path.Combine(Repository.Root, file)));
        foreach (var folder in SourceFolders)
            Copy(new DirectoryInfo(Path.Combine(Repository.Root, folder)), copy);
        Directory.CreateDirectory(Path.Combine(copy.Path, "tests", "feed"));
        return copy;
    }

    private async Task Pack()
    {
        root.With("nuget.config", """
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
            </configuration>
            """);
        using var sources = CopyOfSources();
        await Pack(sources, "src/Packages.slnf", Folder);
    }

    // What was built there is left behind: a package is made from sources.
    private static void Copy(DirectoryInfo folder, TemporaryFolder copy)
    {
        foreach (var file in folder.EnumerateFiles())
            copy.With(Path.GetRelativePath(Repository.Root, file.FullName), File.ReadAllBytes(file.FullName));
        foreach (var inner in folder.EnumerateDirectories().Where(static inner => inner.Name is not ("bin" or "obj")))
            Copy(inner, copy);
    }
}
