using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Extraction;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("The tide rose. Boats left. Nobody stayed!", BlockKind.Paragraph, "The tide rose.|Boats left.|Nobody stayed!")]
    [InlineData("Dr. Berg of St. Norvik spoke. Prof. Lind left.", BlockKind.Paragraph, "Dr. Berg of St. Norvik spoke.|Prof. Lind left.")]
    [InlineData("J. R. Berg sails. K. Lind rows.", BlockKind.Paragraph, "J. R. Berg sails.|K. Lind rows.")]
    [InlineData("“It floats.” Then it sank. (All saw it.) Nobody cried.", BlockKind.Paragraph, "“It floats.”|Then it sank.|(All saw it.)|Nobody cried.")]
    [InlineData("Does it float? It did… Now it sinks.", BlockKind.Paragraph, "Does it float?|It did…|Now it sinks.")]
    [InlineData("It costs 3.5 million. 900 people paid.", BlockKind.Paragraph, "It costs 3.5 million.|900 people paid.")]
    [InlineData("See fjordlab.example for more. it says so.", BlockKind.Paragraph, "See fjordlab.example for more. it says so.")]
    [InlineData("The tide. A story. Told twice.", BlockKind.Title, "The tide. A story. Told twice.")]
    [InlineData("tide.rise(); Then.fall();", BlockKind.Code, "")]
    [InlineData("Fjordlab works with Tern Ltd. Kelpworks has left.", BlockKind.Paragraph, "Fjordlab works with Tern Ltd.|Kelpworks has left.")]
    [InlineData("Tern Inc. Director Ada Reed has left. Tern Co. Ltd. has grown.", BlockKind.Paragraph, "Tern Inc. Director Ada Reed has left.|Tern Co. Ltd. has grown.")]
    [InlineData("Fjordlab has joined Tern Ltd. Monday.", BlockKind.Paragraph, "Fjordlab has joined Tern Ltd. Monday.")]
    public void A_block_falls_into_sentences(string text, BlockKind kind, string sentences) =>
        Assert.Equal(sentences.Split('|', StringSplitOptions.RemoveEmptyEntries), Split(text, kind));

    [Fact]
    public void A_sentence_without_end_is_cut_and_loses_nothing()
    {
        var text = string.Join(' ', Enumerable.Repeat("tide", 1000));

        var sentences = Split(text, BlockKind.Paragraph);

        Assert.Equal([300, 300, 300, 100], sentences.Select(static sentence => sentence.Split(' ').Length));
        Assert.Equal(text, string.Join(' ', sentences));
    }

    [Theory]
    [InlineData("Fjordlab And Tern Robotics Join Forces", BlockKind.Title, true)]
    [InlineData("Fjordlab and three boats join forces today", BlockKind.Title, false)]
    [InlineData("Fjordlab joins the Tidal Alliance.", BlockKind.Paragraph, false)]
    public void Capitals_alone_make_a_headline_of_a_title_but_not_of_a_sentence(string text, BlockKind kind, bool isHeadline) =>
        Assert.Equal(isHeadline, Assert.Single(Read(text, kind)).IsHeadline);

    private static IEnumerable<string> Split(string text, BlockKind kind) =>
        Read(text, kind).Select(static sentence => sentence.Text(0, sentence.Count - 1));

    private static List<Sentence> Read(string text, BlockKind kind)
    {
        var seed = new SeedText("note.txt", text);
        return Sentences.Split(seed, [new Block(kind, MappedText.Verbatim(seed, 0, text.Length))], Lexicon.English, TestContext.Current.CancellationToken);
    }
}
