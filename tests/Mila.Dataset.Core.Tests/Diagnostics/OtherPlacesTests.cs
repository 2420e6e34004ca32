using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Tests.Diagnostics;

/// <summary>What has two causes is told with both places: the problem's own between « and », the other between ‹ and ›.</summary>
public sealed class OtherPlacesTests
{
    [Theory]
    [InlineData("MILA0101", SeedKind.FrontMatter, "«---»\ntitle: Orion\n‹----›\nText\n")]
    [InlineData("MILA0103", SeedKind.FrontMatter, "‹---›\ntitle: Orion\n---\n\n«---»\nexcerpt: Vega\n---\n")]
    [InlineData("MILA0120", SeedKind.FrontMatter, "---\n‹\"title\"›: Orion\n«title»: Vega\n---\n")]
    [InlineData("MILA0205", SeedKind.FrontMatter, "---\ntitle: Orion\ntopics: [‹stars›, «stars»]\n---\n")]
    [InlineData("MILA0205", SeedKind.FrontMatter, "---\ntitle: Orion\n«description»: Vega\n‹excerpt›: Lyra\n---\n")]
    [InlineData("MILA0302", SeedKind.PlainText, "‹Harbour robots learn to map the tides›\n\n«Harbour robots learn to map the tide»\n\nThey sail in May.")]
    [InlineData("MILA0405", SeedKind.Wikitext, "{{infobox\n| ‹place› = A\n| «place» = B}}\nOld.")]
    [InlineData("MILA0406", SeedKind.Wikitext, "‹==› Past «===»\nOld.")]
    [InlineData("MILA0501", SeedKind.Registry, "organizations:\n  - {name: Northern Ice Trust, aliases: [‹NIT›]}\n  - {name: Nordic Inland Traffic, aliases: [«NIT»]}\n")]
    [InlineData("MILA0511", SeedKind.Registry, "organizations:\n  - {name: «Tern», slug: coast}\n  - {name: ‹Kelpworks›, slug: coast}\n")]
    public void A_problem_has_the_place_that_it_contradicts(string id, SeedKind kind, string marked)
    {
        var text = marked;
        var (first, second) = marked.IndexOf('‹') < marked.IndexOf('«') ? ('‹', '«') : ('«', '‹');
        var (one, other) = (Cut(ref text, first), Cut(ref text, second));
        var told = Told.In(new Seed(kind == SeedKind.Registry ? "registry/names.yaml" : "doc", text, kind));

        var problem = Assert.Single(told.Dataset.Problems, problem => problem.Rule.Id == id);

        var expected = first == '«' ? (one, other) : (other, one);
        var place = Assert.Single(problem.OtherPlaces);
        Assert.Equal(expected, ((problem.Start, problem.Length), (place.Start, place.Length)));
        Assert.Equal(problem.Path, place.Path);
    }

    [Fact]
    public void The_other_place_may_lie_in_another_document()
    {
        var told = Told.Notes("In 2019, Fjordlab teamed up with Tern Robotics.", "In 2020, Fjordlab teamed up with Tern Robotics.");

        var problem = Assert.Single(told.Dataset.Problems, static problem => problem.Rule == Rules.ConflictingDates);
        Assert.Equal([new Place("1.txt", 26, 4, new LineSpan(3, 4, 3, 8))], problem.OtherPlaces);
    }

    [Fact]
    public void A_likely_alias_has_the_place_of_the_name()
    {
        var told = Told.Notes("Norvik Institute of Tides grew.", "Yesterday the company NIT grew.");

        var problem = Assert.Single(told.Dataset.Problems, static problem => problem.Rule == Rules.LikelySame);
        Assert.Equal("1.txt(3,1)", Assert.Single(problem.OtherPlaces).Span.ToString());
    }

    [Fact]
    public void A_problem_alone_has_no_other_place() =>
        Assert.Empty(Assert.Single(Told.Wiki("The old}} pier.").Dataset.Problems).OtherPlaces);

    /// <summary>Takes a pair of marks out of a text, and tells what stood between them.</summary>
    private static (int Start, int Length) Cut(ref string text, char open)
    {
        var start = text.IndexOf(open);
        text = text.Remove(start, 1);
        var end = text.IndexOf(open == '«' ? '»' : '›');
        text = text.Remove(end, 1);
        return (start, end - start);
    }
}
