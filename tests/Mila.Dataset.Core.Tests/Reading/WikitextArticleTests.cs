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
