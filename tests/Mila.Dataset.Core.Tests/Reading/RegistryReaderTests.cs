using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class RegistryReaderTests
{
    private static (RegistryFacts Facts, EquatableArray<Problem> Problems) Read(string text) =>
        RegistryReader.Read(new SeedText("registry/stars.yaml", text), TestContext.Current.CancellationToken);

    [Fact]
    public void Every_key_of_an_entry_is_read()
    {
        var (facts, problems) = Read("""
            documents:
              - path: news/*.txt
                slug: orion-news
                published: 2021-05
                publisher: gazette
                url: https://gazette.example/orion
                language: en
            organizations:
              - slug: orion
                name: Orion Lab
                aliases:
                  - Orion
                  - {text: OL, kind: acronym}
                  - {text: Old Orion, kind: Former}
                kind: research-institute
                domain: orion.example
                location: Nova
                wikipedia: Orion Lab (institute)
              - name: Vega Works
                kind: Company
            """);

        Assert.Empty(problems);
        Assert.Equal(
            new RegistryDocument(
                "news/*.txt",
                "orion-news",
                new Dated(PartialDate.FromMonth(2021, 5, "2021-05"), new SourceSpan("registry/stars.yaml", 4, 16, 7)),
                new ProviderDraft("gazette", null, new SourceSpan("registry/stars.yaml", 5, 16, 7)),
                "https://gazette.example/orion",
                "en",
                default,
                new SourceSpan("registry/stars.yaml", 2, 11, 10)),
            Assert.Single(facts.Documents));
        Assert.Equal(
            [
                new RegistryOrganization(
                    "orion",
                    "Orion Lab",
                    new[] { new Alias("Orion", AliasKind.Written), new Alias("OL", AliasKind.Acronym), new Alias("Old Orion", AliasKind.Former) }.ToEquatableArray(),
                    OrganizationKind.ResearchInstitute,
                    "orion.example",
                    "Nova",
                    "Orion Lab (institute)",
                    new SourceSpan("registry/stars.yaml", 10, 11, 9)),
                new RegistryOrganization(null, "Vega Works", default, OrganizationKind.Company, null, null, null, new SourceSpan("registry/stars.yaml", 19, 11, 10)),
            ],
            facts.Organizations);
    }

    [Theory]
    [InlineData("MILA0218", "organizations:\n  - name: Orion\n    kind: «compani»\n", "'kind' is 'compani'; expected one of its known values; did you mean 'company'?")]
    [InlineData("MILA0218", "organizations:\n  - name: Orion\n    aliases: [{text: OL, kind: «nick»}]\n", "'kind' is 'nick'; expected one of its known values")]
    [InlineData("MILA0201", "organizations:\n  - «slug»: orion\n", "The key 'name' is missing; expected it in an organization's entry")]
    [InlineData("MILA0201", "documents:\n  - «slug»: orion\n", "The key 'path' is missing; expected it in a document's entry")]
    [InlineData("MILA0203", "«organisations»:\n  - name: Orion\n", "The key 'organisations' is unknown in a registry; did you mean 'organizations'?")]
    [InlineData("MILA0104", "«-» Orion\n", "Found a list; expected keys with values, such as 'title: ...'")]
    [InlineData("MILA0103", "organizations: []\n«---»\ndocuments: []\n", "A second YAML block begins here; expected one block with all keys")]
    [InlineData("MILA0112", "organizations:\n  - name: «\"»Orion\n  - name: Vega\n", "This \" is never closed; expected another \" at the end of the value")]
    public void A_problem_names_its_exact_token(string id, string marked, string message)
    {
        var start = marked.IndexOf('«');
        var length = marked.IndexOf('»') - start - 1;
        var problem = Assert.Single(Read(marked.Replace("«", "").Replace("»", "")).Problems);

        Assert.Equal((id, message), (problem.Rule.Id, problem.Message));
        Assert.Equal((start, length), (problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    public void An_empty_registry_states_nothing(string text)
    {
        var (facts, problems) = Read(text);

        Assert.Empty(problems);
        Assert.Empty(facts.Documents);
        Assert.Empty(facts.Organizations);
    }
}
