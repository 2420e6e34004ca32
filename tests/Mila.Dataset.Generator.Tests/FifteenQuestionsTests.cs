namespace Mila.Generator.Tests;

/// <summary>What every telling of the five documents answers.</summary>
public abstract class FifteenQuestionsTests
{
    private protected abstract FifteenQuestions Questions { get; }

    [Fact]
    public void The_questions_and_the_emitted_files_compile_without_a_warning() => Assert.Empty(Questions.Complaints);

    [Fact]
    public void There_are_fifteen_answers_and_none_is_empty()
    {
        Assert.Equal(15, Questions.AskAll().Count());
        Assert.All(Questions.AskAll(), Assert.NotEmpty);
    }

    [Theory]
    [InlineData("PartnershipsByYear", "2017 | 1", "2020 | 1", "none | 7")]
    [InlineData("PartnersOfMila", "AI Sweden", "Business Development Bank of Canada", "IBM", "Statistics Canada")]
    [InlineData("ArticlesNamingBoth", "Meta and IBM Join Forces for Cross-Industry AI Collaboration")]
    [InlineData("PathToHuggingFace", "Statistics Canada", "Mila - Quebec AI Institute", "IBM", "Hugging Face")]
    [InlineData(
        "KeysOfTheIndexer",
        "slug | IBM",
        "name | Mila - Quebec AI Institute",
        "alias | Business Development Bank of Canada",
        "former name | Mila - Quebec AI Institute",
        "domain | Mila - Quebec AI Institute",
        "Wikipedia title | Polytechnique Montréal")]
    [InlineData(
        "MisspeltKey",
        "TryGet | False",
        "Find | none",
        "indexer | No Organization is named 'statistics-canda'; did you mean 'statistics-canada'?")]
    [InlineData("MayHaveBegunOn", "Mila – IBM | December 2020")]
    [InlineData("CompaniesAlliedWithUniversities", "AMD", "Cerebras", "Dell", "Hugging Face", "IBM", "Intel", "Meta", "Sony Group", "Stability AI")]
    public void A_question_has_this_answer(string question, params string[] expected) => Assert.Equal(expected, Questions.Ask(question));

    [Fact]
    public void Mila_and_IBM_are_named_together_most_often_and_two_documents_name_six_organizations()
    {
        string[] six = ["HEC Montréal", "IBM", "McGill University", "Mila - Quebec AI Institute", "Polytechnique Montréal", "Université de Montréal"];
        var pairs = Questions.Ask("CoMentions");

        Assert.Equal(209, pairs.Length);
        Assert.Equal("IBM | Mila - Quebec AI Institute | 3", pairs[0]);
        Assert.Equal(
            (from one in six
             from other in six
             where string.CompareOrdinal(one, other) < 0 && (one, other) != ("IBM", "Mila - Quebec AI Institute")
             select (one, other)).Order().Select(static pair => $"{pair.one} | {pair.other} | 2"),
            pairs[1..15]);
        Assert.All(pairs[15..], static pair => Assert.EndsWith(" | 1", pair));
    }

    [Fact]
    public void People_have_their_roles_where_the_documents_put_them()
    {
        string[] expected =
        [
            "AI Trends | John Desmond | author | Stated",
            "BetaKit | Charlize Alcaraz | staff writer | Stated",
            "Mila - Quebec AI Institute | Doina Precup | faculty member | Stated",
            "Mila - Quebec AI Institute | Hugo Larochelle | graduate | Stated",
            "Mila - Quebec AI Institute | Ian Goodfellow | graduate | Stated",
            "Mila - Quebec AI Institute | Joëlle Pineau | faculty member | Stated",
            "Mila - Quebec AI Institute | Stéphane Létourneau | executive vice president | Stated",
            "Mila - Quebec AI Institute | Yoshua Bengio | faculty member | Stated",
            "Mila - Quebec AI Institute | Yoshua Bengio | founder | Stated",
            "Mila - Quebec AI Institute | Yoshua Bengio | scientific director | Stated",
            "Statistics Canada | Anil Arora | chief statistician | Implied",
            "Université de Montréal | Yoshua Bengio | professor | Stated",
        ];
        var roles = Questions.Ask("PeopleByAffiliation");
        var atIbm = Assert.Single(roles, static role => role.StartsWith("IBM", StringComparison.Ordinal));

        Assert.StartsWith("IBM | Darío Gil | ", atIbm);
        Assert.Contains("senior vice president", atIbm, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("head of the research lab", atIbm, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(expected, roles.Except([atIbm]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_has_many_partners_is_not_who_is_named_most()
    {
        // Articles alone: how often each of them says a name is a matter of wording.
        var peers = Questions.Ask("PartnersAgainstMentions").Select(static row => string.Join(", ", row.Split(", ").Select(static named => named[..named.LastIndexOf('/')])));

        Assert.Equal(
            [
                "13 | IBM 4",
                "11 | AMD 1, Cerebras 1, Cornell University 1, Dartmouth College 1, Dell 1, Hugging Face 1, Intel 1, Meta 1, Sony Group 1, Stability AI 1, Yale University 1",
                "4 | Mila - Quebec AI Institute 4",
                "3 | HEC Montréal 2, McGill University 2, Polytechnique Montréal 2, Université de Montréal 2",
                "1 | AI Sweden 1, AltaML 1, Amplitude Ventures 1, Business Development Bank of Canada 1, NASA 1, Statistics Canada 1",
                "0 | AI Alliance 1, Amazon 1, Google 1, Microsoft 1, OpenAI 1, Vinnova 1",
            ],
            peers);
    }

    /// <summary>The places of the evidence, as <c>path(line</c>, by the name of the partnership.</summary>
    private protected ILookup<string, string> Evidence() => Questions.Ask("EvidenceOfPartnerships")
        .Select(static row => row.Split(" | "))
        .ToLookup(static row => row[0], static row => row[1][..row[1].IndexOf(',')]);
}
