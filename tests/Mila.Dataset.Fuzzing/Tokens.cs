using Mila.Core.Model;

namespace Mila.Fuzzing;

/// <summary>What is dangerous to a reader: marks that open, close or escape something, and characters that texts seldom hold.</summary>
internal static class Tokens
{
    private static readonly string[] OfAll =
    [
        "\t", "\0", "\uFFFD", "\uFEFF", "\u202E", "\u2066", "\u200B", "\u2028", "\u0085", "\u00A0", "\u0301", "\uD83D", "\uDE80", "\uD83D\uDE80", "\u007F", "\u001B[31m",
        "\r", "\r\n", "\n", "\n\n", "\n\n\n", " ", "    ", "\"", "'", "\u201C", "\u201D", "\u2019", "\\", "/", "&amp;", "&#0;", "&#x110000;", "&nbsp", "<", ">", "(", ")", ".", ",", ";", ":",
        "\u00DF", "\u0130", "\u0131", "e\u0301", "\u4E2D\u6587", "\u0645\u0631\u062D\u0628\u0627", "https://", "https://a.example/b?c=d&e", "2147483648", "-1", "9999-12-31", "0000-00-00", "$4.5 million",
        "12 per cent", "May 4, 2021", "in March 2023", " and ", " partnered with ", " has signed an agreement with ", " founded by ", "Ada Reed", "Northlight University", "Ltd.", "U.S.", "'s ",
    ];

    private static readonly string[] OfYaml =
    [
        "---", "---\n", "...", ": ", ":", "- ", "? ", "- - - ", "[", "]", "{", "}", ", ", "[]", "{}", "&a ", "*a", "!!str ", "!x ", "<<: ", "|", "|-", ">", ">+2", "#", " # ", "%YAML 1.2\n", "@", "`",
        "\"\\x\"", "\"\\u00\"", "\"\\U0010FFFF\"", "''", "'''", "\\\n", "null", "~", "true", "017", "1:30", "2020-02-30", "2020-12-11T17:06:00", "2020-12-11T17:06:00.123456789+14:00", "\n  ", "\n\t", "\n- ", "\nx: ",
    ];

    private static readonly string[] OfMarkdown =
    [
        "title: ", "date: ", "topics: ", "images:\n  - url: ", "related:\n  - title: ", "provider: {name: ", "heat: ", "secured: ",
        "# ", "###### ", "> ", ">>>> ", "* ", "1. ", "```", "~~~", "`", "``", "*", "**", "_", "__", "![", "](", "[a]: ", "<script", "</script>", "<!--", "-->", "<a href=\"", "\\*", "  \n", "\n    ", "\n===\n", "\n---\n", "| a | b |\n",
    ];

    private static readonly string[] OfRegistry =
    [
        "documents:\n  - path: ", "organizations:\n  - name: ", "partnerships:\n  - participants: ", "reject:\n  - ", "merge:\n  - ", "split:\n  - ", "not: ", "aliases: ", "kind: ", "slug: ", "severity: {MILA0203: ", "MILA0999", "evidence:\n      - document: ", "quote: ", "**/", "*.txt", "?", "domain: ",
    ];

    private static readonly string[] OfWikitext =
    [
        "[[", "]]", "[", "]", "{{", "}}", "{{{", "}}}", "{|", "|}", "|-", "|", "||", "!!", "=", "==", "======", "''", "'''", "''''", "'''''", "<ref", "<ref>", "<ref name=", "</ref>", "<ref />", "<references />", "<nowiki>", "</nowiki>", "<nowiki/>",
        "<!--", "-->", "<math>", "</math>", "<br />", "<div style=\"", "</div>", "<gallery>", "</gallery>", "[[File:a.jpg|thumb|", "[[Category:", "[[:", "{{Cite web|title=", "|url=", "{{Infobox x\n| name = ", "{{!}}", "~~~~", "__NOTOC__", "----", "#REDIRECT [[", "\n* ", "\n:", "\n;", "\n#", "\n ", "&#", "&lt;",
    ];

    private static readonly string[] OfPlainText =
    [
        "By ", "BERGEN, May 4, 2021 \u2013 ", "(Reuters) - ", "Photo: ", "Image by ", "Related posts", "Subscribe", "Share this", "About Northlight\n", "### ", "-- ", "\n- ", "\n\u2022 ", "Updated: ", "Source: ", "2021-05-04\n", "Contact:", "\u00A9 2021", "- 30 -", "Advertisement",
    ];

    private static readonly Dictionary<SeedKind, string[]> ByFormat = new()
    {
        [SeedKind.FrontMatter] = [.. OfAll, .. OfYaml, .. OfMarkdown],
        [SeedKind.PlainText] = [.. OfAll, .. OfPlainText],
        [SeedKind.Wikitext] = [.. OfAll, .. OfWikitext],
        [SeedKind.Registry] = [.. OfAll, .. OfYaml, .. OfRegistry],
    };

    public static IReadOnlyList<string> Of(SeedKind format) => ByFormat[format];
}
