using Mila.Core.Linking;

namespace Mila.Core.Tests.Linking;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("TERN ROBOTICS", "Tern Robotics")]
    [InlineData("Université de Valmont", "Universite de Valmont")]
    [InlineData("Université de Valmont", "University of Valmont")]
    [InlineData("Université d’Ouestville", "University of Ouestville")]
    [InlineData("Institut des Marées", "Institute of Marées")]
    [InlineData("Tern Robotics Inc.", "Tern Robotics")]
    [InlineData("Kelp Systems GmbH", "Kelp Systems")]
    [InlineData("Institute of Science & Technology", "Institute of Science and Technology")]
    public void Two_documents_tell_of_one_organization(string one, string other)
    {
        var told = TwoNotes($"Yesterday the company {one} grew.", $"Yesterday the company {other} grew.");

        Assert.Single(told.Dataset.Organizations);
        Assert.Equal(2, told.Dataset.Mentions.Count);
    }

    [Theory]
    [InlineData("Tern Robotics", "Tern Systems")]
    [InlineData("University of Valmont", "Institute of Valmont")]
    [InlineData("Norvik Bank", "Norvik")]
    [InlineData("Tern Robotics", "Turn Robotics")]
    public void Two_documents_tell_of_two_organizations(string one, string other) =>
        Assert.Equal(2, TwoNotes($"Yesterday the company {one} grew.", $"Yesterday the company {other} grew.").Dataset.Organizations.Count);

    [Fact]
    public void Within_a_document_a_short_form_stands_for_the_one_longer_name()
    {
        var told = Told.Sentence("Yesterday Fjordlab Systems grew. Fjordlab has sailed. It paid Fjordlab.");

        Assert.Equal(["Fjordlab", "Fjordlab Systems"], Assert.Single(told.Dataset.Organizations).Aliases.Select(static alias => alias.Text));
    }

    [Theory]
    [InlineData("Yesterday Fjordlab Systems met Fjordlab Robotics. Fjordlab has sailed.")]
    [InlineData("Yesterday National Bank of Norvik grew. The National has sailed.")]
    [InlineData("Yesterday Oslo University grew. The boats of Oslo sail.")]
    public void A_short_form_of_several_names_a_common_word_or_a_place_stands_for_none(string sentence) =>
        Assert.All(Told.Sentence(sentence).Dataset.Organizations, static organization => Assert.Single(organization.Aliases));

    [Fact]
    public void A_short_form_that_documents_use_of_several_is_each_documents_own()
    {
        var told = Told.Notes(
            "Kelpworks partnered with Fjordlab Cloud. Then Fjordlab sailed.",
            "Tern Bank partnered with Fjordlab.",
            "Sandbar partnered with Fjordlab Health. Then Fjordlab sailed.");

        Assert.Equal(["fjordlab", "fjordlab-cloud", "fjordlab-health"], told.Slugs.Where(static slug => slug.StartsWith("fjordlab", StringComparison.Ordinal)));
        Assert.Equal(["Fjordlab Cloud"], told.Organization("fjordlab-cloud").Aliases.Select(static alias => alias.Text));
        Assert.Equal(2, told.Dataset.Mentions.Count(mention => mention.Organization is { } row && told.Dataset.Organizations[row].Slug == "fjordlab-cloud"));
        Assert.Empty(told.Findings);
    }

    [Fact]
    public void The_museum_of_a_place_is_its_documents_own_and_another_documents_museum_is_none_of_it()
    {
        var told = Told.Notes("The Science Museum of Norvik opened. The Science Museum sails.", "The Science Museum burnt.");

        Assert.Equal(["science-museum", "science-museum-of-norvik"], told.Slugs);
        Assert.Equal(2, told.Dataset.Mentions.Count(mention => mention.Organization is { } row && told.Dataset.Organizations[row].Slug == "science-museum-of-norvik"));
    }

    [Fact]
    public void What_a_name_goes_on_with_may_be_another_ones_name() =>
        Assert.Equal(["digital-office", "digital-office-and-tidal-agency"], Told.Sentence("The Digital Office (DO) opened. The Digital Office and Tidal Agency (DOTA) sail.").Slugs);

    [Fact]
    public void The_first_letters_of_one_name_alone_are_short_for_it()
    {
        Assert.Equal(["KSF"], Told.Sentence("The Kelp Science Foundation opened. The Kelp Science Foundation sails. KSF paid.").Organization("kelp-science-foundation").Aliases.Select(static alias => alias.Text).Except(["Kelp Science Foundation"]));
        Assert.DoesNotContain(Told.Sentence("The Kelp Science Foundation and the Kelp Sailing Federation opened. KSF sails.").Dataset.Organizations, static organization => organization.Aliases.Any(static alias => alias.Text == "KSF"));
    }

    [Fact]
    public void A_contested_short_form_before_any_longer_name_names_itself()
    {
        var told = Told.Notes(
            "Fjordlab opened a yard. Fjordlab Cloud is its unit. Fjordlab partnered with Kelpworks.",
            "Fjordlab opened a museum. Fjordlab Foundation pays for it. Fjordlab partnered with Sandbar.");

        Assert.Equal(["fjordlab-kelpworks", "fjordlab-sandbar"], told.Dataset.Partnerships.Select(static partnership => partnership.Slug));
    }

    [Fact]
    public void Names_that_go_on_with_one_another_share_their_short_form() =>
        Assert.Single(Told.Notes("Kelpworks partnered with Fjordlab Cloud. Then Fjordlab sailed.", "Tern Bank partnered with Fjordlab Cloud Norway. Then Fjordlab sailed.").Slugs, static slug => slug.StartsWith("fjordlab", StringComparison.Ordinal));

    [Fact]
    public void A_slip_inside_a_long_word_is_a_misspelling_of_the_form_that_is_told_more_often()
    {
        var told = Told.Sentence("Yesterday Statistics Valmont grew. Statistics Valmont sails. Boats took Statistic Valmont’s gold.");

        var organization = Assert.Single(told.Dataset.Organizations);
        Assert.Equal("statistics-valmont", organization.Slug);
        Assert.Equal([new Alias("Statistic Valmont", AliasKind.Misspelling), new Alias("Statistics Valmont", AliasKind.Written)], organization.Aliases);
    }

    [Theory]
    [InlineData("Beta Robotics", "Zeta Robotics")]
    [InlineData("Mu Robotics Systems", "Nu Robotics Systems")]
    [InlineData("Pier12 Robotics", "Pier13 Robotics")]
    [InlineData("Tern Capital Fund IV", "Tern Capital Fund V")]
    public void Names_that_differ_on_purpose_are_no_misspellings(string one, string other) =>
        Assert.Equal(2, Told.Sentence($"Yesterday {one} met {other}.").Dataset.Organizations.Count);

    [Fact]
    public void An_acronym_that_one_document_explains_is_known_in_all()
    {
        var told = TwoNotes("Norvik Institute of Tides (NIT) grew.", "Yesterday NIT teamed up with Tern Robotics.");

        Assert.Equal(["nit", "tern-robotics"], told.Slugs);
        Assert.Equal("nit Partner, tern-robotics Partner", told.Parties(Assert.Single(told.Dataset.Partnerships)));
    }

    [Fact]
    public void A_name_in_another_language_is_a_translation()
    {
        var told = TwoNotes("Yesterday the University of Valmont met the University of Valmont.", "Yesterday Université de Valmont grew.");

        Assert.Equal(
            [new Alias("University of Valmont", AliasKind.Written), new Alias("Université de Valmont", AliasKind.Translation)],
            Assert.Single(told.Dataset.Organizations).Aliases);
    }

    [Fact]
    public void A_host_of_half_a_million_parts_is_nobodys() =>
        Assert.Null(new Identities([], Registry.Of([])).Known(string.Concat(Enumerable.Repeat("a.", 500_000)) + "example"));

    private static Told TwoNotes(string one, string other) =>
        Told.In(Told.Note("one.txt", "A note from the coast", [one]), Told.Note("two.txt", "Another note from the coast", [other]));
}
