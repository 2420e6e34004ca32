using System.CommandLine;
using Mila.Core.Suggestions;

namespace Mila.Cli.Commands;

/// <summary><c>mila suggest</c>: a registry file for what the documents tell and the registry lacks.</summary>
internal static class SuggestCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var command = new Command(
            "suggest",
            "Writes a registry file that states what the documents tell and the registry lacks. Save it below 'registry/' and keep what is true.") { folder };
        command.SetAction(line => Run(SeedFolder.Read(line.GetValue(folder))));
        return command;
    }

    private static int Run(SeedFolder folder)
    {
        var dataset = Engine.Run(folder);
        var suggestion = RegistrySuggestion.Of(dataset);
        Console.Out.Write(suggestion);
        if (suggestion.Length == 0)
            Console.Error.WriteLine("mila: The registry lacks nothing that the documents tell");
        Terminal.WarnOfErrors(dataset);
        return ExitCode.Clean;
    }
}
