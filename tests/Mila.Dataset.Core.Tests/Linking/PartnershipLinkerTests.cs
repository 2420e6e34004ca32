namespace Mila.Core.Tests.Linking;

public sealed class PartnershipLinkerTests
{
    private const string Deal = "Fjordlab teamed up with Tern Robotics";

    [Fact]
    public void Documents_that_tell_of_the_same_parties_tell_of_one_partnership()
    {
        var told = Told.In(
            Told.Note("one.txt", "A note from the coast", [$"In 2020, {Deal}."]),
            Told.Note("two.txt", "Another note from the coast", ["In December 2020, Tern Robotics partnered with Fjordlab."]),
            Told.Note("three.txt", "The last note from the coast", [$"{Deal}."]));

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal(["one.txt", "three.txt", "two.txt"], partnership.Evidence.Select(static evidence => evidence.Source.Path));
        Assert.Equal(["2020", "December 2020"], partnership.Dates.Select(static date => date.ToString()));
        Assert.Equal((2020, 12), (partnership.Since!.Value.Year, partnership.Since.Value.Month));
    }

    [Theory]
    [InlineData("In 2019", "In 2020")]
    [InlineData("In May 2020", "In June 2020")]
    [InlineData("In January", "In March")]
    public void Dates_that_contradict_each_other_are_two_partnerships(string one, string other)
    {
        var dataset = Told.Sentence($"{one}, {Deal}. {other}, {Deal}.").Dataset;

        Assert.Equal(["fjordlab-tern-robotics", "fjordlab-tern-robotics-2"], dataset.Partnerships.Select(static partnership => partnership.Slug));
        Assert.Equal(2, dataset.Partnerships.Select(static partnership => partnership.Since).Distinct().Count());
    }

    [Fact]
    public void Other_parties_make_another_partnership() =>
        Assert.Equal(
            ["fjordlab-tern-robotics", "fjordlab-tern-robotics-kelpworks"],
            Told.Sentence($"{Deal}. {Deal} and Kelpworks.").Dataset.Partnerships.Select(static partnership => partnership.Slug));

    [Fact]
    public void A_plan_and_a_fact_are_not_merged()
    {
        var dataset = Told.Sentence($"{Deal}. Fjordlab plans to team up with Tern Robotics.").Dataset;

        Assert.Single(Assert.Single(dataset.Partnerships).Evidence);
        Assert.Equal(PartnershipStatus.Planned, Assert.Single(dataset.Candidates).Status);
    }

    [Fact]
    public void The_day_of_publication_is_an_upper_bound_and_no_beginning()
    {
        var partnership = Assert.Single(Told.By("May 29, 2021", "A note from the coast", $"{Deal}.").Dataset.Partnerships);

        var date = Assert.Single(partnership.Dates);
        Assert.Equal((true, "by May 29, 2021"), (date.IsUpperBound, date.ToString()));
        Assert.Equal(new Evidence(Told.Path, 1, 1, 12, "May 29, 2021", "publication"), date.Evidence);
        Assert.Null(partnership.Since);
    }

    [Fact]
    public void The_beginning_is_the_finest_date_with_a_year_before_one_without() =>
        Assert.Equal("May 2020", Assert.Single(Told.Sentence($"{Deal} in the spring. In May 2020, {Deal}. In 2020, {Deal}.").Dataset.Partnerships).Since!.Value.Text);

    [Theory]
    [InlineData("A boat sailed from the company Fjordlab. The company has partnered with Tern Robotics.")]
    [InlineData("The partnership will allow Fjordlab and Tern Robotics to sail.")]
    public void What_only_supports_is_a_candidate_where_nothing_is_stated(string text)
    {
        var dataset = Told.Sentence(text).Dataset;

        Assert.Empty(dataset.Partnerships);
        Assert.Equal(Certainty.Candidate, Assert.Single(dataset.Candidates).Certainty);
    }

    [Theory]
    [InlineData("one.txt", "two.txt")]
    [InlineData("two.txt", "one.txt")]
    public void What_supports_joins_what_another_document_states(string statement, string support)
    {
        var told = Told.In(
            Told.Note(statement, "A note from the coast", [$"{Deal}."]),
            Told.Note(support, "Another note from the coast", ["Fjordlab is a company. It has partnered with Tern Robotics."]));

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal((2, Certainty.Stated), (partnership.Evidence.Count, partnership.Certainty));
        Assert.Empty(told.Dataset.Candidates);
    }

    [Fact]
    public void A_long_list_of_parties_is_shortened_in_the_name()
    {
        var partnership = Assert.Single(Told.Sentence("Fjordlab partners with Tern Robotics, Kelp Systems, Lund Bank and Norvik University.").Dataset.Partnerships);

        Assert.Equal("Fjordlab \u2013 Tern Robotics \u2013 Kelp Systems and 2 others", partnership.Name);
        Assert.Equal(5, partnership.Participants.Count);
    }

    [Fact]
    public void A_person_or_a_place_is_no_party() =>
        Assert.Empty(Told.Sentence("Mona Dahl, who sails, has partnered with Oslo.").Dataset.Partnerships);
}
