using System.IO.Enumeration;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Cli;

/// <summary>A folder's seeds, chosen by the rule of the package's <c>MilaSeed</c> items.</summary>
/// <param name="Location">The folder, relative to the current one.</param>
/// <param name="Seeds">Those that could be read, ordinal order of their paths.</param>
internal sealed record SeedFolder(string Location, IReadOnlyList<Seed> Seeds)
{
    private const string Default = "seeds", Registry = "registry";

    // No UTF-16 unit takes more than three bytes, nor does a mark: a larger file is over the limit whatever it holds.
    private const long MostBytes = 3L * (FileCheck.LongestFile + 1);

    // MSBuild's globs see hidden files, ignore case and follow no link in a circle; a folder read here must give the build's seeds.
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };

    private static readonly string[] DocumentExtensions = [".md", ".txt", ".wiki", ".wikitext"];
    private static readonly string[] RegistryExtensions = [".yaml", ".yml"];

    /// <summary>What there is to say of the seeds that could not be read.</summary>
    public IReadOnlyList<SeedFacts> Unread { get; init; } = [];

    /// <summary>How many of the seeds are documents, read or not.</summary>
    public int DocumentCount => Seeds.Count(static seed => seed.Kind != SeedKind.Registry) + Unread.Count(static seed => IsDocument(seed.Path));

    /// <summary>Reads <paramref name="folder"/>, or <c>seeds</c> where none is named.</summary>
    /// <exception cref="IOException">The folder cannot be read, or holds no seed.</exception>
    public static SeedFolder Read(string? folder)
    {
        if (folder is null && !Directory.Exists(Default))
            throw new DirectoryNotFoundException($"The current folder has no folder '{Default}'; name the folder that holds the documents");
        folder ??= Default;
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"There is no folder '{folder}'");

        List<Seed> seeds = [];
        List<SeedFacts> unread = [];
        foreach (var (file, path, kind) in Documents(folder).Concat(RegistryFiles(folder)).OrderBy(static found => found.Path, StringComparer.Ordinal))
        {
            try
            {
                var length = LengthOf(file);
                if (length > MostBytes)
                    unread.Add(FileCheck.TooLong(path));
                else
                    seeds.Add(new Seed(path, length == 0 ? "" : FileText.Decode(File.ReadAllBytes(file)), kind));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unread.Add(SeedFacts.Unread(path, Problem.OfFile(Rules.Unreadable, path)));
            }
            catch (Exception exception)
            {
                unread.Add(SeedFacts.Unread(path, Crash.Of(Stage.Reading, path, exception)));
            }
        }

        return seeds.Count + unread.Count > 0
            ? new SeedFolder(Path.GetRelativePath(Environment.CurrentDirectory, folder), seeds) { Unread = unread }
            : throw new FileNotFoundException($"Folder '{folder}' holds no document ({string.Join(", ", DocumentExtensions)})");
    }

    /// <summary>Reads one registry file, wherever it lies.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Seed ReadRegistry(string file) => File.Exists(file)
        ? new Seed(file, FileText.Decode(File.ReadAllBytes(file)), SeedKind.Registry)
        : throw new FileNotFoundException($"There is no file '{file}'");

    /// <summary>
    /// How many bytes a file has, or the one that a link leads to. A pipe and a device have none: they are empty files and are never opened,
    /// since to open a pipe waits for somebody who writes into it, and a device may not end.
    /// </summary>
    private static long LengthOf(string file) => (File.ResolveLinkTarget(file, returnFinalTarget: true) as FileInfo ?? new FileInfo(file)).Length;

    private static IEnumerable<(string File, string Path, SeedKind Kind)> Documents(string folder) =>
        from file in FilesBelow(folder)
        let path = PathIn(folder, file)
        where IsDocument(path)
        select (file, path, SeedKind.Auto);

    // A glob's fixed part is a folder's name, whose case only the file system may ignore; seeds there bear the name as the glob writes it.
    private static IEnumerable<(string File, string Path, SeedKind Kind)> RegistryFiles(string folder)
    {
        var registry = Path.Combine(folder, Registry);
        return Directory.Exists(registry)
            ? from file in FilesBelow(registry)
              where HasExtension(file, RegistryExtensions)
              select (file, $"{Registry}/{PathIn(registry, file)}", SeedKind.Registry)
            : [];
    }

    private static FileSystemEnumerable<string> FilesBelow(string folder) => new(folder, static (ref entry) => entry.ToSpecifiedFullPath(), EveryFile)
    {
        ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
        ShouldRecursePredicate = static (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || !LeadsUp(entry.ToFullPath()),
    };

    /// <summary>Whether a link leads to a folder that it lies in; to follow it would never end.</summary>
    private static bool LeadsUp(string link) =>
        Directory.ResolveLinkTarget(link, returnFinalTarget: true) is { } target && !Path.GetRelativePath(target.FullName, link).StartsWith("..", StringComparison.Ordinal);

    private static bool IsDocument(string path) =>
        HasExtension(path, DocumentExtensions) && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static bool HasExtension(string path, string[] extensions) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string PathIn(string folder, string file) => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/');
}
