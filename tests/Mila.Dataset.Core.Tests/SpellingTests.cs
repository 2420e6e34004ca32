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

    [Fact]
    public void Of_equally_near_words_the_first_is_proposed() => Assert.Equal("bat", Spelling.Nearest("cat", ["bat", "hat"]));
}
