namespace Mila.Core.Tests.Reading;

public sealed class WikitextTextTests
{
    [Theory]
    [InlineData("A [[harbour]] town", "A harbour town")]
    [InlineData("Two [[harbour]]s and one [[pier]]'s end", "Two harbours and one pier's end")]
    [InlineData("The [[Norvik (town)|old town]] hall", "The old town hall")]
    [InlineData("See [[:Category:Ports]] first", "See Category:Ports first")]
    [InlineData("A '''bold''' and ''slanted'' '''''claim'''''", "A bold and slanted claim")]
    [InlineData("Ask l'''Observatoire'' de '''Norvik''' now", "Ask l'Observatoire de Norvik now")]
    [InlineData("It opened in 1998.<ref>Records</ref> Later", "It opened in 1998. Later")]
    [InlineData("It opened in 1998.<ref name=\"a/b\" /> <ref>x</ref> Later", "It opened in 1998. Later")]
    [InlineData("A {{convert|3|km|mi}} pier {{lang|no|''brygge''}} and {{lang-sv|brygga}}, {{nowrap|900 m}}", "A 3 km pier brygge and brygga, 900 m")]
    [InlineData("Ouvert le {{date-|19 janvier 2017}} par le {{lien|Port de Norvik|lang=no}}", "Ouvert le 19 janvier 2017 par le Port de Norvik")]
    [InlineData("It is {{cvt|3|km}} long, {{convert|4}} wide, {{convert}} deep", "It is 3 km long, 4 wide, deep")]
    [InlineData("It is {{convert|5|to|10|km|mi}} long, {{convert|7|abbr=on|km}} wide, {{quote|text=so they said}}", "It is 5 to 10 km long, 7 wide, so they said")]
    [InlineData("It cost {{US$|9 million}} or {{EUR|8 million|2030}} {{As of|2030}}, {{circa|1990}}", "It cost US$9 million or €8 million As of 2030, c. 1990")]
    [InlineData("It opened on {{start date|2010|5|3}}, was built {{Start date and age|df=yes|2010|05|03}} or {{start date|2010|05|df=no}} or {{start date|2010}}", "It opened on May 3, 2010, was built 3 May 2010 or May 2010 or 2010")]
    [InlineData("It opened on {{start date|2010|5|03|df=n}} {{start date|2010|13}}{{start date|2010||3}} {{start date}}too", "It opened on May 3, 2010 2010 too")]
    [InlineData("It said: {{blockquote|The pier [[is|was]] old.|Ada Reed}} More", "It said: The pier was old. More")]
    [InlineData("One of {{ubl|class=x|a {{nowrap|big}} kelp|style={{nowrap|b}}|a fjord = b}}", "One of a big kelp")]
    [InlineData("It was made by {{hlist|style=x|[[Ada]]|Bo|style=y|Cy}} in 2001", "It was made by Ada, Bo, Cy in 2001")]
    [InlineData("One {{nowrap|{{lang|no|en [[fjord]]|x}} more}} here", "One en fjord more here")]
    [InlineData("Salt {{!}} fish{{=}}trade", "Salt | fish=trade")]
    [InlineData("Salt &amp; fish &#124; rye &eacute; &unknown; & more", "Salt & fish | rye é &unknown; & more")]
    [InlineData("Open <!-- never -->today", "Open today")]
    [InlineData("Type <nowiki>[[x]] ''y'' &amp; {{z</nowiki>.", "Type [[x]] ''y'' & {{z.")]
    [InlineData("H<sub>2</sub>O <span class=\"x\">is</span><br/>wet", "H2O is wet")]
    [InlineData("A < b and c > d <blink>x</blink>", "A < b and c > d <blink>x</blink>")]
    [InlineData("At [https://norvik.example/a the harbour] now", "At the harbour now")]
    [InlineData("At [https://norvik.example/a] now", "At now")]
    [InlineData("At https://norvik.example/a_(b), now", "At https://norvik.example/a_(b), now")]
    [InlineData("At https://norvik.example/?a=1&amp;b=2 now", "At https://norvik.example/?a=1&b=2 now")]
    [InlineData("One\ntwo\n<!-- a line alone -->\nthree", "One two three")]
    [InlineData("__TOC__\nText __NOINDEX__here", "Text here")]
    [InlineData("A table\n{| class=x\n| cell [[a|b]] || {{c}}\n|}\n", "A table")]
    [InlineData("Type <nowiki>one\ntwo</nowiki> now", "Type one two now")]
    [InlineData("A {{lang|[https://norvik.example no|brygge}} here", "A brygge here")]
    [InlineData("On [[a fjord\nfar]] now", "On [[a fjord far]] now")]
    [InlineData("On [[Fjord|a\nfjord]] now", "On a fjord now")]
    [InlineData("Sum <math>a_{1}</math>is", "Sum is")]
    [InlineData("#REDIRECT [[Norvik Observatory]]", "Norvik Observatory")]
    [InlineData("An [[unclosed link", "An [[unclosed link")]
    [InlineData("An {{unclosed|a=b template", "An {{unclosed|a=b template")]
    [InlineData("An <ref>unclosed reference", "An <ref>unclosed reference")]
    [InlineData("An <!-- unclosed comment", "An <!-- unclosed comment")]
    [InlineData("A [https://norvik.example unclosed address", "A [https://norvik.example unclosed address")]
    [InlineData("A stray }} and ]] and </ref>", "A stray }} and ]] and </ref>")]
    [InlineData("A stray </nowiki> and </pre> and </math>", "A stray </nowiki> and </pre> and </math>")]
    [InlineData("Salt &amp", "Salt &amp")]
    [InlineData("Salt &averylongname; and rye", "Salt &averylongname; and rye")]
    [InlineData("A __TOC", "A __TOC")]
    [InlineData("A ____ line, __TOC1__ and __toc__", "A ____ line, __TOC1__ and __toc__")]
    [InlineData("A <", "A <")]
    [InlineData("A <b", "A <b")]
    [InlineData("A <surprisinglylongname>", "A <surprisinglylongname>")]
    [InlineData("Old<ref>See <references/> below</ref> town", "Old town")]
    [InlineData("The [[&amp;]] sign", "The & sign")]
    public void A_paragraph_reads_like_the_rendered_page(string markup, string plain) =>
        Assert.Equal(["Paragraph: " + plain], WikitextSamples.Blocks(markup));

