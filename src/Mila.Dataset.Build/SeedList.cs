using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Build;

/// <summary>The project's seeds.</summary>
internal sealed class SeedList(IReadOnlyList<SeedOnDisk> files)
{
    private const int MostInCode = 64;
    private const long MostBytesInCode = 1 << 19;

    // No UTF-16 unit takes more than three bytes, nor does a mark: a larger file is over the limit whatever it holds.
    private const long MostBytes = 3L * (FileCheck.LongestFile + 1);

    private readonly List<SeedFacts> unread = [];

    public IReadOnlyList<SeedOnDisk> Files => files;

    /// <summary>Whether they are too many, or too large, to be code.</summary>
    public bool IsLarge => files.Count > MostInCode || files.Sum(static file => file.Length) > MostBytesInCode;

    /// <summary>What there is to say of those that could not be read.</summary>
    public IReadOnlyList<SeedFacts> Unread => unread;

    public static SeedList Of(IEnumerable<ITaskItem> items) => new([.. items.Select(static item =>
        SeedOnDisk.At(item.GetMetadata("FullPath"), PathOf(item).Replace('\\', '/'), item.GetMetadata("Kind")))]);

    /// <summary>The path that names a seed, as the package's targets give it to one that the compiler reads.</summary>
    private static string PathOf(ITaskItem item) =>
        item.GetMetadata("MilaPath") is { Length: > 0 } path ? path
        : item.GetMetadata("Link") is { Length: > 0 } link ? link
        : item.GetMetadata("RecursiveDir") + item.GetMetadata("Filename") + item.GetMetadata("Extension");

    /// <summary>A hash that is another as soon as anything differs of which the dataset's file is made.</summary>
    public string Fingerprint(int namedMembers)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(FormattableString.Invariant($"{Digest.OfTool} {namedMembers}\n"));
        foreach (var file in files)
            Append($"{file.Path}\t{file.Kind}\t{file.Version}\t{file.File}\n");
        return Convert.ToBase64String(hash.GetHashAndReset());

        void Append(string line) => hash.AppendData(Encoding.UTF8.GetBytes(line));
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
        else if (file.Version.Length == 0)
            unread.Add(SeedFacts.Unread(file.Path, Problem.OfFile(Rules.Unreadable, file.Path)));
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
            // A pipe has no length either, and would be waited for until somebody writes into it.
            return new Seed(file.Path, file.Length == 0 ? "" : FileText.Decode(File.ReadAllBytes(file.File)), kind);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unread.Add(SeedFacts.Unread(file.Path, Problem.OfFile(Rules.Unreadable, file.Path)));
            return null;
        }
    }
}
