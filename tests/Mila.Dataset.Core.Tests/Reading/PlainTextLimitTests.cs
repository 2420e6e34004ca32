using Mila.Core.Reading;
using static Mila.Core.Tests.Reading.PlainTextSamples;

namespace Mila.Core.Tests.Reading;

/// <summary>How long a line may be, and how wide a block, to be read as what it looks like.</summary>
public sealed class PlainTextLimitTests
{
    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_line_of_sixty_characters_may_be_a_date(int length, bool isDate)
    {
        var line = "Published on Wednesday," + "May 29, 2024".PadLeft(length - 23);

        var published = Article($"Globex rents a mill\n\n{line}\n\n{LongParagraph}").Published;

        Assert.Equal(isDate ? "May 29, 2024" : null, published?.Date.Text);
        Assert.Equal(isDate ? length - 11 : null, published?.Source.Column);
    }

    [Theory]
    [InlineData(160, new[] { "Jane Roe" })]
    [InlineData(161, new string[0])]
    public void A_byline_has_at_most_160_characters(int length, string[] authors) =>
        Assert.Equal(authors, Article($"Globex rents a mill\n\n{OfLength("By Jane Roe, correspondent", length)}\n\n{LongParagraph}").Authors);

    [Theory]
    [InlineData(60, 1)]
    [InlineData(61, 0)]
    public void A_name_has_at_most_sixty_characters(int length, int authors) =>
        Assert.Equal(authors, Article($"Globex rents a mill\n\n{"Jane Roe".PadRight(length, 'e')}\nMay 3, 2021\n\n{LongParagraph}").Authors.Count);

    [Theory]
    [InlineData(400, new[] { "Jane Roe" })]
    [InlineData(401, new string[0])]
    public void A_biography_has_at_most_400_characters(int length, string[] authors) =>
        Assert.Equal(authors, Article($"Globex rents a mill\n\n{LongParagraph}\n\n{OfLength("Jane Roe is a writer who walks by the se", length)}").Authors);

    [Theory]
    [InlineData(160, BlockKind.Excerpt)]
    [InlineData(161, BlockKind.Paragraph)]
    public void An_excerpt_has_at_most_160_characters(int length, BlockKind kind)
    {
        const string below = $"{LongParagraph} {LongParagraph}";

        Assert.Equal(kind, Read($"Globex rents a mill\n\n{OfLength("Forty engineers will study the fre", length)}\n\n{below}\n\n{below}").Blocks[1].Kind);
    }

    [Theory]
    [InlineData("Forty engineers study ice.", BlockKind.Excerpt)]
    [InlineData("All engineers agree.", BlockKind.Paragraph)]
    public void An_excerpt_has_at_least_four_words(string sentence, BlockKind kind) =>
        Assert.Equal(kind, Read($"Globex rents a mill\n\n{sentence}\n\n{LongParagraph}\n\n{LongParagraph}").Blocks[1].Kind);

    [Theory]
    [InlineData(60, BlockKind.Excerpt)]
    [InlineData(59, BlockKind.Paragraph)]
    public void What_stands_below_an_excerpt_is_half_as_long_again(int length, BlockKind kind)
    {
        const string excerpt = "Forty engineers will study the ice here.";

        Assert.Equal(40, excerpt.Length);
        Assert.Equal(kind, Read($"Globex rents a mill\n\n{excerpt}\n\n{OfLength("They begin on Monday, at a degre", 60)}\n\n{OfLength("The town has waited for thre", length)}").Blocks[1].Kind);
    }

    [Theory]
    [InlineData("Globex rents a mill", "Globex rents a mill today")]
    [InlineData("On to the far sea", "On to the far internationalization")]
    public void A_repeated_title_may_differ_in_one_word_of_five_and_be_twice_as_long(string title, string repeated)
    {
        var document = Read($"{title}\n\n{repeated}\n\n{LongParagraph}");

        Assert.Equal("MILA0302", Assert.Single(document.Problems).Rule.Id);
        Assert.Equal(LongParagraph, document.Article!.Body);
    }

    [Theory]
    [InlineData("Globex rents a mill", "Globex rents a mill in Lund")]
    [InlineData("Globex rents a mill", "Globex rents a boat, rents a mill")]
    [InlineData("Globex rents mills", "Globex rents mills today")]
    [InlineData("On to the far sea", "On to the far internationalizations")]
    public void A_line_that_is_less_like_the_title_is_text(string title, string line)
    {
        var document = Read($"{title}\n\n{line}\n\n{LongParagraph}");

        Assert.Empty(document.Problems);
        Assert.Equal($"{line}\n\n{LongParagraph}", document.Article!.Body);
    }

