using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Linking;

public sealed class LikelySameTests
{
    [Fact]
    public void An_acronym_is_reported_at_its_first_place_with_the_line_to_paste() =>
        Assert.Equal(
            ["MILA0508 2.txt(3,23,26): 'NIT' is likely what stands at 1.txt(3,1); if so, paste below 'organizations:' - {name: Norvik Institute of Tides, aliases: [NIT]}"],
            Likely("Norvik Institute of Tides grew.", "Yesterday the company NIT grew."));

    [Theory]
    [InlineData("Tern", "Tern Robotics")]
    [InlineData("Fjordlab", "Fjordlab Norway")]
    [InlineData("Kelpworks", "Kelpworks AI")]
    [InlineData("Norvik Observatory", "Norvik Obsrvatory")]
    [InlineData("Statistics Valmont", "Statistic Valmont")]
    public void Names_that_a_reader_takes_for_one_are_reported(string one, string other) => Assert.Single(Likely($"Yesterday the company {one} grew.", $"Yesterday the company {other} grew."));

    [Theory]
    [InlineData("Tern Robotics", "Tern Systems")]
    [InlineData("Tern Robotics", "Turn Robotics")]
    [InlineData("Norvik", "Norvik University")]
    [InlineData("University of Valmont", "Institute of Valmont")]
    [InlineData("NIT", "Norvik Institute of Music")]
    [InlineData("Oslo", "Oslo Systems")]
    [InlineData("National", "National Bank")]
    public void Names_that_may_well_be_two_are_not(string one, string other) => Assert.Empty(Likely($"Yesterday the company {one} grew.", $"Yesterday the company {other} grew."));

    [Fact]
    public void Names_beside_each_other_in_a_document_are_two() =>
        Assert.Empty(Likely("Yesterday the company Fjordlab grew.", "Yesterday the company Fjordlab met the company Fjordlab Norway and the company Fjordlab Systems."));

    [Fact]
    public void A_name_that_is_short_for_several_is_none() =>
        Assert.Empty(Likely("Yesterday the company Fjordlab grew.", "Yesterday the company Fjordlab Norway grew.", "Yesterday the company Fjordlab Sweden grew."));

    [Fact]
    public void An_acronym_of_several_names_is_none() =>
        Assert.Empty(Likely("Norvik Institute of Tides grew.", "Yesterday the company NIT grew.", "Northern Institute of Tides grew."));

    [Fact]
    public void Two_entries_of_the_registry_are_two()
    {
        var told = Told.In(
            Told.Note("one.txt", "A note from the coast", ["Yesterday Fjordlab grew."]),
            Told.Note("two.txt", "A note from the coast", ["Yesterday Fjordlab Norway grew."]),
            Told.Registry("organizations: [{name: Fjordlab}, {name: Fjordlab Norway}]"));

        Assert.Empty(told.ProblemsOf(Rules.LikelySame));
    }

    [Fact]
    public void The_name_is_that_of_the_registry_whichever_is_told_more_often()
    {
        var told = Told.In(
            Told.Note("one.txt", "A note from the coast", ["Yesterday the company Fjordlab grew. The company Fjordlab sails."]),
            Told.Note("two.txt", "A note from the coast", ["Yesterday Fjordlab Norway grew."]),
            Told.Registry("organizations: [{name: Fjordlab Norway}]"));

        Assert.Contains("{name: Fjordlab Norway, aliases: [Fjordlab]}", Assert.Single(told.ProblemsOf(Rules.LikelySame)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Likely(params string[] texts) =>
        Told.Notes(texts).ProblemsOf(Rules.LikelySame);
}
