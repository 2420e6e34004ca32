using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class MarkdownReaderTests
{
    private static IReadOnlyList<Block> Read(string text) => Read(text, out _);

    private static IReadOnlyList<Block> Read(string text, out SeedText seed)
    {
        seed = new SeedText("doc.md", text);
        return MarkdownReader.Read(seed, 0, seed.Text.Length, TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("# Orion", BlockKind.Heading, "Orion", 1)]
    [InlineData("### Orion ##", BlockKind.Heading, "Orion", 3)]
    [InlineData("Orion\n=====", BlockKind.Heading, "Orion", 1)]
    [InlineData("Orion\n---", BlockKind.Heading, "Orion", 2)]
    [InlineData("#Orion", BlockKind.Paragraph, "#Orion", 0)]
    [InlineData("Orion\nand Vega", BlockKind.Paragraph, "Orion and Vega", 0)]
    [InlineData("Orion  \nVega", BlockKind.Paragraph, "Orion\nVega", 0)]
    [InlineData("Orion\\\nVega", BlockKind.Paragraph, "Orion\nVega", 0)]
    [InlineData("Since the year\n2020. Orion shines", BlockKind.Paragraph, "Since the year 2020. Orion shines", 0)]
    [InlineData("- Orion\n  and Vega", BlockKind.ListItem, "Orion and Vega", 0)]
    [InlineData("12) Orion", BlockKind.ListItem, "Orion", 0)]
    [InlineData("> Orion\n> Vega", BlockKind.Quote, "Orion Vega", 0)]
    [InlineData("```cs\nvar a = *b*;\n```", BlockKind.Code, "var a = *b*;", 0)]
    [InlineData("    indented *code*", BlockKind.Code, "    indented *code*", 0)]
    [InlineData("\n>     indented *code*\n>\n>     in a quote", BlockKind.Code, ">     indented *code*\n>\n>     in a quote", 0)]
    [InlineData("\n   \t indented *code*", BlockKind.Code, "   \t indented *code*", 0)]
    [InlineData("\tindented *code*", BlockKind.Code, "\tindented *code*", 0)]
    [InlineData("> \tcode in a quote", BlockKind.Code, "> \tcode in a quote", 0)]
    [InlineData("Orion\n\tand Vega", BlockKind.Paragraph, "Orion and Vega", 0)]
    [InlineData("- Orion\n\tand Vega", BlockKind.ListItem, "Orion and Vega", 0)]
    [InlineData("-\n- Orion", BlockKind.ListItem, "Orion", 0)]
    [InlineData("1234567890. Orion", BlockKind.Paragraph, "1234567890. Orion", 0)]
    [InlineData("2020", BlockKind.Paragraph, "2020", 0)]
    [InlineData("Orion shines with\n2. Vega", BlockKind.Paragraph, "Orion shines with 2. Vega", 0)]
    [InlineData("##\nOrion", BlockKind.Paragraph, "Orion", 0)]
    [InlineData("## ##\nOrion", BlockKind.Paragraph, "Orion", 0)]
    [InlineData("# Orion#", BlockKind.Heading, "Orion#", 1)]
    [InlineData("_ _", BlockKind.Paragraph, "_ _", 0)]
    [InlineData("<!-- not shown --> Orion", BlockKind.Paragraph, "Orion", 0)]
    [InlineData("<script>\nOrion", BlockKind.Paragraph, "Orion", 0)]
    [InlineData("![Orion *by night*](a.png)", BlockKind.Caption, "Orion by night", 0)]
    [InlineData("<h2 class=\"x\">Orion</h2>", BlockKind.Heading, "Orion", 2)]
    [InlineData("<H3>Orion\nand Vega</H3>", BlockKind.Heading, "Orion and Vega", 3)]
    [InlineData("<BlockQuote>Orion", BlockKind.Quote, "Orion", 0)]
    [InlineData("`<p>` and Orion", BlockKind.Paragraph, "<p> and Orion", 0)]
    [InlineData("a <path> and Orion", BlockKind.Paragraph, "a  and Orion", 0)]
    [InlineData("a <p <b>Orion</b>", BlockKind.Paragraph, "a <p Orion", 0)]
    [InlineData("a <p", BlockKind.Paragraph, "a <p", 0)]
    [InlineData("a <p Orion", BlockKind.Paragraph, "a <p Orion", 0)]
    [InlineData("<p\tid=\"a\">Orion", BlockKind.Paragraph, "Orion", 0)]
    [InlineData("a <p.>Orion", BlockKind.Paragraph, "a Orion", 0)]
    [InlineData("a <articlesofvega>Orion", BlockKind.Paragraph, "a Orion", 0)]
    [InlineData("a <", BlockKind.Paragraph, "a <", 0)]
    [InlineData("a </", BlockKind.Paragraph, "a </", 0)]
    [InlineData("<h2>\nOrion\n</h2>", BlockKind.Heading, "Orion", 2)]
    [InlineData("Use ``<div>`` and \\<p> for Orion", BlockKind.Paragraph, "Use <div> and <p> for Orion", 0)]
    public void A_block_has_its_kind_and_its_plain_text(string markdown, BlockKind kind, string text, int level)
    {
        var block = Assert.Single(Read(markdown));

        Assert.Equal((kind, text, level), (block.Kind, block.Text, block.Level));
    }

    [Theory]
    [InlineData("a\n\n---\nb", "Paragraph a | Paragraph b")]
    [InlineData("a\n***\nb", "Paragraph a | Paragraph b")]
    [InlineData("a\n_ _ _\nb", "Paragraph a | Paragraph b")]
    [InlineData("a\n---b", "Paragraph a ---b")]
    [InlineData("a\n-*-\nb", "Paragraph a -*- b")]
    [InlineData("a\n+++\nb", "Paragraph a +++ b")]
    [InlineData("a\n**\nb", "Paragraph a ** b")]
    [InlineData("###### a", "Heading a")]
    [InlineData("####### a", "Paragraph ####### a")]
    [InlineData("#\ta", "Heading a")]
    [InlineData("##", "")]
    [InlineData("# ", "")]
    [InlineData("a\n# b", "Paragraph a | Heading b")]
    [InlineData("- a\n---\nb", "ListItem a | Paragraph b")]
    [InlineData("> a\n===", "Quote a ===")]
    [InlineData("a\n   ", "Paragraph a")]
    [InlineData("    > a", "Code     > a")]
    [InlineData(">a", "Quote a")]
    [InlineData(">    a", "Quote a")]
    [InlineData(">     a", "Code >     a")]
    [InlineData(">", "")]
    [InlineData("-", "")]
    [InlineData("-   - a", "ListItem a")]
    [InlineData("0. a\n9. b", "ListItem a | ListItem b")]
    [InlineData("- a\n\n    b", "ListItem a | Paragraph b")]
    [InlineData("- a\n\nb\n\n    c", "ListItem a | Paragraph b | Code     c")]
    [InlineData("- a\n\n  b\n\n    c", "ListItem a | Paragraph b | Paragraph c")]
    [InlineData("- a\nb\n\n    c", "ListItem a b | Paragraph c")]
    [InlineData("a\n```\nb\n```", "Paragraph a | Code b")]
    [InlineData("```\nb\n", "Code b")]
    [InlineData("```\na\n```\nb", "Code a | Paragraph b")]
    [InlineData("```\na\n``` b\n```\nc", "Code a\n``` b | Paragraph c")]
    [InlineData("````\na\n```\n````", "Code a\n```")]
    [InlineData("```", "")]
    [InlineData("~~~ a`b\nc\n~~~", "Code c")]
    [InlineData("``` a`b", "Paragraph ``` a`b")]
    [InlineData("```\n`a`\n```", "Code `a`")]
    [InlineData("a\n<!-- x -->\nb", "Paragraph a | Paragraph b")]
    [InlineData("<!-- x -->b", "Paragraph b")]
    [InlineData("<!-- a", "Paragraph <!-- a")]
    [InlineData("a\n[b]: https://x.example", "Paragraph a [b]: https://x.example")]
    [InlineData("<p>a.</p><p>b</p>", "Paragraph a. | Paragraph b")]
    [InlineData("a<hr/>b", "Paragraph a | Paragraph b")]
    [InlineData("<ul><li>a</li><li>b</li></ul>c", "ListItem a | ListItem b | Paragraph c")]
    [InlineData("> a<p>b</p>", "Quote a | Quote b")]
    [InlineData("<h1>a</h1>b\nc", "Heading a | Paragraph b c")]
    [InlineData("`a` <p>b", "Paragraph a | Paragraph b")]
    [InlineData("a\n| b | c\\|d |  \n|---|:-:|\n| e | |\nf", "Paragraph a | Paragraph b | Paragraph c|d | Paragraph e | Paragraph f")]
    [InlineData("| a\n\n|", "Paragraph | a | Paragraph |")]
    [InlineData("| a |\n|-|\n| b \\|", "Paragraph a | Paragraph b \\")]
    [InlineData("| a |\n| b |", "Paragraph | a | | b |")]
    [InlineData("| a |\nb", "Paragraph | a | b")]
    [InlineData("[^1]: a\n[^2]: b", "Paragraph a | Paragraph b")]
    [InlineData("<h2>\n\na", "Heading a")]
    public void A_document_has_its_blocks_in_order(string markdown, string blocks) =>
        Assert.Equal(blocks, string.Join(" | ", Read(markdown).Select(static block => $"{block.Kind} {block.Text}")));

    [Theory]
    [InlineData("a **bold** b", "a bold b")]
    [InlineData("a_b_c and 2 * 3 * 4", "a_b_c and 2 * 3 * 4")]
    [InlineData("a **never closed", "a **never closed")]
    [InlineData("\\*a\\* \\q", "*a* \\q")]
    [InlineData("`*a*` and ``b`c``", "*a* and b`c")]
    [InlineData("`a\nb` c", "a b c")]
    [InlineData("`never closed", "`never closed")]
    [InlineData("\\``a", "``a")]
    [InlineData("\\``a` b", "`a b")]
    [InlineData("AT&amp;T &mdash; &#233; &none;", "AT&T — é &none;")]
    [InlineData("<b>a</b> <!-- b -->c<br/>d 1 < 2", "a c\nd 1 < 2")]
    [InlineData("[a](b and [c] d]", "[a](b and [c] d]")]
    [InlineData("[a](b \"c", "[a](b \"c")]
    [InlineData("a <?b c?>d and 1 <2> 3", "a d and 1 <2> 3")]
    [InlineData("<br>a", "a")]
    [InlineData("*a _b* c_", "a _b c_")]
    [InlineData("[a] b [c]\n\n[c]: https://c.example", "[a] b c")]
    [InlineData("[a]: b c", "[a]: b c")]
    [InlineData("[a]:", "[a]:")]
    [InlineData("a ![b](c.png) d", "a  d")]
    [InlineData("x_b_ c", "x_b_ c")]
    [InlineData("a*b*c", "abc")]
    [InlineData("a* b*", "a* b*")]
    [InlineData("a*\"b\"*", "a*\"b\"*")]
    [InlineData("**a* b", "*a b")]
    [InlineData("a\\", "a\\")]
    [InlineData("[a](", "[a](")]
    [InlineData("[a](b", "[a](b")]
    [InlineData("[a](  b )c", "ac")]
    [InlineData("[a](b \"c\" )d", "ad")]
    [InlineData("[a](b \"c\"", "[a](b \"c\"")]
    [InlineData("[a [b] c](d)", "a [b] c")]
    [InlineData("[c][] d\n\n[c]: https://c.example", "c d")]
    [InlineData("`a``b` c", "a``b c")]
    [InlineData("``a`", "``a`")]
    [InlineData("<https://a.example/*b*> c", "https://a.example/*b* c")]
    [InlineData("<a:b>c", "c")]
    [InlineData("![a b", "![a b")]
    [InlineData("<b></b>  a", "a")]
    [InlineData("Orion{% include a.html %} and {{< figure src=\"a\" >}}Vega{{% b %}}", "Orion and Vega")]
    [InlineData("{% Orion {{< Vega {{% Lyra {a} %", "{% Orion {{< Vega {{% Lyra {a} %")]
    [InlineData("Orion[^1] and Vega[^note].", "Orion and Vega.")]
    [InlineData("[^1]: Orion", "Orion")]
    [InlineData("Orion [^1]: Vega", "Orion : Vega")]
    [InlineData("Orion [^ a] [^] [^a[b] [^", "Orion [^ a] [^] [^a[b] [^")]
    [InlineData("Orion[^1]", "Orion")]
    [InlineData("[Orion]({{< ref \"a.md\" >}}) and [^1](#a)", "Orion and ^1")]
    [InlineData("Orion {%5 of its} suns and 5%} of others", "Orion {%5 of its} suns and 5%} of others")]
    [InlineData("Orion {{< figure src=\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\" >}}Vega", "Orion Vega")]
    public void Markup_goes_and_text_stays(string markdown, string text)
    {
        Assert.Equal(text, Read(markdown)[0].Text);
    }

    [Theory]
    [InlineData("see **Orion Lab** now", MarkKind.Bold, "Orion Lab", null)]
    [InlineData("see _Orion_ now", MarkKind.Italic, "Orion", null)]
    [InlineData("see [Orion Lab](https://orion.example/a_(b) \"Home\") now", MarkKind.ExternalLink, "Orion Lab", "https://orion.example/a_(b)")]
    [InlineData("see <https://orion.example> now", MarkKind.ExternalLink, "https://orion.example", "https://orion.example")]
    [InlineData("see <desk@orion.example> now", MarkKind.ExternalLink, "desk@orion.example", "mailto:desk@orion.example")]
    [InlineData("see [Orion][lab] now\n\n[lab]: https://orion.example", MarkKind.ExternalLink, "Orion", "https://orion.example")]
    [InlineData("see [lab] now\n\n[lab]: https://orion.example 'Home'", MarkKind.ExternalLink, "lab", "https://orion.example")]
    [InlineData("see [lab] now\n\n[lab]: https://orion.example \"Home\"", MarkKind.ExternalLink, "lab", "https://orion.example")]
    [InlineData("see [lab] now\n\n[lab]: <https://orion.example> (Home)", MarkKind.ExternalLink, "lab", "https://orion.example")]
    [InlineData("see [lab] now\n\n[lab]: https://orion.example\n[Lab]: https://vega.example", MarkKind.ExternalLink, "lab", "https://orion.example")]
    [InlineData("see **\"Orion\"** now", MarkKind.Bold, "\"Orion\"", null)]
    public void A_mark_covers_the_text_that_it_is_about(string markdown, MarkKind kind, string text, string? target)
    {
        var block = Assert.Single(Read(markdown));

        Assert.Equal($"see {text} now", block.Text);
        Assert.Equal(new Mark(kind, 4, text.Length, target), Assert.Single(block.Marks));
    }

    [Fact]
    public void Emphasis_nests()
    {
        var block = Assert.Single(Read("***Orion*** and **Vega *the* star**"));

        Assert.Equal("Orion and Vega the star", block.Text);
        Assert.Equal(
            [(MarkKind.Bold, "Orion"), (MarkKind.Italic, "Orion"), (MarkKind.Bold, "Vega the star"), (MarkKind.Italic, "the")],
            block.Marks.Select(mark => (mark.Kind, block.Text.Substring(mark.Start, mark.Length))));
    }

    [Fact]
    public void Emphasis_stands_within_brackets_and_within_other_emphasis()
    {
        var block = Assert.Single(Read("*(*Orion*)* and _the *star* Vega_"));

        Assert.Equal("(Orion) and the star Vega", block.Text);
        Assert.Equal(["(Orion)", "Orion", "the star Vega", "star"], block.Marks.Select(mark => block.Text.Substring(mark.Start, mark.Length)));
    }

    [Fact]
    public void Of_marks_that_begin_together_the_longer_comes_first_and_none_is_empty()
    {
        Assert.Equal([(MarkKind.Italic, 3), (MarkKind.Bold, 1)], Assert.Single(Read("***a** b*")).Marks.Select(static mark => (mark.Kind, mark.Length)));
        Assert.Empty(Assert.Single(Read("[](b)a")).Marks);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void A_target_has_at_most_32_parentheses_within_each_other(int depth, bool isLink)
    {
        var target = new string('(', depth) + new string(')', depth);

        var block = Assert.Single(Read($"[a]({target})"));

        Assert.Equal(isLink ? [new Mark(MarkKind.ExternalLink, 0, 1, target)] : [], block.Marks);
    }

    [Fact]
    public void A_quote_and_a_list_that_begins_with_one_end_a_paragraph() =>
        Assert.Equal(
            [(BlockKind.Paragraph, "Orion"), (BlockKind.Quote, "Vega"), (BlockKind.Paragraph, "Lyra"), (BlockKind.ListItem, "Deneb")],
            Read("Orion\n> Vega\n\nLyra\n1. Deneb").Select(static block => (block.Kind, block.Text)));

    [Fact]
    public void A_label_of_more_than_200_characters_is_no_label()
    {
        string longest = new('a', 200), longer = new('a', 201);

        Assert.Equal(longest, Read($"[{longest}]\n\n[{longest}]: https://orion.example")[0].Text);
        Assert.Equal($"[{longer}]", Read($"[{longer}]\n\n[{longer}]: https://orion.example")[0].Text);
    }

    [Theory]
    [InlineData("> Orion **and\n> Vega** shine", "and Vega", "and\n> Vega")]
    [InlineData("Orion &amp; Vega", "& V", "&amp; V")]
    [InlineData("Orion &amp; Vega", "n &", "n &amp;")]
    [InlineData("> Orion\\\n> Vega\n> Lyra", "n\n", "n\\\n")]
    [InlineData("> Orion\n> Vega", "n ", "n\n")]
    [InlineData("> Orion\n> Vega", " V", "\n> V")]
    [InlineData("A [Orion](https://o.example) star", "Orion", "Orion")]
    [InlineData("- Orion\n  Vega", "Vega", "Vega")]
    public void Plain_text_leads_back_to_its_source(string markdown, string plain, string source)
    {
        var block = Assert.Single(Read(markdown, out var seed));

        var (start, length) = block.Content.Map.Span(block.Text.IndexOf(plain, StringComparison.Ordinal), plain.Length);
        Assert.Equal(source, seed.Text.Substring(start, length));
    }

    [Fact]
    public void Comments_go_and_scripts_are_code()
    {
        Assert.Equal(
            [(BlockKind.Paragraph, "Orion"), (BlockKind.Code, "<script>\n\nrun()\n</script>"), (BlockKind.Paragraph, "Vega")],
            Read("Orion\n\n<!-- not\n\nshown -->\n<script>\n\nrun()\n</script>\nVega").Select(block => (block.Kind, block.Text)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("*a _b ")]
    [InlineData("` `` ")]
    [InlineData("<a ")]
    [InlineData("<p ")]
    [InlineData("<p>")]
    [InlineData("\n<!-- ")]
    [InlineData("> - ")]
    public void A_flood_of_openers_is_read_to_its_end(string opener)
    {
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat(opener, 100_000)) + "\n\nOrion")[^1].Text);
    }
}