    [Theory]
    [InlineData(100, BlockKind.Heading)]
    [InlineData(101, BlockKind.Paragraph)]
    public void A_heading_has_at_most_a_hundred_characters(int length, BlockKind kind) =>
        Assert.Equal(kind, KindInBody("The old mill by the fre".PadRight(length, 'e')));

    [Theory]
    [InlineData("A mill of no use to the men of the far bay", BlockKind.Heading)]
    [InlineData("A mill of no use to the old men of the far bay", BlockKind.Paragraph)]
    public void A_heading_has_at_most_twelve_words(string line, BlockKind kind) => Assert.Equal(kind, KindInBody(line));

    [Theory]
    [InlineData("99. A laboratory follows.", BlockKind.ListItem)]
    [InlineData("100. A laboratory follows.", BlockKind.Paragraph)]
    public void The_number_of_a_list_item_has_at_most_two_digits(string line, BlockKind kind) => Assert.Equal(kind, KindInBody(line));

    [Theory]
    [InlineData(200, BlockKind.Credit)]
    [InlineData(201, BlockKind.Paragraph)]
    public void A_labelled_credit_has_at_most_200_characters(int length, BlockKind kind) =>
        Assert.Equal(kind, KindInBody(OfLength("Photo: the old mill by the fre", length)));

    [Theory]
    [InlineData("Photo by Jane Roe of the Example Ledger.", BlockKind.Credit)]
    [InlineData("Photo by photo the archive shows the frozen river.", BlockKind.Paragraph)]
    public void A_credit_that_ends_like_a_sentence_has_at_most_eight_words(string line, BlockKind kind) => Assert.Equal(kind, KindInBody(line));

    [Theory]
    [InlineData("More from the banks of the frozen river", BlockKind.Furniture)]
    [InlineData("More from the banks of the old frozen river", BlockKind.Heading)]
    public void The_heading_of_a_related_list_has_at_most_eight_words(string line, BlockKind kind) => Assert.Equal(kind, KindInBody(line));

    [Theory]
    [InlineData("Related: ", 200, 1)]
    [InlineData("Related: ", 201, 0)]
    [InlineData("Related posts\n\n", 200, 1)]
    [InlineData("Related posts\n\n", 201, 0)]
    public void The_title_of_a_related_article_has_at_most_200_characters(string label, int length, int pointers) =>
        Assert.Equal(pointers, Read($"Globex rents a mill\n\n{LongParagraph}\n\n{label}{"Initech sells its se".PadRight(length, 'e')}").Pointers.Count);

    [Theory]
    [InlineData(600, BlockKind.Furniture)]
    [InlineData(601, BlockKind.Paragraph)]
    public void A_notice_has_at_most_600_characters(int length, BlockKind kind) =>
        Assert.Equal(kind, KindInBody(OfLength("All rights reserved by those who agre", length)));

    [Theory]
    [InlineData("(Example Wire Of The North And The South East)", "May 3, 2021")]
    [InlineData("(Example Wire Of The North And The South And East)", null)]
    public void The_first_sentence_begins_among_the_first_sixteen_words(string wire, string? date) =>
        Assert.Equal(date, Article($"Globex rents a mill\n\nLUND, Sweden, May 3, 2021 {wire} -- Globex today announced a lease.").Published?.Date.Text);

    [Theory]
    [InlineData(35, false)]
    [InlineData(36, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void Lines_are_cut_to_a_width_of_36_to_120_characters(int width, bool isCut) =>
        Assert.Equal(isCut ? 1 : 2, Read($"Globex rents a mill\n\n{"It is in need of thre".PadRight(width, 'e')}\nand a roof.").Blocks.Count - 1);

    [Theory]
    [InlineData("forty engineers will study the ice here.", true)]
    [InlineData("forty engineers will study the ice there.", false)]
    public void A_line_of_half_the_width_may_have_been_cut(string next, bool isCut) =>
        Assert.Equal(
            isCut ? $"The river is frozen: {next}" : $"The river is frozen:\n\n{next}",
            Article($"Globex rents a mill\n\nThe river is frozen:\n{next}").Body);

    [Theory]
    [InlineData("Globex rents a mill by the bay in", true)]
    [InlineData("Globex rents a mill on a site in", false)]
    public void A_line_with_room_for_the_next_word_was_not_cut(string line, bool isCut)
    {
        const string next = "Tampere and its river are known for ice.";

        Assert.Equal(isCut ? $"{line} {next}" : $"{line}\n\n{next}", Article($"A lease is signed\n\n{line}\n{next}").Body);
    }

    /// <summary>A sentence whose last word is as long as it takes.</summary>
    private static string OfLength(string beginning, int length) => beginning.PadRight(length - 1, 'e') + ".";
}
