using Mila.Core;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Linking;
using Mila.Core.Model;
using Spectre.Console;

namespace Mila.Cli;

/// <summary>
/// Runs the engine that the build runs; where standard error is a terminal, a bar there shows how far it is. A stage that throws is an error
/// among the others, as it is in a build.
/// </summary>
internal static class Engine
{
    public static Dataset Run(SeedFolder folder) => Run(folder, new Guard());

    /// <summary>Runs it under a given guard.</summary>
    public static Dataset Run(SeedFolder folder, Guard guard)
    {
        if (Console.IsErrorRedirected)
            return Run(folder.Seeds, folder.Unread, static () => { }, guard);

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("Reading", maxValue: folder.Seeds.Count);
            return Run(folder.Seeds, folder.Unread, () => bar.Increment(1), guard);
        });
    }

    /// <summary>Runs it in silence.</summary>
    public static Dataset Run(IReadOnlyList<Seed> seeds) => Run(seeds, unread: [], static () => { }, new Guard());

    private static Dataset Run(IReadOnlyList<Seed> seeds, IReadOnlyList<SeedFacts> unread, Action reading, Guard guard)
    {
        return Linker.Link([.. Corpus.Read(seeds, ReadAndTell, guard, CancellationToken.None), .. unread], guard, CancellationToken.None);

        SeedFacts ReadAndTell(Seed seed, Known known, Func<SeedFacts> read)
        {
            reading();
            return read();
        }
    }
}
