using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Build;

/// <summary>A seed as it lies on disk.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Path">Its path in the dataset.</param>
/// <param name="Kind">How to read it, in the project's words.</param>
/// <param name="Length">Its bytes; -1 where there is no such file.</param>
/// <param name="WrittenAt">When it was written last, in ticks of UTC.</param>
internal sealed record SeedOnDisk(string File, string Path, string Kind, long Length, long WrittenAt)
{
    public bool IsRegistry => SeedKinds.Find(Kind) == SeedKind.Registry;
}
