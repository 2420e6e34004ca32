using System.Text;
using Mila.Core.Model;

namespace Mila.Fuzzing;

/// <summary>Documents of one mark again and again. They kill a reader that recurses over their depth, and stop one that looks at everything above each level.</summary>
/// <param name="Before">What stands before the first mark, up to the value or the body that holds them.</param>
/// <param name="Opening">What is repeated before the innermost text.</param>
/// <param name="Closing">What is repeated behind it; empty where the marks are left open.</param>
/// <param name="After">What stands behind the last mark.</param>
internal sealed record RepeatedMark(SeedKind Format, string Before, string Opening, string Closing, string After)
{
    private static readonly (string Opening, string Closing)[] Yaml =
        [("[", "]"), ("{", "}"), ("{a: ", "}"), ("[{", "}]"), ("- ", ""), ("? ", ""), ("\"", "\""), ("'", "'"), ("&a ", ""), ("!a ", ""), ("a: ", ""), ("|\n ", ""), ("#", ""), ("*", ""), ("_", ""), ("`", ""), (">", ""), ("\na: [", ""), ("\n  b", "")];

    private static readonly (string Opening, string Closing)[] Markdown =
        [("> ", ""), (">", ""), ("- ", ""), ("* ", ""), ("1. ", ""), ("[", "](a)"), ("![", "](a)"), ("{", "}"), ("**", "**"), ("_", "_"), ("*", "*"), ("*a _b ", "_ *"), ("`", "`"), ("`a``b```", ""), ("``` ", ""), ("<", ">"), ("<a ", "</a>"), ("<!--", "-->"), ("(", ")"), ("&", ";"), ("\\", ""), ("\u201C", "\u201D"), ("\n[a]: b", "")];

    private static readonly (string Opening, string Closing)[] Wikitext =
        [("{{", "}}"), ("{{a|", "}}"), ("{{{", "}}}"), ("[[", "]]"), ("[[a|", "]]"), ("[[File:a|", "]]"), ("[", "]"), ("[http://a.example ", "]"), ("<ref>", "</ref>"), ("<ref", ""), ("<ref name=", "/>"), ("'''", "'''"), ("''", "''"), ("'", ""), ("<div>", "</div>"), ("<nowiki>", "</nowiki>"), ("<!--", "-->"), ("{|\n|", "\n|}"), ("=", "="), ("*", ""), (":", ""), ("\n*", ""), ("<math>", "</math>"), ("&lt;", ""), ("|", "")];

    private static readonly (string Opening, string Closing)[] PlainText =
        [("(", ")"), ("\u201C", "\u201D"), ("\"", "\""), ("> ", ""), ("Northlight and ", ""), ("Ada ", ""), ("Northlight, ", ""), ("of the ", ""), ("who said ", ""), ("By ", ""), ("\n", ""), ("\n\n", "a"), (". ", ""), ("A.", ""), ("\u0301", ""), ("$1 ", ""), ("May 4, 2021 ", "")];

    /// <summary>Every mark where it means something, left open and, where it has a closing one, closed.</summary>
    public static readonly IReadOnlyList<RepeatedMark> All =
    [
        .. Of(SeedKind.FrontMatter, Yaml, "---\ntitle: ", "\n---\nNorthlight partnered with Brightwater.\n"),
        .. Of(SeedKind.FrontMatter, Yaml, "---\n", "\ntitle: Tides\n---\nNorthlight partnered with Brightwater.\n"),
        .. Of(SeedKind.Registry, Yaml, "organizations:\n  - name: ", "\n"),
        .. Of(SeedKind.FrontMatter, Markdown, "---\ntitle: Tides\n---\n", " Northlight partnered with Brightwater.\n"),
        .. Of(SeedKind.Wikitext, Wikitext, "'''Northlight''' is a [[university]].\n", " It partnered with [[Brightwater]].\n"),
        .. Of(SeedKind.PlainText, PlainText, "Tides\n\nNorthlight ", " partnered with Brightwater.\n"),
    ];

    /// <summary>What tells it from all others, on one line.</summary>
    public string Name => $"{Format} {LastLine(Before)}{Opening}x{Closing}".Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>The document with so many marks.</summary>
    public Seed Document(int count) => new(
        FormattableString.Invariant($"{count} times {Name}"),
        new StringBuilder(Before).Append(Repeat(Opening, count)).Append('x').Append(Repeat(Closing, count)).Append(After).ToString(),
        Format);

    private static IEnumerable<RepeatedMark> Of(SeedKind format, (string Opening, string Closing)[] marks, string before, string after) =>
        from mark in marks
        from closing in new[] { "", mark.Closing }.Distinct()
        select new RepeatedMark(format, before, mark.Opening, closing, after);

    private static StringBuilder Repeat(string text, int count) => new StringBuilder().Insert(0, text, count);

    private static string LastLine(string text) => text[(text.TrimEnd('\n').LastIndexOf('\n') + 1)..].TrimEnd('\n');
}
