using Mila.Cli;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;

namespace Mila.Package.Tests.Documentation;

/// <summary>The pages that go key by key name every key that is read, and no other.</summary>
public sealed class KeyTests
{
    private static readonly MarkdownPage Registry = MarkdownPage.Read("docs/registry.md");

    [Fact]
    public void Every_key_of_a_front_matter_is_on_its_page() => Assert.Equal(
        ArticleSchema.RelatedItem.Names.Append("related").Order(StringComparer.Ordinal),
        MarkdownPage.Read("docs/formats.md").Cells("## Front matter", column: 0).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_key_of_a_registry_is_on_its_page() => Assert.Equal(
        new[] { RegistrySchema.Root, RegistrySchema.Document, RegistrySchema.Organization, RegistrySchema.Partnership, RegistrySchema.QuoteReject, RegistrySchema.PartiesReject }
            .SelectMany(static schema => schema.Names).Distinct().Order(StringComparer.Ordinal),
        Registry.Cells("## Key by key", column: 0).Concat(Registry.Cells("## Key by key", column: 1)).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(typeof(AliasKind))]
    [InlineData(typeof(OrganizationKind))]
    [InlineData(typeof(ParticipantRole))]
    [InlineData(typeof(PartnershipKind))]
    [InlineData(typeof(PartnershipStatus))]
    [InlineData(typeof(Severity))]
    public void Every_word_that_a_key_of_a_registry_takes_is_on_its_page(Type words) =>
        Assert.Subset(Registry.Cells("## Key by key", column: 2).ToHashSet(StringComparer.Ordinal), Enum.GetNames(words).Select(ValueReader.Kebab).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void The_registry_that_the_page_shows_says_what_it_promises()
    {
        var dataset = Engine.Run(
        [
            new Seed("harbour.md", Registry.Block("`seeds/harbour.md`")),
            new Seed("registry/harbour.yaml", Registry.Block("`seeds/registry/harbour.yaml`"), SeedKind.Registry),
        ]);

        Assert.Empty(dataset.Problems);
        Assert.Equal("kelp-map", Assert.Single(dataset.Articles).Slug);
        Assert.Equal(["brightwater", "foresight-foundation", "harbour-gazette", "northlight-university"], dataset.Organizations.Select(static organization => organization.Slug));
        var partnership = Assert.Single(dataset.Partnerships);
        Assert.Equal((Certainty.Confirmed, PartnershipKind.Research, "March 1, 2023"), (partnership.Certainty, partnership.Kind, partnership.Since!.Value.Text));
        Assert.Equal([new Participant(3, ParticipantRole.Partner), new Participant(0, ParticipantRole.Lead)], partnership.Participants);
    }
}
