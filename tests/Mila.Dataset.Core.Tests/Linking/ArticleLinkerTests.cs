using Mila.Core.Model;

namespace Mila.Core.Tests.Linking;

public sealed class ArticleLinkerTests
{
    [Theory]
    [InlineData("https://coast.example/tide", "http://www.coast.example/tide/")]
    [InlineData("https://Coast.example/tide#top", "https://coast.example/tide")]
    public void Links_to_one_address_lead_to_one_article(string one, string other)
    {
        var dataset = Told.In(Citing("A.wiki", one, "The tide rises"), Citing("B.wiki", other, "Tide rising")).Dataset;

        var cited = Assert.Single(dataset.Articles, static article => article.Draft.Origin == ArticleOrigin.Cited);
        Assert.Equal("the-tide-rises", cited.Slug);
        Assert.Equal(2, dataset.Articles.Count(article => article.Citations.Contains(IndexOf(dataset, cited))));
    }

    [Fact]
    public void Other_addresses_are_other_articles_and_slugs_that_clash_get_a_number() =>
        Assert.Equal(
            ["the-tide-rises", "the-tide-rises-2"],
            Told.In(Citing("A.wiki", "https://coast.example/1", "The tide rises"), Citing("B.wiki", "https://coast.example/2", "The tide rises"))
                .Dataset.Articles.Where(static article => article.Draft.Origin == ArticleOrigin.Cited).Select(static article => article.Slug));

    [Fact]
    public void A_document_that_another_one_cites_is_one_article_and_its_own_words_win()
    {
        var dataset = Told.In(
            new Seed("a.md", "---\ntitle: The tide rises\nurl: https://coast.example/tide\n---\nIt does.\n"),
            Citing("B.wiki", "https://www.coast.example/tide/", "Rising tide", "|date=2021-05-03")).Dataset;

        var article = Assert.Single(dataset.Articles, static article => article.Slug == "the-tide-rises");
        Assert.Equal((ArticleOrigin.Document, "2021-05-03"), (article.Draft.Origin, article.Draft.Published?.Date.Text));
        Assert.Equal(2, dataset.Articles.Count);
    }

    [Fact]
    public void The_surest_word_on_an_article_comes_first_whatever_the_files_are_called()
    {
        var related = new Seed("b.md", """
            ---
            title: A pier
            related:
              - title: The tide rises
                webUrl: https://coast.example/tide
                category: Sea
                topics: [tides]
                published: true
            ---
            It is open.
            """);
        var dataset = Told.In(Citing("A.wiki", "https://coast.example/tide", "Rising tide", "|date=2021-05-03"), related).Dataset;

        var article = Assert.Single(dataset.Articles, static article => article.Slug == "the-tide-rises");
        Assert.Equal((ArticleOrigin.Related, "The tide rises", "2021-05-03"), (article.Draft.Origin, article.Draft.Title, article.Draft.Published?.Date.Text));
        Assert.Equal(("Sea", true, "tides"), (article.Draft.Category, article.Draft.IsPublished, Assert.Single(article.Draft.Topics)));
    }

    [Fact]
    public void Gaps_are_filled_with_all_that_another_document_says()
    {
        static Seed Listing(string path, string more) => new(path, $"---\ntitle: Pier {path}\nrelated:\n  - title: The tide rises\n    webUrl: https://coast.example/tide\n{more}---\nIt is open.\n");

        var dataset = Told.In(Listing("a.md", ""), Listing("b.md", "    category: Sea\n    topics: [tides]\n    published: true\n")).Dataset;

        var article = Assert.Single(dataset.Articles, static article => article.Slug == "the-tide-rises");
        Assert.Equal(("Sea", true, "tides"), (article.Draft.Category, article.Draft.IsPublished, Assert.Single(article.Draft.Topics)));
    }

    private static Seed Citing(string path, string url, string title, string more = "") =>
        new(path, $"The tide of {path} rises.<ref>{{{{cite web|url={url}|title={title}{more}}}}}</ref>", SeedKind.Wikitext);

    private static int IndexOf(Dataset dataset, Article article) =>
        Enumerable.Range(0, dataset.Articles.Count).Single(row => dataset.Articles[row] == article);
}
