using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Fuzzing;

namespace Mila.Generator.Tests.Reliability;

/// <summary>What judges the fuzzer's inputs sees each kind of fault.</summary>
public sealed class OracleTests
{
    private static readonly Seed Document = new("tides.md", "\uFEFF---\r\ntitle: 'Northlight''s tides'\r\nqualty: 4\r\n---\rNorthlight has *partnered* with\nBrightwater.\r\n", SeedKind.FrontMatter);

    private static readonly SeedFacts Facts = SeedReader.Read(Document, Known.Nothing, TestContext.Current.CancellationToken);

    private static Problem Unknown => Assert.Single(OwnKeys.Unknown(Facts));

    [Fact]
    public void A_document_that_is_read_rightly_has_no_fault()
    {
        Assert.NotEmpty(Facts.Document!.Frames);
        Assert.Null(new Oracle(Document).FaultOf(Facts));
    }

    [Fact]
    public void A_document_without_facts_and_without_an_error_is_lost() =>
        Assert.Equal("The document is lost: there are neither facts nor an error.", new Oracle(Document).FaultOf(Facts with { Document = null }));

    [Fact]
    public void A_problem_has_a_place_in_its_file()
    {
        Assert.StartsWith("Outside of the file: MILA0203", FaultOf(Unknown with { Start = Document.Text.Length, Length = 1 }), StringComparison.Ordinal);
        Assert.StartsWith("Of another file: MILA0203", FaultOf(Unknown with { Path = "other.md" }), StringComparison.Ordinal);
        Assert.StartsWith("Lines and offsets differ: MILA0203", FaultOf(Unknown with { Start = Unknown.Start + 1 }), StringComparison.Ordinal);
        Assert.StartsWith("Lines and offsets differ: MILA0203", FaultOf(Unknown with { Lines = Unknown.Lines with { EndColumn = 99 } }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_told_once() => Assert.StartsWith("Told twice: MILA0203", FaultOf(Unknown, Unknown), StringComparison.Ordinal);

    [Theory]
    [InlineData(5, 1, 44, "Northlight has partnered with Brightwater.", null)]
    [InlineData(2, 8, 22, "Northlight's tides", null)]
    [InlineData(5, 1, 10, "Brightwater", "Another text stands at tides.md(5,1) +10: 'Northlight' instead of 'Brightwater'")]
    [InlineData(6, 12, 9, "Brightwater", "Outside of the file: tides.md(6,12) +9 'Brightwater'")]
    [InlineData(9, 1, 11, "Brightwater", "No place: tides.md(9,1) +11 'Brightwater'")]
    public void A_text_stands_at_its_place(int line, int column, int length, string text, string? fault) =>
        Assert.Equal(fault, new Oracle(Document).FaultOf([(new SourceSpan(Document.Path, line, column, length), text)]));

    private static string? FaultOf(params Problem[] problems) => new Oracle(Document).FaultOf(problems);
}
