using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class WikitextArticleTests
{
    [Fact]
    public void The_first_bold_words_of_the_lead_are_the_title()
    {
        var document = WikitextSamples.Read("{{infobox|name=Other}}\nThe '''Norvik [[Tide]] Institute''' ('''NTI''') is old.");
        Assert.Equal("Norvik Tide Institute", document.Article!.Title);
        Assert.Equal("Norvik Institute.wiki(2,8)", document.Article.Source.ToString());
        Assert.Equal("Norvik [[Tide]] Institute".Length, document.Article.Source.Length);
        Assert.DoesNotContain(document.Blocks, static block => block.Kind == BlockKind.Title);
    }

    [Theory]
    [InlineData("{{Infobox organization\n| name = Norvik &amp; Sons\n}}\nAn old firm.", "Norvik & Sons", 2, 10, true)]
    [InlineData("{{Infobox organization|name=Norvik}}\nNorvik is old.", "Norvik", 1, 29, false)]
    [InlineData("{{DISPLAYTITLE:''norvik''}}\nAn old firm.", "norvik", 1, 18, true)]
    [InlineData("= Norvik =\nAn '''old''' firm.", "Norvik", 1, 3, true)]
    [InlineData("An old firm.", "Norvik Institute", 1, 1, false)]
    [InlineData("{{DISPLAYTITLE:<!-- none -->}}\nAn old firm.", "Norvik Institute", 1, 1, false)]
    [InlineData("{{Infobox organization|type=firm}}\nAn old firm.", "Norvik Institute", 1, 1, false)]
    [InlineData("{{Infobox organization|name=<!-- none -->}}\nAn old firm.", "Norvik Institute", 1, 1, false)]
    public void Without_bold_words_the_title_comes_from_elsewhere(string text, string title, int line, int column, bool isBlock)
    {
        var document = WikitextSamples.Read(text);
        Assert.Equal(title, document.Article!.Title);
        Assert.Equal((line, column), (document.Article.Source.Line, document.Article.Source.Column));
        Assert.Equal(isBlock ? [title] : [], document.Blocks.Where(static block => block.Kind == BlockKind.Title).Select(static block => block.Text));
    }

    [Theory]
    [InlineData("{{Infobox organization\n| website = {{URL|https://www.Norvik.example/en}}\n}}", "norvik.example")]
    [InlineData("{{infobox company|homepage=[https://norvik.example Norvik]}}", "norvik.example")]
    [InlineData("{{infobox company|website=https://tides.norvik.example/<!-- new -->}}", "tides.norvik.example")]
    [InlineData("{{infobox company|url={{url|norvik.example}}}}", "norvik.example")]
    [InlineData("{{infobox company|website=none yet}}", null)]
    [InlineData("{{infobox company|website=Norvik}}", null)]
    [InlineData("{{infobox company|website=<!-- none -->}}", null)]
    [InlineData("{{cite web|title=T|url=https://kelp.example|website=kelp.example}}", null)]
    public void The_site_of_what_a_page_is_about_comes_from_its_infobox(string text, string? site) =>
        Assert.Equal(site, WikitextSamples.Read(text + "\n'''Norvik''' is old.").Infobox?.Site);

    [Theory]
    [InlineData("founded = 2010", "2010")]
    [InlineData("foundation = May 2010", "May 2010")]
    [InlineData("established = {{start date|2010|5|3}}", "May 3, 2010")]
    [InlineData("formation = {{start date and age|2010}}", "2010")]
    [InlineData("inception = {{start date and age|df=yes|2010|05}}", "May 2010")]
    [InlineData("founding_date = 3&nbsp;May 2010; 10 years ago", "3 May 2010")]
    [InlineData("founded_date = 2010-05-03 (10 years ago)", "2010-05-03")]
    [InlineData("founded = 2010 in [[Oslo]]", "2010")]
    [InlineData("founded = 2010 at Norvik", "2010")]
    [InlineData("founded = 3 May 2010 by Mona Dahl", "3 May 2010")]
    [InlineData("founded = May 3, 2010, as ''Tide Club''", "May 3, 2010")]
    [InlineData("founded = 2010 as Tide Club<ref>Records of 1999</ref>", "2010")]
    [InlineData("founded = 2010<br>1999 (as Tide Club)", "2010")]
    [InlineData("founded = <br>2010", "2010")]
    [InlineData("founded =\n* 2010\n* 2015", "2010")]
    [InlineData("founded = \n| established = 2010", "2010")]
    [InlineData("founded = <!-- when? -->\n| established = 2010", "2010")]
    [InlineData("founded = 2010 or 2011", null)]
    [InlineData("founded = 2010–2012", null)]
    [InlineData("founded = about 2010", null)]
    [InlineData("founded = {{circa|2010}}", null)]
    [InlineData("founded = by Mona Dahl", null)]
    [InlineData("founded = 31 June 2010", null)]
    [InlineData("founded = <!-- when? -->", null)]
    public void The_founding_of_what_a_page_is_about_is_the_date_that_its_infobox_begins_with(string parameter, string? date) =>
        Assert.Equal(date, WikitextSamples.Read($"{{{{Infobox company\n| {parameter}\n}}}}\n'''Norvik''' is old.").Infobox!.Founded?.Text);

    [Fact]
    public void A_founding_is_as_precise_as_its_infobox_tells()
    {
        var founded = WikitextSamples.Read("{{Infobox company|founded={{start date and age|2010|05}} in Oslo}}").Infobox!.Founded;

        Assert.Equal(PartialDate.FromMonth(2010, 5, "May 2010"), founded);
    }

    [Theory]
    [InlineData("location = [[Leeds]], England", "Leeds, England")]
    [InlineData("headquarters = {{nowrap|[[Leeds|Leeds City]], England}}<ref>{{cite web|title=Leeds}}</ref>", "Leeds City, England")]
    [InlineData("hq_location = ''Leeds''", "Leeds")]
    [InlineData("hq_location_city = Leeds\n| hq_location_country = [[England]] {{flagicon|England}}", "Leeds, England")]
    [InlineData("location_city = Leeds\n| location_country = England", "Leeds, England")]
    [InlineData("location = Leeds, England\n| location_country = England", "Leeds, England")]
    [InlineData("location_country = England", "England")]
    [InlineData("location = Leeds, England<br>Oslo, Norway", "Leeds, England")]
    [InlineData("location =\n* Leeds, England\n* Oslo, Norway", "Leeds, England")]
    [InlineData("location = 12 Pier Road\n| city = Leeds\n| country = England", "Leeds")]
    [InlineData("location = 12 Pier Road, Leeds", "12 Pier Road, Leeds")]
    [InlineData("location = {{plainlist|\n* Leeds, England\n* Oslo, Norway\n}}", "Leeds, England")]
    [InlineData("location = 1 Tide Street,<br/>Leeds,<br/>England<br/>Norway", "1 Tide Street, Leeds, England")]
    [InlineData("location = Leeds,\nEngland", "Leeds, England")]
    [InlineData("location = Leeds,", "Leeds")]
    [InlineData("location = ,", null)]
    [InlineData("location = {{coord|53|N|1|W}}\n| headquarters = Leeds", "Leeds")]
    [InlineData("location = <!-- where? -->", null)]
    [InlineData("website = norvik.example", null)]
    public void The_place_of_what_a_page_is_about_is_the_first_line_that_its_infobox_gives(string parameter, string? place) =>
        Assert.Equal(place, WikitextSamples.Read($"{{{{Infobox company\n| {parameter}\n}}}}\n'''Norvik''' is old.").Infobox!.Location);

    [Fact]
    public void What_a_page_is_about_comes_from_its_first_infobox_alone()
    {
        var infobox = WikitextSamples.Read("{{Infobox company\n| module = {{Infobox station|founded=2010}}\n}}\n'''Norvik''' is old.\n{{Infobox person|url=norvik.example}}").Infobox;

        Assert.Equal(new Infobox("company", Site: null, Founded: null, Location: null, Maker: null), infobox);
    }

    [Fact]
    public void Sections_and_categories_stand_in_order()
    {
        var article = WikitextSamples.Read("Lead.\n== One ==\n=== ''Inner'' ===\n== Two ==\n[[Category:Old ports|Norvik]] [[category:Tide_research]]").Article!;
        Assert.Equal(["2 One", "3 Inner", "2 Two"], article.Sections.Select(static section => section.Level + " " + section.Heading));
        Assert.Equal(["Old ports", "Tide research"], article.Categories);
        Assert.Null(article.Language);
    }

    [Fact]
    public void The_body_parts_its_blocks_by_empty_lines_and_keeps_a_list_together() =>
        Assert.Equal(
            "Norvik has:\n\na pier\na lighthouse\n\nHistory\n\nIt is old.",
            WikitextSamples.Read("Norvik has:\n* a pier\n* a lighthouse\n[[File:x.png|Caption]]\n== History ==\nIt is old.<ref>{{cite web|title=T}}</ref>").Article!.Body);

    [Fact]
    public void A_page_that_shows_nothing_has_no_body() => Assert.Null(WikitextSamples.Read("{{stub}}\n[[Category:Ports]]").Article!.Body);
}
