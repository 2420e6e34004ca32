using System.CommandLine;
using Mila.Cli.Rendering;

namespace Mila.Cli.Commands;

/// <summary><c>mila export</c>: the whole dataset for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = FolderArgument.Create();
        var format = new Option<string>("--to") { Description = "The format to write.", DefaultValueFactory = static _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var command = new Command("export", "Writes the whole dataset to standard output.") { folder, format };
        command.SetAction(line => Run(SeedFolder.Read(line.GetValue(folder))));
        return command;
    }

    private static int Run(SeedFolder folder)
    {
        var dataset = Engine.Run(folder);
        JsonOutput.Write(Console.OpenStandardOutput(), json => new DatasetJson(dataset, json).Write());
        Terminal.WarnOfErrors(dataset);
        return ExitCode.Clean;
    }
}
