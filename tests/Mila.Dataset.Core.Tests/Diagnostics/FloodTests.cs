using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Tests.Diagnostics;

public sealed class FloodTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_flood_of_braces_is_twenty_warnings_and_a_count()
    {
        var problems = Told.Wiki(string.Concat(Enumerable.Repeat("}}\n", Many))).Dataset.Problems;

        var shown = Flood.Cap(problems);
        Assert.Equal(Flood.MostOfFile, problems.Count(static problem => problem.Rule == Rules.UnmatchedTemplate));
        Assert.Equal(
            ["MILA0401 1", "MILA0401 2", "MILA0401 3"],
            shown.Take(3).Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Line}")));
        Assert.Equal(Flood.MostOfFile + 1, shown.Count);
        Assert.Equal(
            ("MILA0008", "And 99980 more in this file, not shown before some of these are mended", Severity.Warning, 20),
            (shown[20].Rule.Id, shown[20].Message, shown[20].Severity, shown[20].Lines.Line));
    }

    [Fact]
    public void A_flood_of_equal_keys_is_twenty_errors_and_a_count()
    {
        var flood = string.Concat(Enumerable.Repeat("title: Orion\n", Many + 1));
        var shown = Flood.Cap(Told.In(new Seed("doc.md", $"---\n{flood}---\n", SeedKind.FrontMatter)).Dataset.Problems);

        Assert.Equal([.. Enumerable.Repeat("MILA0120", Flood.MostOfFile), "MILA0008"], shown.Select(static problem => problem.Rule.Id));
        Assert.Equal(("99980", Severity.Error), (shown[20].Arguments[0], shown[20].Severity));
    }

    [Fact]
    public void A_few_problems_all_show()
    {
        Problem[] few = [.. Enumerable.Range(0, Flood.MostOfFile).Select(static line => At("a.md", line, Rules.UnknownKey))];

        Assert.Equal(few, Flood.Cap(few));
    }

    [Fact]
    public void Errors_show_before_the_warnings_above_them_and_all_in_the_order_of_their_places()
    {
        var problems = Enumerable.Range(0, 60).Select(static line => At("a.md", line, line >= 40 && line % 2 == 0 ? Rules.WrongShape : Rules.UnknownKey));

        var shown = Flood.Cap(problems);

        Assert.Equal(
            [.. Enumerable.Range(0, 10), 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 58],
            shown.Select(static problem => problem.Lines.Line));
        Assert.Equal(("MILA0008", "40", Severity.Warning), (shown[20].Rule.Id, shown[20].Arguments[0], shown[20].Severity));
    }

    [Fact]
    public void A_count_is_as_grave_as_the_gravest_problem_that_it_stands_for()
    {
        var problems = Enumerable.Range(0, 21).Select(static line => At("a.md", line, Rules.WrongShape)).Append(At("a.md", 30, Rules.SlugClash));

        Assert.Equal(Severity.Error, Flood.Cap(problems)[20].Severity);
        Assert.False(Rules.MoreProblems.IsConfigurable);
    }

    [Fact]
    public void A_problem_counts_for_those_that_its_reader_did_not_keep()
    {
        var shown = Flood.Cap([At("a.md", 1, Rules.UnknownKey) with { Further = 7 }]);

        Assert.Equal(["MILA0203", "MILA0008"], shown.Select(static problem => problem.Rule.Id));
        Assert.Equal("And 7 more in this file, not shown before some of these are mended", shown[1].Message);
    }

    [Fact]
    public void Of_two_hundred_problems_in_many_files_all_show_and_of_more_the_gravest_and_one_count()
    {
        var problems = Enumerable.Range(0, 300).Select(static file => At($"{file:000}.md", 1, file == 299 ? Rules.WrongShape : Rules.UnknownKey)).ToList();

        Assert.Equal(problems.Take(200), Flood.Cap(problems.Take(200)));
        var shown = Flood.Cap(problems);
        Assert.Equal([.. problems.Take(199), problems[299]], shown.Take(Flood.MostOfBuild));
        Assert.Equal(("MILA0008", "299.md", "And 100 more in this build, not shown before some of these are mended"), (shown[200].Rule.Id, shown[200].Path, shown[200].Message));
        Assert.Equal(201, shown.Count);
    }

    [Fact]
    public void In_a_flood_of_many_files_the_one_count_holds_those_of_each_file()
    {
        var problems = Enumerable.Range(0, 30 * 30).Select(static i => At($"{i / 30:00}.md", i % 30, Rules.UnknownKey));

        var shown = Flood.Cap(problems);

        Assert.Equal(201, shown.Count);
        Assert.Equal("700", Assert.Single(shown, static problem => problem.Rule == Rules.MoreProblems).Arguments[0]);
        Assert.All(shown.GroupBy(static problem => problem.Path), static file => Assert.InRange(file.Count(), 1, 21));
    }

    private static Problem At(string path, int line, Rule rule) =>
        Problem.At(new Place(path, line * 10, 1, new LineSpan(line, 1, line, 2)), rule, "a", "b", "c");
}
