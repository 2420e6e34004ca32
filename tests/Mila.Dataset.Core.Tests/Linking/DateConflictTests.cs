using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Linking;

public sealed class DateConflictTests
{
    private const string Deal = "Fjordlab teamed up with Tern Robotics";

    [Fact]
    public void Years_that_contradict_each_other_are_reported_once_with_both_places()
    {
        var told = Told.Notes($"In 2019, {Deal}.", $"In 2020, {Deal}.", $"In 2020, {Deal}.");

        Assert.Equal(
            ["MILA0502 2.txt(3,4,8): '2020' contradicts '2019' at 1.txt(3,4) as the date of 'Fjordlab \u2013 Tern Robotics'; both are kept"],
            told.ProblemsOf(Rules.ConflictingDates));
        Assert.Equal(2, told.Dataset.Partnerships.Count);
    }

    [Theory]
    [InlineData("In May 2020", "In June 2020")]
    [InlineData("In the fall of 2020", "In May 2020")]
    [InlineData("In December 2020", "On December 1, 2021")]
    public void Dates_without_a_day_in_common_contradict_each_other(string one, string other) =>
        Assert.Single(Told.Notes($"{one}, {Deal}.", $"{other}, {Deal}.").ProblemsOf(Rules.ConflictingDates));

    [Theory]
    [InlineData("In 2020", "In December 2020")]
    [InlineData("In the fall of 2020", "In October 2020")]
    [InlineData("In January", "In March 2020")]
    [InlineData("Recently", "In 2020")]
    public void Dates_that_may_be_one_day_do_not(string one, string other) =>
        Assert.Empty(Told.Notes($"{one}, {Deal}.", $"{other}, {Deal}.").ProblemsOf(Rules.ConflictingDates));

    [Fact]
    public void Two_dates_of_one_document_are_two_events() =>
        Assert.Empty(Told.Sentence($"In 2019, {Deal}. In 2020, {Deal}.").ProblemsOf(Rules.ConflictingDates));

    [Fact]
    public void Two_events_of_one_document_and_one_of_another_are_reported()
    {
        var told = Told.Notes($"In 2019, {Deal}. In 2021, {Deal}.", $"In 2020, {Deal}.");

        Assert.Single(told.ProblemsOf(Rules.ConflictingDates));
    }

    [Fact]
    public void A_plan_does_not_contradict_a_fact() =>
        Assert.Empty(Told.Notes($"In 2019, {Deal}.", "Fjordlab plans to team up with Tern Robotics in 2021.").ProblemsOf(Rules.ConflictingDates));

    [Fact]
    public void An_event_after_the_day_on_which_another_document_told_of_it_contradicts_that_day()
    {
        var told = Told.In(
            Told.Note("one.txt", "May 29, 2019", ["A note from the coast", $"{Deal}."]),
            Told.Note("two.txt", "Another note from the coast", [$"In 2020, {Deal}."]));

        Assert.Equal(
            ["MILA0502 two.txt(3,4,8): '2020' contradicts 'by May 29, 2019' at one.txt(1,1) as the date of 'Fjordlab \u2013 Tern Robotics'; both are kept"],
            told.ProblemsOf(Rules.ConflictingDates));
    }

    [Theory]
    [InlineData("In 2019")]
    [InlineData("In May 2019")]
    [InlineData("In 2018")]
    public void An_event_before_the_day_on_which_a_document_tells_of_it_does_not(string date)
    {
        var told = Told.In(
            Told.Note("one.txt", "May 29, 2019", ["A note from the coast", $"{Deal}."]),
            Told.Note("two.txt", "June 2, 2021", ["Another note from the coast", $"{date}, {Deal}."]));

        Assert.Empty(told.ProblemsOf(Rules.ConflictingDates));
    }
}
