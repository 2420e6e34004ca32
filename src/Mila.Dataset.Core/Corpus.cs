using Mila.Core.Diagnostics;
using Mila.Core.Extraction;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core;

/// <summary>All seeds → what each says: the registry first, since the documents are read by it.</summary>
public static class Corpus
{
    /// <returns>The facts of every document, in the seeds' order, and those of the registry's files behind them.</returns>
    public static IReadOnlyList<SeedFacts> Read(IReadOnlyList<Seed> seeds, CancellationToken cancellation) =>
        Read(seeds, static _ => { }, Guard.None, cancellation);

    /// <param name="reading">Told of each seed before it is read.</param>
    /// <returns>The facts of every document, in the seeds' order, and those of the registry's files behind them.</returns>
    public static IReadOnlyList<SeedFacts> Read(IReadOnlyList<Seed> seeds, Action<Seed> reading, Guard guard, CancellationToken cancellation)
    {
        var statements = Statements.Of(seeds.Where(static seed => seed.Kind == SeedKind.Registry).Select(seed => Read(seed, Known.Nothing)), guard, cancellation);
        var names = CollectedNames.Of(statements.Registry.Names, statements.Path, guard, cancellation);

        var facts = new List<SeedFacts>(seeds.Count);
        foreach (var seed in seeds)
        {
            if (seed.Kind != SeedKind.Registry)
                facts.Add(guard.Run(Stage.Reading, seed.Path, () => Read(seed, new Known(names.Trie, statements.Registry.StatementOf(seed.Path))), crash => SeedFacts.Unread(seed.Path, crash), cancellation));
        }

        facts.AddRange(statements.FilesWith(names));
        return facts;

        SeedFacts Read(Seed seed, Known known)
        {
            reading(seed);
            return SeedReader.Read(seed, known, guard, cancellation);
        }
    }
}
