using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Extraction.Registered;

/// <summary>What every document is searched for.</summary>
/// <param name="Crash">Why it is nothing although the registry states names; absent where it is what the registry states.</param>
public sealed record CollectedNames(NameTrie Trie, Problem? Crash)
{
    private static readonly CollectedNames None = new(Known.Nothing.Names, Crash: null);

    /// <param name="path">The registry's file.</param>
    public static CollectedNames Of(RegistryNames names, string path, Guard guard, CancellationToken cancellation) =>
        names.Organizations.Count + names.Others.Count == 0
            ? None
            : guard.Run(
                Stage.CollectingNames,
                path,
                () => new CollectedNames(NameTrie.Build(names, cancellation), Crash: null),
                static crash => None with { Crash = crash },
                cancellation);
}
