using Mila.Core.Model;
using Mila.Core.Reading;
using static Mila.Core.Tests.Reading.PlainTextSamples;

namespace Mila.Core.Tests.Reading;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void The_first_line_is_the_title_with_its_place()
    {
        var article = Article($"\n  Globex rents a mill\n\n{LongParagraph}");

        Assert.Equal("Globex rents a mill", article.Title);
        Assert.Equal(new SourceSpan("news.txt", 2, 3, 19), article.Source);
        Assert.Equal(ArticleOrigin.Document, article.Origin);
        Assert.Equal(LongParagraph, article.Body);
    }

    [Fact]
    public void White_space_around_a_title_is_no_part_of_it()
    {
        var article = Article($"\t Globex rents a mill \t\n\n{LongParagraph}");

        Assert.Equal("Globex rents a mill", article.Title);
        Assert.Equal(new SourceSpan("news.txt", 1, 3, 19), article.Source);
    }

    [Theory]
    [InlineData("May 29, 2024", "May 29, 2024", 1)]
    [InlineData("Wednesday, May 29, 2024", "May 29, 2024", 12)]
    [InlineData("2024-05-29", "2024-05-29", 1)]
    [InlineData("Published: 29 May 2024", "29 May 2024", 12)]
    [InlineData("published 29 May 2024", "29 May 2024", 11)]
    [InlineData("Published on 29 May 2024", "29 May 2024", 14)]
    [InlineData("Posted on May 29, 2024", "May 29, 2024", 11)]
    [InlineData("Posted: May 29, 2024", "May 29, 2024", 9)]
    [InlineData("Posted May 29, 2024", "May 29, 2024", 8)]
    [InlineData("Press Release - 29 May 2024", "29 May 2024", 17)]
    [InlineData("News release \u2013 29 May 2024", "29 May 2024", 16)]
    [InlineData("Press release \u2014 29 May 2024", "29 May 2024", 17)]
    [InlineData("MEDIA RELEASE | Wednesday, May 29, 2024", "May 29, 2024", 28)]
    [InlineData("For immediate release: May 29, 2024", "May 29, 2024", 24)]
    [InlineData("Updated: May 29, 2024", "May 29, 2024", 10)]
    [InlineData("Updated May 29, 2024", "May 29, 2024", 9)]
    [InlineData("Date: Wed. 29 May 2024", "29 May 2024", 12)]
    public void A_date_above_the_title_is_the_day_of_publication(string line, string date, int column)
    {
        var document = Read($"{line}\nGlobex rents a mill\n\n{LongParagraph}");

        var published = document.Article!.Published!;
        Assert.Equal((2024, 5, 29), (published.Date.Year, published.Date.Month, published.Date.Day));
        Assert.Equal(new SourceSpan("news.txt", 1, column, date.Length), published.Source);
        Assert.Equal("Globex rents a mill", document.Article.Title);
        Assert.Equal(BlockKind.Furniture, document.Blocks[0].Kind);
    }

    [Fact]
    public void A_date_below_the_title_is_the_day_of_publication()
    {
        var document = Read($"Globex rents a mill\n\nMay 29, 2024\n\n{LongParagraph}");

        Assert.Equal(new SourceSpan("news.txt", 3, 1, 12), document.Article!.Published!.Source);
        Assert.Equal([BlockKind.Title, BlockKind.Furniture, BlockKind.Paragraph], Kinds(document));
    }

    [Theory]
    [InlineData("\n\nUpdated: June 4, 2024")]
    [InlineData("\nBy Jane Roe | June 4, 2024")]
    public void Of_several_dates_the_first_is_the_day_of_publication(string later) =>
        Assert.Equal("May 29, 2024", Article($"May 29, 2024\nGlobex rents a mill{later}\n\n{LongParagraph}").Published!.Date.Text);

    [Fact]
    public void A_weekday_alone_is_no_date()
    {
        var article = Article($"Globex rents a mill\n\nMonday,\n\n{LongParagraph}");

        Assert.Null(article.Published);
        Assert.Equal($"Monday,\n\n{LongParagraph}", article.Body);
    }

    [Fact]
    public void A_date_inside_the_body_is_no_publication() =>
        Assert.Null(Article($"Globex rents a mill\n\n{LongParagraph}\n\nMay 29, 2024\n\n{LongParagraph}").Published);

    [Fact]
    public void The_repeated_title_is_furniture()
    {
        var document = Read($"Globex rents a mill\n\nGlobex Rents a Mill\n\n{LongParagraph}");

        Assert.Equal([BlockKind.Title, BlockKind.Furniture, BlockKind.Paragraph], Kinds(document));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void A_repeated_title_that_differs_is_a_warning_at_its_line()
    {
        var document = Read($"Globex rents an old mill in Tampere\n\nGlobex rents an older mill in Tampere\n\n{LongParagraph}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("MILA0302", problem.Rule.Id);
        Assert.Equal((3, 1, 38), (problem.Lines.Line, problem.Lines.Column, problem.Lines.EndColumn));
        Assert.Equal(BlockKind.Furniture, document.Blocks[1].Kind);
    }

    [Theory]
    [InlineData("Globex rents an old mill today")]
    [InlineData("Today Globex rents an old mill")]
    public void A_repeated_title_may_have_a_word_more_at_either_end(string repeated)
    {
        var document = Read($"Globex rents an old mill\n\n{repeated}\n\n{LongParagraph}");

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0302", $"'{repeated}' repeats the title with other words; expected 'Globex rents an old mill'"), (problem.Rule.Id, problem.Message));
        Assert.Equal(LongParagraph, document.Article!.Body);
    }

    [Fact]
    public void A_paragraph_that_repeats_most_of_a_long_first_one_is_text()
    {
        var first = string.Join(' ', Enumerable.Repeat(LongParagraph, 3));
        var document = Read($"{first}\n\n{first} It is so.");

        Assert.Empty(document.Problems);
        Assert.Equal($"{first} It is so.", document.Article!.Body);
    }

    [Fact]
    public void A_short_sentence_above_longer_paragraphs_is_the_excerpt_and_no_part_of_the_body()
    {
        var article = Article($"Globex rents a mill\n\nForty engineers will study ice there.\n\n{LongParagraph}\n\n{LongParagraph}");

        Assert.Equal("Forty engineers will study ice there.", article.Excerpt);
        Assert.Equal($"{LongParagraph}\n\n{LongParagraph}", article.Body);
    }

    [Theory]
    [InlineData("Forty engineers of Globex will study ice there.")]
    [InlineData("Dr. Roe will study ice there.")]
    [InlineData("Forty pupils of Dr. Roe will study ice there.")]
    public void A_name_in_an_excerpt_does_not_end_its_sentence(string sentence) =>
        Assert.Equal(sentence, Article($"Globex rents a mill\n\n{sentence}\n\n{LongParagraph}\n\n{LongParagraph}").Excerpt);

    [Theory]
    [InlineData("Forty engineers will study ice. They begin on Monday.")]
    [InlineData("Forty engineers will study ice! They begin on Monday.")]
    [InlineData("Will forty engineers study ice? They begin on Monday.")]
    public void Two_sentences_are_no_excerpt(string sentences)
    {
        var article = Article($"Globex rents a mill\n\n{sentences}\n\n{LongParagraph}\n\n{LongParagraph}");

        Assert.Null(article.Excerpt);
        Assert.Equal($"{sentences}\n\n{LongParagraph}\n\n{LongParagraph}", article.Body);
    }

    [Fact]
    public void A_short_sentence_below_the_first_paragraph_is_text()
    {
        var article = Article($"Globex rents a mill\n\n{LongParagraph}\n\nForty engineers will study ice there.\n\n{LongParagraph}\n\n{LongParagraph}");

        Assert.Null(article.Excerpt);
        Assert.Equal($"{LongParagraph}\n\nForty engineers will study ice there.\n\n{LongParagraph}\n\n{LongParagraph}", article.Body);
    }

    [Fact]
    public void A_short_paragraph_among_short_ones_is_no_excerpt()
    {
        var article = Article("Globex rents a mill\n\nForty engineers will study ice there.\n\nThey begin on Monday at eight o'clock.\n\nThe river is still open.");

        Assert.Null(article.Excerpt);
        Assert.StartsWith("Forty engineers", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_cut_to_a_width_are_joined_and_keep_their_places()
    {
        var document = Read("Globex rents a mill\n\nGlobex has rented three floors of a former mill\nin Tampere. Engineers will study how turbines of\nInitech behave in ice.\n\nThe end of it.");

        Assert.Equal("Globex has rented three floors of a former mill in Tampere. Engineers will study how turbines of Initech behave in ice.", document.Blocks[1].Text);
        var (start, length) = document.Blocks[1].Content.Map.Span(document.Blocks[1].Text.IndexOf("Initech", StringComparison.Ordinal), 7);
        Assert.Equal(new SourceSpan("news.txt", 5, 1, 7), document.Seed.Span(start, length));
    }

    [Fact]
    public void White_space_around_a_cut_is_one_space() =>
        Assert.Equal(
            "Globex has rented three floors of a former mill in Tampere.",
            Read("Globex rents a mill  \n\nGlobex has rented three floors of a former mill \t\n   in Tampere.").Blocks[1].Text);

    [Fact]
    public void The_space_for_a_cut_leads_back_to_all_the_white_space_there()
    {
        var document = Read("Globex rents a mill\n\nGlobex has rented three floors of a former mill \t\n   in Tampere.");

        var block = document.Blocks[1];
        var (start, length) = block.Content.Map.Span(block.Text.IndexOf(" in Tampere", StringComparison.Ordinal), 1);
        Assert.Equal(" \t\n   ", document.Seed.Text.Substring(start, length));
    }

    [Fact]
    public void A_last_word_that_was_cut_off_ends_the_document() =>
        Assert.Equal(
            "Globex has rented three floors of a mill in Tampere.",
            Article("Globex rents a mill\n\nGlobex has rented three floors of a mill in\nTampere.").Body);

    [Fact]
    public void A_full_line_that_ends_no_sentence_goes_on_in_a_block_that_ends_with_one() =>
        Assert.Equal(
            ["Globex has rented three floors of a mill in Tampere. Engineers study how turbines of Initech behave there."],
            Read("Globex rents a mill\n\nGlobex has rented three floors of a mill in\nTampere. Engineers study how turbines of\nInitech behave there.").Blocks.Skip(1).Select(static block => block.Text));

    [Fact]
    public void Full_lines_of_a_block_that_ends_no_sentence_stand_for_themselves() =>
        Assert.Equal(
            3,
            Read("Globex rents a mill\n\nGlobex has rented three floors of a mill in\nTampere. Engineers study how turbines of\nInitech behave there").Blocks.Skip(1).Count());

    [Fact]
    public void Lines_of_one_width_that_each_end_a_sentence_are_paragraphs_of_their_own() =>
        Assert.Equal(
            "Globex has rented three floors of it.\n\nEngineers will study the ice there.",
            Article("Globex rents a mill\n\nGlobex has rented three floors of it.\nEngineers will study the ice there.").Body);

    [Fact]
    public void In_lines_cut_to_a_width_an_indent_begins_a_paragraph()
    {
        var document = Read(
            "Fjordlab rents a mill\n\n"
            + "BERGEN, Feb 26 - Fjordlab and <Kelpworks\nHolding Ltd> said that they would rent a mill there.\n"
            + "    They have an option on the land for\n40 years. Half of it lies in shade,\nbelow the dam.\n"
            + "    Tern Robotics would not comment.\n"
            + "    The rent rose by a third since 2030\n\tKelpworks pays it.\n"
            + " Wire");

        Assert.Equal(
            [
                "BERGEN, Feb 26 - Fjordlab and <Kelpworks Holding Ltd> said that they would rent a mill there.",
                "They have an option on the land for 40 years. Half of it lies in shade, below the dam.",
                "Tern Robotics would not comment.",
                "The rent rose by a third since 2030",
                "Kelpworks pays it.",
                "Wire",
            ],
            document.Blocks.Skip(1).Select(static block => block.Text));
        var (start, length) = document.Blocks[2].Content.Map.Span(document.Blocks[2].Text.IndexOf("40 years", StringComparison.Ordinal), 8);
        Assert.Equal(new SourceSpan("news.txt", 6, 1, 8), document.Seed.Span(start, length));
    }

    [Theory]
    [InlineData("laboratory there together with Tern\nRobotics, which lends it forty turbines, and", "laboratory there together with Tern Robotics, which lends it forty turbines, and ")]
    [InlineData("laboratory there with\nRobotics of Tern, which lends it forty turbines, and", "laboratory there with\n\nRobotics of Tern, which lends it forty turbines, and ")]
    [InlineData("laboratory there together by May.\nRobotics of Tern lend it forty turbines, and", "laboratory there together by May.\n\nRobotics of Tern lend it forty turbines, and ")]
    public void Of_lines_cut_to_a_width_a_long_one_goes_on_if_it_ends_no_sentence(string lines, string body) =>
        Assert.Equal(
            $"Fjordlab and Kelpworks will build a {body}they move in by May.",
            Article($"Fjordlab rents a mill\n\nFjordlab and Kelpworks will build a\n{lines}\nthey move in by May.").Body);

    [Theory]
    [InlineData("Laboratories of Fjordlab in the north\nFjordlab builds turbines for small rivers far up\nin the north.")]
    [InlineData("Laboratories\nFjordlab builds turbines for small rivers far up\nin the north.\n    It also builds dams.")]
    public void A_heading_stands_for_itself_above_lines_cut_to_a_width(string lines)
    {
        var document = Read($"Fjordlab rents a mill\n\n{LongParagraph}\n\n{lines}");

        Assert.Equal((BlockKind.Heading, BlockKind.Paragraph), (document.Blocks[2].Kind, document.Blocks[3].Kind));
        Assert.Equal("Fjordlab builds turbines for small rivers far up in the north.", document.Blocks[3].Text);
    }

    [Fact]
    public void A_list_item_goes_on_below_its_text()
    {
        var document = Read(
            "Fjordlab rents a mill\n\n"
            + "- a laboratory where the turbines of\n  Tern Robotics are to be studied,\n"
            + "- a canteen\n"
            + "    Both open in May, when the river\n  is free of ice again.");

        Assert.Equal(
            [
                (BlockKind.ListItem, "a laboratory where the turbines of Tern Robotics are to be studied,"),
                (BlockKind.ListItem, "a canteen"),
                (BlockKind.Paragraph, "Both open in May, when the river is free of ice again."),
            ],
            document.Blocks.Skip(1).Select(static block => (block.Kind, block.Text)));
    }

    [Fact]
    public void A_line_with_an_address_goes_on_with_nothing() =>
        Assert.Equal(
            ["Ada Reed, Head of Communications", "ada.reed@fjordlab.example", "fjordlab.example, Bergen Harbour Road"],
            Read("Fjordlab rents a mill\n\nAda Reed, Head of Communications\nada.reed@fjordlab.example\nfjordlab.example, Bergen Harbour Road").Blocks.Skip(1).Select(static block => block.Text));

    [Fact]
    public void A_title_cut_to_a_width_is_joined() =>
        Assert.Equal(
            "Globex rents three floors of a former mill in the north",
            Article($"Globex rents three floors of a former\nmill in the north\n\n{LongParagraph}").Title);

    [Fact]
    public void A_title_does_not_go_on_in_a_line_that_begins_in_upper_case()
    {
        var article = Article("Globex rents three floors of a mill now\nMill owners are glad about it, they say.");

        Assert.Equal("Globex rents three floors of a mill now", article.Title);
        Assert.Equal("Mill owners are glad about it, they say.", article.Body);
    }

    [Fact]
    public void Lines_of_full_length_are_paragraphs_of_their_own() =>
        Assert.Equal(
            [BlockKind.Title, BlockKind.Paragraph, BlockKind.Paragraph],
            Kinds(Read($"Globex rents a mill\n{LongParagraph}\n{LongParagraph}")));

    [Theory]
    [InlineData("- ")]
    [InlineData("* ")]
    [InlineData("\u2022 ")]
    [InlineData("1. ")]
    [InlineData("12) ")]
    [InlineData("\u00B7 ")]
    [InlineData("\u25E6 ")]
    [InlineData("\u25AA ")]
    [InlineData("\u2013 ")]
    [InlineData("9. ")]
    [InlineData("10. ")]
    public void A_list_item_loses_its_marker(string marker)
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\n{marker}a laboratory\n{marker}a canteen");

        Assert.Equal([BlockKind.ListItem, BlockKind.ListItem], Kinds(document).Skip(2));
        Assert.Equal("a laboratory", document.Blocks[2].Text);
        Assert.EndsWith("\n\na laboratory\n\na canteen", document.Article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_item_above_another_is_no_heading() =>
        Assert.Equal(
            [BlockKind.ListItem, BlockKind.ListItem],
            Kinds(Read($"Globex rents a mill\n\n{LongParagraph}\n\n- Laboratory\n- Canteen")).Skip(2));

    [Theory]
    [InlineData("-5 degrees were measured there.")]
    [InlineData("3.5 million fish live in the river.")]
    public void A_number_that_begins_a_sentence_is_no_list_marker(string sentence)
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\n{sentence}");

        Assert.Equal(BlockKind.Paragraph, document.Blocks[2].Kind);
        Assert.Equal($"{LongParagraph}\n\n{sentence}", document.Article!.Body);
    }

    [Fact]
    public void A_short_line_above_a_paragraph_is_a_heading_and_part_of_the_body()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nAbout Globex\nGlobex builds turbines for small rivers.");

        Assert.Equal((BlockKind.Heading, 1), (document.Blocks[2].Kind, document.Blocks[2].Level));
        Assert.Equal((BlockKind.Paragraph, 0), (document.Blocks[3].Kind, document.Blocks[3].Level));
        Assert.EndsWith("About Globex\n\nGlobex builds turbines for small rivers.", document.Article!.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020 in figures", BlockKind.Heading)]
    [InlineData("about Globex", BlockKind.Paragraph)]
    [InlineData("Globex, at last!", BlockKind.Paragraph)]
    [InlineData("Globex, for one,", BlockKind.Paragraph)]
    [InlineData("Globex has a mill;", BlockKind.Paragraph)]
    [InlineData("Globex has three plans:", BlockKind.Paragraph)]
    [InlineData("\u201CWe have a mill\u201D", BlockKind.Paragraph)]
    [InlineData("Globex said \u201Cwe have a mill\u201D", BlockKind.Paragraph)]
    [InlineData("Globex said \"we have a mill\"", BlockKind.Paragraph)]
    [InlineData("A mill of no use to the men of a far big bay by a low hill", BlockKind.Paragraph)]
    public void A_heading_begins_in_upper_case_and_is_short_and_ends_without_a_sign(string line, BlockKind kind) => Assert.Equal(kind, KindInBody(line));

    [Theory]
    [InlineData("It is old.")]
    [InlineData("The river is open once again.")]
    [InlineData("Three floors of a former mill in Tampere")]
    public void A_line_above_no_longer_sentence_is_no_heading(string below) =>
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Paragraph],
            Kinds(Read($"Globex rents a mill\n\n{LongParagraph}\n\nAbout Globex and its turbines\n{below}")).Skip(2));

    [Fact]
    public void A_line_above_a_list_is_a_heading() =>
        Assert.Equal(
            [BlockKind.Heading, BlockKind.ListItem],
            Kinds(Read($"Globex rents a mill\n\n{LongParagraph}\n\nIn the mill\n- a canteen")).Skip(2));

    [Theory]
    [InlineData("rivers.\"")]
    [InlineData("rivers.\u201D")]
    [InlineData("rivers.\u2019")]
    [InlineData("rivers.'")]
    [InlineData("rivers.)")]
    [InlineData("rivers.\u00BB")]
    [InlineData("rivers.\u201D)")]
    public void A_heading_may_stand_above_a_sentence_that_quotes_or_brackets_end(string end) =>
        Assert.Equal(BlockKind.Heading, Read($"Globex rents a mill\n\n{LongParagraph}\n\nAbout Globex\nGlobex builds turbines for small {end}").Blocks[2].Kind);

    [Theory]
    [InlineData("By Jane Roe", new[] { "Jane Roe" })]
    [InlineData("By Jane Roe | Staff Writer", new[] { "Jane Roe" })]
    [InlineData("By Jane  Roe and Juan de la Cruz", new[] { "Jane Roe", "Juan de la Cruz" })]
    [InlineData("By: J. K. Roe, Chief Correspondent", new[] { "J. K. Roe" })]
    [InlineData("By Geo. K. Roe", new[] { "Geo. K. Roe" })]
    [InlineData("By Ann-Marie O'Roe & Jean D\u2019Roe", new[] { "Ann-Marie O'Roe", "Jean D\u2019Roe" })]
    public void A_byline_names_the_authors(string byline, string[] authors)
    {
        var document = Read($"Globex rents a mill\n{byline}\n\n{LongParagraph}");

        Assert.Equal(authors, document.Article!.Authors);
        Assert.Equal(BlockKind.Byline, document.Blocks[1].Kind);
        Assert.DoesNotContain("Roe", document.Article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_between_the_title_and_the_date_is_the_author()
    {
        var document = Read($"Globex rents a mill\nJane Roe\nJune 4, 2023\n\n{LongParagraph}");

        Assert.Equal(["Jane Roe"], document.Article!.Authors);
        Assert.Equal([BlockKind.Title, BlockKind.Byline, BlockKind.Furniture, BlockKind.Paragraph], Kinds(document));
    }

    [Theory]
    [InlineData("June 4, 2023", 15)]
    [InlineData("Sunday, June 4, 2023", 23)]
    [InlineData("Staff Writer | Updated June 4, 2023", 38)]
    public void A_byline_may_carry_the_date(string date, int column)
    {
        var published = Article($"Globex rents a mill\nBy Jane Roe | {date}\n\n{LongParagraph}").Published!;

        Assert.Equal("June 4, 2023", published.Date.Text);
        Assert.Equal(new SourceSpan("news.txt", 2, column, 12), published.Source);
    }

    [Fact]
    public void A_sentence_that_begins_with_by_is_no_byline() =>
        Assert.Equal(
            [BlockKind.Title, BlockKind.Paragraph],
            Kinds(Read("Globex rents a mill\n\nBy renting the mill, Globex saves the river.")));

    [Theory]
    [InlineData("By")]
    [InlineData("By:")]
    [InlineData("Bypass of the mill opens.")]
    [InlineData(": the mill is closed.")]
    [InlineData("By Staff")]
    [InlineData("By Ana Bea Cleo Dora Eve")]
    [InlineData("By Jane Stone.")]
    [InlineData("By Radio4all News")]
    [InlineData("By Example.org Staff")]
    public void A_line_that_only_begins_like_a_byline_or_a_label_is_text(string line) =>
        Assert.Equal(BlockKind.Paragraph, Read($"Globex rents a mill\n\n{LongParagraph}\n\n{line}").Blocks[2].Kind);

    [Theory]
    [InlineData("Jane Roe\n\nJane Roe is a journalist.")]
    [InlineData("By Jane Roe\n\nJane Roe")]
    [InlineData("Jane Roe\nMay 3, 2021")]
    public void A_name_is_the_authors_where_another_line_says_so(string lines)
    {
        var document = Read($"Globex rents a mill\n\n{lines}\n\n{LongParagraph}");

        Assert.Equal(["Jane Roe"], document.Article!.Authors);
        Assert.Equal(BlockKind.Paragraph, document.Blocks[3].Kind);
        Assert.Equal(LongParagraph, document.Article.Body);
    }

    [Theory]
    [InlineData("Jane Roe\n\nJuan Doe is a journalist.", new[] { "Juan Doe" })]
    [InlineData("Jane Roe", new string[0])]
    [InlineData("Jane Roe\n\nThe river is open.", new string[0])]
    [InlineData("Jane Roe\nMay 3, 2021", new string[0])]
    [InlineData("To Jane Roe", new string[0])]
    public void A_name_of_which_no_other_line_speaks_is_no_author(string lines, string[] authors) =>
        Assert.Equal(authors, Article($"Globex rents a mill\n\n{LongParagraph}\n\n{lines}").Authors);

    [Fact]
    public void A_name_below_the_title_alone_is_text()
    {
        var article = Article("Globex rents a mill\n\nJane Roe");

        Assert.Empty(article.Authors);
        Assert.Equal("Jane Roe", article.Body);
    }

    [Fact]
    public void A_biography_is_the_authors_where_the_name_stands_below_it()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nJane Roe is a journalist.\n\n{LongParagraph}\n\nJane Roe");

        Assert.Equal(["Jane Roe"], document.Article!.Authors);
        Assert.Equal([BlockKind.Byline, BlockKind.Paragraph, BlockKind.Byline], Kinds(document).Skip(2));
    }

    [Fact]
    public void Of_two_publishers_the_first_is_the_articles()
    {
        var article = Article($"Globex rents a mill\n\n{LongParagraph}\n\nJane Roe\n\nJane Roe is a writer for The Example Ledger.\n\nJuan Doe is an editor at Weir Weekly.");

        Assert.Equal(["Jane Roe", "Juan Doe"], article.Authors);
        Assert.Equal("The Example Ledger", article.Publisher?.Name);
    }

    [Theory]
    [InlineData("Jane Roe is a reporter for The Ledger of the North and 60 Minutes.", "The Ledger of the North and 60 Minutes")]
    [InlineData("Jane Roe is a reporter for Casa de Mar & Sons in Lund.", "Casa de Mar & Sons")]
    [InlineData("Jane Roe is a reporter for The Ledger , a paper.", "The Ledger")]
    [InlineData("Jane Roe is a reporter for her own paper.", null)]
    [InlineData("Jane Roe is a journalist.", null)]
    public void The_publisher_in_a_biography_is_a_name_in_capitals(string biography, string? publisher)
    {
        var article = Article($"Globex rents a mill\n\n{LongParagraph}\n\n{biography}");

        Assert.Equal(["Jane Roe"], article.Authors);
        Assert.Equal(publisher, article.Publisher?.Name);
    }

    [Fact]
    public void A_biography_names_the_author_and_the_publisher()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nJane Roe\n\nJane Roe\n\nJane Roe is a staff writer for The Example Ledger, where she covers rivers.");

        Assert.Equal([BlockKind.Byline, BlockKind.Byline, BlockKind.Byline], Kinds(document).Skip(2));
        Assert.Equal(["Jane Roe"], document.Article!.Authors);
        Assert.Equal(new ProviderDraft("The Example Ledger", null, new SourceSpan("news.txt", 9, 32, 18)), document.Article.Publisher);
    }

    [Theory]
    [InlineData("for the Museum of Tides, where she covers rivers.", "the Museum of Tides")]
    [InlineData("at Weir and Tide in Tampere.", "Weir and Tide")]
    [InlineData("with Ledger & Sons.", "Ledger & Sons")]
    [InlineData("at Diario de Lagos; she lives there.", "Diario de Lagos")]
    [InlineData("for 7 Rivers, a weekly.", "7 Rivers")]
    [InlineData("at Weir Weekly, Tampere.", "Weir Weekly")]
    public void A_publisher_is_named_by_words_in_capitals_and_what_joins_them(string publisher, string name) =>
        Assert.Equal(name, Article($"Globex rents a mill\n\n{LongParagraph}\n\nJane Roe is a writer {publisher}").Publisher?.Name);

    [Theory]
    [InlineData("Jane Roe is a freelancer.")]
    [InlineData("Jane Roe is a writer for hire.")]
    public void A_biography_may_name_no_publisher(string biography)
    {
        var article = Article($"Globex rents a mill\n\n{LongParagraph}\n\n{biography}");

        Assert.Equal(["Jane Roe"], article.Authors);
        Assert.Null(article.Publisher);
    }

    [Theory]
    [InlineData("Jane Roe is a pilot for The Example Ledger.")]
    [InlineData("The company is a writer for The Example Ledger.")]
    [InlineData("Jane Roe met a writer for The Example Ledger.")]
    [InlineData("Jane Roe is a pilot at The Weekly Reporter.")]
    [InlineData("Jane Writer was a pilot for The Example Ledger.")]
    public void A_sentence_without_a_person_who_writes_is_no_biography(string sentence) =>
        Assert.Empty(Article($"Globex rents a mill\n\n{LongParagraph}\n\n{sentence}").Authors);

    [Fact]
    public void A_writer_whom_the_text_is_about_is_no_author()
    {
        var article = Article($"A reporter wins a prize\n\nJane Roe is a reporter for The Example Ledger.\n\n{LongParagraph}");

        Assert.Empty(article.Authors);
        Assert.Null(article.Publisher);
    }

    [Fact]
    public void A_labelled_line_is_a_related_article()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nRELATED: Initech sells its boats\n\n{LongParagraph}");

        Assert.Equal([BlockKind.Title, BlockKind.Paragraph, BlockKind.Furniture, BlockKind.Related, BlockKind.Paragraph], Kinds(document));
        var related = Assert.Single(document.Pointers);
        Assert.Equal(new ArticleDraft(ArticleOrigin.Related, "Initech sells its boats", new SourceSpan("news.txt", 5, 10, 23)), related);
        Assert.Equal($"{LongParagraph}\n\n{LongParagraph}", document.Article!.Body);
    }

    [Fact]
    public void A_related_list_gives_titles_and_their_authors()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nRelated posts\n\nInitech sells its boats\n\nAnn \u00A0Lee\n\nWhy rivers freeze late\n\nJuan Doe\n\nThis website uses cookies to count its readers.");

        Assert.Equal(["Initech sells its boats", "Why rivers freeze late"], document.Pointers.Select(static related => related.Title));
        Assert.Equal(["Ann Lee", "Juan Doe"], document.Pointers.SelectMany(static related => related.Authors));
        Assert.Empty(document.Article!.Authors);
        Assert.Equal(BlockKind.Furniture, document.Blocks[document.Blocks.Count - 1].Kind);
    }

    [Fact]
    public void Dates_and_sentences_in_a_related_list_are_no_titles()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nRelated posts\n\nInitech sells its boats\n\nMay 3, 2021\n\nThe yard is empty.\n\nWhy rivers freeze late");

        Assert.Equal(["Initech sells its boats", "Why rivers freeze late"], document.Pointers.Select(static related => related.Title));
        Assert.Equal([BlockKind.Furniture, BlockKind.Related, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Related], Kinds(document).Skip(2));
    }

    [Fact]
    public void The_heading_of_a_related_list_without_titles_is_furniture_alone() =>
        Assert.Equal(
            [BlockKind.Title, BlockKind.Paragraph, BlockKind.Furniture],
            Kinds(Read($"Globex rents a mill\n\n{LongParagraph}\n\nRelated posts")));

    [Fact]
    public void In_a_list_of_titles_a_headline_of_capitals_is_no_author()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nYou may also like:\nInitech sells its boats\nHooli Opens Office\nWhy rivers freeze late\nHow to build a weir");

        Assert.Equal(4, document.Pointers.Count);
        Assert.All(document.Pointers, static related => Assert.Empty(related.Authors));
    }

    [Fact]
    public void In_a_list_of_titles_one_line_in_three_may_be_an_author()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nYou may also like:\nInitech sells its boats\nAnn Lee\nWhy rivers freeze late");

        Assert.Equal(["Initech sells its boats", "Why rivers freeze late"], document.Pointers.Select(static related => related.Title));
        Assert.Equal(["Ann Lee"], document.Pointers[0].Authors);
        Assert.Equal([BlockKind.Furniture, BlockKind.Related, BlockKind.Byline, BlockKind.Related], Kinds(document).Skip(2));
    }

    [Fact]
    public void The_text_goes_on_below_a_related_list_in_its_middle() =>
        Assert.Equal(
            $"{LongParagraph}\n\n{LongParagraph}",
            Article($"Globex rents a mill\n\n{LongParagraph}\n\nRead next\nInitech sells its boats\n\n{LongParagraph}").Body);

    [Fact]
    public void Below_a_related_list_at_the_end_stand_the_author_and_the_page()
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nRead next\nInitech sells its boats\n\nJane Roe is a journalist.\n\nThe Ledger is printed on Fridays.");

        Assert.Equal(["Jane Roe"], document.Article!.Authors);
        Assert.Equal(BlockKind.Furniture, document.Blocks[^1].Kind);
        Assert.Equal(LongParagraph, document.Article.Body);
    }

    [Fact]
    public void A_long_row_of_words_below_a_related_list_is_no_text()
    {
        var menu = string.Join(", ", Enumerable.Repeat("Rivers, lakes, bays", 12));
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\nRead next\nInitech sells its boats\n\n{menu}");

        Assert.Equal(BlockKind.Furniture, document.Blocks[^1].Kind);
        Assert.Equal(LongParagraph, document.Article!.Body);
    }

    [Theory]
    [InlineData("Image by Jane Roe")]
    [InlineData("Photo: Jane Roe")]
    [InlineData("(Photo by Jane Roe / Example Pictures)")]
    [InlineData("A weir in winter. Jane Roe via Getty Images")]
    public void A_credit_is_kept_apart(string credit) => Assert.Equal(BlockKind.Credit, KindInBody(credit));

    [Theory]
    [InlineData("Share this:")]
    [InlineData("Subscribe to our newsletter")]
    [InlineData("Sign up for the Monday letter.")]
    [InlineData("Read More")]
    [InlineData("Copyright 2021 Example Ledger. All rights reserved.")]
    [InlineData("\u00A9 2021 Example Ledger")]
    [InlineData("Please enter a valid map key in the settings.")]
    [InlineData("###")]
    [InlineData("* * *")]
    [InlineData("-30-")]
    [InlineData("- 30 -")]
    [InlineData("-")]
    [InlineData("3.")]
    public void A_notice_is_furniture(string notice) => Assert.Equal(BlockKind.Furniture, KindInBody(notice));

    [Theory]
    [InlineData("7")]
    [InlineData("3.")]
    [InlineData("-")]
    public void A_sign_or_a_page_number_may_end_the_document(string sign)
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\n{sign}");

        Assert.Equal(BlockKind.Furniture, document.Blocks[2].Kind);
        Assert.Equal(LongParagraph, document.Article!.Body);
    }

    [Theory]
    [InlineData("Subscribers of the mill's canteen will have to wait.")]
    [InlineData("Terms of the lease were not published.")]
    [InlineData("Credit unions of the north lent half of the money for the lease.")]
    [InlineData("Copyright law does not cover the plans of the mill.")]
    [InlineData("More on the lease will be known in May.")]
    [InlineData("More from the mill follows in May.")]
    [InlineData("Images of the mill: none were found in the archive.")]
    public void A_sentence_that_begins_like_a_notice_is_none(string sentence) => Assert.Equal(BlockKind.Paragraph, KindInBody(sentence));

    [Theory]
    [InlineData("0 replies on \u201CGlobex rents a mill\u201D")]
    [InlineData("12 Comments")]
    [InlineData("Leave a comment")]
    [InlineData("We use cookies to make this page better.")]
    [InlineData("1,209 replies")]
    public void Below_the_end_of_the_page_all_is_furniture(string tail)
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\n{tail}\n\n{LongParagraph}");

        Assert.Equal([BlockKind.Furniture, BlockKind.Furniture], Kinds(document).Skip(2));
        Assert.Equal(LongParagraph, document.Article!.Body);
    }

    [Theory]
    [InlineData("TORONTO, May 3, 2021 (Example Wire) -- Globex Corporation (TSX: GBX), a maker of turbines, today announced a lease.", 10)]
    [InlineData("Lund, Sweden \u2013 May 3, 2021 \u2013 Globex Corporation is delighted to announce a lease.", 16)]
    [InlineData("May 3, 2021 \u2014 The Globex Corporation announces a lease.", 1)]
    [InlineData("LUND \u2013 May 3, 2021 \u2013 Globex Corporation announces a lease.", 8)]
    public void A_press_release_has_a_date_and_an_issuer(string paragraph, int column)
    {
        var document = Read($"FOR IMMEDIATE RELEASE\n\nGlobex rents a mill\n\n{paragraph}");

        Assert.Equal("Globex rents a mill", document.Article!.Title);
        Assert.Equal("Globex Corporation", document.Article.Issuer);
        Assert.Equal("May 3, 2021", document.Article.Published!.Date.Text);
        Assert.Equal(new SourceSpan("news.txt", 5, column, 11), document.Article.Published.Source);
        Assert.Equal(paragraph, document.Article.Body);
    }

    [Theory]
    [InlineData("OSLO \u2013 Globex Corporation today announced a lease.", null)]
    [InlineData("LUND, Sweden -- May 3, 2021 -- Globex Corporation today announced a lease.", "May 3, 2021")]
    [InlineData("LUND \u2013 (May 3, 2021) \u2013 Globex Corporation today announced a lease.", "May 3, 2021")]
    [InlineData("LUND, May 3,  2021 \u2013 Globex Corporation today announced a lease.", "May 3,  2021")]
    [InlineData("OSLO and LUND, May 3, 2021 (Wire) -- Globex Corporation today announced a lease.", "May 3, 2021")]
    [InlineData("Oslo and Newcastle upon Tyne, 3 May 2021 \u2013 Globex Corporation today announced a lease.", "3 May 2021")]
    [InlineData("Lund, 3 May 2021. Globex Corporation today announced a lease.", "3 May 2021")]
    [InlineData("Lund, May 3, 2021. Globex Corporation today announced a lease.", "May 3, 2021")]
    public void A_place_and_a_date_may_stand_before_the_first_sentence(string paragraph, string? date)
    {
        var article = Article($"Globex rents a mill\n\n{paragraph}");

        Assert.Equal("Globex Corporation", article.Issuer);
        Assert.Equal(date, article.Published?.Date.Text);
    }

    [Theory]
    [InlineData("Globex announces a lease, and Initech is proud to announce another.")]
    [InlineData("Globex is proud to announce a lease, and Initech announces another.")]
    public void Of_several_announcements_the_first_tells_the_issuer(string paragraph) =>
        Assert.Equal("Globex", Article($"Globex rents a mill\n\n{paragraph}").Issuer);

    [Theory]
    [InlineData($"Globex today announced a lease.\n\n{LongParagraph}", "Globex")]
    [InlineData("Globex today announced a lease.\n\nHooli announces another.", "Globex")]
    [InlineData($"{LongParagraph}\n\nHooli today announced a lease.", "Hooli")]
    [InlineData($"{LongParagraph}\n\n{LongParagraph}\n\nHooli today announced a lease.", null)]
    public void An_announcement_stands_in_the_first_two_paragraphs(string paragraphs, string? issuer) =>
        Assert.Equal(issuer, Article($"Globex rents a mill\n\n{paragraphs}").Issuer);

    [Theory]
    [InlineData("Globex is proud to announce a lease.", "Globex")]
    [InlineData("Globex and Sons are pleased to announce a lease.", null)]
    [InlineData("Globex is excited to announce a lease.", "Globex")]
    [InlineData("Rivers of Lund are delighted to announce a lease.", "Rivers of Lund")]
    [InlineData("The Globex Fund is thrilled to announce a lease.", "Globex Fund")]
    [InlineData("Globex is honoured to announce a lease.", "Globex")]
    [InlineData("Globex is honored to announce a lease.", "Globex")]
    [InlineData("Globex (Lund) is happy to announce a lease.", "Globex")]
    [InlineData("Globex, a maker of turbines, is glad to announce a lease.", "Globex")]
    [InlineData("Globex is announcing a lease.", "Globex")]
    [InlineData("Globex has today announced a lease.", "Globex")]
    [InlineData("Globex announced today a lease.", "Globex")]
    [InlineData("Globex today announces a lease.", "Globex")]
    [InlineData("Globex in Lund is announcing a lease.", null)]
    [InlineData("TIDE & Sons today announced a lease.", "TIDE & Sons")]
    public void Who_announces_is_the_issuer(string paragraph, string? issuer) =>
        Assert.Equal(issuer, Article($"Globex rents a mill\n\n{paragraph}").Issuer);

    [Theory]
    [InlineData("As a maker of turbines, Globex is proud to announce a lease.")]
    [InlineData("In 2021, Globex (TSX: GBX) today announced a lease.")]
    [InlineData("Globex , a maker of turbines, today announced a lease.")]
    [InlineData("Globex announces a lease that Hooli has today announced.")]
    [InlineData("Globex announces")]
    [InlineData("Globex, Inc. (TSX: GBX) today announced a lease.")]
    [InlineData("announced today or not, Globex announces a lease.")]
    public void The_issuer_is_the_subject_of_the_first_announcement(string paragraph) =>
        Assert.Equal("Globex", Article($"Globex rents a mill\n\n{paragraph}").Issuer);

    [Theory]
    [InlineData("Globex announced on Monday that it rents a mill.")]
    [InlineData("Globex and Initech today announced a lease.")]
    [InlineData("Globex, with Initech, said that Hooli today announced a lease.")]
    [InlineData("Globex's landlord today announced a lease.")]
    [InlineData("We are proud to announce a lease.")]
    [InlineData("The company today announced a lease.")]
    [InlineData("\u2014 Globex announced a lease.")]
    [InlineData("LUND \u2014")]
    [InlineData("GLOBEX RENTS A MILL IN THE NORTH")]
    [InlineData("Globex's Turbines today announced a lease.")]
    [InlineData("Globex\u2019s Turbines today announced a lease.")]
    [InlineData("\u201CGlobex today announced a lease\u201D is the headline.")]
    [InlineData("At the old mill, announced today as open, forty engineers study ice.")]
    [InlineData("Ice \u2013 Globex Corporation today announced a lease.")]
    [InlineData("LUND --Globex Corporation today announced a lease.")]
    [InlineData("HOOLI and GBX \u2013 Globex Corporation today announced a lease.")]
    [InlineData("\u2014 Globex today announced a lease.")]
    public void No_issuer_is_guessed(string paragraph) => Assert.Null(Article($"Globex rents a mill\n\n{paragraph}").Issuer);

    [Theory]
    [InlineData("SOURCE Globex Corporation")]
    [InlineData("(ISSUER: Globex Corporation)")]
    [InlineData("ISSUER: Globex Corporation")]
    [InlineData("(SOURCE: Globex Corporation)")]
    [InlineData("SOURCE: Globex Corporation")]
    public void A_source_line_names_the_issuer(string line)
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\n{line}");

        Assert.Equal("Globex Corporation", document.Article!.Issuer);
        Assert.Equal(BlockKind.Furniture, document.Blocks[2].Kind);
    }

    [Fact]
    public void A_source_line_outranks_an_announcement() =>
        Assert.Equal("Hooli Corporation", Article("Globex rents a mill\n\nGlobex today announced a lease.\n\nSOURCE: Hooli Corporation").Issuer);

    [Theory]
    [InlineData("SOURCE: ")]
    [InlineData("(SOURCE: )")]
    [InlineData("SOURCE code of the mill")]
    public void A_source_line_without_a_name_is_text(string line)
    {
        var document = Read($"Globex rents a mill\n\n{LongParagraph}\n\n{line}");

        Assert.Null(document.Article!.Issuer);
        Assert.Equal(BlockKind.Paragraph, document.Blocks[2].Kind);
    }

    [Fact]
    public void A_source_of_a_hundred_characters_is_no_name() =>
        Assert.Null(Article($"Globex rents a mill\n\n{LongParagraph}\n\nSOURCE: {new string('G', 100)}").Issuer);

    [Fact]
    public void The_first_sentence_of_one_long_paragraph_is_its_title_too()
    {
        var text = "Globex Corp. of the U.S. rents a mill, said Dr. J. Holm. It is old. " + LongParagraph;

        var document = Read(text + "\n");

        Assert.Empty(document.Problems);
        Assert.Equal("Globex Corp. of the U.S. rents a mill, said Dr. J. Holm.", document.Article!.Title);
        Assert.Equal(text, document.Article.Body);
        Assert.Equal(BlockKind.Paragraph, Assert.Single(document.Blocks).Kind);
        Assert.Equal((1, 1, 56), (document.Article.Source.Line, document.Article.Source.Column, document.Article.Source.Length));
    }

    [Theory]
    [InlineData("Globex rents a mill of the town!")]
    [InlineData("Globex rents a mill, and it is old.")]
    [InlineData("Globex rents a mill in Oslo.")]
    [InlineData("Globex rents a mill of Mr. J. Holm of Initech Ltd. in the U.S. for a year.")]
    [InlineData("globexglobexglobexglobex.")]
    public void A_sentence_ends_behind_no_shortened_word(string first) => Assert.Equal(first, Article($"{first} It is old. {LongParagraph}\n").Title);

    [Fact]
    public void A_long_sentence_alone_is_a_title_without_a_text() =>
        Assert.Equal("MILA0301", Assert.Single(Read(new string('g', 300) + " is old.\n").Problems).Rule.Id);

    [Fact]
    public void A_title_alone_is_an_error_at_the_title()
    {
        var document = Read("Globex rents a mill\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("MILA0301", problem.Rule.Id);
        Assert.Equal((1, 1, 1, 20), (problem.Lines.Line, problem.Lines.Column, problem.Lines.EndLine, problem.Lines.EndColumn));
        Assert.Equal("Globex rents a mill", document.Article!.Title);
        Assert.Null(document.Article.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n\t\n")]
    public void A_text_without_words_has_no_article(string text)
    {
        var document = Read(text);

        Assert.Null(document.Article);
        Assert.Empty(document.Blocks);
    }

    [Fact]
    public void A_text_without_words_is_given_up_where_it_is_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(static () => PlainTextReader.Read(new SeedText("news.txt", "\n\n"), new(canceled: true)));

    [Fact]
    public void Nothing_but_white_space_and_list_markers_is_dropped()
    {
        const string text = "May 3, 2021\nGlobex rents a mill\nBy Jane Roe\n\nGlobex has rented three floors of a former mill\nin Tampere.\n\nSee also: Ice\n\nRelated stories\nBoats\n\n3 comments\nFirst!\n\n####";
        var kept = string.Concat(Read(text).Blocks.Select(static block => block.Text));

        Assert.Equal(WithoutSpace(text), WithoutSpace(kept));
    }

    [Fact]
    public void Line_ends_make_no_difference()
    {
        const string text = "Globex rents a mill\n\nA first paragraph.\n\nA second one.";
        var expected = Article(text);

        Assert.Equal(expected, Article(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
