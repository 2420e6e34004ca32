using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Cli;

/// <summary>A folder's seeds, as they are read.</summary>
/// <param name="Location">The folder, relative to the current one.</param>
/// <param name="Seeds">Those that could be read, ordinal order of their paths.</param>
internal sealed record SeedFolder(string Location, IReadOnlyList<Seed> Seeds)
{
    private const string Default = "seeds";

    // No UTF-16 unit takes more than three bytes, nor does a mark: a larger file is over the limit whatever it holds.
    private const long MostBytes = 3L * (FileCheck.LongestFile + 1);

    /// <summary>What there is to say of the seeds that could not be read.</summary>
    public IReadOnlyList<SeedFacts> Unread { get; init; } = [];

    /// <summary>How many of the seeds are documents, read or not.</summary>
    public int DocumentCount => Seeds.Count(static seed => seed.Kind != SeedKind.Registry) + Unread.Count(static seed => SeedFiles.IsDocument(seed.Path));

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
        foreach (var (file, path, isRegistry) in SeedFiles.In(folder))
        {
            try
            {
                var length = LengthOf(file);
                if (length > MostBytes)
                    unread.Add(FileCheck.TooLong(path));
                else
                    seeds.Add(new Seed(path, length == 0 ? "" : FileText.Decode(File.ReadAllBytes(file)), isRegistry ? SeedKind.Registry : SeedKind.Auto));
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
            : throw new FileNotFoundException($"Folder '{folder}' holds no document ({string.Join(", ", SeedFiles.DocumentExtensions)})");
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
}
