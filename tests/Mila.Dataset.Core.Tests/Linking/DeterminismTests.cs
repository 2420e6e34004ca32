using System.Globalization;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Tests.Gold;

namespace Mila.Core.Tests.Linking;

public sealed class DeterminismTests
{
    private static readonly IReadOnlyList<Seed> Seeds = SeedFolder.Seeds(SeedCorpus.OwnSeeds.Folder);

    private static readonly Dataset Expected = Link(Seeds);

    [Fact]
    public void The_order_of_the_seeds_does_not_matter()
    {
        var random = new Random(3);
        for (var round = 0; round < 8; round++)
            Assert.Equal(Expected, Link(Seeds.OrderBy(_ => random.Next())));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void However_lines_end_the_facts_are_equal(string lineEnd) =>
        Assert.Equal(ByLines(Expected), ByLines(Link(Seeds.Select(seed => seed with { Text = seed.Text.Replace("\n", lineEnd) }))));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void Whatever_the_culture_the_facts_are_equal(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

        Assert.Equal(Expected, Link(Seeds));
    }

    [Fact]
    public void One_changed_letter_changes_the_hash() =>
        Assert.NotEqual(Expected.ContentHash, Link(Seeds.Select(static seed => seed with { Text = seed.Text.TrimEnd() + "." })).ContentHash);

    /// <summary>The dataset without the offsets of its problems in the files' own characters.</summary>
    private static Dataset ByLines(Dataset dataset) =>
        dataset with { Problems = dataset.Problems.Select(static problem => problem with { Start = 0, Length = 0 }).ToEquatableArray() };

    private static Dataset Link(IEnumerable<Seed> seeds) =>
        Linker.Link(Corpus.Read([.. seeds], CancellationToken.None), default);
}
