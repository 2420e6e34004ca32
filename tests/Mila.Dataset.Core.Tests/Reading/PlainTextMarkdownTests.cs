using Mila.Core.Model;
using Mila.Core.Reading;
using static Mila.Core.Tests.Reading.PlainTextSamples;

namespace Mila.Core.Tests.Reading;

/// <summary>Plain text that begins with a heading of Markdown.</summary>
public sealed class PlainTextMarkdownTests
{
    [Theory]
    [InlineData("# Fjordlab *rents* a mill", 1, 3)]
    [InlineData("\n  ## Fjordlab [rents](https://fjordlab.example/mill) a mill ##", 2, 6)]
    [InlineData("Fjordlab *rents* a mill\n===", 1, 1)]
    [InlineData("<!-- checked -->\n# Fjordlab *rents* a mill", 2, 3)]
    public void The_heading_that_a_text_begins_with_is_its_title(string heading, int line, int column)
    {
        var document = Read($"{heading}\n\n{LongParagraph}");

        Assert.Equal("Fjordlab rents a mill", document.Article!.Title);
        Assert.Equal((line, column), (document.Article.Source.Line, document.Article.Source.Column));
        Assert.Equal([BlockKind.Title, BlockKind.Paragraph], Kinds(document));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("#Fjordlab rents a mill", "#Fjordlab rents a mill")]
    [InlineData("# Fjordlab\n# Kelpworks", "# Fjordlab")]
    [InlineData("Fjordlab rents a mill\n-----", "Fjordlab rents a mill")]
    [InlineData("Fjordlab rents a mill\n# Kelpworks", "Fjordlab rents a mill")]
    [InlineData("Fjordlab", "Fjordlab")]
    public void What_begins_with_no_heading_keeps_its_signs(string text, string title)
    {
        var article = Article($"{text}\n\n*{LongParagraph}*");

        Assert.Equal(title, article.Title);
        Assert.EndsWith($"*{LongParagraph}*", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_alone_is_a_title_without_a_text()
    {
        var document = Read("# Fjordlab rents a mill");

        Assert.Equal("Fjordlab rents a mill", document.Article!.Title);
        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0301", 1, 3), (problem.Rule.Id, problem.Lines.Line, problem.Lines.Column));
    }

    [Fact]
    public void A_title_that_looks_like_a_label_is_the_title_still() =>
        Assert.Equal("Related: a mill", Article($"# Related: a mill\n\n{LongParagraph}").Title);

    [Fact]
    public void Marks_become_blocks_and_sections()
    {
        var document = Read($"""
            # Fjordlab rents a mill

            ![The mill](mill.jpg)

            **BERGEN, May 3, 2031** -- [Fjordlab](https://fjordlab.example) today announced a lease
            with Tern Robotics.

            ## What is *planned*

            - a laboratory
            - a [canteen](https://kelpworks.example)

            > We are glad of it.

            ```
            By Ada Reed
            ```

            **About Fjordlab**

            {LongParagraph}

            ### Terms

            The terms are secret.
            """);

        var article = document.Article!;
        Assert.Equal(
            [
                (BlockKind.Title, 0), (BlockKind.Caption, 0), (BlockKind.Paragraph, 0), (BlockKind.Heading, 2), (BlockKind.ListItem, 0), (BlockKind.ListItem, 0),
                (BlockKind.Quote, 0), (BlockKind.Code, 0), (BlockKind.Heading, 1), (BlockKind.Paragraph, 0), (BlockKind.Heading, 3), (BlockKind.Paragraph, 0),
            ],
            document.Blocks.Select(static block => (block.Kind, block.Level)));
        Assert.Equal([new Section("What is planned", 2), new Section("Terms", 3)], article.Sections);
        Assert.Equal(
            "The mill\n\nBERGEN, May 3, 2031 -- Fjordlab today announced a lease with Tern Robotics.\n\nWhat is planned\n\na laboratory\n\na canteen\n\n"
            + $"We are glad of it.\n\nBy Ada Reed\n\nAbout Fjordlab\n\n{LongParagraph}\n\nTerms\n\nThe terms are secret.",
            article.Body);
        Assert.Equal(("Fjordlab", "May 3, 2031"), (article.Issuer, article.Published!.Date.Text));
        Assert.Equal(new SourceSpan("news.txt", 5, 11, 11), article.Published.Source);
        Assert.Contains(new Mark(MarkKind.ExternalLink, 23, 8, "https://fjordlab.example"), document.Blocks[2].Marks);
        Assert.Contains(new Mark(MarkKind.ExternalLink, 2, 7, "https://kelpworks.example"), document.Blocks[5].Marks);
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("*By Ada Reed, May 3, 2031*", 15)]
    [InlineData("By **Ada Reed**  \nMay 3, 2031", 1)]
    [InlineData("By [Ada Reed](https://tern.example/ada) | May 3, 2031", 43)]
    public void A_byline_may_have_marks(string byline, int column)
    {
        var document = Read($"# Fjordlab rents a mill\n\n{byline}\n\n{LongParagraph}");

        Assert.Equal(["Ada Reed"], document.Article!.Authors);
        Assert.Equal((2031, 5, 3), (document.Article.Published!.Date.Year, document.Article.Published.Date.Month, document.Article.Published.Date.Day));
        Assert.Equal((column, 11), (document.Article.Published.Source.Column, document.Article.Published.Source.Length));
        Assert.Equal(BlockKind.Byline, document.Blocks[1].Kind);
        Assert.Equal(LongParagraph, document.Article.Body);
    }

    [Fact]
    public void A_heading_is_no_excerpt() =>
        Assert.Equal(
            [BlockKind.Title, BlockKind.Heading, BlockKind.Excerpt, BlockKind.Paragraph, BlockKind.Paragraph],
            Kinds(Read($"# Fjordlab rents a mill\n\n## Forty engineers will study ice\n\nThey begin in the summer.\n\n{LongParagraph}\n\n{LongParagraph}")));

    [Fact]
    public void A_label_with_a_link_is_a_related_article_with_its_place()
    {
        var document = Read($"# Fjordlab rents a mill\n\n{LongParagraph}\n\n**Related:** [Tern &amp; Co *buys* a boat](https://tern.example/boat)");

        var related = Assert.Single(document.Pointers);
        Assert.Equal("Tern & Co buys a boat", related.Title);
        Assert.Equal(new SourceSpan("news.txt", 5, 15, 27), related.Source);
        Assert.Equal(["Related:", "Tern & Co buys a boat"], document.Blocks.Skip(2).Select(static block => block.Text));
        var content = document.Blocks[3].Content;
        Assert.Equal("boat", document.Seed.Text.Substring(content.Map.Start(content.Text.IndexOf("boat", StringComparison.Ordinal)), 4));
        Assert.Equal("&amp;", document.Seed.Text.Substring(content.Map.Start(5), content.Map.Span(5, 1).Length));
    }

    [Fact]
    public void The_text_goes_on_at_the_heading_below_a_related_list()
    {
        var document = Read($"# Fjordlab rents a mill\n\n{LongParagraph}\n\n## Related articles\n\n- [Kelpworks opens](https://kelpworks.example)\n\n## Terms\n\nThey are secret.");

        Assert.Equal(["Kelpworks opens"], document.Pointers.Select(static pointer => pointer.Title));
        Assert.Equal([new Section("Terms", 2)], document.Article!.Sections);
        Assert.Equal($"{LongParagraph}\n\nTerms\n\nThey are secret.", document.Article.Body);
    }

    [Fact]
    public void Below_the_end_of_the_page_what_is_marked_is_furniture_too()
    {
        var document = Read($"# Fjordlab rents a mill\n\n{LongParagraph}\n\n## 3 comments\n\n> We are glad.\n\n## Share this");

        Assert.Equal([BlockKind.Furniture, BlockKind.Furniture, BlockKind.Furniture], Kinds(document).Skip(2));
        Assert.Empty(document.Article!.Sections);
        Assert.Equal(LongParagraph, document.Article.Body);
    }
}
