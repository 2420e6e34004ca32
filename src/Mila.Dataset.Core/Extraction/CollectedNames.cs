using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Extraction;

/// <summary>What every document is searched for.</summary>
/// <param name="Crash">Why it is nothing although the registry states names; absent where it is what the registry states.</param>
public sealed record CollectedNames(NameTrie Trie, Problem? Crash)
{
    /// <param name="path">The registry's file.</param>
    public static CollectedNames Of(RegistryNames names, string path, Guard guard, CancellationToken cancellation) => guard.Run(
        Stage.CollectingNames,
        path,
        () => new CollectedNames(NameTrie.Build(names, cancellation), Crash: null),
        static crash => new CollectedNames(Known.Nothing.Names, crash));
}
