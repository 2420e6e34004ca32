using System.Text;
using Mila.Core.Extraction;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Fuzzing;

/// <summary>Documents that kill a reader which recurses over their depth, or which looks at everything above each level.</summary>
internal static class Bombs
{
    private const int StackSize = 256 * 1024;

    private static readonly int[] Depths = [16, 33, 64, 101, 1000, 10_000, 100_000];

    private static readonly (string Opening, string Closing)[] Yaml =
        [("[", "]"), ("{", "}"), ("{a: ", "}"), ("[{", "}]"), ("- ", ""), ("? ", ""), ("\"", "\""), ("'", "'"), ("&a ", ""), ("!a ", ""), ("a: ", ""), ("|\n ", ""), ("#", "")];

    private static readonly (string Opening, string Closing)[] Markdown =
        [("> ", ""), (">", ""), ("- ", ""), ("* ", ""), ("1. ", ""), ("[", "](a)"), ("![", "](a)"), ("**", "**"), ("_", "_"), ("*a _b ", "_ *"), ("`", "`"), ("``` ", ""), ("<", ">"), ("<a ", "</a>"), ("<!--", "-->"), ("(", ")"), ("&", ";"), ("\\", ""), ("\u201C", "\u201D")];

    private static readonly (string Opening, string Closing)[] Wikitext =
        [("{{", "}}"), ("{{a|", "}}"), ("{{{", "}}}"), ("[[", "]]"), ("[[a|", "]]"), ("[[File:a|", "]]"), ("[", "]"), ("<ref>", "</ref>"), ("<ref", ""), ("<ref name=", "/>"), ("'''", "'''"), ("''", "''"), ("'", ""), ("<div>", "</div>"), ("<nowiki>", "</nowiki>"), ("<!--", "-->"), ("{|\n|", "\n|}"), ("=", "="), ("*", ""), (":", ""), ("\n*", ""), ("<math>", "</math>"), ("&lt;", ""), ("|", "")];

    private static readonly (string Opening, string Closing)[] PlainText =
        [("(", ")"), ("\u201C", "\u201D"), ("\"", "\""), ("> ", ""), ("Northlight and ", ""), ("Ada ", ""), ("Northlight, ", ""), ("of the ", ""), ("who said ", ""), ("By ", ""), ("\n", ""), ("\n\n", "a"), (". ", ""), ("A.", ""), ("\u0301", ""), ("$1 ", ""), ("May 4, 2021 ", "")];

    /// <summary>Reads every bomb, and returns what is wrong with the first of them that is not read as it should be.</summary>
    public static string? Run()
    {
        string? fault = null;
        var thread = new Thread(() => fault = All().Select(Explode).FirstOrDefault(static fault => fault is not null), StackSize);
        thread.Start();
        thread.Join();
        return fault;
    }

    private static IEnumerable<Seed> All() =>
    [
        .. Of(SeedKind.FrontMatter, Yaml, "---\ntitle: ", "\n---\nNorthlight partnered with Brightwater.\n"),
        .. Of(SeedKind.FrontMatter, Yaml, "---\n", "\ntitle: Tides\n---\nNorthlight partnered with Brightwater.\n"),
        .. Of(SeedKind.Registry, Yaml, "organizations:\n  - name: ", "\n"),
        .. Of(SeedKind.FrontMatter, Markdown, "---\ntitle: Tides\n---\n", " Northlight partnered with Brightwater.\n"),
        .. Of(SeedKind.Wikitext, Wikitext, "'''Northlight''' is a [[university]].\n", " It partnered with [[Brightwater]].\n"),
        .. Of(SeedKind.PlainText, PlainText, "Tides\n\nNorthlight ", " partnered with Brightwater.\n"),
    ];

    private static IEnumerable<Seed> Of(SeedKind format, (string Opening, string Closing)[] marks, string before, string after) =>
        from depth in Depths
        from mark in marks
        from closing in new[] { "", mark.Closing }.Distinct()
        let text = new StringBuilder(before).Insert(before.Length, mark.Opening, depth).Append('x').Append(new StringBuilder().Insert(0, closing, depth)).Append(after).ToString()
        select new Seed($"{format} {mark.Opening.Trim()} {depth} {(closing.Length == 0 ? "open" : "closed")}", text, format);

    private static string? Explode(Seed bomb) =>
        new Oracle(bomb).FaultOf(SeedReader.Read(bomb, Known.Nothing, CancellationToken.None)) is { } fault ? $"{bomb.Path}: {fault}" : null;
}
