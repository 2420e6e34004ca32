namespace Mila.Package.Tests;

/// <summary>A page of the documentation.</summary>
internal sealed record MarkdownPage(IReadOnlyList<string> Lines)
{
    /// <param name="path">The path from the root of the repository.</param>
    public static MarkdownPage Read(string path) => new(File.ReadAllLines(Path.Combine(Repository.Root, path)));

    /// <summary>The text of the first fenced block below a line.</summary>
    public string Block(string line) => string.Concat(
        Lines.SkipWhile(text => text != line)
            .SkipWhile(static text => !text.StartsWith("```", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(static text => text != "```")
            .Select(static text => text + "\n"));

    /// <summary>What stands in backticks in one column of the tables below a line, up to the next heading.</summary>
    public IEnumerable<string> Cells(string heading, int column) =>
        from line in Lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => !line.StartsWith('#'))
        where line.StartsWith("| ", StringComparison.Ordinal)
        from code in line.Split('|')[column + 1].Split('`').Where(static (_, index) => index % 2 == 1)
        select code;
}
