using System.CommandLine;
using System.CommandLine.Invocation;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;

namespace Mila.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class MilaCommand
{
    public static int Run(string[] arguments)
    {
        var command = new RootCommand("Reads a folder of documents into a typed, cross-linked dataset: the engine of the build, outside of a build.")
        {
            CheckCommand.Create(),
            ExplainCommand.Create(),
            ListCommand.Create(),
            ShowCommand.Create(),
            ExportCommand.Create(),
            SuggestCommand.Create(),
            EvaluateCommand.Create(),
        };
        var line = command.Parse(arguments);
        try
        {
            var code = line.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return line.Action is ParseErrorAction ? ExitCode.Unusable : code;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Error.WriteLine($"mila: {failure.Message}");
            return ExitCode.Unusable;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var crash = Crash.Of(Stage.Reporting, path: "", failure);
            Console.Error.WriteLine($"mila: {SeverityName.Of(crash.Severity)} {crash.Rule.Id}: {crash.Message}");
            return ExitCode.Unusable;
        }
    }
}
