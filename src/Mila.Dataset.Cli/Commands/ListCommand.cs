using System.CommandLine;
using Mila.Cli.Rendering;

namespace Mila.Cli.Commands;

/// <summary><c>mila list</c>: one table of the dataset.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var table = new Argument<TableName>("table") { Description = "Which table." };
        table.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. Enum.GetNames<TableName>().Select(static name => name.ToLowerInvariant())]);
        var folder = FolderArgument.Create();
        var json = new Option<bool>("--json") { Description = "Write the rows as JSON, in the shape of 'mila export'." };
        var command = new Command("list", "Lists one table of the dataset.") { table, folder, json };
        command.SetAction(line => Run(line.GetValue(table), SeedFolder.Read(line.GetValue(folder)), line.GetValue(json)));
        return command;
    }

    private static int Run(TableName table, SeedFolder folder, bool asJson)
    {
        var dataset = Engine.Run(folder);
        if (asJson)
            JsonOutput.Write(Console.OpenStandardOutput(), json => new DatasetJson(dataset, json).WriteTable(table));
        else
            Terminal.Write(Tables.Render(dataset, table));
        Terminal.WarnOfErrors(dataset);
        return ExitCode.Clean;
    }
}
