using Mila.Core;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Spectre.Console;

namespace Mila.Cli;

/// <summary>
/// Runs the engine that the build runs; where standard error is a terminal, a bar there shows how far it is. A stage that throws is an error
/// among the others, as it is in a build.
/// </summary>
internal static class Engine
{
    public static Dataset Run(SeedFolder folder)
    {
        if (Console.IsErrorRedirected)
            return Run(folder.Seeds, folder.Unread, static () => { });

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("Reading", maxValue: folder.Seeds.Count);
            return Run(folder.Seeds, folder.Unread, () => bar.Increment(1));
        });
    }

    /// <summary>Runs it in silence.</summary>
    public static Dataset Run(IReadOnlyList<Seed> seeds) => Run(seeds, unread: [], static () => { });

    private static Dataset Run(IReadOnlyList<Seed> seeds, IReadOnlyList<SeedFacts> unread, Action seedRead)
    {
        return Link([.. Corpus.Read(seeds, ReadNext, CancellationToken.None), .. unread]);

        SeedFacts ReadNext(Seed seed, Known known)
        {
            seedRead();
            return Read(seed, known);
        }
    }

    private static SeedFacts Read(Seed seed, Known known)
    {
        try
        {
            return SeedReader.Read(seed, known, CancellationToken.None);
        }
        catch (Exception exception)
        {
            return SeedFacts.Unread(seed.Path, Problem.OfCrash("reading", seed.Path, exception));
        }
    }

    private static Dataset Link(IReadOnlyList<SeedFacts> facts)
    {
        try
        {
            return Linker.Link(facts, CancellationToken.None);
        }
        catch (Exception exception)
        {
            return Dataset.Unlinked(facts.SelectMany(static seed => seed.Problems).Append(Problem.OfCrash("linking", path: "", exception)).ToEquatableArray());
        }
    }
}
