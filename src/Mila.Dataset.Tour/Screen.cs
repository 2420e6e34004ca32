using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mila.Tour;

/// <summary>Shows answers to a person: in colour on a terminal, as plain text elsewhere.</summary>
internal static class Screen
{
    private const int PipeWidth = 120;
    private const int Margin = 3;
    private const int Gap = 2;

    // Before the last column stand names: enough of one to know it by.
    private const int NameWidth = 36;

    // Above as many rows, each gets a single line.
    private const int RowsInFull = 10;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly IAnsiConsole Output = Console.IsOutputRedirected ? Pipe() : AnsiConsole.Console;

    public static void Title(string text) => Output.Write(new Text(text + "\n", new Style(decoration: Decoration.Bold)));

    public static void Line(string text) => Output.Write(new Text(text + "\n"));

    public static void Show(int number, Answer answer)
    {
        Output.WriteLine();
        Title($"{number}. {answer.Question}");
        foreach (var line in Outdented(answer.Query))
            Output.Write(Indented(new Text("│ " + line, Quiet)));
        Output.Write(Indented(answer.Columns.Count == 1 ? List(answer) : Table(answer)));
        if (answer.Rows.Count > answer.RowsShown)
            Output.Write(Indented(new Text($"and {answer.Rows.Count - answer.RowsShown} more", Quiet)));
    }

    private static IAnsiConsole Pipe()
    {
        var pipe = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        pipe.Profile.Width = PipeWidth;
        return pipe;
    }

    private static Text List(Answer answer) => new(string.Join(" · ", answer.Rows.Select(static row => row[0])));

    private static Table Table(Answer answer)
    {
        var table = new Table { ShowHeaders = answer.Columns.Any(static column => column.Length > 0) }.NoBorder();
        var widths = Widths(answer);
        foreach (var (column, width) in answer.Columns.Zip(widths))
            table.AddColumn(new TableColumn(new Text(column, Quiet)) { Width = width, Padding = new Padding(0, 0, Gap, 0) });
        var isLong = answer.Rows.Count > RowsInFull;
        var above = "";
        foreach (var row in answer.Rows.Take(answer.RowsShown))
        {
            var cells = row.Select((cell, column) => column == 0 && cell == above ? "" : isLong ? Cut(cell, widths[column]) : cell);
            table.AddRow([.. cells.Select(static cell => new Text(cell))]);
            above = row[0];
        }

        return table;
    }

    /// <summary>Every column as wide as its cells, if all fit; else the last takes what the names before it leave.</summary>
    private static int[] Widths(Answer answer)
    {
        var widths = answer.Columns.Select((column, index) => answer.Rows.Max(row => Math.Max(column.Length, row[index].Length))).ToArray();
        var room = Output.Profile.Width - Margin - Gap * widths.Length;
        if (widths.Sum() <= room)
            return widths;
        var names = widths[..^1].Select(static width => Math.Min(width, NameWidth)).ToArray();
        return [.. names, Math.Max(1, room - names.Sum())];
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)].TrimEnd() + "…";

    private static Padder Indented(IRenderable content) => new(content, new Padding(Margin, 0, 0, 0));

    /// <summary>The lines of code without the indent that they share; the first has lost it already.</summary>
    private static IEnumerable<string> Outdented(string code)
    {
        var lines = code.Split('\n').Select(static line => line.TrimEnd()).ToList();
        var indent = lines.Skip(1).Select(static line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return lines.Select((line, index) => index == 0 ? line : line[indent..]);
    }
}
