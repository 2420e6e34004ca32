using Mila.Core.Model;

namespace Mila.Core.Tests.Extraction;

public sealed class KnownNamesTests
{
    private const string Registry = """
        organizations:
          - {name: Orbit, aliases: [OL]}
          - name: Tern Robotics
          - name: kelpworks
          - name: eKelp
          - name: AT&T
          - name: Dahl & Daughters
          - name: Reed and Sons
          - name: The Blue Page
          - name: The Lantern
          - name: Target
          - name: Gap
          - {name: World Harbour Office, aliases: [{text: WHO, kind: acronym}]}
          - {name: Lund's, not: [Lund's Law]}
          - {name: Sandbar, wikipedia: Sandbar Shipping}
          - name: Norvik
        not: [Orbit Chewing Gum, Big Wave]
        """;

    [Theory]
    [InlineData("The boats of Orbit sail.", "Orbit")]
    [InlineData("Its boats came from kelpworks in May.", "kelpworks")]
    [InlineData("Kelpworks sails.", "Kelpworks")]
    [InlineData("The boats of eKelp sail.", "eKelp")]
    [InlineData("The boats of AT&T sail.", "AT&T")]
    [InlineData("The boats of AT & T sail.", "AT & T")]
    [InlineData("The boats of Dahl & Daughters sail.", "Dahl & Daughters")]
    [InlineData("The boats of Dahl and Daughters sail.", "Dahl and Daughters")]
    [InlineData("The boats of Reed and Sons sail.", "Reed and Sons")]
    [InlineData("The boats of Reed & Sons sail.", "Reed & Sons")]
    [InlineData("The Blue Page sails.", "The Blue Page")]
    [InlineData("We read the Blue Page daily.", "Blue Page")]
    [InlineData("We read the Lantern daily.", "Lantern")]
    [InlineData("The boats of the WHO sail.", "WHO")]
    [InlineData("The boats of Sandbar Shipping sail.", "Sandbar Shipping")]
    [InlineData("The boats of Norvik sail.", "Norvik")]
    [InlineData("Its boats met Lund’s again.", "Lund’s")]
    public void A_registered_name_is_found_as_it_may_be_written(string sentence, string name) =>
        Assert.Equal([name], Registered(Told.In(Told.Note("A note from the coast", sentence), Told.Registry(Registry))));

    [Theory]
    [InlineData("It came into orbit again.")]
    [InlineData("The boats of ekelp sail.")]
    [InlineData("Who sails today?")]
    [InlineData("A reed and sons of sailors.")]
    [InlineData("It lit the lantern.")]
    [InlineData("Its target was the gap.")]
    public void What_has_no_capital_where_the_registered_form_has_one_is_a_word(string sentence) =>
        Assert.Empty(Registered(Told.In(Told.Note("A note from the coast", sentence), Told.Registry(Registry))));

    [Fact]
    public void A_possessive_stays_outside_of_the_name()
    {
        var told = Told.In(Told.Note("A note from the coast", "Here sail Orbit's and kelpworks’ boats."), Told.Registry(Registry));

        Assert.Equal(["Orbit", "kelpworks"], Registered(told));
        Assert.Equal([new SourceSpan(Told.Path, 3, 11, 5), new SourceSpan(Told.Path, 3, 23, 9)], told.Dataset.Mentions.Select(static mention => mention.Source));
    }

    [Theory]
    [InlineData("Target and Orbit Team Up to Map the Kelp", "Target", "Orbit")]
    [InlineData("Orbit Partners With Target", "Orbit", "Target")]
    [InlineData("Orbit Joins Target in the Survey of Boats", "Orbit", "Target")]
    [InlineData("Orbit Sells Northern Boats to Target", "Orbit", "Target")]
    [InlineData("Boats Sail to Gap and Orbit", "Gap", "Orbit")]
    [InlineData("Retailer Target Opens Harbour Store", "Target")]
    [InlineData("Target's Boats Sail Again", "Target")]
    [InlineData("The Target Deal Makes Orbit Sail", "Target", "Orbit")]
    [InlineData("Orbit Sails With Kelpworks Today", "Orbit", "Kelpworks")]
    [InlineData("CEO of Orbit Sails Again", "Orbit")]
    public void In_a_headline_a_registered_word_is_a_name_where_it_stands_as_one(string title, params string[] names) =>
        Assert.Equal(names, Registered(Told.In(Told.Note(title, "The rest is told on Monday."), Told.Registry(Registry))));

    [Theory]
    [InlineData("Sailors Target the Northern Kelp Farms")]
    [InlineData("Sailors to Target Northern Kelp Farms")]
    [InlineData("Sailors Will Target Northern Kelp Farms")]
    [InlineData("Target Your Northern Kelp Farms Now")]
    [InlineData("The Gap Between Rich and Poor Sailors")]
    [InlineData("Their Target Is the Northern Harbour")]
    [InlineData("Climate Target Missed by Northern Sailors")]
    [InlineData("Northern Sailors Close the Gap")]
    [InlineData("TARGET MISSED BY NORTHERN SAILORS")]
    public void In_a_headline_a_common_word_is_no_name_where_it_stands_as_a_word(string title) =>
        Assert.Empty(Registered(Told.In(Told.Note(title, "The rest is told on Monday."), Told.Registry(Registry))));

