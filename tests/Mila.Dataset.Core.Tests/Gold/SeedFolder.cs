using Mila.Core.Linking;
using Mila.Core.Model;

namespace Mila.Core.Tests.Gold;

/// <summary>A folder of documents and its registry, read by the engine.</summary>
internal static class SeedFolder
{
    private static readonly string[] DocumentExtensions = [".md", ".txt", ".wiki", ".wikitext"];
    private static readonly string[] RegistryExtensions = [".yaml", ".yml"];

    public static Dataset Read(string folder) =>
        Linker.Link(Corpus.Read(Seeds(folder), CancellationToken.None), default);

    public static IReadOnlyList<Seed> Seeds(string folder) =>
    [
        .. from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
           let kind = KindOf(path)
           where kind is not null
           select new Seed(path, File.ReadAllText(file), kind.Value),
    ];

    private static SeedKind? KindOf(string path)
    {
        var extension = Path.GetExtension(path);
        if (RegistryExtensions.Contains(extension))
            return path.StartsWith("registry/", StringComparison.Ordinal) ? SeedKind.Registry : null;
        return DocumentExtensions.Contains(extension) && Path.GetFileName(path) != "README.md" ? SeedKind.Auto : null;
    }
}
