namespace Mila.Generator.Tests;

/// <summary>The five documents as they were published, with the registry's names and kinds.</summary>
public sealed class FifteenQuestionsOfSourceDocumentsTests : FifteenQuestionsTests
{
    private static readonly Lazy<FifteenQuestions> Asked = new(static () => new FifteenQuestions(
        FifteenQuestions.SourceDocuments.Concat(FifteenQuestions.Seeds.Where(static seed => seed.MilaPath == "registry/organizations.yaml"))));

    private protected override FifteenQuestions Questions
    {
        get
        {
            FifteenQuestions.SkipWithoutSourceDocuments();
            return Asked.Value;
        }
    }

    // Each document is told by the number that its name begins with.
    [Theory]
    [InlineData("AI Alliance", "003(6 003(12 003(16", "003(2")]
    [InlineData("Amplitude Ventures – AltaML", "001(25", "")]
    [InlineData("IBM – NASA", "003(16", "")]
    [InlineData("Meta – IBM", "003(18", "003(2")]
    [InlineData("Mila – AI Sweden", "001(1 001(5 001(7 001(9 001(13", "")]
    [InlineData("Mila – Business Development Bank of Canada", "001(19", "")]
    [InlineData("Mila – IBM", "000(3 000(4 001(21 002(9", "")]
    [InlineData("Mila – Statistics Canada", "004(1 004(3 004(9", "004(5 004(7 004(11")]
    [InlineData("Université de Montréal – McGill University – Polytechnique Montréal – HEC Montréal", "001(11 002(7", "")]
    public void A_partnership_shows_its_sentences(string partnership, string required, string tolerated)
    {
        var places = Evidence()[partnership].Select(static place => place[..3] + place[place.IndexOf('(')..]).ToList();

        Assert.Empty(required.Split(' ').Except(places));
        Assert.Empty(places.Except(required.Split(' ')).Except(tolerated.Split(' ')));
    }

    [Fact]
    public void Nine_partnerships_stand() => Assert.Equal(9, Evidence().Count);

    [Fact]
    public void Two_partnerships_are_told_by_several_documents() => Assert.Equal(
        [
            "Mila – IBM | 000_d42fff94612d727b.txt, 001_d5da72f662ee5ff2.txt, 002_e020b5e97c878272.txt",
            "Université de Montréal – McGill University – Polytechnique Montréal – HEC Montréal | 001_d5da72f662ee5ff2.txt, 002_e020b5e97c878272.txt",
        ],
        Questions.Ask("ToldByManyDocuments"));

    [Fact]
    public void What_has_a_year_stands_on_one_timeline() => Assert.Equal(
        [
            "Since 2017 | begun | Université de Montréal – McGill University – Polytechnique Montréal – HEC Montréal",
            "December 2020 | begun | Mila – IBM",
            "2020-12-11T17:06:00Z | published | Mila, IBM collaborating on open-source AI and machine learning project",
            "May 29, 2024 | published | Meta and IBM Join Forces for Cross-Industry AI Collaboration",
        ],
        Questions.Ask("Timeline"));

    [Fact]
    public void An_index_of_ones_own_a_weekday_and_the_sentence_behind_a_deal()
    {
        var answers = Questions.Ask("IndexWeekdayAndSentence");

        Assert.Equal(
            [
                "topics | AI, IBM AI, Machine Learning",
                "on machine learning | Mila, IBM collaborating on open-source AI and machine learning project",
                "the article of May 2024 | Wednesday",
            ],
            answers[..3]);
        Assert.StartsWith("the deal of Mila and BDC | 001_d5da72f662ee5ff2.txt(19,1): Most recently, ", Assert.Single(answers[3..]));
    }
}
