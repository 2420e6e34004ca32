using System.Text;
using Microsoft.Build.Framework;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Build;

/// <summary>The project's seeds.</summary>
internal sealed class SeedList(IReadOnlyList<SeedOnDisk> files)
{
    private const int MostInCode = 512;
    private const long MostBytesInCode = 1 << 20;

    // No UTF-16 unit takes more than three bytes, nor does a mark: a larger file is over the limit whatever it holds.
    private const long MostBytes = 3L * (FileCheck.LongestFile + 1);

    private readonly List<SeedFacts> unread = [];

    public IReadOnlyList<SeedOnDisk> Files => files;

    /// <summary>Whether they are more than are for code.</summary>
    public bool IsLarge => files.Count > MostInCode || files.Sum(static file => Math.Max(0, file.Length)) > MostBytesInCode;

    /// <summary>What there is to say of those that could not be read.</summary>
    public IReadOnlyList<SeedFacts> Unread => unread;

    public static SeedList Of(IEnumerable<ITaskItem> items) => new([.. items.Select(static item =>
    {
        var file = new FileInfo(item.GetMetadata("FullPath"));
        return new SeedOnDisk(file.FullName, PathOf(item).Replace('\\', '/'), item.GetMetadata("Kind"), file.Exists ? file.Length : -1, file.LastWriteTimeUtc.Ticks);
    })]);

    /// <summary>The path that names a seed, as the package's targets give it to one that the compiler reads.</summary>
    private static string PathOf(ITaskItem item) =>
        item.GetMetadata("MilaPath") is { Length: > 0 } path ? path
        : item.GetMetadata("Link") is { Length: > 0 } link ? link
        : item.GetMetadata("RecursiveDir") + item.GetMetadata("Filename") + item.GetMetadata("Extension");

    /// <summary>A hash that is another as soon as anything differs of which the dataset's file is made.</summary>
    public string Fingerprint(int namedMembers)
    {
        var text = new StringBuilder(FormattableString.Invariant($"{typeof(SeedList).Module.ModuleVersionId} {typeof(Seed).Module.ModuleVersionId} {namedMembers}\n"));
        foreach (var file in files)
            text.Append(FormattableString.Invariant($"{file.Path}\t{file.Kind}\t{file.Length}\t{file.WrittenAt}\t{file.File}\n"));
        return Digest.Of(new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The texts, each read from disk when its turn comes.</summary>
    public IEnumerable<Seed> Read(bool registry)
    {
        foreach (var file in files)
        {
            if (file.IsRegistry == registry && Read(file) is { } seed)
                yield return seed;
        }
    }

    private Seed? Read(SeedOnDisk file)
    {
        if (SeedKinds.Find(file.Kind) is not { } kind)
            unread.Add(SeedFacts.Unread(file.Path, SeedKinds.Unknown(file.Path, file.Kind)));
        else if (file.Length > MostBytes)
            unread.Add(FileCheck.TooLong(file.Path));
        else
            return ReadText(file, kind);
        return null;
    }

    private Seed? ReadText(SeedOnDisk file, SeedKind kind)
    {
        try
        {
            return new Seed(file.Path, FileText.Decode(File.ReadAllBytes(file.File)), kind);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unread.Add(SeedFacts.Unread(file.Path, Problem.OfFile(Rules.Unreadable, file.Path)));
            return null;
        }
    }
}
