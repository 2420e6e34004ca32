using Microsoft.CodeAnalysis.CSharp;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

public class NamesTests
{
    [Theory]
    [InlineData("northlight-observatory", "NorthlightObservatory")]
    [InlineData("3m", "_3m")]
    [InlineData("\u00E9cole-d-\u00E9t\u00E9", "EcoleDEte")]
    [InlineData("\u4E2D\u6587-\u5927\u5B66", "\u4E2D\u6587\u5927\u5B66")]
    [InlineData("class", "Class")]
    [InlineData("a--b", "AB")]
    [InlineData("\uD83D\uDE80", "")]
    public void A_slug_becomes_words_with_capitals(string slug, string name) => Assert.Equal(name, Names.Pascal(slug));

    [Fact]
    public void Names_that_differ_in_case_alone_carry_a_hash_of_their_slugs()
    {
        var names = Names.Of(["ab", "a-b", "abc"]);

        Assert.Matches("^Ab_[0-9a-f]{8}$", names[0]);
        Assert.Matches("^AB_[0-9a-f]{8}$", names[1]);
        Assert.Equal("Abc", names[2]);
        Assert.Equal(names[0], Names.Of(["a-b", "ab"])[1]);
    }

    [Theory]
    [InlineData("count")]
    [InlineData("find")]
    [InlineData("get-type")]
    [InlineData("dataset")]
    [InlineData("organization")]
    [InlineData("organization-table")]
    [InlineData("rows")]
    [InlineData("\uD83D\uDE80")]
    public void A_name_that_the_code_needs_itself_carries_a_hash(string slug) => Assert.Matches("_[0-9a-f]{8}$", Names.Of([slug])[0]);

    [Fact]
    public void Every_name_is_valid_and_compiles()
    {
        string[] slugs = ["count", "row", "row-of", "row-of-domain", "lookup-keys", "texts", "base", "item", "enumerator", "path", "equals", "system", "mila", "global", "dataset", "links", "software", "1", "\uD83D\uDE80", "to-string", "where", new string('x', 900)];
        var names = Names.Of(slugs);
        var emitted = new EmittedDataset(Fixture.OfOrganizations([.. slugs.Select(static slug => Fixture.Organization(slug, slug, OrganizationKind.Company, []))]));

        Assert.All(names, static name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && name.Length <= 220, name));
        Assert.Distinct(names, StringComparer.OrdinalIgnoreCase);
        Assert.Empty(EmittedCompiler.CompileForNetStandard(emitted.Files).Complaints());
        Assert.True(emitted.Evaluate<bool>("Organizations.Where(o => o.Slug == Organizations[o.Slug].Slug).Count() == 22"));
    }

    [Theory]
    [InlineData("Acme.News", "Acme.News")]
    [InlineData("my-app", "my_app")]
    [InlineData("3d.class", "_3d.@class")]
    [InlineData("a..b", "a._.b")]
    public void Any_text_becomes_a_namespace(string text, string name) => Assert.Equal(name, Names.Namespace(text));
}
