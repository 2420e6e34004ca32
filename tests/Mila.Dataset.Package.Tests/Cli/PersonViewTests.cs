using Mila.Cli;
using Mila.Cli.Rendering;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Mila.Package.Tests.Cli;

public sealed class PersonViewTests
{
    [Theory]
    [InlineData("Articles", "port-opens", "Port opens", "2021-05-04T09:30:00Z", "Kelp", "Document")]
    [InlineData("Organizations", "angfart", "Ångfart", "Company", "angfart.example", "1")]
    [InlineData("People", "ada-orr", "Ada Orr", "founder, Ångfart")]
    [InlineData("Software", "rudder", "Rudder", "Ångfart")]
    [InlineData("Partnerships", "angfart-kelp", "Ångfart; Lead: Kelp", "Research", "May 2021", "Stated")]
    public void A_table_shows_each_row_on_a_line(string table, params string[] cells)
    {
        var line = Lines(Tables.Render(SampleDataset.Value, Enum.Parse<TableName>(table))).First(line => line.Contains(cells[0], StringComparison.Ordinal));

        Assert.Equal(cells, line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("ÅNGFART", "Ångfart", "Kind Company", "Aliases ÅF (Acronym)", "Partnerships Ångfart; Lead: Kelp; May 2021", "Named in Port opens", "Evidence port.md(9,3): In May 2021, Ångfart joined forces with Kelp.")]
    [InlineData("af", "Ångfart")]
    [InlineData("ada orr", "Ada Orr", "Affiliations founder, Ångfart")]
    [InlineData("Rudder", "Rudder", "Owner Ångfart", "Partnerships Ångfart; Lead: Kelp; May 2021")]
    [InlineData("angfart-kelp", "Ångfart–Kelp", "Term three-year", "Amount about €1.5 million", "Dates in the fall at port.md(9,3)")]
    [InlineData("port OPENS", "Port opens", "Published 2021-05-04T09:30:00Z", "Names Ångfart")]
    public void A_key_finds_its_row_whatever_its_case_and_accents_and_the_card_tells_all(string key, string heading, params string[] facts)
    {
        var found = Lookup.Find(SampleDataset.Value, key);

        Assert.NotNull(found);
        var lines = Lines(EntityCard.Render(SampleDataset.Value, found.Value)).Select(static line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(heading, lines[0]);
        Assert.All(facts, fact => Assert.Contains(fact, lines));
    }

    [Fact]
    public void A_key_that_nothing_bears_finds_nothing() => Assert.Null(Lookup.Find(SampleDataset.Value, "anchor"));

    private static string[] Lines(IRenderable content)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 400;
        console.Write(content);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
