using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    private const string Whole = """
        ---
        category: news
        title: "Orion Lab and Vega Works build a \"telescope\""
        excerpt: 'Orion''s mirrors, Vega''s steel.'
        publishedDateTime: 2021-03-04T05:06:07+01:00
        originalUrl: https://orion.example/telescope
        webUrl: https://orion.example/telescope?web
        ampWebUrl: https://orion.example/amp
        cdnAmpWebUrl: https://cdn.orion.example/amp
        type: article
        language: en
        quality: 56
        heat: -1
        published: false
        provider:
          name: Star Gazette
          domain: www.gazette.example
        topics:
          - Telescopes
          - Steel
        images:
          - url: https://orion.example/a.jpg
            width: 640
            height: 480
            isCached: true
            title: The mirror at dawn
        related:
          - title: Vega Works opens a foundry
            excerpt: ""
            publishedDateTime: 2021-03-05
            webUrl: ""
            provider: {name: Lyra News, domain: lyra.example}
            quality: 7
        secured: "q83vASNF;AAECAwQFBgcICQoLDA0ODw=="
        ---

        # Mirrors

        The mirrors are large.
        """;

    private static Document Read(string text) => FrontMatterReader.Read(new SeedText("doc.md", text), TestContext.Current.CancellationToken);

    [Fact]
    public void Every_key_of_an_article_is_read()
    {
        var document = Read(Whole);
        var article = document.Article!;

        Assert.Empty(document.Problems);
        Assert.Equal(ArticleOrigin.Document, article.Origin);
        Assert.Equal("Orion Lab and Vega Works build a \"telescope\"", article.Title);
        Assert.Equal(new SourceSpan("doc.md", 3, 8, 48), article.Source);
        Assert.Equal("Orion's mirrors, Vega's steel.", article.Excerpt);
        Assert.Equal(("news", "article", "en"), (article.Category, article.Type, article.Language));
        Assert.Equal("2021-03-04T05:06:07+01:00", article.Published!.Date.Text);
        Assert.Equal(new DateTimeOffset(2021, 3, 4, 5, 6, 7, TimeSpan.FromHours(1)), article.Published.Date.Instant);
        Assert.Equal(new SourceSpan("doc.md", 5, 20, 25), article.Published.Source);
        Assert.Equal("https://orion.example/telescope", article.OriginalUrl);
        Assert.Equal("https://orion.example/telescope?web", article.WebUrl);
        Assert.Equal("https://orion.example/amp", article.AmpUrl);
        Assert.Equal("https://cdn.orion.example/amp", article.CdnAmpUrl);
        Assert.Equal((56, -1, false), (article.Quality, article.Heat, article.IsPublished));
        Assert.Equal(("Star Gazette", "gazette.example"), (article.Publisher!.Name, article.Publisher.Domain));
        Assert.Equal(["Telescopes", "Steel"], article.Topics);
        Assert.Equal(new Image("https://orion.example/a.jpg", 640, 480, true, "The mirror at dawn"), Assert.Single(article.Images));
        Assert.Equal(new SecuredText("q83vASNF", "AAECAwQFBgcICQoLDA0ODw=="), article.Secured);
        Assert.Equal("Mirrors\n\nThe mirrors are large.", article.Body);
        Assert.Equal(new Section("Mirrors", 1), Assert.Single(article.Sections));
    }

    [Fact]
    public void A_related_item_is_an_article_at_the_place_of_its_title()
    {
        var related = Assert.Single(Read(Whole).Pointers);

        Assert.Equal((ArticleOrigin.Related, "Vega Works opens a foundry"), (related.Origin, related.Title));
        Assert.Equal(new SourceSpan("doc.md", 28, 12, 26), related.Source);
        Assert.Equal(DatePrecision.Day, related.Published!.Date.Precision);
        Assert.Equal("Lyra News", related.Publisher!.Name);
        Assert.Equal(7, related.Quality);
        Assert.Null(related.Excerpt);
        Assert.Null(related.WebUrl);
    }

    [Fact]
    public void Blocks_come_in_document_order_with_the_body_last()
    {
        Assert.Equal(
            [
                (BlockKind.Title, "Orion Lab and Vega Works build a \"telescope\""),
                (BlockKind.Excerpt, "Orion's mirrors, Vega's steel."),
                (BlockKind.Caption, "The mirror at dawn"),
                (BlockKind.Related, "Vega Works opens a foundry"),
                (BlockKind.Heading, "Mirrors"),
                (BlockKind.Paragraph, "The mirrors are large."),
            ],
            Read(Whole).Blocks.Select(block => (block.Kind, block.Text)));
    }

    [Theory]
    [InlineData("\"Orion \\\"Vega\\\" \\u00e9 Lyra\"", "Vega", "Vega")]
    [InlineData("\"Orion \\u00e9 Lyra\"", "é", "\\u00e9")]
    [InlineData("'Orion''s Vega'", "'s", "''s")]
    [InlineData("Orion\n  Vega", "n V", "n\n  V")]
    [InlineData("\"Orion \\\n  Vega\"", "n V", "n \\\n  V")]
    [InlineData(">-\n  Orion\n  Vega\n\n  Lyra", "Vega\nLyra", "Vega\n\n  Lyra")]
    [InlineData("|\n  Orion\n    Vega\n", "  Vega", "  Vega")]
    [InlineData("\"Orion\n\n  Vega\"", "n\nV", "n\n\n  V")]
    [InlineData("Orion\n\n  Vega", "n\nV", "n\n\n  V")]
    [InlineData("\"Orion\n  \"", "n ", "n\n")]
    public void A_value_leads_back_through_quotes_escapes_and_folded_lines(string yaml, string plain, string source)
    {
        var document = Read($"---\ntitle: {yaml}\n---\n");
        var title = document.Blocks[0];

        Assert.Empty(document.Problems);
        Assert.Equal(document.Article!.Title, title.Text);
        var (start, length) = title.Content.Map.Span(title.Text.IndexOf(plain, StringComparison.Ordinal), plain.Length);
        Assert.Equal(source, document.Seed.Text.Substring(start, length));
    }

    [Fact]
    public void A_value_whose_lines_end_in_another_way_leads_back_to_the_whole_of_it()
    {
        var document = Read("---\ntitle: |\n  Orion\u0085  Vega\n---\n");
        var title = document.Blocks[0];

        Assert.Equal("Orion\nVega\n", title.Text);
        var (start, length) = title.Content.Map.Span(title.Text.IndexOf("Vega", StringComparison.Ordinal), 4);
        Assert.Equal("|\n  Orion\u0085  Vega", document.Seed.Text.Substring(start, length).TrimEnd());
    }

    [Fact]
    public void A_block_of_text_may_end_with_the_file()
    {
        var document = Read("---\ntitle: |\n  Orion\n  Vega");

        Assert.Equal("Orion\nVega", document.Article!.Title);
        var (start, length) = document.Blocks[0].Content.Map.Span(6, 4);
        Assert.Equal("Vega", document.Seed.Text.Substring(start, length));
    }

    [Theory]
    [InlineData("{name: Gazette}", "Gazette", null)]
    [InlineData("{domain: www.Gazette.example}", "www.Gazette.example", "gazette.example")]
    [InlineData("{}", null, null)]
    public void A_publisher_is_named_by_its_name_or_else_by_its_domain(string provider, string? name, string? domain)
    {
        var publisher = Read($"---\ntitle: Orion\nprovider: {provider}\n---\n").Article!.Publisher;

        Assert.Equal((name, domain), (publisher?.Name, publisher?.Domain));
    }

    [Fact]
    public void The_keys_of_other_dialects_are_accepted()
    {
        var document = Read("""
            ---
            title: Orion
            description: A lab among stars.
            date: 2022-07-01
            tags: [stars, steel]
            category: News
            author: Ada Quill
            url: https://orion.example/post
            canonical: https://vega.example/post
            locale: fr
            ---
            """);
        var article = document.Article!;

        Assert.Empty(document.Problems);
        Assert.Equal("A lab among stars.", article.Excerpt);
        Assert.Equal(PartialDate.FromDay(2022, 7, 1, "2022-07-01"), article.Published!.Date);
        Assert.Equal(["stars", "steel"], article.Topics);
        Assert.Equal(["Ada Quill"], article.Authors);
        Assert.Equal(("https://vega.example/post", "https://orion.example/post"), (article.OriginalUrl, article.WebUrl));
        Assert.Equal("fr", article.Language);
    }

    [Fact]
    public void An_image_may_be_an_address_alone()
    {
        var document = Read("---\ntitle: Orion\nimages: [https://orion.example/a.jpg]\n---\n");

        Assert.Empty(document.Problems);
        Assert.Equal([new Image("https://orion.example/a.jpg", null, null, null, null)], document.Article!.Images);
    }

    [Theory]
    [InlineData("authors: [Ada Quill, {name: Ben Rowe}]", "Ada Quill|Ben Rowe")]
    [InlineData("author: {name: Ben Rowe}", "Ben Rowe")]
    [InlineData("authors:\n  - Ada Quill", "Ada Quill")]
    [InlineData("author: Ada Quill, Ben Rowe", "Ada Quill|Ben Rowe")]
    [InlineData("author: Ada Quill, Ben Rowe and Cleo Marsh", "Ada Quill|Ben Rowe|Cleo Marsh")]
    [InlineData("authors: [Ada Quill & Ben Rowe]", "Ada Quill|Ben Rowe")]
    [InlineData("author: Ada Quill, Managing Director", "Ada Quill")]
    [InlineData("author: Ada Quill, head of research and tides at Vega", "Ada Quill")]
    [InlineData("author: Vega 7 Labs, Orion", "Vega 7 Labs, Orion")]
    [InlineData("author: Ada Quill and the Vega team", "Ada Quill and the Vega team")]
    [InlineData("author: Ada Quill, Ben Rowe, and Cleo Marsh", "Ada Quill|Ben Rowe|Cleo Marsh")]
    [InlineData("author: Ada Quill, Ph.D., and Ben Rowe, MD", "Ada Quill|Ben Rowe")]
    [InlineData("author: Ada Dean and Ben Judge", "Ada Dean|Ben Judge")]
    [InlineData("author: Ada Quill, Vega Systems", "Ada Quill, Vega Systems")]
    [InlineData("author: Ada Quill, New York", "Ada Quill, New York")]
    [InlineData("author: Ada Quill, Vega Executive Director", "Ada Quill")]
    [InlineData("author: Orion Bank and Trust Company", "Orion Bank and Trust Company")]
    public void Authors_are_a_name_a_list_or_a_mapping(string yaml, string names)
    {
        var document = Read($"---\ntitle: Orion\n{yaml}\n---\n");

        Assert.Empty(document.Problems);
        Assert.Equal(names, string.Join('|', document.Article!.Authors));
    }

    [Theory]
    [InlineData("2020", DatePrecision.Year)]
    [InlineData("2020-12", DatePrecision.Month)]
    [InlineData("2020-12-11", DatePrecision.Day)]
    [InlineData("'2020-12-11'", DatePrecision.Day)]
    [InlineData("2020-2-1", DatePrecision.Day)]
    [InlineData("2020/12/11", DatePrecision.Day)]
    [InlineData("December 11, 2020", DatePrecision.Day)]
    [InlineData("December 2020", DatePrecision.Month)]
    [InlineData("2020/2/1 9:06:00 +0100", DatePrecision.Instant)]
    [InlineData("2020-12-11T17:06Z", DatePrecision.Instant)]
    [InlineData("2020-12-11 17:06:00 +0100", DatePrecision.Instant)]
    [InlineData("2020-12-11T17:06:00.25-05:00", DatePrecision.Instant)]
    public void A_date_is_as_precise_as_it_is_written(string value, DatePrecision precision)
    {
        var document = Read($"---\ntitle: Orion\ndate: {value}\n---\n");

        Assert.Empty(document.Problems);
        Assert.Equal((precision, value.Trim('\'')), (document.Article!.Published!.Date.Precision, document.Article.Published.Date.Text));
    }

    [Fact]
    public void A_time_without_zone_keeps_its_day()
    {
        Assert.Equal(DatePrecision.Day, Read("---\ntitle: Orion\ndate: 2020-12-11T17:06:00\n---\n").Article!.Published!.Date.Precision);
    }

    [Theory]
    [InlineData("---\nexcerpt: Vega\n---\n")]
    [InlineData("---\ntitle: ''\n---\n")]
    [InlineData("Vega\n")]
    public void A_document_without_a_title_has_no_article(string text)
    {
        Assert.Null(Read(text).Article);
    }

    [Fact]
    public void A_text_without_a_fence_has_no_keys_and_is_all_body()
    {
        var document = Read("\n Vega shines\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0102", 2, 0), (problem.Rule.Id, problem.Start, problem.Length));
        Assert.Equal(["Vega shines"], document.Blocks.Select(static block => block.Text));
    }

    [Fact]
    public void A_line_of_dashes_in_the_body_is_no_second_block()
    {
        var document = Read("---\ntitle: Orion\n---\nVega: bright\n\n---\n\nLyra: dim\n\n---\n");

        Assert.Empty(document.Problems);
        Assert.Equal(["Orion", "Vega: bright", "Lyra: dim"], document.Blocks.Select(block => block.Text));
    }

    [Fact]
    public void The_title_of_an_unclosed_front_matter_is_read()
    {
        var document = Read("---\ntitle: Orion\nquality: high\n\nThe body.\n");

        Assert.Equal("MILA0101", Assert.Single(document.Problems).Rule.Id);
        Assert.Equal(("Orion", "The body."), (document.Article!.Title, document.Article.Body));
    }
}
