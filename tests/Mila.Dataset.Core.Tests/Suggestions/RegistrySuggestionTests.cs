using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Suggestions;
using Mila.Core.Tests.Gold;

namespace Mila.Core.Tests.Suggestions;

public sealed class RegistrySuggestionTests
{
    [Fact]
    public void A_partnership_becomes_an_entry_with_its_quotes()
    {
        var told = Told.Notes(
            "In December 2020, Fjordlab teamed up with Tern Robotics.",
            "Tern Robotics: a maker. In 2020, it said: Fjordlab is sailing with Tern Robotics on tides.",
            "Fjordlab plans to team up with Lund Bank.");

        Assert.Equal(
            """
            # What the documents tell and the registry lacks. Keep what is true.
            partnerships:
              - participants:
                  - Fjordlab
                  - Tern Robotics
                status: standing
                date: December 2020
                evidence:
                  - document: "1.txt"
                    quote: "In December 2020, Fjordlab teamed up with Tern Robotics."

            """,
            RegistrySuggestion.Of(told.Dataset));
    }

    [Fact]
    public void Roles_kinds_and_the_alliance_are_named()
    {
        var told = Told.Sentence("The members of the Kelp Alliance include Fjordlab, Tern Works and Lund Bank.");

        Assert.Equal(
            """
            # What the documents tell and the registry lacks. Keep what is true.
            partnerships:
              - participants:
                  - organization: Fjordlab
                    role: member
                  - organization: Tern Works
                    role: member
                  - organization: Lund Bank
                    role: member
                  - Kelp Alliance
                kind: consortium
                status: standing
                evidence:
                  - document: note.txt
                    quote: "The members of the Kelp Alliance include Fjordlab, Tern Works and Lund Bank."

            """,
            RegistrySuggestion.Of(told.Dataset));
    }

    [Fact]
    public void A_likely_alias_becomes_an_entry_that_unites_the_two()
    {
        Seed[] seeds =
        [
            Told.Note("1.txt", "A note from the coast", ["Yesterday the company Fjordlab grew. The company Fjordlab sails."]),
            Told.Note("2.txt", "Another note from the coast", ["Yesterday the company Fjordlab Norway grew."]),
        ];

        var suggestion = RegistrySuggestion.Of(Told.In(seeds).Dataset);

        Assert.Equal(
            """
            # What the documents tell and the registry lacks. Keep what is true.
            organizations:
              - name: Fjordlab
                aliases:
                  - Fjordlab Norway # likely the same: see "2.txt", line 3

            """,
            suggestion);
        Assert.Equal(["fjordlab"], Told.In([.. seeds, Told.Registry(suggestion)]).Slugs);
    }

    [Fact]
    public void Entries_of_names_that_are_united_are_of_one_partnership()
    {
        Seed[] seeds =
        [
            Told.Note("1.txt", "A note from the coast", ["Fjordlab teamed up with Tern Robotics."]),
            Told.Note("2.txt", "Another note from the coast", ["In 2020, Fjordlab Norway partnered with Tern Robotics."]),
        ];

        var told = Told.In([.. seeds, Told.Registry(RegistrySuggestion.Of(Told.In(seeds).Dataset))]);

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal(("fjordlab-norway Partner, tern-robotics Partner", Certainty.Confirmed, "2020"), (told.Parties(partnership), partnership.Certainty, partnership.Since!.Value.Text));
        Assert.Equal(["1.txt", "2.txt"], partnership.Evidence.Select(static evidence => evidence.Source.Path));
        Assert.Empty(told.Problems);
        Assert.Empty(RegistrySuggestion.Of(told.Dataset));
    }

    [Fact]
    public void What_the_registry_keeps_apart_is_not_suggested() =>
        Assert.Empty(RegistrySuggestion.Of(Told.In(
            Told.Note("1.txt", "A note from the coast", ["Yesterday the company Fjordlab grew."]),
            Told.Note("2.txt", "Another note from the coast", ["Yesterday the company Fjordlab Norway grew."]),
            Told.Registry("split: [[Fjordlab, Fjordlab Norway]]")).Dataset));

