using Mila.Core.Linking;

namespace Mila.Core.Tests.Linking;

public sealed class SlugsTests
{
    [Fact]
    public void A_slug_that_is_taken_gets_the_next_free_number()
    {
        var slugs = new Slugs(new Findings([]));
        string[] wanted = ["Tide", "Tide 3", "tide", "TIDE", "tide-3"];

        Assert.Equal(["tide", "tide-3", "tide-2", "tide-4", "tide-3-2"], wanted.Select(text => slugs.Take(text, "row", default, clash: null)));
    }

    [Fact]
    public void Many_rows_that_want_one_slug_get_it_in_a_row()
    {
        var slugs = new Slugs(new Findings([]));

        var given = Enumerable.Range(0, 100_000).Select(_ => slugs.Take("Tide", "row", default, clash: null)).ToList();

        Assert.Equal("tide-100000", given[^1]);
        Assert.Equal(given.Count, given.Distinct(StringComparer.Ordinal).Count());
    }
}
