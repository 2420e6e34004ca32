using Mila.Core.Linking;

namespace Mila.Core.Tests.Linking;

public sealed class GlobTests
{
    [Theory]
    [InlineData("a.txt", "a.txt", true)]
    [InlineData("a.txt", "A.txt", false)]
    [InlineData("*.txt", "tide.txt", true)]
    [InlineData("*.txt", "news/tide.txt", false)]
    [InlineData("news/*.txt", "news/tide.txt", true)]
    [InlineData("news/*/tide.txt", "news/2021/tide.txt", true)]
    [InlineData("news/*/tide.txt", "news/2021/05/tide.txt", false)]
    [InlineData("**/tide.txt", "tide.txt", true)]
    [InlineData("**/tide.txt", "news/2021/tide.txt", true)]
    [InlineData("**/2021/*.txt", "news/2021/tide.txt", true)]
    [InlineData("**/*.txt", "news/2021/tide.md", false)]
    [InlineData("news/**", "news/2021/tide.txt", true)]
    [InlineData("news/**/tide.txt", "news/tide.txt", true)]
    [InlineData("ti?e.txt", "tide.txt", true)]
    [InlineData("ti?e.txt", "tie.txt", false)]
    [InlineData("news?tide.txt", "news/tide.txt", false)]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a*b*c", "axxbxxc", true)]
    [InlineData("a*b*c", "axxbxx", false)]
    [InlineData("**/a*.md", "x/ab/ay.md", true)]
    [InlineData("**/a*.md", "x/ab/cy.md", false)]
    [InlineData("**/a*b/c*.md", "ab/x/aab/cab.md", true)]
    [InlineData("a**b*c/d", "abx/aby/bzc/d", true)]
    [InlineData("**/a/**/*.md", "x/a/b/a/c.md", true)]
    [InlineData("**/tide.txt", "news/ebb-tide.txt", false)]
    [InlineData("**tide.txt", "news/ebb-tide.txt", true)]
    [InlineData("news**/tide.txt", "newsroom/2021/tide.txt", true)]
    [InlineData("news**/tide.txt", "newstide.txt", false)]
    public void A_pattern_matches_the_whole_path(string pattern, string path, bool matches) =>
        Assert.Equal(matches, Glob.Matches(pattern, path));

    [Fact]
    public void Many_stars_do_not_make_it_slow() =>
        Assert.False(Glob.Matches(string.Concat(Enumerable.Repeat("*a", 2_000)) + "b", new string('a', 20_000)));

    [Fact]
    public void Many_folders_do_not_make_it_slow() =>
        Assert.False(Glob.Matches("**/" + string.Concat(Enumerable.Repeat("*a", 50)) + "/b", string.Concat(Enumerable.Repeat("aaaaaaaaa/", 20_000))));
}
