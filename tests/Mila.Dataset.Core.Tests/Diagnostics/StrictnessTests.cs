using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Diagnostics;

public sealed class StrictnessTests
{
    private const string Document = "---\ntitle: Harbour news\nqualty: 4\n---\nFjordlab teamed up with Tern Robotics.";

    [Theory]
    [InlineData(Review.Off, false, "MILA0203 Warning")]
    [InlineData(Review.Suggest, false, "MILA0203 Warning, MILA0507 Info")]
    [InlineData(Review.Warn, false, "MILA0203 Warning, MILA0507 Warning")]
    [InlineData(Review.Require, false, "MILA0203 Warning, MILA0507 Error")]
    [InlineData(Review.Suggest, true, "MILA0203 Error, MILA0507 Info")]
    [InlineData(Review.Warn, true, "MILA0203 Error, MILA0507 Error")]
    public void A_project_decides_how_grave_things_are(Review review, bool warningsAreErrors, string expected) =>
        Assert.Equal(expected, Judged(new Strictness(review, warningsAreErrors), ""));

    [Theory]
    [InlineData("{MILA0203: none}", "MILA0507 Info")]
    [InlineData("{MILA0203: error, MILA0507: none}", "MILA0203 Error")]
    [InlineData("{MILA0203: info, MILA0507: warning}", "MILA0203 Info, MILA0507 Warning")]
    public void The_registry_decides_it_for_a_document(string severity, string expected) =>
        Assert.Equal(expected, Judged(Strictness.Default, $"documents:\n  - {{path: news/*.md, severity: {severity}}}"));

    [Fact]
    public void The_registry_comes_before_the_review_and_strictness_after_both()
    {
        const string registry = "documents:\n  - {path: news/*.md, severity: {MILA0203: warning, MILA0507: info}}";

        Assert.Equal("MILA0203 Error, MILA0507 Info", Judged(new Strictness(Review.Require, WarningsAreErrors: true), registry));
    }

    [Fact]
    public void Of_several_entries_the_last_that_matches_and_names_the_id_wins() =>
        Assert.Equal("MILA0203 Error, MILA0507 Info", Judged(Strictness.Default, """
            documents:
              - {path: '**', severity: {MILA0203: none}}
              - {path: news/a.md, severity: {MILA0203: error}}
              - {path: news/a.md, slug: coast}
              - {path: other/a.md, severity: {MILA0203: info}}
            """));

    [Theory]
    [InlineData("MILA0302", "MILA0509 registry/names.yaml(2,26,34): No problem has the id 'MILA9302'; expected one like 'MILA0203'; did you mean 'MILA0302'?", "MILA9302")]
    [InlineData("", "MILA0509 registry/names.yaml(2,26,31): No problem has the id 'CS168'; expected one like 'MILA0203'", "CS168")]
    [InlineData("", "MILA0510 registry/names.yaml(2,26,34): The severity of 'MILA0213' cannot be changed: the dataset would be untrue; expected an id that may be silenced", "MILA0213")]
    public void An_id_that_nothing_has_or_that_cannot_be_changed_is_an_error_at_the_id(string nearest, string expected, string id)
    {
        var told = Told.In(Told.Registry($"documents:\n  - {{path: a, severity: {{{id}: none}}}}"));

        Assert.Equal(expected, Assert.Single(told.Problems));
        Assert.Contains(nearest, expected, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, told.Dataset.Problems[0].Severity);
    }

    [Fact]
    public void An_unknown_severity_is_an_error_at_the_value() =>
        Assert.StartsWith("MILA0218 registry/names.yaml(2,36,42): 'MILA0203' is 'warnng'", Assert.Single(Told.In(Told.Registry("documents:\n  - {path: a, severity: {MILA0203: warnng}}")).Problems), StringComparison.Ordinal);

    private static string Judged(Strictness strictness, string registry)
    {
        var told = Told.In(new Model.Seed("news/a.md", Document, Model.SeedKind.FrontMatter), Told.Registry(registry));
        return string.Join(", ", strictness.Judge(told.Dataset.Problems).Select(static problem => $"{problem.Rule.Id} {problem.Severity}"));
    }
}
