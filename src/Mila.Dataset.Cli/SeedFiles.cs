using System.IO.Enumeration;

namespace Mila;

/// <summary>Which files of a folder are seeds: the rule of the package's <c>MilaSeed</c> items, where no MSBuild reads them.</summary>
internal static class SeedFiles
{
    private const string Registry = "registry";

    // MSBuild's globs see hidden files, ignore case and follow no link in a circle; a folder read here must give the build's seeds.
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    private static readonly string[] RegistryExtensions = [".yaml", ".yml"];

    public static IReadOnlyList<string> DocumentExtensions { get; } = [".md", ".txt", ".wiki", ".wikitext"];

    /// <summary>The seeds of a folder, with their paths relative to it, in ordinal order of these.</summary>
    public static IEnumerable<(string File, string Path, bool IsRegistry)> In(string folder) =>
        Documents(folder).Concat(RegistryFiles(folder)).OrderBy(static found => found.Path, StringComparer.Ordinal);

    public static bool IsDocument(string path) =>
        HasExtension(path, DocumentExtensions) && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string File, string Path, bool IsRegistry)> Documents(string folder) =>
        from file in FilesBelow(folder)
        let path = PathIn(folder, file)
        where IsDocument(path)
        select (file, path, false);

    // A glob's fixed part is a folder's name, whose case only the file system may ignore; seeds there bear the name as the glob writes it.
    private static IEnumerable<(string File, string Path, bool IsRegistry)> RegistryFiles(string folder)
    {
        var registry = Path.Combine(folder, Registry);
        return Directory.Exists(registry)
            ? from file in FilesBelow(registry)
              where HasExtension(file, RegistryExtensions)
              select (file, $"{Registry}/{PathIn(registry, file)}", true)
            : [];
    }

    private static FileSystemEnumerable<string> FilesBelow(string folder) => new(folder, static (ref entry) => entry.ToSpecifiedFullPath(), EveryFile)
    {
        ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || !LeadsUp(entry.ToFullPath()),
    };

    /// <summary>Whether a link leads to a folder that it lies in; to follow it would never end.</summary>
    private static bool LeadsUp(string link) =>
        Directory.ResolveLinkTarget(link, returnFinalTarget: true) is { } target
            && !Path.GetRelativePath(target.FullName, link).StartsWith("..", StringComparison.Ordinal);

    private static bool HasExtension(string path, IReadOnlyList<string> extensions) =>
        extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string PathIn(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
