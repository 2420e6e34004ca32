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

    public static bool IsColoured =>
        !Console.IsOutputRedirected && AnsiConsole.Console.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    public static void Write(IRenderable content)
    {
        if (Console.IsOutputRedirected)
            WriteText(content);
        else
            AnsiConsole.Write(content);
    }

    /// <summary>Says on standard error that what was just written may lack something.</summary>
    public static void WarnOfErrors(Dataset dataset)
    {
        var errors = dataset.Problems.Count(static problem => problem.Severity == Severity.Error);
        if (errors > 0)
            Console.Error.WriteLine($"mila: {Counted.Of(errors, "error")} in the documents; 'mila check' shows where");
    }

    /// <summary>Writes plain text, without the spaces that fill up the last cell of a line.</summary>
    private static void WriteText(IRenderable content)
    {
        var text = new StringWriter();
        var pipe = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(text) });
        pipe.Profile.Width = PipeWidth;
        pipe.Write(content);
        var lines = new StringReader(text.ToString());
        while (lines.ReadLine() is { } line)
            Console.WriteLine(line.TrimEnd(' '));
    }
}
