using System.Text;
using Mila.Core.Model;

namespace Mila.Cli;

/// <summary>A folder's seeds, chosen by the rule of the package's <c>MilaSeed</c> items.</summary>
/// <param name="Location">The folder, relative to the current one.</param>
/// <param name="Seeds">Ordinal order of their paths; never empty.</param>
internal sealed record SeedFolder(string Location, IReadOnlyList<Seed> Seeds)
{
    private const string Default = "seeds";

    // MSBuild's globs see hidden files and ignore case; a folder read here must give the build's seeds.
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    private static readonly string[] DocumentExtensions = [".md", ".txt", ".wiki", ".wikitext"];
    private static readonly string[] RegistryExtensions = [".yaml", ".yml"];

    /// <summary>Reads <paramref name="folder"/>, or <c>seeds</c> where none is named.</summary>
    /// <exception cref="IOException">The folder or a file of it cannot be read, or the folder holds no seed.</exception>
    public static SeedFolder Read(string? folder)
    {
        if (folder is null && !Directory.Exists(Default))
            throw new DirectoryNotFoundException($"The current folder has no folder '{Default}'; name the folder that holds the documents");
        folder ??= Default;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'");

        var seeds = Directory.EnumerateFiles(folder, "*", EveryFile)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(static found => KindOf(found.Path) is not null)
            .OrderBy(static found => found.Path, StringComparer.Ordinal)
            .Select(static found => new Seed(found.Path, Decode(File.ReadAllBytes(found.File)), KindOf(found.Path)!.Value))
            .ToList();
        return seeds.Count > 0
            ? new SeedFolder(Path.GetRelativePath(Environment.CurrentDirectory, folder), seeds)
            : throw new FileNotFoundException($"Folder '{folder}' holds no document ({string.Join(", ", DocumentExtensions)})");
    }

    /// <summary>Reads one registry file, wherever it lies.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Seed ReadRegistry(string file) => File.Exists(file)
        ? new Seed(file, Decode(File.ReadAllBytes(file)), SeedKind.Registry)
        : throw new FileNotFoundException($"There is no file '{file}'");

    private static SeedKind? KindOf(string path)
    {
        var extension = Path.GetExtension(path);
        if (DocumentExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            return Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase) ? null : SeedKind.Auto;
        var isRegistry = path.StartsWith("registry/", StringComparison.Ordinal) && RegistryExtensions.Contains(extension, StringComparer.OrdinalIgnoreCase);
        return isRegistry ? SeedKind.Registry : null;
    }

    // As the compiler decodes an additional file: two marks mean UTF-16, all else is UTF-8. A UTF-32 mark is one of UTF-16 to it.
    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, .. var text] => Encoding.Unicode.GetString(text),
        [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        [0xEF, 0xBB, 0xBF, .. var text] => Encoding.UTF8.GetString(text),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
