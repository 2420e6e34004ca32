using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Linking;

public sealed class PartnershipReviewTests
{
    [Fact]
    public void A_partnership_that_the_registry_lacks_is_reported_once_at_its_first_sentence()
    {
        var told = Told.In(
            Told.Note("one.txt", "A note from the coast", ["The boats sail. Fjordlab teamed up with Tern Robotics."]),
            Told.Note("two.txt", "Another note from the coast", ["Tern Robotics partnered with Fjordlab."]));

        Assert.Equal(
            ["MILA0507 one.txt(3,17,55): The text tells of a partnership that the registry lacks: 'Fjordlab \u2013 Tern Robotics'; run mila suggest for its entry"],
            told.ProblemsOf(Rules.NewPartnership));
        Assert.Equal(Severity.Info, told.Dataset.Problems[0].Severity);
    }

    [Fact]
    public void A_sentence_that_tells_of_the_same_parties_at_two_dates_is_reported_once()
    {
        var told = Told.Sentence("Fjordlab and Tern Robotics signed an agreement in May 2019 and have worked together since June 2021.");

        Assert.Equal(["May 2019", "June 2021"], told.Dataset.Partnerships.Select(static partnership => partnership.Dates[0].ToString()));
        Assert.Single(told.ProblemsOf(Rules.NewPartnership));
    }

    [Fact]
    public void An_alliance_is_named_with_its_first_members()
    {
        var told = Told.Sentence("The members of the Kelp Alliance include Fjordlab, Tern Works, Lund Bank, Norvik University and Oslo Works.");

        Assert.Contains("'Kelp Alliance: Fjordlab, Tern Works, Lund Bank and 2 others'", Assert.Single(told.ProblemsOf(Rules.NewPartnership)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fjordlab plans to team up with Tern Robotics.")]
    [InlineData("Fjordlab and Tern Robotics sail.")]
    public void What_does_not_stand_is_nothing_to_review(string sentence) =>
        Assert.Empty(Told.Sentence(sentence).ProblemsOf(Rules.NewPartnership));
}
