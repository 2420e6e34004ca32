using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class SeedKindsTests
{
    [Theory]
    [InlineData("", SeedKind.Auto)]
    [InlineData("auto", SeedKind.Auto)]
    [InlineData("FrontMatter", SeedKind.FrontMatter)]
    [InlineData("wikitext", SeedKind.Wikitext)]
    [InlineData("PLAINTEXT", SeedKind.PlainText)]
    [InlineData("registry", SeedKind.Registry)]
    [InlineData("kelp", null)]
    public void A_project_says_in_a_word_how_a_seed_is_to_be_read(string word, SeedKind? kind) => Assert.Equal(kind, SeedKinds.Find(word));

    [Fact]
    public void A_word_that_means_no_kind_is_told_with_those_that_do() =>
        Assert.Equal("Kind is 'kelp'; expected 'auto', 'frontmatter', 'wikitext', 'plaintext' or 'registry'", SeedKinds.Unknown("kelp.md", "kelp").Message);
}
