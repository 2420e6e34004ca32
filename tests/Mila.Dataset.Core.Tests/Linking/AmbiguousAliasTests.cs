using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Linking;

public sealed class AmbiguousAliasTests
{
    [Fact]
    public void An_alias_of_two_entries_is_reported_at_the_second_and_unites_neither()
    {
        var told = Told.In(Told.Registry("""
            organizations:
              - {name: Northern Ice Trust, aliases: [NIT]}
              - name: Nordic Inland Traffic
                aliases: [{text: NIT, kind: acronym}]
            """));

        Assert.Equal(
            ["MILA0501 registry/names.yaml(4,22,25): 'NIT' stands for 'Nordic Inland Traffic' and, at registry/names.yaml(2,42), for 'Northern Ice Trust'; expected one of them, or two names"],
            told.Problems);
        Assert.Equal(Severity.Warning, told.Dataset.Problems[0].Severity);
        Assert.Equal(["nordic-inland-traffic", "northern-ice-trust"], told.Slugs);
        Assert.DoesNotContain("nit", told.Dataset.Organizations.SelectMany(static organization => organization.Keys));
    }

    [Fact]
    public void An_alias_that_is_another_entrys_name_is_reported_at_the_alias()
    {
        var told = Told.In(Told.Registry("organizations:\n  - {name: Tern Sound, aliases: [Tern Robotics], slug: sound}\n  - {name: Tern Robotics, slug: robots}"));

        Assert.Equal(
            ["MILA0501 registry/names.yaml(2,34,47): 'Tern Robotics' stands for 'Tern Sound' and, at registry/names.yaml(3,12), for 'Tern Robotics'; expected one of them, or two names"],
            told.Problems);
        Assert.Equal(["robots", "sound"], told.Slugs);
    }

    [Fact]
    public void A_merge_settles_it()
    {
        var told = Told.In(Told.Registry("""
            organizations:
              - {name: Northern Ice Trust, aliases: [NIT]}
              - {name: Nordic Inland Traffic, aliases: [NIT]}
            merge: [[Northern Ice Trust, Nordic Inland Traffic]]
            """));

        Assert.Empty(told.Problems);
        Assert.Contains("nit", Assert.Single(told.Dataset.Organizations).Keys);
    }

    [Fact]
    public void A_name_of_a_document_that_the_registry_gives_to_another_is_reported_at_the_registry()
    {
        var told = Told.In(
            Told.Note("1.txt", "A note from the coast", ["Norvik Institute of Tides (NIT) grew."]),
            Told.Registry("organizations:\n  - {name: Northern Ice Trust, domain: NIT}"));

        Assert.Equal("MILA0501 registry/names.yaml(2,12,30): 'nit' stands for 'Northern Ice Trust' and, at 1.txt(3,28), for 'Norvik Institute of Tides'; expected one of them, or two names", Assert.Single(told.ProblemsOf(Rules.AmbiguousAlias)));
    }

    [Fact]
    public void An_acronym_that_two_documents_explain_differently_is_reported_at_the_second_and_each_keeps_its_sense()
    {
        var told = Told.Notes(
            "Norvik Institute of Tides (NIT) grew. Yesterday NIT teamed up with Tern Robotics.",
            "Northern Inland Traffic (NIT) grew. Yesterday NIT teamed up with Lund Bank.");

        Assert.Equal(
            ["MILA0501 2.txt(3,26,29): 'NIT' stands for 'Northern Inland Traffic' and, at 1.txt(3,28), for 'Norvik Institute of Tides'; expected one of them, or two names"],
            told.ProblemsOf(Rules.AmbiguousAlias));
        Assert.Equal(2, told.Dataset.Partnerships.Count);
        Assert.DoesNotContain("nit", told.Dataset.Organizations.SelectMany(static organization => organization.Keys));
    }

    [Theory]
    [InlineData("Norvik Bank for Development (NBD) grew.", "New Bank of Development (NBD) grew.")]
    [InlineData("Norvik Institute of Tides (NIT) grew.", "Norvik Institute of Tides (NIT) grew.")]
    public void An_acronym_of_names_that_share_a_word_is_one_organizations(string one, string other)
    {
        var told = Told.Notes(one, other);

        Assert.Empty(told.ProblemsOf(Rules.AmbiguousAlias));
        Assert.Single(told.Dataset.Organizations);
    }
}
