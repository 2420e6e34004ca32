namespace Mila.Core.Tests.Linking;

public sealed class RegistryTests
{
    private const string Note = "Yesterday the company Fjordlab Systems teamed up with Tern Robotics.";

    [Fact]
    public void What_the_owner_states_of_an_organization_wins()
    {
        var told = Told.In(Told.Note("A note from the coast", Note), Told.Registry("""
            organizations:
              - name: Fjordlab Systems
                slug: fjord
                kind: research-institute
                domain: fjordlab.example
                location: Lund
                wikipedia: Fjordlab (laboratory)
                aliases: [{text: FLS, kind: acronym}]
            """));

        var organization = told.Organization("fjord");
        Assert.Equal(
            ("Fjordlab Systems", OrganizationKind.ResearchInstitute, "fjordlab.example", "Lund", "Fjordlab (laboratory)", Certainty.Confirmed),
            (organization.Name, organization.Kind, organization.Domain, organization.Location, organization.WikipediaTitle, organization.Certainty));
        Assert.Equal([new Alias("FLS", AliasKind.Acronym), new Alias("Fjordlab Systems", AliasKind.Written)], organization.Aliases);
        Assert.Equal(["fjord", "fjordlab (laboratory)", "fjordlab systems", "fjordlab.example", "fls"], organization.Keys);
        Assert.Equal("fjord Partner, tern-robotics Partner", told.Parties(Assert.Single(told.Dataset.Partnerships)));
    }

    [Fact]
    public void An_alias_unites_names_that_no_document_does()
    {
        var told = Told.In(
            Told.Note("A note from the coast", "Yesterday the company Fjordlab met the company Whimbrel."),
            Told.Registry("organizations:\n  - {name: Whimbrel, aliases: [Fjordlab]}"));

        Assert.Equal(["Fjordlab", "Whimbrel"], Assert.Single(told.Dataset.Organizations).Aliases.Select(static alias => alias.Text));
        Assert.Equal("Whimbrel", told.Dataset.Organizations[0].Name);
    }

    [Fact]
    public void A_registered_name_is_an_organization_whatever_stands_around_it()
    {
        var told = Told.In(Told.Note("A note from the coast", "Yesterday Sandbar was sunny."), Told.Registry("organizations:\n  - name: Sandbar"));

        Assert.Equal(["sandbar"], told.Slugs);
        Assert.Equal("Sandbar", Assert.Single(told.Dataset.Mentions).Text);
    }

    [Fact]
    public void What_the_owner_states_of_a_document_wins_the_last_entry_first()
    {
        var told = Told.In(Told.Note("news/a.txt", "A note from the coast", [Note]), Told.Registry("""
            documents:
              - {path: news/*.txt, slug: any, published: 2021-05, publisher: Coast Weekly, url: 'https://coast.example/a', language: en}
              - {path: news/a.txt, slug: coast-note}
              - {path: other/*.txt, slug: other, language: fr}
            """));

        var article = Assert.Single(told.Dataset.Articles);
        Assert.Equal(("coast-note", "2021-05", "https://coast.example/a", "en"), (article.Slug, article.Draft.Published!.Date.Text, article.Draft.OriginalUrl, article.Draft.Language));
        Assert.Equal("coast-weekly", told.Dataset.Organizations[article.Publisher!.Value].Slug);
        Assert.Equal("by 2021-05", Assert.Single(Assert.Single(told.Dataset.Partnerships).Dates).ToString());
    }

    [Fact]
    public void A_registry_alone_gives_its_organizations()
    {
        var told = Told.In(Told.Registry("organizations:\n  - {name: Tern Robotics, kind: company}"));

        Assert.Equal((OrganizationKind.Company, 0), (told.Organization("tern-robotics").Kind, told.Dataset.Articles.Count));
    }
}