    [Theory]
    [InlineData("Target said it sails.", "Target")]
    [InlineData("The boats of Target sail.", "Target")]
    [InlineData("Target the right boats.")]
    [InlineData("Gap between boats, gap between sails.")]
    public void At_the_beginning_of_a_sentence_a_capital_does_not_make_a_name(string sentence, params string[] names) =>
        Assert.Equal(names, Registered(Told.In(Told.Note("A note from the coast", sentence), Told.Registry(Registry))));

    [Theory]
    [InlineData("Yesterday Orbit Foods grew.", "Orbit Foods")]
    [InlineData("Yesterday Orbit Valmont grew.", "Orbit Valmont")]
    [InlineData("Yesterday Bank of Orbit grew.", "Bank of Orbit")]
    [InlineData("Yesterday Orbit & Cousins grew.", "Orbit & Cousins")]
    [InlineData("Yesterday Mona Orbit grew.", "Mona Orbit")]
    public void A_longer_name_that_is_not_registered_is_somebody_elses(string sentence, string name)
    {
        var told = Told.In(Told.Note("A note from the coast", sentence), Told.Registry(Registry));

        Assert.Equal([name], told.Names);
        Assert.Empty(Registered(told));
    }

    [Theory]
    [InlineData("Yesterday Orbit Inc grew.", "Orbit Inc")]
    [InlineData("Yesterday Orbit, Inc. grew.", "Orbit, Inc")]
    [InlineData("Yesterday Orbit Skylark Toolkit grew.", "Orbit")]
    [InlineData("Yesterday the Orbit Skylark app grew.", "Orbit")]
    [InlineData("Yesterday CEO Orbit grew.", "Orbit")]
    [InlineData("Yesterday the Norwegian Orbit grew.", "Orbit")]
    [InlineData("Yesterday Orbit Tern Robotics grew.", "Orbit", "Tern Robotics")]
    [InlineData("Yesterday Orbit and Tern Robotics grew.", "Orbit", "Tern Robotics")]
    [InlineData("Yesterday Orbit & Tern Robotics grew.", "Orbit", "Tern Robotics")]
    public void A_legal_form_a_product_or_another_registered_name_leaves_the_name_as_it_is(string sentence, params string[] names) =>
        Assert.Equal(names, Registered(Told.In(Told.Note("A note from the coast", sentence), Told.Registry(Registry))));

    [Theory]
    [InlineData("Yesterday Orbit Chewing Gum teamed up with Tern Robotics.")]
    [InlineData("Yesterday the company Big Wave teamed up with Tern Robotics.")]
    [InlineData("Yesterday Tern Robotics teamed up with Lund's Law.")]
    public void A_name_that_the_owner_denies_is_no_organization_and_no_party(string sentence)
    {
        var told = Told.In(Told.Note("A note from the coast", sentence), Told.Registry(Registry));

        Assert.Equal(["Tern Robotics"], told.Dataset.Mentions.Select(static mention => mention.Text));
        Assert.Empty(told.Dataset.Partnerships);
        Assert.Empty(told.Dataset.Candidates);
    }

    [Fact]
    public void A_registered_name_is_a_party_without_any_other_sign()
    {
        var told = Told.In(Told.Note("A note from the coast", "In May, kelpworks and AT & T teamed up."), Told.Registry(Registry));

        Assert.Equal("kelpworks Partner, at-t Partner", told.Parties(Assert.Single(told.Dataset.Partnerships)));
        Assert.Equal("AT&T", told.Organization("at-t").Name);
    }

    [Fact]
    public void A_registered_name_is_a_party_although_a_place_or_a_person_is_called_so()
    {
        var told = Told.In(Told.Note("A note from the coast", "In May, Oslo and Martin Dahl teamed up."), Told.Registry("organizations: [{name: Oslo}, {name: Martin Dahl}]"));

        Assert.Equal("oslo Partner, martin-dahl Partner", told.Parties(Assert.Single(told.Dataset.Partnerships)));
        Assert.Empty(told.Dataset.People);
    }

    [Fact]
    public void A_link_whose_whole_text_is_registered_is_that_organizations() =>
        Assert.Equal(["Orbit", "kelpworks"], Registered(Told.In(
            new Seed("Coast.wiki", "The boats of [[Orbit (company)|Orbit]] met kelpworks, [[Orbit (path)|Orbit Path]] and '''Big Wave'''.", SeedKind.Wikitext),
            Told.Registry(Registry))));

    [Fact]
    public void Of_names_that_begin_alike_the_longest_is_taken()
    {
        var told = Told.In(
            Told.Note("A note from the coast", "Yesterday Orbit Foods and Orbit met."),
            Told.Registry("organizations:\n  - name: Orbit\n  - name: Orbit Foods\n"));

        Assert.Equal(["orbit", "orbit-foods"], told.Slugs);
        Assert.Equal(["Orbit Foods", "Orbit"], Registered(told));
    }

    [Fact]
    public void Without_names_a_trie_finds_nothing() =>
        Assert.Empty(Registered(Told.Sentence("Yesterday Orbit grew.")));

    private static IEnumerable<string> Registered(Told told) =>
        told.Document.Names.Where(static name => name.Registered is not null).Select(static name => name.Text);
}
