using System.CommandLine;
using Mila.Cli.Rendering;

namespace Mila.Cli.Commands;

/// <summary><c>mila show</c>: one row of the dataset with all that is known of it.</summary>
internal static class ShowCommand
{
    private const int MostSuggestions = 3;

    public static Command Create()
    {
        var key = new Argument<string>("key") { Description = "A slug, name, alias, domain or title, in any case and with or without accents; quote it when it has spaces." };
        var folder = FolderArgument.Create();
        var command = new Command(
            "show", "Shows one organization, person, piece of software, partnership or article. Exits 1 when nothing bears the key.") { key, folder };
        command.SetAction(line => Run(line.GetRequiredValue(key), SeedFolder.Read(line.GetValue(folder))));
        return command;
    }

    private static int Run(string key, SeedFolder folder)
    {
        var dataset = Engine.Run(folder);
        Terminal.WarnOfErrors(dataset);
        if (Lookup.Find(dataset, key) is not { } row)
        {
            Console.Error.WriteLine($"mila: Nothing is called '{key}'{Suggestion([.. Lookup.Near(dataset, key).Take(MostSuggestions)])}");
            return ExitCode.Findings;
        }

        Terminal.Write(EntityCard.Render(dataset, row));
        return ExitCode.Clean;
    }

    private static string Suggestion(string[] near) => near switch
    {
        [] => "",
        [.. var others, var last] =>
            $"; did you mean {string.Concat(others.Select(static (slug, i) => (i > 0 ? ", " : "") + $"'{slug}'"))}{(others.Length > 0 ? " or " : "")}'{last}'?",
    };
}
