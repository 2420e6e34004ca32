using System.Text;
using Mila.Cli;
using Mila.Cli.Commands;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Package.Tests.Cli;

public sealed class CheckOutputTests
{
    private const string Crash = "Internal error while reporting 'b.md'; please report it: InvalidOperationException: 'no luck'";

    private static readonly Rule Broken = new("MILA0001", "Broken", "Broken: '{0}'", Severity.Error, IsConfigurable: false);

    private static readonly Seed[] Seeds = [new("a.md", "one two"), new("b.md", "three four")];

    private static readonly CheckReport Report = new(new SeedFolder("seeds", Seeds), SampleDataset.Of([.. Seeds.Select(static seed => new SeedText(seed.Path, seed.Text).Problem(Broken, 0, 3, seed.Text[..3]))]));

    [Fact]
    public void A_check_is_written_as_its_format_writes_it() => Assert.Equal(
        "::error file=seeds/a.md,line=1,col=1,endLine=1,title=MILA0001::Broken: 'one'\n::error file=seeds/b.md,line=1,col=1,endLine=1,title=MILA0001::Broken: 'thr'\n",
        Written(CheckFormat.GitHub, Report, new Guard()));

    [Theory]
    [InlineData("Text", "a.md(1,1): error MILA0001: Broken: 'one'", "b.md(1,1): error MILA0999: ")]
    [InlineData("Json", "\"message\": \"Broken: 'one'\"", "\"message\": \"")]
    [InlineData("Sarif", "\"text\": \"Broken: 'one'\"", "\"text\": \"")]
    [InlineData("GitHub", "::Broken: 'one'", "seeds/b.md,line=1,col=1,endLine=1,title=MILA0999::")]
    public void A_problem_that_cannot_be_written_is_an_error_at_its_file_and_the_others_are_written(string format, string other, string crash)
    {
        var output = Written(Enum.Parse<CheckFormat>(format), Report, new Guard(static (stage, path) =>
        {
            if (stage == Stage.Reporting && path is "" or "b.md")
                throw new InvalidOperationException("no luck");
        }));

        Assert.Contains(other, output, StringComparison.Ordinal);
        Assert.Contains(crash + Crash, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Broken: 'thr'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_its_file_does_not_have_keeps_no_other_problem_from_being_shown()
    {
        var nowhere = Report.Problems[1] with { Lines = new LineSpan(99, 1, 99, 2) };

        var output = Written(CheckFormat.Text, Report with { Problems = SampleDataset.Of(Report.Problems[0], nowhere) }, new Guard());

        Assert.Contains("a.md(1,1): error MILA0001: Broken: 'one'\n    one two\n    ^^^\n", output, StringComparison.Ordinal);
        Assert.Contains("b.md(1,1): error MILA0999: Internal error while reporting 'b.md'; please report it: ", output, StringComparison.Ordinal);
        Assert.EndsWith("2 documents, 2 errors, 0 warnings\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crash_of_no_file_names_the_tool()
    {
        var crash = new Guard().Run<Problem?>(Stage.Linking, path: "", static () => throw new InvalidOperationException("no luck"), static problem => problem, CancellationToken.None);

        var output = Written(CheckFormat.Text, Report with { Problems = SampleDataset.Of(crash!) }, new Guard());

        Assert.StartsWith("mila: error MILA0999: Internal error while linking all documents; please report it: InvalidOperationException: 'no luck'\n", output, StringComparison.Ordinal);
    }

    private static string Written(CheckFormat format, CheckReport report, Guard guard)
    {
        using var output = new MemoryStream();
        CheckOutput.Write(report, format, isColoured: false, output, guard);
        return Encoding.UTF8.GetString(output.ToArray()).ReplaceLineEndings("\n");
    }
}
