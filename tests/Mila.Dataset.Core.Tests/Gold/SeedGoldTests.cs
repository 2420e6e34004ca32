namespace Mila.Core.Tests.Gold;

/// <summary>The gold itself is whole: a fact that gets lost here would be lost unnoticed.</summary>
public sealed class SeedGoldTests
{
    [Fact]
    public void It_holds_39_organizations_in_documents() =>
        Assert.Equal(39, SeedGold.Organizations.Sum(static organization => organization.Documents.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length));

    [Fact]
    public void It_holds_12_partnerships_in_documents_with_39_participants()
    {
        var told = SeedGold.Partnerships.Select(static gold => (Documents: gold.Evidence.DistinctBy(static line => line.Document).Count(), gold.Participants)).ToList();
        Assert.Equal(12, told.Sum(static gold => gold.Documents));
        Assert.Equal(39, told.Sum(static gold => gold.Documents * gold.Participants.Length));
    }

    [Fact]
    public void It_holds_21_lines_of_evidence() => Assert.Equal(21, SeedGold.Partnerships.Sum(static gold => gold.Evidence.Length));

    [Fact]
    public void It_holds_8_people_7_pieces_of_software_6_figures_and_8_lines_that_support_nothing() =>
        Assert.Equal(
            (8, 7, 6, 8),
            (SeedGold.People.Count(static person => person.IsRequired), SeedGold.Software.Length, SeedGold.Figures.Length, SeedGold.MustNots.Length));

    [Fact]
    public void Its_own_lines_name_the_participants_that_they_tell_of()
    {
        var lines = SeedGold.Documents.ToDictionary(
            static document => document.Number,
            static document => File.ReadAllLines(Path.Combine(SeedCorpus.OwnSeeds.Folder, document.OwnPath)));
        var silent =
            from gold in SeedGold.Partnerships
            from at in gold.Evidence
            where !gold.Participants.SelectMany(static participant => FormsOf(participant.Organization))
                .Concat(FormsOf(gold.Alliance))
                .Any(form => lines[at.Document][at.Own - 1].Contains(form, StringComparison.Ordinal))
            select $"{at} of {gold.Id}";
        Assert.Empty(silent);
    }

    private static string[] FormsOf(string? id) =>
        SeedGold.Organizations.FirstOrDefault(organization => organization.Id == id)?.Forms ?? [];
}
