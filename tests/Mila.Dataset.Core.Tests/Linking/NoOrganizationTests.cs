using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Tests.Linking;

public sealed class NoOrganizationTests
{
    [Fact]
    public void A_plain_text_that_names_no_organization_is_information_at_its_title()
    {
        var told = Told.In(new Seed("coast.txt", "\nA walk along the coast\n\nThe tide was low and the sun was out.\n"));

        Assert.Equal(["MILA0303 coast.txt(2,1,23): No organization was found in this text; expected one, or its name in the registry"], told.Problems);
        Assert.Equal(Severity.Info, Assert.Single(told.Dataset.Problems).Severity);
    }

    [Fact]
    public void An_organization_anywhere_in_it_is_enough()
    {
        Assert.Empty(Told.By("A note from the coast", "The tide was low.", "Fjordlab has partnered with Tern Robotics.").ProblemsOf(Rules.NoOrganization));
        Assert.Empty(Told.Headline("Fjordlab partners with Tern Robotics").ProblemsOf(Rules.NoOrganization));
    }

    [Fact]
    public void A_name_that_the_registry_states_is_enough_and_one_that_it_denies_is_not()
    {
        var note = Told.Note("A note from the coast", "On Monday lantern was lit.");

        Assert.Empty(Told.In(note, Told.Registry("organizations: [{name: lantern}]")).ProblemsOf(Rules.NoOrganization));
        Assert.Single(Told.In(note, Told.Registry("not: [lantern]")).ProblemsOf(Rules.NoOrganization));
    }

    [Fact]
    public void Each_document_is_judged_by_itself() =>
        Assert.Equal(
            ["MILA0303 2.txt(1,1,22)"],
            Told.Notes("Fjordlab has partnered with Tern Robotics.", "The tide was low.").ProblemsOf(Rules.NoOrganization).Select(static text => text[..text.IndexOf(':', StringComparison.Ordinal)]));

    [Fact]
    public void Other_formats_and_texts_that_are_missing_are_not_told_of()
    {
        Assert.Empty(Told.Wiki("'''The coast''' is where the land ends.").ProblemsOf(Rules.NoOrganization));
        Assert.Empty(Told.In(new Seed("coast.md", "---\ntitle: The coast\n---\nThe tide was low.\n")).ProblemsOf(Rules.NoOrganization));
        Assert.Equal(["MILA0301"], Told.In(new Seed("coast.txt", "A walk along the coast\n")).Problems.Select(static text => text[..8]));
    }
}
