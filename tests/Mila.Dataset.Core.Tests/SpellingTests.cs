namespace Mila.Core.Tests;

public class SpellingTests
{
    private static readonly string[] Words = ["brightwater", "foresight", "northlight", "tide"];

    [Theory]
    [InlineData("brightwatr", "brightwater")]
    [InlineData("brigthwater", "brightwater")]
    [InlineData("northlihgts", "northlight")]
    [InlineData("tida", "tide")]
    [InlineData("tdie", "tide")]
    [InlineData("foresight", "foresight")]
    public void The_nearest_word_is_proposed(string word, string nearest) => Assert.Equal(nearest, Spelling.Nearest(word, Words));

    [Theory]
    [InlineData("copper")]
    [InlineData("tiara")]
    [InlineData("")]
    public void A_word_that_resembles_none_gets_no_proposal(string word) => Assert.Null(Spelling.Nearest(word, Words));

    [Theory]
    [InlineData("for", "foresight")]
    [InlineData("alias", "aliases")]
    [InlineData("tid", "tide")]
    [InlineData("north", "northlight|northlight-robotics")]
    [InlineData("bright", "brightwater|bright-coast-labs")]
    [InlineData("fo", "")]
    [InlineData("light", "")]
    public void What_goes_on_where_the_word_ends_is_proposed_the_shortest_first(string word, string near) =>
        Assert.Equal(near, string.Join('|', Spelling.Near(word, ["bright-coast-labs", "northlight-robotics", "aliases", .. Words])));

    [Fact]
    public void A_slip_of_the_pen_is_nearer_than_a_beginning() =>
        Assert.Equal(["tide-y", "tides", "tide-tables-of-the-coast"], Spelling.Near("tide-t", ["tide-tables-of-the-coast", "tides", "tide-y"]));

    [Fact]
    public void Of_equally_near_words_the_first_is_proposed() => Assert.Equal("bat", Spelling.Nearest("cat", ["bat", "hat"]));
}
