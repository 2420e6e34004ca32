using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class SeedReaderTests
{
    [Theory]
    [InlineData("---\ntitle: Orion\n---\nIt shines.\n", ArticleFormat.FrontMatter)]
    [InlineData("\uFEFF\r\n\r\n---\r\ntitle: Orion\r\n---\r\nIt shines.\r\n", ArticleFormat.FrontMatter)]
    [InlineData("'''Orion''' is a [[constellation]].\n", ArticleFormat.Wikitext)]
    [InlineData("----\n'''Orion''' shines.\n", ArticleFormat.Wikitext)]
    [InlineData("It belongs to [[Orion]].", ArticleFormat.Wikitext)]
    [InlineData("It is {{convert|3|km}} long.", ArticleFormat.Wikitext)]
    [InlineData("{| class=stars\n| Orion", ArticleFormat.Wikitext)]
    [InlineData("Orion}} shines.", ArticleFormat.Wikitext)]
    [InlineData("It ''shines''.", ArticleFormat.Wikitext)]
    [InlineData("It shines.<ref>Records</ref>", ArticleFormat.Wikitext)]
    [InlineData("Stars\n== Orion ==\nIt shines.", ArticleFormat.Wikitext)]
    [InlineData("A [star] of {many} in 'Orion' <b>shines</b> as a == b, {x}, if a [[", ArticleFormat.Wikitext)]
    [InlineData("A [star] of {many} in 'Orion' <b>shines</b> as a == b, {x}, if a [", ArticleFormat.PlainText)]
    [InlineData("Orion shines\n\nIt has done so for a long time.\n", ArticleFormat.PlainText)]
    [InlineData("Orion shines [a] {b} 'c' <b>d</b>\n\nIt is == a star }\n", ArticleFormat.PlainText)]
    [InlineData("+++\nOrion = a star\n\nIt shines for a long time.\n", ArticleFormat.PlainText)]
    [InlineData("+++\nOrion shines.\n\nIt does so for a long time.\n", ArticleFormat.PlainText)]
    [InlineData("# Orion\n\nIt belongs to [[the winter]].\n", ArticleFormat.PlainText)]
    [InlineData("Orion\n=====\n\nIt belongs to [[the winter]].\n", ArticleFormat.PlainText)]
    [InlineData("# [[Orion]]\n# [[Vega]]\n", ArticleFormat.Wikitext)]
    [InlineData("Orion shines {{in|winter}}.\n", ArticleFormat.Wikitext)]
    [InlineData("{| class=x\n| Orion\n|}\nIt shines.\n", ArticleFormat.Wikitext)]
    [InlineData("Orion shines }} in winter.\n", ArticleFormat.Wikitext)]
    [InlineData("Orion shines.<ref>Vega</ref>\n", ArticleFormat.Wikitext)]
    [InlineData("== Orion ==\nIt shines.\n", ArticleFormat.Wikitext)]
    public void A_documents_content_tells_its_format(string text, ArticleFormat format)
    {
        var facts = SeedReader.Read(new Seed("orion.txt", text), Known.Nothing, TestContext.Current.CancellationToken);

        Assert.Equal(format, facts.Document?.Format);
    }

    [Theory]
    [InlineData(39, ArticleFormat.Wikitext)]
    [InlineData(40, ArticleFormat.PlainText)]
    public void The_first_40_lines_tell_the_format(int linesAbove, ArticleFormat format)
    {
        var text = string.Concat(Enumerable.Repeat("Orion shines.\n", linesAbove)) + "It is a [[constellation]].";

        Assert.Equal(format, SeedReader.Read(new Seed("orion.txt", text), Known.Nothing, TestContext.Current.CancellationToken).Document?.Format);
    }

    [Fact]
    public void A_registry_file_gives_its_entries_and_what_is_wrong_beside_them()
    {
        var facts = SeedReader.Read(new Seed("registry/stars.yaml", "organizations:\n  - name: Orion \u202ELab\n    colour: red\n", SeedKind.Registry), Known.Nothing, TestContext.Current.CancellationToken);

        Assert.Null(facts.Document);
        Assert.Single(facts.Registry!.Organizations);
        Assert.Equal(["MILA0005 2", "MILA0203 3"], facts.Problems.Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Line}")));
    }

    [Theory]
    [InlineData(null, ArticleFormat.Wikitext)]
    [InlineData(SeedKind.PlainText, ArticleFormat.PlainText)]
    public void The_format_that_the_registry_states_comes_before_that_of_the_project(SeedKind? stated, ArticleFormat format)
    {
        var known = Known.Nothing with { Document = new DocumentStatement(Kind: stated) };
        var facts = SeedReader.Read(new Seed("orion.txt", "Orion shines\n\nIt has done so for long.\n", SeedKind.Wikitext), known, TestContext.Current.CancellationToken);

        Assert.Equal(format, facts.Document?.Format);
    }
}
