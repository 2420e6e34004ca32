using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Build;

/// <summary>A seed as it lies on disk.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Path">Its path in the dataset.</param>
/// <param name="Kind">How to read it, in the project's words.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Version">Another when its text is: its length and when it was written last; of a link, a hash of the text. Empty where there is no file to
/// read.</param>
internal sealed record SeedOnDisk(string File, string Path, string Kind, long Length, string Version)
{
    public bool IsRegistry => SeedKinds.Find(Kind) == SeedKind.Registry;

    public static SeedOnDisk At(string file, string path, string kind)
    {
        var info = new FileInfo(file);
        if (!info.Exists)
            return new SeedOnDisk(file, path, kind, 0, Version: "");
        // What the system tells of a link is the link's own.
        return (info.Attributes & FileAttributes.ReparsePoint) != 0
            ? Linked(info, path, kind)
            : new SeedOnDisk(file, path, kind, info.Length, FormattableString.Invariant($"{info.Length} {info.LastWriteTimeUtc.Ticks}"));
    }

    private static SeedOnDisk Linked(FileInfo link, string path, string kind)
    {
        try
        {
            using var stream = link.OpenRead();
            return new SeedOnDisk(link.FullName, path, kind, stream.Length, Digest.Of(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link that leads nowhere: an editor makes such ones to say that a file is open.
            return new SeedOnDisk(link.FullName, path, kind, 0, Version: "");
        }
    }
}
