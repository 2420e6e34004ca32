using System.Text;
using System.Text.Json;
using Mila.Cli;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Package.Tests.Cli;

public sealed class CheckRenderingTests
{
    private static readonly Rule Broken = new("MILA9998", "Broken", "Broken: '{0}'", Severity.Error, IsConfigurable: false);
    private static readonly Rule Doubtful = new("MILA9999", "Doubtful", "Doubtful: '{0}'", Severity.Warning, IsConfigurable: true);
    private static readonly Rule Noted = new("MILA9997", "Noted", "Noted", Severity.Info, IsConfigurable: true);

    [Fact]
    public void A_problem_shows_its_line_and_carets_under_its_span()
    {
        Assert.Equal(
            """
            a.md(2,8): error MILA9998: Broken: 'two'
                title: two words
                       ^^^
            1 document, 1 error, 0 warnings

            """,
            Text(Report("---\ntitle: two words\n", (Broken, "two"))));
    }

    [Fact]
    public void Carets_stay_under_their_span_behind_tabs_and_wide_letters()
    {
        Assert.Contains("\n    \t界 two\n    \t   ^^^\n", Text(Report("\t界 two", (Broken, "two"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_span()
    {
        var excerpt = Text(Report(new string('x', 300) + " two " + new string('y', 300), (Broken, "two"))).Split('\n');

        Assert.Equal("    …" + new string('x', 39) + " two " + new string('y', 56) + "…", excerpt[1]);
        Assert.Equal("    " + new string(' ', 41) + "^^^", excerpt[2]);
    }

    [Fact]
    public void A_span_over_several_lines_is_underlined_to_the_end_of_its_first()
    {
        Assert.Contains("\n    one two\n        ^^^\n", Text(Report("one two\nthree", (Broken, "two\nthree"))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_span_at_the_end_of_the_text_has_one_caret()
    {
        var text = new SeedText("a.md", "title:");
        var report = new CheckReport(Folder("title:"), SampleDataset.Of(text.Problem(Broken, 6, 0, "")));

        Assert.Contains("\n    title:\n          ^\n", Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_would_steer_the_terminal_shows_as_a_dot()
    {
        var shown = Text(Report("a\e[2J\u202Etwo", (Broken, "\u202Etwo")));

        Assert.Contains("Broken: '·two'\n    a·[2J·two\n         ^^^^\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_marks_the_severity_and_the_carets_and_nothing_else_changes()
    {
        var report = Report("one two", (Doubtful, "two"));

        var coloured = Text(report, isColoured: true);

        Assert.Contains("\e[1;33mwarning MILA9999:\e[0m", coloured, StringComparison.Ordinal);
        Assert.Contains("\e[1;33m    ^^^\e[0m", coloured, StringComparison.Ordinal);
        Assert.Equal(Text(report), coloured.Replace("\e[1;33m", "", StringComparison.Ordinal).Replace("\e[1m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Strict_counts_warnings_as_errors_but_not_information()
    {
        var report = Report("one two", (Doubtful, "two"), (Noted, "one"));
        report = report with { Problems = new Strictness(Review.Suggest, WarningsAreErrors: true).Judge(report.Problems) };

        Assert.Contains("a.md(1,5): error MILA9999", Text(report), StringComparison.Ordinal);
        Assert.EndsWith("1 document, 1 error, 0 warnings, 1 info\n", Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Information_alone_is_no_finding()
    {
        Assert.False(Report("one", (Noted, "one")).HasFindings);
        Assert.True(Report("one", (Doubtful, "one")).HasFindings);
        Assert.True(Report("one", (Broken, "one")).HasFindings);
    }

    [Fact]
    public void Json_gives_the_members_of_the_contract()
    {
        var problem = Assert.Single(Json(Report("one\ntwo", (Doubtful, "two")), CheckJson.Write).EnumerateArray());

        Assert.Equal(
            """{"id":"MILA9999","severity":"warning","path":"a.md","line":2,"column":1,"endLine":2,"endColumn":4,"message":"Doubtful: \u0027two\u0027","otherPlaces":[]}""",
            JsonSerializer.Serialize(problem));
    }

    [Fact]
    public void Sarif_places_a_problem_in_its_file_and_names_its_rule()
    {
        var run = Json(Report("one\ntwo", (Noted, "one"), (Broken, "two")), CheckSarif.Write).GetProperty("runs")[0];

        var result = run.GetProperty("results")[1];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("MILA9998", rule.GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal("note", run.GetProperty("results")[0].GetProperty("level").GetString());
        Assert.Equal("my%20seeds/a.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":2,"startColumn":1,"endLine":2,"endColumn":4}""", JsonSerializer.Serialize(place.GetProperty("region")));
    }

    [Fact]
    public void Json_and_sarif_give_the_other_places_of_a_problem()
    {
        var report = Report("one\ntwo", (Broken, "two"));
        report = report with { Problems = SampleDataset.Of(report.Problems[0] with { OtherPlaces = SampleDataset.Of(new Place("b.md", 4, 3, new LineSpan(2, 1, 2, 4))) }) };

        Assert.Equal(
            """[{"path":"b.md","line":2,"column":1,"endLine":2,"endColumn":4}]""",
            JsonSerializer.Serialize(Json(report, CheckJson.Write)[0].GetProperty("otherPlaces")));
        Assert.Equal(
            """[{"physicalLocation":{"artifactLocation":{"uri":"my%20seeds/b.md"},"region":{"startLine":2,"startColumn":1,"endLine":2,"endColumn":4}}}]""",
            JsonSerializer.Serialize(Json(report, CheckSarif.Write).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("relatedLocations")));
        Assert.False(Json(Report("one", (Broken, "one")), CheckSarif.Write).GetProperty("runs")[0].GetProperty("results")[0].TryGetProperty("relatedLocations", out _));
    }

    [Fact]
    public void A_flood_is_cut_and_still_counted()
    {
        var report = Report("one", [.. Enumerable.Repeat((Doubtful, "one"), 30)]);
        report = report with { Problems = report.Problems.Append(report.Problems[0] with { Rule = Noted, Further = 4 }).ToEquatableArray() };

        var text = Text(report);

        Assert.Equal(20, text.Split("warning MILA9999").Length - 1);
        Assert.Contains("a.md(1,1): warning MILA0008: And 15 more in this file, not shown before some of these are mended\n", text, StringComparison.Ordinal);
        Assert.EndsWith("1 document, 0 errors, 30 warnings, 5 info\n", text, StringComparison.Ordinal);
        Assert.Equal(21, Json(report, CheckJson.Write).GetArrayLength());
        Assert.True(report.HasFindings);
    }

    [Fact]
    public void A_github_annotation_names_the_file_from_the_current_folder_and_escapes_its_text()
    {
        var output = Lines();
        CheckGitHub.Write(Report("one 100%", (Doubtful, "100%")), output);

        Assert.Equal("::warning file=my seeds/a.md,line=1,col=5,endLine=1,title=MILA9999::Doubtful: '100%25'\n", output.ToString());
    }

    [Fact]
    public void A_problem_of_no_file_names_none()
    {
        var report = new CheckReport(Folder("one"), SampleDataset.Of(Problem.OfFile(Broken, path: "", "one")));
        var annotation = Lines();
        CheckGitHub.Write(report, annotation);

        Assert.StartsWith("mila: error MILA9998: Broken: 'one'\n1 document, ", Text(report), StringComparison.Ordinal);
        Assert.Equal("::error title=MILA9998::Broken: 'one'\n", annotation.ToString());
        Assert.Equal(0, Json(report, CheckSarif.Write).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations").GetArrayLength());
    }

    private static SeedFolder Folder(string text) => new("my seeds", [new Seed("a.md", text)]);

    private static CheckReport Report(string text, params (Rule Rule, string Token)[] problems)
    {
        var seed = new SeedText("a.md", text);
        return new CheckReport(
            Folder(text),
            problems.Select(problem => seed.Problem(problem.Rule, text.IndexOf(problem.Token, StringComparison.Ordinal), problem.Token.Length, problem.Token)).ToEquatableArray());
    }

    private static string Text(CheckReport report, bool isColoured = false)
    {
        var output = Lines();
        CheckText.Write(report, output, isColoured);
        return output.ToString();
    }

    private static StringWriter Lines() => new() { NewLine = "\n" };

    private static JsonElement Json(CheckReport report, Action<CheckReport, Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        JsonOutput.Write(output, json => write(report, json));
        return JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).RootElement;
    }
}
