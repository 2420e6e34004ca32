using System.Runtime.ExceptionServices;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core;

/// <summary>All seeds → what each says: the registry first, since the documents are read by it.</summary>
public static class Corpus
{
    /// <returns>The facts of every document, in the seeds' order, and those of the registry's files behind them.</returns>
    public static IReadOnlyList<SeedFacts> Read(IReadOnlyList<Seed> seeds, CancellationToken cancellation) =>
        Read(seeds, static (_, _, read) => read(), Guard.None, cancellation);

    /// <returns>The facts of every document, in the seeds' order, and those of the registry's files behind them.</returns>
    public static IReadOnlyList<SeedFacts> Read(IReadOnlyList<Seed> seeds, Recall recall, Guard guard, CancellationToken cancellation) => Read(
        seeds.Where(static seed => seed.Kind == SeedKind.Registry),
        seeds.Where(static seed => seed.Kind != SeedKind.Registry),
        recall,
        guard,
        cancellation);

    /// <summary>The same of seeds that are not all in memory: a document is taken when its turn comes.</summary>
    public static IReadOnlyList<SeedFacts> Read(
        IEnumerable<Seed> registry,
        IEnumerable<Seed> documents,
        Recall recall,
        Guard guard,
        CancellationToken cancellation)
    {
        var statements = Statements.Of(registry.Select(seed => Read(seed, Known.Nothing)), guard, cancellation);
        var names = CollectedNames.Of(statements.Registry.Names, statements.Path, guard, cancellation);

        return [.. ReadAtOnce(), .. statements.FilesWith(names)];

        // Each document is read by itself, so that several are at once; their order stays.
        List<SeedFacts> ReadAtOnce()
        {
            try
            {
                return documents.AsParallel().AsOrdered().WithCancellation(cancellation)
                    .Select(seed => guard.Run(
                        Stage.Reading,
                        seed.Path,
                        () => Read(seed, new Known(names.Trie, statements.Registry.StatementOf(seed.Path))),
                        crash => SeedFacts.Unread(seed.Path, crash),
                        cancellation))
                    .ToList();
            }
            catch (AggregateException several)
            {
                ExceptionDispatchInfo.Capture(several.InnerExceptions[0]).Throw();
                throw;
            }
        }

        SeedFacts Read(Seed seed, Known known) => recall(seed, known, () => SeedReader.Read(seed, known, guard, cancellation));
    }
}
