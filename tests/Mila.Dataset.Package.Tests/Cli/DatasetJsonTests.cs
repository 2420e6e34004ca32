using System.Text;
using System.Text.Json;
using Mila.Cli;
using Mila.Cli.Rendering;

namespace Mila.Package.Tests.Cli;

public sealed class DatasetJsonTests
{
    private static readonly string Text = Written(json => new DatasetJson(SampleDataset.Value, json).Write());
    private static readonly JsonElement Root = JsonDocument.Parse(Text).RootElement;

    [Theory]
    [InlineData("", "contentHash documents articles organizations people software partnerships candidates figures")]
    [InlineData("documents", "path format")]
    [InlineData("articles", "slug title excerpt body type format origin published publisher authors originalUrl webUrl ampUrl cdnAmpUrl quality heat isPublished topics images related categories citations path line")]
    [InlineData("articles/published", "text precision year season month day instant")]
    [InlineData("articles/images", "url width height isCached")]
    [InlineData("organizations", "slug name aliases kind domain location founded founder wikipediaTitle certainty mentions evidence")]
    [InlineData("organizations/aliases", "text kind")]
    [InlineData("organizations/mentions", "article scope path line column length")]
    [InlineData("organizations/evidence", "path line column length text rule")]
    [InlineData("people", "slug name affiliations evidence")]
    [InlineData("people/affiliations", "organization role")]
    [InlineData("software", "slug name owner evidence")]
    [InlineData("partnerships", "slug name status participants kind since dates term amount purpose software alliance certainty evidence")]
    [InlineData("partnerships/participants", "organization role")]
    [InlineData("partnerships/dates", "date evidence")]
    [InlineData("partnerships/amount", "value unit approximate text")]
    [InlineData("figures", "what quantity about year evidence")]
    public void Every_object_has_exactly_the_members_of_the_contract(string path, string members)
    {
        var value = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(Root, static (at, name) => First(at.GetProperty(name)));

        Assert.Equal(members, string.Join(' ', value.EnumerateObject().Select(member => member.Name)));
    }

    [Theory]
    [InlineData("articles/published/instant", "\"2021-05-04T09:30:00Z\"")]
    [InlineData("articles/published/precision", "\"Instant\"")]
    [InlineData("articles/publisher", "\"kelp\"")]
    [InlineData("articles/authors", "\"ada-orr\"")]
    [InlineData("articles/related", "\"port-opens\"")]
    [InlineData("articles/excerpt", "\"A harbour & its \\\"robots\\\"\"")]
    [InlineData("articles/body", "null")]
    [InlineData("articles/heat", "null")]
    [InlineData("articles/isPublished", "true")]
    [InlineData("organizations/name", "\"Ångfart\"")]
    [InlineData("organizations/founder", "\"ada-orr\"")]
    [InlineData("organizations/mentions/scope", "\"Body\"")]
    [InlineData("partnerships/since/month", "5")]
    [InlineData("partnerships/dates/date/season", "\"Autumn\"")]
    [InlineData("partnerships/dates/date/year", "null")]
    [InlineData("partnerships/term/unit", "\"years\"")]
    [InlineData("partnerships/amount/value", "1500000")]
    [InlineData("partnerships/amount/unit", "\"EUR\"")]
    [InlineData("partnerships/amount/approximate", "true")]
    [InlineData("partnerships/software", "\"rudder\"")]
    [InlineData("partnerships/alliance", "null")]
    [InlineData("figures/about", "\"kelp\"")]
    [InlineData("figures/quantity/approximate", "true")]
    public void A_value_is_written_as_the_contract_says(string path, string raw)
    {
        var value = path.Split('/').Aggregate(Root, static (at, name) => First(at.GetProperty(name)));

        Assert.Equal(raw, value.GetRawText());
    }

    [Fact]
    public void A_table_alone_has_the_rows_of_the_whole()
    {
        foreach (var table in Enum.GetValues<TableName>())
        {
            var alone = JsonDocument.Parse(Written(json => new DatasetJson(SampleDataset.Value, json).WriteTable(table))).RootElement;

            Assert.True(JsonElement.DeepEquals(Root.GetProperty(table.ToString().ToLowerInvariant()), alone), table.ToString());
        }
    }

    [Fact]
    public void Text_is_indented_with_line_feeds_and_ends_with_one()
    {
        Assert.StartsWith("{\n  \"contentHash\": \"c0ffee\",\n", Text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_does_not_stop_the_writing()
    {
        var text = Written(static json => json.WriteStringValue("a\uD83Db"));

        Assert.Equal("a\uFFFDb", JsonDocument.Parse(text).RootElement.GetString());
    }

    private static JsonElement First(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0 ? value[0] : value;

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        JsonOutput.Write(output, write);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