    [Theory]
    [InlineData("Fjordlab teamed up with Tern Robotics: a \"first\" for both # and 'more' than that.")]
    [InlineData("\u201CFjordlab teamed up with Tern Robotics\u201D, it said \u2013 C:\\tides\\new; 100% @home & [away] {now}.")]
    [InlineData("Fjordlab\u00A0teamed up with Tern\u00A0Robotics \u2026 \U0001F30A.")]
    [InlineData("@Fjordlab teamed up with Tern Robotics.")]
    [InlineData("- Fjordlab teamed up with Tern Robotics.")]
    [InlineData("In 2020, Fjordlab teamed up with Tern Robotics. Fjordlab and Tern Robotics work together. In 2019, Fjordlab partnered with Tern Robotics.")]
    [InlineData("In January, Fjordlab teamed up with Tern Robotics. In March, Fjordlab partnered with Tern Robotics.")]
    [InlineData("On December 11, 2020, Norvik University joined forces with Soci\u00E9t\u00E9 L\u2019\u00C9t\u00E9 and O\u2019Hara & Sons.")]
    [InlineData("Fjordlab has joined the Kelp Alliance.")]
    [InlineData("The members of the Kelp Alliance include Fjordlab and Tern Works. Fjordlab teamed up with Tern Works.")]
    public void The_suggestion_states_the_partnerships_and_changes_nothing_else(string text) => AssertSettles([Told.Note("A note from the coast", text)]);

    [Fact]
    public void The_suggestion_for_markup_quotes_what_a_reader_sees() => AssertSettles(
    [
        new("a.md", "---\ntitle: \"Fjordlab partners with Tern & Lund\"\nexcerpt: 'It''s \"new\"'\n---\n**Fjordlab** has [teamed up](https://coast.example)\nwith *Tern &amp; Lund*.\n", SeedKind.FrontMatter),
        new("b.wiki", "'''Fjordlab''' [[partnership|teamed up]] with [[Tern & Lund|Tern &amp; Lund]].<ref>{{cite web|title=x|url=https://coast.example}}</ref>", SeedKind.Wikitext),
    ]);

    [Fact]
    public void The_suggestion_for_our_own_documents_changes_nothing_else() => AssertSettles(SeedFolder.Seeds(SeedCorpus.OwnSeeds.Folder));

    [Fact]
    public void The_suggestion_for_the_source_documents_changes_nothing_else()
    {
        Assert.SkipUnless(SeedCorpus.SourceDocuments.Exists, "The source documents lie outside the repository.");

        AssertSettles(SeedFolder.Seeds(SeedCorpus.SourceDocuments.Folder));
    }

    private static void AssertSettles(IReadOnlyList<Seed> seeds)
    {
        var before = Told.In(seeds).Dataset;
        var suggestion = RegistrySuggestion.Of(before);
        var after = Told.In([.. seeds, new Seed("registry/suggested.yaml", suggestion, SeedKind.Registry)]).Dataset;

        Assert.NotEmpty(before.Partnerships);
        Assert.DoesNotContain(after.Problems, static problem => problem.Severity > Severity.Info || problem.Rule == Rules.NewPartnership);
        Assert.Empty(RegistrySuggestion.Of(after));
        Assert.All(after.Partnerships, static partnership => Assert.Equal(Certainty.Confirmed, partnership.Certainty));
        Assert.Equal(
            before with { Partnerships = Unreviewed(before.Partnerships), Problems = default },
            after with { Partnerships = Unreviewed(after.Partnerships), Problems = default, ContentHash = before.ContentHash });
    }

    /// <summary>The partnerships without their certainty, and without the date that their entries repeat.</summary>
    private static EquatableArray<Partnership> Unreviewed(EquatableArray<Partnership> partnerships) => partnerships
        .Select(static partnership => partnership with
        {
            Certainty = Certainty.Stated,
            Dates = partnership.Dates.Where(static date => date.Evidence.Rule != "registry").ToEquatableArray(),
        })
        .ToEquatableArray();
}
