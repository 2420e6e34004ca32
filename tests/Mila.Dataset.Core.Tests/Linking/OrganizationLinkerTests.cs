namespace Mila.Core.Tests.Linking;

public sealed class OrganizationLinkerTests
{
    [Fact]
    public void The_slug_is_the_form_that_the_text_uses_most()
    {
        var organization = Assert.Single(Told.Sentence("Yesterday Fjordlab Systems grew. Fjordlab has sailed. It paid Fjordlab.").Dataset.Organizations);

        Assert.Equal(("fjordlab", "Fjordlab"), (organization.Slug, organization.Name));
    }

    [Fact]
    public void Of_forms_that_are_used_alike_the_longer_one_is_the_slug() =>
        Assert.Equal(["fjordlab-systems"], Told.Sentence("Yesterday Fjordlab Systems grew. Fjordlab has sailed.").Slugs);

    [Fact]
    public void Of_spellings_that_are_used_alike_the_ordinally_first_is_the_name() =>
        Assert.Equal("TERN Systems", Assert.Single(Told.Sentence("Yesterday Tern Systems grew. Boats met TERN Systems.").Dataset.Organizations).Name);

    [Fact]
    public void Two_organizations_with_one_slug_are_told_apart_by_a_number() =>
        Assert.Equal(["tern-lund", "tern-lund-2"], Told.Sentence("Yesterday companies such as Tern & Lund, Kelp and Tern-Lund met.").Slugs.Where(static slug => slug != "kelp"));

    [Fact]
    public void A_key_that_two_organizations_share_finds_neither()
    {
        var told = Told.In(
            Told.Note("one.txt", "A note from the coast", ["Norvik Institute of Tides (NIT) grew."]),
            Told.Registry("""
                organizations:
                  - name: Northern Ice Trust
                    aliases: [Norvik Ice, shared key]
                  - name: Nordic Inland Traffic
                    domain: shared key
                """));

        Assert.DoesNotContain("shared key", told.Dataset.Organizations.SelectMany(static organization => organization.Keys));
        Assert.Contains("norvik ice", told.Organization("northern-ice-trust").Keys);
        Assert.Contains(new Alias("shared key", AliasKind.Written), told.Organization("northern-ice-trust").Aliases);
    }

    [Theory]
    [InlineData("Yesterday Fjordlab teamed up with Tern Robotics.", Certainty.Implied)]
    [InlineData("Yesterday the company Fjordlab teamed up with Tern Robotics.", Certainty.Stated)]
    public void A_part_in_a_partnership_alone_only_implies_an_organization(string sentence, Certainty certainty) =>
        Assert.Equal(certainty, Told.Sentence(sentence).Organization("fjordlab").Certainty);

    [Fact]
    public void A_short_place_counts_for_the_longer_one_that_begins_with_it() =>
        Assert.Equal("Oslo, Norway", Told.Notes("Fjordlab is based in Oslo.", "Fjordlab is based in Oslo.", "Fjordlab is based in Oslo, Norway.", "The Bergen-based company Fjordlab grew.").Organization("fjordlab").Location);

    [Fact]
    public void The_kind_and_the_place_that_most_sentences_tell_win()
    {
        var told = Told.Sentence("The Oslo-based institute Fjordlab grew. The Norvik-based company Fjordlab grew. The Norvik-based company Fjordlab left.");

        Assert.Equal((OrganizationKind.Company, "Norvik"), (told.Organization("fjordlab").Kind, told.Organization("fjordlab").Location));
    }

    [Fact]
    public void A_mention_keeps_its_place_its_words_and_its_scope()
    {
        var told = Told.By("Fjordlab grows", "Yesterday the company Fjordlab grew.");

        Assert.Equal(
            [(MentionScope.Title, new SourceSpan(Told.Path, 1, 1, 8)), (MentionScope.Body, new SourceSpan(Told.Path, 3, 23, 8))],
            told.Dataset.Mentions.Select(static mention => (mention.Scope, mention.Source)));
    }

    /// <summary>Beside it a reference to the site would make an organization of the host.</summary>
    [Fact]
    public void What_is_cited_from_the_site_of_an_infobox_is_published_by_what_the_page_is_about()
    {
        var told = Told.Wiki("""
            {{Infobox organization
            | name = Norvik Observatory
            | website = {{URL|norvik.example}}
            }}
            '''Norvik Observatory''' measures tides.<ref>{{cite web |title=Tides |url=https://www.norvik.example/tides}}</ref><ref>[https://kelp.example/a Kelp]</ref>
            """);

        Assert.Equal(["kelp.example kelp.example", "Norvik Observatory norvik.example"], told.Dataset.Organizations.Select(static organization => $"{organization.Name} {organization.Domain}"));
        Assert.Equal(1, told.Dataset.Articles.Single(static article => article.Draft.Title == "Tides").Publisher);
    }

    [Fact]
    public void A_persons_own_site_makes_no_organization_of_them()
    {
        var told = Told.Wiki("{{infobox person|website=https://reed.example}}\n'''Ada Reed''' is a sailor.<ref>[https://reed.example/log Log]</ref>");

        Assert.Equal(["reed.example"], told.Dataset.Organizations.Select(static organization => organization.Name));
    }
}
