using Mila.Core.Model;

namespace Mila.Core.Tests.Linking;

public sealed class RegistryIdentityTests
{
    private const string Text = "Yesterday the company Fjordlab met the company Whimbrel. It paid the company Tern Robotics.";

    [Theory]
    [InlineData("merge: [[Fjordlab, Whimbrel]]")]
    [InlineData("merge: [[fjordlab, WHIMBREL]]")]
    [InlineData("merge: [[Whimbrel, Sandpiper], [Sandpiper, Fjordlab]]")]
    public void Merged_names_are_one_organization(string registry)
    {
        var told = Read(Text, registry);

        Assert.Equal(["fjordlab", "tern-robotics"], told.Slugs);
        Assert.Equal(["Fjordlab", "Whimbrel"], told.Organization("fjordlab").Aliases.Select(static alias => alias.Text));
    }

    [Fact]
    public void A_merge_names_organizations_by_slug_too() =>
        Assert.Equal(["tern-robotics", "whimbrel"], Read(Text, "merge: [[fjordlab, tern-robotics]]").Slugs);

    [Fact]
    public void Of_merged_entries_the_first_one_of_the_merge_wins_and_the_other_fills_the_gaps()
    {
        var told = Read(Text, """
            organizations:
              - {name: Fjordlab, slug: fjord, kind: company, domain: fjordlab.example, aliases: [FL]}
              - {name: Whimbrel, slug: whimbrel, kind: fund, location: Lund, aliases: [WB]}
            merge: [[whimbrel, fjord]]
            """);

        Assert.Equal(["tern-robotics", "whimbrel"], told.Slugs);
        var organization = told.Organization("whimbrel");
        Assert.Equal(("Whimbrel", OrganizationKind.Fund, "fjordlab.example", "Lund"), (organization.Name, organization.Kind, organization.Domain, organization.Location));
        Assert.Equal(["FL", "Fjordlab", "WB", "Whimbrel"], organization.Aliases.Select(static alias => alias.Text));
    }

    [Theory]
    [InlineData("Yesterday the company Fjordlab Systems grew. Fjordlab has partnered with Tern Robotics.", "[Fjordlab, Fjordlab Systems]")]
    [InlineData("Yesterday the company Fjordlab Inc grew. Fjordlab has partnered with Tern Robotics.", "[Fjordlab, 'Fjordlab Inc.']")]
    [InlineData("Yesterday Norvik Institute of Tides (NIT) grew. It met the agency NIT.", "[NIT, Norvik Institute of Tides]")]
    [InlineData("Yesterday Statistics Valmont grew. Boats took the agency Statistic Valmont’s gold.", "[Statistics Valmont, Statistic Valmont]")]
    public void Split_names_are_never_one(string text, string names)
    {
        var together = Read(text, "").Dataset.Organizations.Count;

        Assert.Equal(together + 1, Read(text, $"split: [{names}]").Dataset.Organizations.Count);
    }

    [Fact]
    public void A_split_outweighs_an_alias_and_a_merge() =>
        Assert.Equal(["fjordlab", "tern-robotics", "whimbrel"], Read(Text, """
            organizations: [{name: Fjordlab, aliases: [Whimbrel]}]
            merge: [[Fjordlab, Whimbrel]]
            split: [[Whimbrel, Fjordlab]]
            """).Slugs);

    [Fact]
    public void What_is_kept_apart_stays_apart_when_its_sets_grow()
    {
        var told = Read(Text, """
            split: [[Fjordlab, Tern Robotics]]
            merge: [[Fjordlab, Whimbrel], [Whimbrel, Tern Robotics], [Sandpiper, Tern Robotics]]
            """);

        Assert.Equal(["fjordlab", "tern-robotics"], told.Slugs);
    }

    [Fact]
    public void What_the_registry_splits_is_no_short_form_in_any_document()
    {
        var told = Told.In(
            Told.Registry("split:\n  - [Tern, Tern Museum]"),
            Told.Note("1.txt", "A note", ["Tern Museum partnered with Fjordlab. Then Tern sailed."]),
            Told.Note("2.txt", "A note", ["Tern Software partnered with Kelpworks. Then Tern sailed."]));

        Assert.Single(told.Dataset.Mentions, mention => mention.Organization is { } row && told.Dataset.Organizations[row].Slug == "tern-museum");
    }

    [Fact]
    public void A_registered_name_is_nobodys_short_form()
    {
        const string text = "Yesterday the company Orbit Foods grew. Orbit has sailed.";

        Assert.Equal(["orbit-foods"], Read(text, "").Slugs);
        Assert.Equal(["orbit", "orbit-foods"], Read(text, "organizations: [{name: Orbit}]").Slugs);
    }

    [Fact]
    public void The_title_of_an_encyclopedia_is_a_form_of_the_name() =>
        Assert.Equal("Orbit", Assert.Single(Read("Yesterday Orbit Works grew.", "organizations: [{name: Orbit, wikipedia: Orbit Works}]").Dataset.Organizations).Name);

    private static Told Read(string text, string registry) => Told.In(Told.Note("A note from the coast", text), Told.Registry(registry + "\n"));
}
