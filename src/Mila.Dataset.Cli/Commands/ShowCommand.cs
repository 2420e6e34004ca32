using System.CommandLine;
using Mila.Cli.Rendering;

namespace Mila.Cli.Commands;

/// <summary><c>mila show</c>: one row of the dataset with all that is known of it.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "A slug, name, alias, domain or title, in any case and with or without accents; quote it when it has spaces." };
        var folder = FolderArgument.Create();
        var command = new Command("show", "Shows one organization, person, piece of software, partnership or article. Exits 1 when nothing bears the key.") { key, folder };
        command.SetAction(line => Run(line.GetRequiredValue(key), SeedFolder.Read(line.GetValue(folder))));
        return command;
    }

    private static int Run(string key, SeedFolder folder)
    {
        var dataset = Engine.Run(folder);
        Terminal.WarnOfErrors(dataset);
        if (Lookup.Find(dataset, key) is not { } row)
        {
            var suggestion = Spelling.Nearest(Folding.Fold(key), Lookup.Keys(dataset).Select(static entry => entry.Key)) is { } nearest ? $"; did you mean '{nearest}'?" : "";
            Console.Error.WriteLine($"mila: Nothing is called '{key}'{suggestion}");
            return ExitCode.Findings;
        }

        Terminal.Write(EntityCard.Render(dataset, row));
        return ExitCode.Clean;
    }
}
