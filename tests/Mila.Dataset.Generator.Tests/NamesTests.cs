using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

        Assert.Equal(["Ab_4d2505ca", "AB_2a89df63", "Abc"], names);
        Assert.Equal(names[0], Names.Of(["a-b", "ab"])[1]);
    }

    [Fact]
    public void A_name_is_cut_at_200_characters_and_carries_a_hash()
    {
        var longest = "X" + new string('x', 199);

        Assert.Equal(longest, Names.Pascal(new string('x', 200)));
        Assert.Equal(longest + "_ce0b7927", Names.Pascal(new string('x', 201)));
    }

    [Fact]
    public void No_row_is_called_as_anything_that_its_table_or_its_slugs_declare_or_inherit()
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var inherited = typeof(KeyedTable<object>).GetMembers(all).Concat(typeof(Table<object>).GetNestedTypes()).Where(static member => member is not MethodBase { IsPrivate: true });
        var emitted = Emitter.Emit(Fixture.OfOrganizations(), new EmitOptions("Acme.News"), TestContext.Current.CancellationToken)
            .SelectMany(static file => CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes())
            .ToList();
        var types = emitted.OfType<BaseTypeDeclarationSyntax>().Select(static type => type.Identifier.Text);
        var members = emitted.OfType<ClassDeclarationSyntax>().Where(static type => $"{type.BaseList}".Contains("KeyedTable", StringComparison.Ordinal)).SelectMany(static type => type.Members).Select(NameOf);
        string[] needed = [.. inherited.Select(static member => member.Name).Concat(types).Concat(members.OfType<string>()).Where(static name => char.IsAsciiLetterUpper(name[0])).Distinct()];

        Assert.Superset(new HashSet<string> { "Equals", "Finalize", "Find", "Item", "Enumerator", "Organization", "FigureTable", "Links", "Path", "Between" }, needed.ToHashSet());
        Assert.All(needed, static name => Assert.Matches($"^(?i:{name})_[0-9a-f]{{8}}$", Names.Of([name])[0]));

        static string? NameOf(MemberDeclarationSyntax member) => member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            _ => null,
        };
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

    [Theory]
    [InlineData("Acme.News", true)]
    [InlineData("Acme.@class", false)]
    [InlineData("Acme.class", false)]
    [InlineData("Acme..News", false)]
    [InlineData("my-app", false)]
    [InlineData("", false)]
    public void Whether_a_text_is_a_namespace_as_it_stands(string text, bool isOne) => Assert.Equal(isOne, Names.IsNamespace(text));
}
