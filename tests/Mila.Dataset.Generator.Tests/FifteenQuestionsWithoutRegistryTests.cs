namespace Mila.Generator.Tests;

/// <summary>The five documents as they were published, and nothing else: what needs neither a registry's kinds nor its names.</summary>
public sealed class FifteenQuestionsWithoutRegistryTests
{
    private static readonly Lazy<FifteenQuestions> Asked = new(static () => new FifteenQuestions(FifteenQuestions.SourceDocuments));

    private static FifteenQuestions Questions
    {
        get
        {
            FifteenQuestions.SkipWithoutSourceDocuments();
            return Asked.Value;
        }
    }

    [Fact]
    public void The_questions_and_the_emitted_files_compile_without_a_warning() => Assert.Empty(Questions.Complaints);

    [Theory]
    [InlineData("PartnershipsByYear", "2017 | 1", "2020 | 1", "none | 7")]
    [InlineData("PartnersOfMila", "AI Sweden", "Business Development Bank of Canada", "IBM", "Statistics Canada")]
    [InlineData("ArticlesNamingBoth", "Meta and IBM Join Forces for Cross-Industry AI Collaboration")]
    [InlineData("PathToHuggingFace", "Statistics Canada", "Mila", "IBM", "Hugging Face")]
    [InlineData(
        "MisspeltKey",
        "TryGet | False",
        "Find | none",
        "indexer | No Organization is named 'statistics-canda'; did you mean 'statistics-canada'?")]
    [InlineData("MayHaveBegunOn", "Mila – IBM | December 2020")]
    public void A_question_has_this_answer(string question, params string[] expected) => Assert.Equal(expected, Questions.Ask(question));

    [Fact]
    public void Mila_and_IBM_are_named_together_most_often()
    {
        var pairs = Questions.Ask("CoMentions");

        Assert.Equal(209, pairs.Length);
        Assert.Equal("IBM | Mila | 3", pairs[0]);
        Assert.Equal(14, pairs.Count(static pair => pair.EndsWith(" | 2", StringComparison.Ordinal)));
    }
}