    [Fact]
    public void A_link_shows_its_text_and_keeps_its_target() =>
        Assert.Equal(
            ["WikiLink 'tides' Tide (physics)", "WikiLink 'harbours' harbour", "WikiLink 'chart' Sea chart"],
            WikitextSamples.Marks("About [[Tide_(physics)#Causes|tides]], [[harbour]]s and a [[:Sea chart|chart]]."));

    [Fact]
    public void An_external_link_keeps_its_address_without_entities() =>
        Assert.Equal(
            ["ExternalLink 'map' https://norvik.example/?a=1&b=2", "ExternalLink 'https://norvik.example/plain' https://norvik.example/plain"],
            WikitextSamples.Marks("A [https://norvik.example/?a=1&amp;b=2 map] and https://norvik.example/plain."));

    [Theory]
    [InlineData("''https://norvik.example/a''", "ExternalLink 'https://norvik.example/a' https://norvik.example/a")]
    [InlineData("At https://norvik.example/l'eau now", "ExternalLink 'https://norvik.example/l'eau' https://norvik.example/l'eau")]
    [InlineData("(At https://norvik.example/a).", "ExternalLink 'https://norvik.example/a' https://norvik.example/a")]
    [InlineData("At [https://norvik.example/a{{!}}b the pier]", "ExternalLink '|b the pier' https://norvik.example/a")]
    public void An_address_ends_where_the_text_goes_on(string text, string link) => Assert.Contains(link, WikitextSamples.Marks(text));

    [Fact]
    public void A_mark_does_not_reach_over_the_white_space_at_its_end() =>
        Assert.Equal(["Bold 'big'", "WikiLink 'sea' Sea"], WikitextSamples.Marks("'''big '''[[Sea|sea ]](cold)"));

    [Fact]
    public void Bold_and_italic_nest_and_end_with_their_line() =>
        Assert.Equal(
            ["Bold 'big wide'", "Italic 'wide'", "Italic 'open'", "Bold 'next'"],
            WikitextSamples.Marks("'''big ''wide''''' sea ''open\nend '''next'''"));

    [Fact]
    public void An_apostrophe_before_italics_is_no_bold() =>
        Assert.Equal(["Italic 'Institut'", "Bold 'mer'"], WikitextSamples.Marks("De l'''Institut'' à la '''mer'''"));

    [Fact]
    public void Lines_headings_and_lists_become_blocks()
    {
        const string page =
            """
            The '''Norvik Institute''' studies
            tides.

            == Work ==
            Its topics:
            * currents<ref>x</ref>
            ** deep ones
            # first
            : indented
            After the list.
            ===''Boats''=== <!-- three -->
            <pre>
            raw [[text]]
            </pre>
            <blockquote>We sail.</blockquote>
            """;
        Assert.Equal(
            [
                "Paragraph: The Norvik Institute studies tides.",
                "Heading 2: Work",
                "Paragraph: Its topics:",
                "ListItem: currents",
                "ListItem: deep ones",
                "ListItem: first",
                "ListItem: indented",
                "Paragraph: After the list.",
                "Heading 3: Boats",
                "Code: raw [[text]]",
                "Paragraph: We sail.",
            ],
            WikitextSamples.Blocks(page));
    }

    [Fact]
    public void A_picture_gives_its_caption_and_no_text() =>
        Assert.Equal(
            ["Paragraph: The pier is long.", "Caption: The pier in 1990"],
            WikitextSamples.Blocks("The pier [[File:Pier.jpg|thumb|alt=A pier|The [[pier]] in '''1990'''|120px]]is long. [[Image:Bare.png|right]]"));

    [Fact]
    public void A_caption_of_several_blocks_is_one_line() =>
        Assert.Equal(
            ["Paragraph: The pier.", "Caption: The pier in 1990, from above"],
            WikitextSamples.Blocks("The pier. [[File:Pier.jpg|The pier<blockquote>in 1990,</blockquote>from above]]"));

    [Fact]
    public void A_template_on_its_own_line_ends_a_paragraph() =>
        Assert.Equal(["Paragraph: Before.", "Paragraph: After."], WikitextSamples.Blocks("Before.\n{{Main|Tides}}\nAfter."));

    [Fact]
    public void A_template_that_is_never_closed_hides_nothing() =>
        Assert.Equal(
            ["Paragraph: {{infobox | name = [[x", "Paragraph: The institute.", "Heading 2: Work"],
            WikitextSamples.Blocks("{{infobox\n| name = [[x\n\nThe institute.\n\n== Work ==\n"));
}
