namespace Mila.Generator.Tests;

public class QueryTests
{
    private static readonly EmittedDataset Emitted = new(Fixture.Dataset);

    [Theory]
    [InlineData("Organizations.Brightwater.Partners", "Universit\u00E9 d\u2019Ardenne|Northlight Observatory")]
    [InlineData("Organizations.ForesightFund.Partners", "")]
    [InlineData("Organizations.ForesightFund.Partnerships", "Brightwater and Northlight")]
    [InlineData("Organizations.Northlight.Articles", "Northlight and Brightwater chart the tides|Northlight Observatory")]
    [InlineData("Organizations.Gazette.Articles", "")]
    [InlineData("Organizations.Gazette.Mentions", "seeds/launch.md(6,9): Harbour Gazette")]
    [InlineData("Organizations.Northlight.People", "Ada Reed")]
    [InlineData("Organizations.Northlight.Software", "Lantern")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Organizations", "Brightwater|Northlight Observatory")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.People", "Ada Reed")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Authors", "Ada Reed")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Related", "Lantern goes public")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Partnerships", "Brightwater and Northlight|Copper Alliance")]
    [InlineData("Articles.LanternGoesPublic.Partnerships", "")]
    [InlineData("Articles.NorthlightObservatory.Partnerships", "Brightwater and Northlight")]
    [InlineData("Articles.NorthlightObservatory.Citations", "Northlight notes")]
    [InlineData("Articles.NorthlightObservatory.Mentions", "seeds/northlight.wiki(1,4): Northlight|seeds/northlight.wiki(3,60): Northlight")]
    [InlineData("Partnerships.BrightwaterNorthlight.Participants", "Northlight Observatory (Partner)|Brightwater (Partner)|Foresight Fund (Funder)")]
    [InlineData("Partnerships.BrightwaterNorthlight.Software", "Lantern")]
    [InlineData("Candidates.ArdenneNorthlight.Software", "Sextant")]
    [InlineData("Partnerships.Between(Organizations.Brightwater, Organizations.Ardenne)", "Copper Alliance")]
    [InlineData("Organizations.Path(Organizations.Ardenne, Organizations.Northlight)", "Universit\u00E9 d\u2019Ardenne|Brightwater|Northlight Observatory")]
    [InlineData("Organizations.Path(Organizations.Ardenne, Organizations.Gazette)", "")]
    [InlineData("Organizations.Path(Organizations.Ardenne, Organizations.Ardenne)", "Universit\u00E9 d\u2019Ardenne")]
    [InlineData("People.AdaReed.Affiliations", "director, Northlight Observatory|sailor")]
    [InlineData("Figures", "Northlight Observatory: nearly 40 researchers|two boats")]
    public void Navigation_leads_to_the_rows_in_order(string expression, string expected) =>
        Assert.Equal(expected, Emitted.Evaluate<string>($"string.Join(\"|\", {expression})"));

    [Theory]
    [InlineData("Organizations[\"BW\"].Name", "Brightwater")]
    [InlineData("Organizations[\"UNIVERSIT\u00C9 D'ARDENNE\"].Slug", "ardenne")]
    [InlineData("Organizations[OrganizationSlugs.Northlight].Founder!.Name", "Ada Reed")]
    [InlineData("Organizations.FindBySlug(\"gazette\")!.Name", "Harbour Gazette")]
    [InlineData("Organizations.FindByDomain(\"Gazette.Example\")!.Slug", "gazette")]
    [InlineData("Organizations.FindByWikipediaTitle(\"Northlight Observatory\")!.Slug", "northlight")]
    [InlineData("Articles[\"northlight NOTES\"].Accessed.ToString()", "2021-06-01")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Publisher!.Domain", "gazette.example")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Body", "Northlight and Brightwater have teamed up.\n\nAda Reed said: \u201CWe start in May.\u201D")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.Published!.Value.Instant!.Value.ToString(\"o\")", "2021-05-04T09:30:00.0000000-04:00")]
    [InlineData("Partnerships.CopperAlliance.Alliance!.Slug", "copper-alliance")]
    [InlineData("Partnerships.BrightwaterNorthlight.Amount!.Value.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture)", "1500000.50")]
    [InlineData("Dataset.Mentions[3].Person!.Slug", "ada-reed")]
    [InlineData("Dataset.ContentHash", "0f1e2d3c4b5a69788796a5b4c3d2e1f0")]
    public void Values_come_back_as_they_were(string expression, string expected) =>
        Assert.Equal(expected, Emitted.Evaluate<string>(expression));

    [Theory]
    [InlineData("Organizations.Find(\"brightwatr\") is null")]
    [InlineData("!Organizations.TryGet(\"brightwatr\", out _)")]
    [InlineData("Organizations.TryGet(\"bw\", out var row) && row.Name == \"Brightwater\"")]
    [InlineData("Organizations.FindBySlug(\"Gazette\") is null")]
    [InlineData("Articles.NorthlightAndBrightwaterChartTheTides.WebUrl is null")]
    [InlineData("Articles.LanternGoesPublic.Topics.Count == 0")]
    [InlineData("Organizations.Northlight.Equals(Organizations[\"northlight\"])")]
    [InlineData("Partnerships.CopperAlliance.Involves(Organizations.Ardenne) && !Partnerships.CopperAlliance.Involves(Organizations.Northlight)")]
    [InlineData("Dataset.Software.Select(s => s.Slug).SequenceEqual(new[] { SoftwareSlugs.Lantern, SoftwareSlugs.Sextant })")]
    public void This_holds(string expression) => Assert.True(Emitted.Evaluate<bool>(expression));

    [Theory]
    [InlineData("Foresigt Fund")]
    [InlineData("Fore")]
    public void A_missed_key_proposes_the_nearest_slug_or_one_that_begins_so(string key)
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Emitted.Evaluate<string>($"Organizations[\"{key}\"].Name"));

        Assert.Equal($"No Organization is named '{key}'; did you mean 'foresight-fund'?", thrown.Message);
    }

    [Fact]
    public void Hundreds_of_rows_are_found_by_search()
    {
        var organizations = Enumerable.Range(0, 300).Select(static i => Fixture.Organization($"lab-{i}", $"Lab {i}", OrganizationKind.Company, [$"lab {i}", "lab"])).ToArray();
        var emitted = new EmittedDataset(Fixture.OfOrganizations(organizations), namedMembers: 2);

        Assert.Equal("lab-217", emitted.Evaluate<string>("Organizations[\"LAB 217\"].Slug"));
        Assert.True(emitted.Evaluate<bool>("Organizations.Find(\"lab\") is null && Organizations.Count == 300 && Organizations.Distinct().Count() == 300"));
        Assert.Empty(EmittedCompiler.CompileForNetStandard(emitted.Files).Complaints());
    }
}
