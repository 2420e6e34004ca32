using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Mila.Generator.Tests;

public class PipelineTests
{
    private static readonly TestText[] Seeds =
    [
        new("seeds/tides.md", "---\ntitle: Northlight charts the tides\n---\nNorthlight has partnered with Brightwater to chart the tides.\n"),
        new("seeds/lantern.md", "---\ntitle: Lantern goes public\n---\nBrightwater opened the code of Lantern.\n"),
        new("notes.txt", "No seed at all."),
    ];

    private const string Statement = """
        organizations:
          - {name: Lantern Works, kind: company}
        partnerships:
          - participants: [Northlight, Brightwater]
            evidence: [{document: tides.md, quote: partnered with Brightwater}]
        """;

    private static readonly TestText Registry = new("seeds/registry/names.yaml", Statement);

    private static readonly string[] AllSteps = [Steps.Seeds, Steps.Registry, Steps.Names, Steps.Documents, Steps.Dataset, Steps.Emission, Steps.Problems];

    [Fact]
    public void Nothing_runs_again_when_nothing_changed()
    {
        var driver = Run(Driver([.. Seeds, Registry]), Compilation());

        driver = Run(driver, Compilation());

        Assert.All(AllSteps, step => Assert.All(Reasons(driver, step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Fact]
    public void An_edit_elsewhere_reads_no_document_and_emits_nothing()
    {
        var driver = Run(Driver(Seeds), Compilation());

        driver = Run(driver, Compilation("class Added;"));
        driver = Run(driver.ReplaceAdditionalText(Seeds[2], new TestText("notes.txt", "Another text.")), Compilation("class Added;"));

        Assert.All(Reasons(driver, Steps.Documents), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(Reasons(driver, Steps.Emission), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void A_changed_property_reads_no_document()
    {
        var driver = Run(Driver(Seeds), Compilation());

        driver = Run(driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(("MilaNamespace", "Other"))), Compilation());

        Assert.All(Reasons(driver, Steps.Documents), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(driver.GetRunResult().GeneratedTrees, static tree => Assert.Contains("namespace Other", tree.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void An_edited_document_is_the_only_one_that_is_read_again()
    {
        var driver = Run(Driver(Seeds), Compilation());

        driver = Run(driver.ReplaceAdditionalText(Seeds[0], new TestText("seeds/tides.md", "---\ntitle: Northlight counts the waves\n---\nIt counts.\n")), Compilation());

        Assert.Equal(2, Reasons(driver, Steps.Documents).Count());
        Assert.Single(Reasons(driver, Steps.Documents), IncrementalStepRunReason.Modified);
        Assert.Single(Reasons(driver, Steps.Documents), IncrementalStepRunReason.Cached);
    }

    [Theory]
    [InlineData("kind: company", "kind: fund", 0)]
    [InlineData("participants: [Northlight, Brightwater]", "participants: [Brightwater, Northlight]", 0)]
    [InlineData("quote: partnered", "quote: has partnered", 1)]
    [InlineData("document: tides.md, quote: partnered with Brightwater", "document: lantern.md, quote: opened the code", 2)]
    [InlineData("name: Lantern Works", "name: Lantern Labs", 2)]
    public void A_changed_registry_reads_only_the_documents_that_it_concerns(string before, string after, int read)
    {
        var driver = Run(Driver([.. Seeds, Registry]), Compilation());
        Assert.Equal("Confirmed", Certainty(driver));

        driver = Run(driver.ReplaceAdditionalText(Registry, new TestText("seeds/registry/names.yaml", Statement.Replace(before, after, StringComparison.Ordinal))), Compilation());

        Assert.Equal(read, Reasons(driver, Steps.Documents).Count(static reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.Unchanged));
        Assert.Equal(2, Reasons(driver, Steps.Documents).Count());
        Assert.Equal("Confirmed", Certainty(driver));
    }

    [Fact]
    public void An_edited_document_leaves_the_registry_unread()
    {
        var driver = Run(Driver([.. Seeds, Registry]), Compilation());

        driver = Run(driver.ReplaceAdditionalText(Seeds[1], new TestText("seeds/lantern.md", "---\ntitle: Lantern glows\n---\nIt glows.\n")), Compilation());

        Assert.All(Reasons(driver, Steps.Registry).Concat(Reasons(driver, Steps.Names)), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Single(Reasons(driver, Steps.Documents), IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Nothing_is_emitted_without_seeds()
    {
        var result = Run(Driver(Seeds[2]), Compilation()).GetRunResult();

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void CSharp_8_gets_an_error_and_nothing_else()
    {
        var result = Run(Driver(LanguageVersion.CSharp8, [], Seeds), Compilation(version: LanguageVersion.CSharp8)).GetRunResult();

        Assert.Empty(result.GeneratedTrees);
        Assert.Contains("MILA0901: The project compiles C# '8.0'; expected 9.0 or later, since the dataset is emitted as records", Texts(result));
    }

    [Fact]
    public void A_crash_while_reading_is_an_error_at_the_file_and_the_others_go_on()
    {
        var broken = new TestText("seeds/broken.md", text: null, new InvalidOperationException("no luck"));

        var result = Run(Driver([broken, .. Seeds]), Compilation()).GetRunResult();

        var crash = Assert.Single(result.Diagnostics, static d => d.Id == "MILA0999" && d.Location.GetLineSpan().Path == "/project/seeds/broken.md");
        Assert.Equal("Internal error while reading 'broken.md'; please report it: InvalidOperationException: 'no luck'", crash.GetMessage(null));
        Assert.Equal(DiagnosticSeverity.Error, crash.Severity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, crash.Descriptor.CustomTags);
        Assert.NotEmpty(result.GeneratedTrees);
    }

    [Fact]
    public void A_file_without_a_text_is_an_error()
    {
        var result = Run(Driver(new TestText("seeds/gone.md", text: null)), Compilation()).GetRunResult();

        Assert.Equal(["MILA0004: Found nothing that can be read as text; expected text in UTF-8, or in UTF-16 with a byte order mark"], Texts(result));
        Assert.Equal("/project/seeds/gone.md: (0,0)-(0,0)", Assert.Single(result.Diagnostics).Location.GetLineSpan().ToString());
    }

    [Fact]
    public void A_file_over_the_limit_is_an_error_and_the_others_go_on()
    {
        var huge = new TestText("seeds/huge.txt", new string('\n', 8_388_609));

        var result = Run(Driver([huge, .. Seeds]), Compilation()).GetRunResult();

        var error = Assert.Single(result.Diagnostics, static d => d.Id == "MILA0007");
        Assert.Equal("/project/seeds/huge.txt: (0,0)-(0,0)", error.Location.GetLineSpan().ToString());
        Assert.Equal("The file has more than 8,388,608 characters; expected several files", error.GetMessage(null));
        Assert.NotEmpty(result.GeneratedTrees);
    }

    [Fact]
    public void What_the_compiler_decodes_by_a_code_page_reads_as_it_does_everywhere()
    {
        const string text = "A note from the coast\n\nKopp\u00E9n Institute partners with Brightwater.\n";

        var unicode = Run(Driver(new TestText("seeds/note.txt", text, encoding: Encoding.UTF8)), Compilation()).GetRunResult();
        var codePage = Run(Driver(new TestText("seeds/note.txt", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)), encoding: Encoding.Latin1)), Compilation()).GetRunResult();

        Assert.Contains(unicode.GeneratedTrees, static tree => tree.ToString().Contains("Kopp\u00E9n Institute", StringComparison.Ordinal));
        Assert.Equal(unicode.GeneratedTrees.Select(static tree => tree.ToString()), codePage.GeneratedTrees.Select(static tree => tree.ToString()));
    }

    [Fact]
    public void Bytes_that_only_a_code_page_makes_letters_of_are_an_error_at_the_first_of_them()
    {
        var seed = new TestText("seeds/note.txt", "A note from the coast\n\nKopp\u00E9n Institute partners with Brightwater.\n", encoding: Encoding.Latin1);

        var error = Assert.Single(Run(Driver(seed), Compilation()).GetRunResult().Diagnostics);

        Assert.Equal(("MILA0003", "/project/seeds/note.txt: (2,4)-(2,5)"), (error.Id, error.Location.GetLineSpan().ToString()));
    }

    [Fact]
    public void A_file_in_utf_32_is_none_that_the_compiler_should_read()
    {
        var seed = new TestText("seeds/note.txt", "A note from the coast\n\nAll is calm.\n", encoding: Encoding.UTF32);

        var error = Assert.Single(Run(Driver(seed), Compilation()).GetRunResult().Diagnostics);

        Assert.Equal(("MILA0004", "/project/seeds/note.txt: (0,0)-(0,1)"), (error.Id, error.Location.GetLineSpan().ToString()));
    }

    [Theory]
    [InlineData("MilaNamespace", "a-b", "MILA0902: MilaNamespace is 'a-b'; expected identifiers joined by dots, such as 'a_b'")]
    [InlineData("MilaVisibility", "private", "MILA0903: MilaVisibility is 'private'; expected 'public', 'internal'")]
    [InlineData("MilaReview", "always", "MILA0903: MilaReview is 'always'; expected 'suggest', 'off', 'warn', 'require'")]
    [InlineData("MilaStrict", "very", "MILA0903: MilaStrict is 'very'; expected 'false', 'true'")]
    [InlineData("MilaNamedMembers", "many", "MILA0903: MilaNamedMembers is 'many'; expected a number")]
    public void A_property_with_an_unknown_value_is_an_error(string property, string value, string expected)
    {
        var result = Run(Driver(LanguageVersion.Latest, [(property, value)], Seeds), Compilation()).GetRunResult();

        Assert.Contains(expected, Texts(result));
    }

    [Theory]
    [InlineData("off", null)]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("suggest", DiagnosticSeverity.Info)]
    [InlineData("Warn", DiagnosticSeverity.Warning)]
    [InlineData("require", DiagnosticSeverity.Error)]
    public void MilaReview_decides_how_grave_a_partnership_is_that_the_registry_lacks(string review, DiagnosticSeverity? severity)
    {
        var result = Run(Driver(LanguageVersion.Latest, [("MilaReview", review)], Seeds), Compilation()).GetRunResult();

        var reported = result.Diagnostics.SingleOrDefault(static d => d.Id == "MILA0507");
        Assert.Equal(severity, reported?.Severity);
        if (reported is not null)
        {
            Assert.Equal("/project/seeds/tides.md: (3,0)-(3,61)", reported.Location.GetLineSpan().ToString());
            Assert.Equal("The text tells of a partnership that the registry lacks: 'Northlight \u2013 Brightwater'; run mila suggest for its entry", reported.GetMessage(null));
        }

        Assert.NotEmpty(result.GeneratedTrees);
    }

    [Theory]
    [InlineData("", DiagnosticSeverity.Warning)]
    [InlineData("true", DiagnosticSeverity.Error)]
    public void MilaStrict_makes_every_warning_an_error(string strict, DiagnosticSeverity severity)
    {
        var seed = new TestText("seeds/kelp.md", "---\ntitle: Kelp\nqualty: 4\n---\nIt grows.\n");

        var result = Run(Driver(LanguageVersion.Latest, [("MilaStrict", strict)], [seed]), Compilation()).GetRunResult();

        Assert.Equal(("MILA0203", severity), Assert.Single(result.Diagnostics.Select(static d => (d.Id, d.Severity))));
    }

    [Fact]
    public void The_registry_decides_how_grave_a_problem_of_a_document_is()
    {
        var registry = new TestText("seeds/registry/documents.yaml", "documents:\n  - {path: '*.md', severity: {MILA0507: error}}\n");

        var result = Run(Driver([.. Seeds, registry]), Compilation()).GetRunResult();

        Assert.Equal(("MILA0507", DiagnosticSeverity.Error), Assert.Single(result.Diagnostics.Select(static d => (d.Id, d.Severity))));
    }

    [Fact]
    public void A_problem_shows_the_other_place_of_its_cause()
    {
        var seed = new TestText("seeds/kelp.md", "---\ntitle: Kelp\ntitle: Tang\n---\nIt grows.\n");

        var reported = Assert.Single(Run(Driver(seed), Compilation()).GetRunResult().Diagnostics);

        Assert.Equal("MILA0120", reported.Id);
        Assert.Equal("/project/seeds/kelp.md: (2,0)-(2,5)", reported.Location.GetLineSpan().ToString());
        Assert.Equal("/project/seeds/kelp.md: (1,0)-(1,5)", Assert.Single(reported.AdditionalLocations).GetLineSpan().ToString());
    }

    [Fact]
    public void A_flood_of_problems_is_twenty_of_them_and_a_count_that_fails_the_build_for_them()
    {
        var flood = string.Concat(Enumerable.Range(0, 1_000).Select(static i => $"title: Kelp {i}\n"));
        var seed = new TestText("seeds/kelp.md", $"---\n{flood}---\nIt grows.\n");

        var reported = Run(Driver(seed), Compilation()).GetRunResult().Diagnostics;

        Assert.Equal([.. Enumerable.Repeat("MILA0120", 20), "MILA0008"], reported.Select(static d => d.Id));
        Assert.Equal("And 979 more in this file, not shown before some of these are mended", reported[20].GetMessage(null));
        Assert.Equal((DiagnosticSeverity.Error, reported[19].Location), (reported[20].Severity, reported[20].Location));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, reported[20].Descriptor.CustomTags);
    }

    [Fact]
    public void Another_review_reports_anew_and_emits_nothing()
    {
        var driver = Run(Driver(Seeds), Compilation());

        driver = Run(driver.WithUpdatedAnalyzerConfigOptions(new TestOptions(("MilaReview", "warn"))), Compilation());

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, Steps.Problems));
        foreach (var step in new[] { Steps.Documents, Steps.Dataset, Steps.Emission })
            Assert.All(Reasons(driver, step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("C:\\Users\\o'hara\\a b\\")]
    public void The_folder_of_the_project_changes_nothing(string folder)
    {
        TestText[] moved = [.. Seeds.Append(Registry).Select(seed => new TestText(seed.Path["/project/".Length..], seed.GetText()!.ToString(), folder: folder))];

        Assert.Equal(
            Sources(Run(Driver([.. Seeds, Registry]), Compilation())),
            Sources(Run(Driver(moved), Compilation())));

        static IEnumerable<string> Sources(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources.Select(static source => $"{source.HintName}: {source.SourceText}");
    }

    [Fact]
    public void No_compilation_is_kept_alive()
    {
        var (driver, first) = RunTwice();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(first.TryGetTarget(out _));
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
    }

    /// <summary>In a method of its own, whose variables are gone when it returns.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (GeneratorDriver Driver, WeakReference<Compilation> First) RunTwice()
    {
        var first = Compilation();
        var driver = Run(Driver([.. Seeds, Registry]), first);
        return (Run(driver, Compilation("class Added;")), new WeakReference<Compilation>(first));
    }

    [Fact]
    public void Cancellation_is_no_crash()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => Driver(Seeds).RunGenerators(Compilation(), cancelled.Token));
    }

    /// <summary>How sure the one emitted partnership is.</summary>
    private static string Certainty(GeneratorDriver driver)
    {
        var partnerships = driver.GetRunResult().GeneratedTrees.Single(static tree => tree.FilePath.EndsWith("Mila.Partnerships.g.cs", StringComparison.Ordinal)).ToString();
        return partnerships.Contains("Certainty.Confirmed", StringComparison.Ordinal) ? "Confirmed" : "less";
    }

    private static IEnumerable<string> Texts(GeneratorDriverRunResult result) => result.Diagnostics.Select(static d => $"{d.Id}: {d.GetMessage(null)}");

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason);

    private static GeneratorDriver Run(GeneratorDriver driver, Compilation compilation) =>
        driver.RunGenerators(compilation, TestContext.Current.CancellationToken);

    private static CSharpGeneratorDriver Driver(params TestText[] seeds) => Driver(LanguageVersion.Latest, [], seeds);

    private static CSharpGeneratorDriver Driver(LanguageVersion version, (string, string)[] properties, TestText[] seeds) => CSharpGeneratorDriver.Create(
        [new DatasetGenerator().AsSourceGenerator()],
        ImmutableArray.Create<AdditionalText>(seeds),
        new CSharpParseOptions(version),
        new TestOptions(properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static CSharpCompilation Compilation(string code = "class Program;", LanguageVersion version = LanguageVersion.Latest) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(version), cancellationToken: TestContext.Current.CancellationToken)]);
}
