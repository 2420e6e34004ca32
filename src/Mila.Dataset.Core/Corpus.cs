using Mila.Core.Extraction;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core;

/// <summary>All seeds → what each says: the registry first, since the documents are read by it.</summary>
public static class Corpus
{
    /// <returns>The facts of every seed, in the seeds' order.</returns>
    public static IReadOnlyList<SeedFacts> Read(IReadOnlyList<Seed> seeds, CancellationToken cancellation) =>
        Read(seeds, (seed, known) => SeedReader.Read(seed, known, cancellation), cancellation);

    /// <param name="read">Reads one seed.</param>
    public static IReadOnlyList<SeedFacts> Read(IReadOnlyList<Seed> seeds, Func<Seed, Known, SeedFacts> read, CancellationToken cancellation)
    {
        var facts = new SeedFacts[seeds.Count];
        for (var i = 0; i < facts.Length; i++)
        {
            if (seeds[i].Kind == SeedKind.Registry)
                facts[i] = read(seeds[i], Known.Nothing);
        }

        var registry = Registry.Of(facts.OfType<SeedFacts>());
        var names = NameTrie.Build(registry.Names, cancellation);
        for (var i = 0; i < facts.Length; i++)
        {
            if (seeds[i].Kind != SeedKind.Registry)
                facts[i] = read(seeds[i], new Known(names, registry.StatementOf(seeds[i].Path)));
        }

        return facts;
    }
}
