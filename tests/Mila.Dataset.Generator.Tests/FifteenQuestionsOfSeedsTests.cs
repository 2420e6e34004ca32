namespace Mila.Generator.Tests;

/// <summary>The dataset's own documents.</summary>
public sealed class FifteenQuestionsOfSeedsTests : FifteenQuestionsTests
{
    private static readonly Lazy<FifteenQuestions> Asked = new(static () => new FifteenQuestions(FifteenQuestions.Seeds));

    private protected override FifteenQuestions Questions => Asked.Value;

    [Theory]
    [InlineData("AI Alliance", "ai-alliance.txt(4", "ai-alliance.txt(10", "ai-alliance.txt(14")]
    [InlineData("AltaML – Amplitude Ventures", "mila-ai-sweden.txt(25")]
    [InlineData("IBM – NASA", "ai-alliance.txt(14")]
    [InlineData("McGill University – Université de Montréal – Polytechnique Montréal – HEC Montréal", "mila-ai-sweden.txt(11", "mila.wiki(10")]
    [InlineData("Meta – IBM", "ai-alliance.txt(2", "ai-alliance.txt(16")]
    [InlineData(
        "Mila – AI Sweden",
        "mila-ai-sweden.txt(1",
        "mila-ai-sweden.txt(5",
        "mila-ai-sweden.txt(5",
        "mila-ai-sweden.txt(7",
        "mila-ai-sweden.txt(9",
        "mila-ai-sweden.txt(13")]
    [InlineData("Mila – Business Development Bank of Canada", "mila-ai-sweden.txt(19")]
    [InlineData("Mila – IBM", "mila-ai-sweden.txt(21", "mila-ibm-open-source.md(3", "mila-ibm-open-source.md(7", "mila.wiki(12")]
    [InlineData("Mila – Statistics Canada", "mila-statistics-canada.txt(1", "mila-statistics-canada.txt(3", "mila-statistics-canada.txt(9")]
    public void A_partnership_shows_its_sentences(string partnership, params string[] places) => Assert.Equal(places, Evidence()[partnership]);

    [Fact]
    public void Nine_partnerships_stand() => Assert.Equal(9, Evidence().Count);

    [Fact]
    public void Two_partnerships_are_told_by_several_documents() => Assert.Equal(
        [
            "McGill University – Université de Montréal – Polytechnique Montréal – HEC Montréal | mila-ai-sweden.txt, mila.wiki",
            "Mila – IBM | mila-ibm-open-source.md, mila-ai-sweden.txt, mila.wiki",
        ],
        Questions.Ask("ToldByManyDocuments"));

    [Fact]
    public void What_has_a_year_stands_on_one_timeline() => Assert.Equal(
        [
            "Since 2017 | begun | McGill University – Université de Montréal – Polytechnique Montréal – HEC Montréal",
            "December 2020 | begun | Mila – IBM",
            "2020-12-11T17:06:00Z | published | Mila, IBM collaborating on open-source AI and machine learning project",
            "2024-05-29 | published | Meta and IBM Join Forces for Cross-Industry AI Collaboration",
        ],
        Questions.Ask("Timeline"));

    [Fact]
    public void An_index_of_ones_own_a_weekday_and_the_sentence_behind_a_deal() => Assert.Equal(
        [
            "topics | AI, IBM AI, Machine Learning",
            "on machine learning | Mila, IBM collaborating on open-source AI and machine learning project",
            "the article of May 2024 | Wednesday",
            "the deal of Mila and BDC | mila-ai-sweden.txt(19,1): Mila and the Business Development Bank of Canada (BDC) most recently signed a three-year deal to help AI businesses commercialize what they make.",
        ],
        Questions.Ask("IndexWeekdayAndSentence"));
}
