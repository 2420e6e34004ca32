using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

/// <summary>Reads wikitext for the tests and shows what came of it.</summary>
internal static class WikitextSamples
{
    public static Document Read(string text) => WikitextReader.Read(new SeedText("Norvik Institute.wiki", text), CancellationToken.None);

    /// <summary>The blocks as <c>Kind: text</c>, headings with their level.</summary>
    public static string[] Blocks(string text) =>
        [.. Read(text).Blocks.Select(static block => $"{block.Kind}{(block.Level > 0 ? " " + block.Level : "")}: {block.Text}")];

    /// <summary>The marks of the first block as <c>Kind 'text' target</c>.</summary>
    public static string[] Marks(string text)
    {
        var block = Read(text).Blocks[0];
        return [.. block.Marks.Select(mark => $"{mark.Kind} '{block.Text.Substring(mark.Start, mark.Length)}' {mark.Target}".TrimEnd())];
    }

    /// <summary>The problems as <c>id line:column+length</c>.</summary>
    public static string[] Problems(string text) =>
        [.. Read(text).Problems.Select(static problem => $"{problem.Rule.Id} {problem.Lines.Line}:{problem.Lines.Column}+{problem.Length}")];
}
