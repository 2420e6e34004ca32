using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mila.Cli;

/// <summary>Standard output as a person reads it.</summary>
internal static class Terminal
{
    // Wide enough that a pipe gets every cell on one line.
    private const int PipeWidth = 10_000;

    private static readonly IAnsiConsole Output = Console.IsOutputRedirected ? Pipe() : AnsiConsole.Console;

    public static bool IsColoured => Output.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    public static void Write(IRenderable content) => Output.Write(content);

    /// <summary>Says on standard error that what was just written may lack something.</summary>
    public static void WarnOfErrors(Dataset dataset)
    {
        var errors = dataset.Problems.Count(static problem => problem.Severity == Severity.Error);
        if (errors > 0)
            Console.Error.WriteLine($"mila: {Counted.Of(errors, "error")} in the documents; 'mila check' shows where");
    }

    private static IAnsiConsole Pipe()
    {
        var pipe = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        pipe.Profile.Width = PipeWidth;
        return pipe;
    }
}
