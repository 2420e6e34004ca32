using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Linking;

public sealed class SlugClashTests
{
    [Fact]
    public void Two_documents_with_one_title_are_reported_at_the_second_with_the_place_of_the_first()
    {
        var told = Told.In(
            new("a.md", "---\ntitle: Harbour news\nurl: https://coast.example/a\n---\nThe boats sail.", Model.SeedKind.FrontMatter),
            new("b.md", "---\ntitle: Harbour news\nurl: https://coast.example/b\n---\nThe boats sail.", Model.SeedKind.FrontMatter));

        Assert.Equal(
            ["MILA0503 b.md(2,8,20): The article slug 'harbour-news' is taken at a.md(2,8), so this becomes 'harbour-news-2'; a slug in the registry would settle it"],
            told.Problems);
        Assert.Equal(Severity.Info, told.Dataset.Problems[0].Severity);
    }

    [Fact]
    public void Two_organizations_that_want_one_slug_are_reported() =>
        Assert.Equal(
            ["MILA0503 note.txt(3,55,64): The organization slug 'tern-lund' is taken at note.txt(3,29), so this becomes 'tern-lund-2'; a slug in the registry would settle it"],
            Told.Sentence("Yesterday companies such as Tern & Lund, Kelp and the Tern-Lund met.").Problems);

    [Fact]
    public void A_name_that_two_tables_have_already_is_reported_once_a_table() =>
        Assert.Equal(
            [
                "MILA0503 b.wiki(1,4,13): The organization slug 'tern-lund' is taken at a.wiki(1,4), so this becomes 'tern-lund-2'; a slug in the registry would settle it",
                "MILA0503 b.wiki(1,4,13): The article slug 'tern-lund' is taken at a.wiki(1,4), so this becomes 'tern-lund-2'; a slug in the registry would settle it",
            ],
            Told.In(
                new("a.wiki", "'''Tern & Lund''' is a company in Oslo.", Model.SeedKind.Wikitext),
                new("b.wiki", "'''Tern-Lund''' is a company in Bergen.", Model.SeedKind.Wikitext)).ProblemsOf(Rules.SlugClash));

    [Fact]
    public void A_slug_that_the_registry_states_twice_is_a_warning_at_the_second()
    {
        var told = Told.In(Told.Registry("organizations:\n  - {name: Tern, slug: coast}\n  - {name: Kelpworks, slug: coast}"));

        Assert.Equal(
            ["MILA0511 registry/names.yaml(2,12,16): The slug 'coast' is stated at registry/names.yaml(3,12) already, so this becomes 'coast-2'; expected another slug"],
            told.Problems);
        Assert.Equal(Severity.Warning, told.Dataset.Problems[0].Severity);
    }

    [Fact]
    public void One_partnership_told_with_two_dates_is_no_clash() =>
        Assert.Empty(Told.Sentence("In 2019, Fjordlab teamed up with Tern Robotics. In 2020, Fjordlab teamed up with Tern Robotics.").ProblemsOf(Rules.SlugClash));
}
