using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Mila.Package.Tests.Packages;

/// <summary>What is in the packages.</summary>
public sealed class PackageContentTests(Feed feed) : PackageTests(feed)
{
    [Fact]
    public void The_package_has_a_library_for_the_consumer_a_generator_for_the_compiler_and_the_documents()
    {
        using var package = Open("Mila.Dataset");

        Assert.Equal(
            [
                "README.md", "THIRD-PARTY-NOTICES.txt",
                "build/Mila.Dataset.props", "build/Mila.Dataset.targets",
                "icon.png",
                "lib/net8.0/Mila.Dataset.dll", "lib/net8.0/Mila.Dataset.xml", "lib/netstandard2.0/Mila.Dataset.dll", "lib/netstandard2.0/Mila.Dataset.xml",
                .. Seeds(),
                "tools/generator/Mila.Dataset.Build.dll", "tools/generator/Mila.Dataset.Build.runtimeconfig.json", "tools/generator/Mila.Dataset.Core.dll", "tools/generator/Mila.Dataset.Generator.dll", "tools/generator/Mila.Dataset.dll", "tools/generator/YamlDotNet.dll",
            ],
            Files(package));
    }

    [Fact]
    public void Nothing_flows_to_a_project_downstream_but_the_library()
    {
        using var package = Open("Mila.Dataset");
        var metadata = XDocument.Load(Entry(package, "Mila.Dataset.nuspec")).Root!.Elements().Single();
        var name = metadata.Name.Namespace;

        Assert.Null(metadata.Element(name + "developmentDependency"));
        Assert.Equal(["net8.0", ".NETStandard2.0"], metadata.Element(name + "dependencies")!.Elements(name + "group").Select(static group => (string)group.Attribute("targetFramework")!));
        Assert.Empty(metadata.Descendants(name + "dependency"));
    }

    [Fact]
    public void The_generator_asks_for_no_compiler_later_than_4_8()
    {
        using var package = Open("Mila.Dataset");
        using var generator = new PEReader(Entry(package, "tools/generator/Mila.Dataset.Generator.dll"));
        var metadata = generator.GetMetadataReader();

        var compiler = metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Single(reference => metadata.GetString(reference.Name) == "Microsoft.CodeAnalysis");

        Assert.Equal(new Version(4, 8, 0, 0), compiler.Version);
    }

    [Theory]
    [InlineData("Mila.Dataset", "lib/net8.0/Mila.Dataset.pdb", "lib/netstandard2.0/Mila.Dataset.pdb")]
    [InlineData("Mila.Dataset.Cli", "tools/net10.0/any/Mila.Dataset.Core.pdb", "tools/net10.0/any/Mila.Dataset.pdb", "tools/net10.0/any/mila.pdb")]
    public void Each_package_has_its_symbols(string id, params string[] symbols)
    {
        using var package = ZipFile.OpenRead(Path.Combine(Feed.Folder, $"{id}.{Feed.Version}.snupkg"));

        Assert.Equal(symbols, Files(package));
    }

    [Fact]
    public async Task The_same_sources_in_another_folder_give_the_same_bytes()
    {
        using var sources = Feed.CopyOfSources();
        using var output = new TemporaryFolder();
        Assert.Equal(0, (await Dotnet.Run(sources.Path, "restore", "src/Packages.slnf", "-v:quiet", "-nologo")).ExitCode);

        await Feed.Pack(sources, "src/Mila.Dataset", output.Path);

        var package = $"Mila.Dataset.{Feed.Version}.nupkg";
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Feed.Folder, package), TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Path.Combine(output.Path, package), TestContext.Current.CancellationToken));
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Feed.Folder, $"{id}.{Feed.Version}.nupkg"));

    /// <summary>The files of a package, without what describes it.</summary>
    private static IEnumerable<string> Files(ZipArchive package) => package.Entries
        .Select(static entry => entry.FullName)
        .Where(static file => file is not "[Content_Types].xml" && !file.EndsWith(".nuspec", StringComparison.Ordinal) && !file.StartsWith("_rels/", StringComparison.Ordinal) && !file.StartsWith("package/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static MemoryStream Entry(ZipArchive package, string file)
    {
        using var stream = package.GetEntry(file)!.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static IEnumerable<string> Seeds()
    {
        var folder = Path.Combine(Repository.Root, "seeds");
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => "seeds/" + Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(static file => file != "seeds/README.md")
            .Order(StringComparer.Ordinal);
    }
}
