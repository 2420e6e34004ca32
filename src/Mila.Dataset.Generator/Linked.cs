using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Storing;

namespace Mila.Generator;

/// <summary>What the documents say together: the compiler read them, or else the build stored them and tells what of them must be known.</summary>
internal sealed record Linked(Dataset? Read, ManifestFile? Stored)
{
    /// <summary>What C# is made of. Problems, and how grave they are, are left out: C# does not depend on them.</summary>
    public Content Content => Stored is null ? new Content(Read! with { Problems = default }, Stored: null) : new Content(Given: null, Stored.Manifest);

    public EquatableArray<Problem> Problems => Stored?.Problems ?? Read!.Problems;

    /// <summary>Where documents lie on disk that the compiler was not given.</summary>
    public EquatableArray<(string Path, string File)> Files => Stored?.Files ?? default;

    /// <summary>What they say under the user's own keys.</summary>
    public OwnKeySummary SummarizeOwnKeys() => Stored?.OwnKeys ?? OwnKeySummary.Of(Read!);

    /// <summary>What the compiler read, or what the build stored; absent when there is neither.</summary>
    public static Linked? Of(Dataset? read, IReadOnlyList<ManifestFile> stored) =>
        stored.Count > 0 ? new Linked(Read: null, stored[0]) : read is null ? null : new Linked(read, Stored: null);
}
