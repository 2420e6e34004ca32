using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Spectre.Console;

namespace Mila.Cli;

/// <summary>Runs the engine that the build runs; where standard error is a terminal, a bar there shows how far it is.</summary>
internal static class Engine
{
    public static Dataset Run(SeedFolder folder)
    {
        if (Console.IsErrorRedirected)
            return Run(folder.Seeds, static () => { });

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).Start(progress =>
        {
            var bar = progress.AddTask("Reading", maxValue: folder.Seeds.Count);
            return Run(folder.Seeds, () => bar.Increment(1));
        });
    }

    private static Dataset Run(IReadOnlyList<Seed> seeds, Action seedRead)
    {
        var facts = new List<SeedFacts>(seeds.Count);
        foreach (var seed in seeds)
        {
            facts.Add(SeedReader.Read(seed, CancellationToken.None));
            seedRead();
        }

        return Linker.Link(facts, CancellationToken.None);
    }
}
