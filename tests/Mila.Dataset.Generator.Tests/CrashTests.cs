using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Diagnostics;

namespace Mila.Generator.Tests;

/// <summary>A stage that throws is an error which names it, and nothing else is lost.</summary>
public class CrashTests
{
    private const string Harbour = "harbour.md", Names = "registry/names.yaml";

    private static readonly TestText[] Seeds =
    [
        new("seeds/harbour.md", "---\ntitle: The harbour opens\nqualty: 4\n---\nFjordlab has partnered with Tern Robotics.\n"),
        new("seeds/kelp.md", "---\ntitle: Kelp grows\ndate: 2023-02-30\n---\nIt grows below the pier of Tern Robotics.\n"),
        new("seeds/registry/names.yaml", "organizations: [{name: Fjordlab, knd: company}]\n"),
    ];

    private static readonly string[] OwnProblems = ["MILA0203 harbour.md", "MILA0203 registry/names.yaml", "MILA0213 kelp.md", "MILA0507 harbour.md"];

    [Theory]
    [InlineData(Stage.Reading, "/project/seeds/harbour.md", "reading 'harbour.md'", Harbour, "MILA0203 harbour.md, MILA0507 harbour.md")]
    [InlineData(Stage.Reading, Harbour, "reading 'harbour.md'", Harbour, "MILA0203 harbour.md, MILA0507 harbour.md")]
    [InlineData(Stage.Reading, Names, "reading 'registry/names.yaml'", Names, "MILA0203 registry/names.yaml")]
    [InlineData(Stage.Reading, "", "reading the project", "", "")]
    [InlineData(Stage.CollectingNames, Names, "collecting names of 'registry/names.yaml'", Names, "")]
    [InlineData(Stage.Extracting, Harbour, "extracting 'harbour.md'", Harbour, "MILA0507 harbour.md")]
    [InlineData(Stage.Linking, "", "linking all documents", "", "MILA0507 harbour.md")]
    [InlineData(Stage.Emitting, "", "emitting the dataset", "", "")]
    [InlineData(Stage.Emitting, "Mila.People.g.cs", "emitting 'Mila.People.g.cs'", "", "")]
    [InlineData(Stage.Reporting, "", "reporting what was found", "", "")]
    [InlineData(Stage.Reporting, "kelp.md", "reporting 'kelp.md'", "kelp.md", "MILA0213 kelp.md")]
    public void A_crash_is_an_error_that_names_stage_and_file_and_the_other_problems_stay(Stage stage, string path, string doing, string place, string lost)
    {
        var isDone = false;
        var result = Run((entered, file) => Throw(entered == stage && file == path, ref isDone), TestContext.Current.CancellationToken);

        var crash = Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id == "MILA0999");
        // A file that nobody could tell to be a seed is named as the compiler does.
        var named = path.StartsWith('/') ? doing.Replace("'harbour.md'", $"'{path}'", StringComparison.Ordinal) : doing;
        Assert.Equal($"Internal error while {named}; please report it: InvalidOperationException: 'no luck'", crash.GetMessage(null));
        Assert.Equal(place.Length == 0 ? "" : $"/project/seeds/{place}: (0,0)-(0,0)", place.Length == 0 ? crash.Location.GetLineSpan().Path ?? "" : crash.Location.GetLineSpan().ToString());
        Assert.Equal(DiagnosticSeverity.Error, crash.Severity);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, crash.Descriptor.CustomTags);
        Assert.Equal(OwnProblems.Except(lost.Split(", ")), Problems(result).Where(static problem => !problem.StartsWith("MILA0999", StringComparison.Ordinal)));
        Assert.Null(result.Results[0].Exception);
        Assert.Contains(result.GeneratedTrees, static tree => tree.FilePath.EndsWith("Mila.Organizations.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void The_one_document_that_cannot_be_linked_is_named_and_the_others_are_linked()
    {
        var isDone = false;
        var result = Run(
            (stage, path) =>
            {
                Throw(stage == Stage.Linking && path.Length == 0, ref isDone);
                var again = false;
                Throw(stage == Stage.Linking && path == "kelp.md", ref again);
            },
            TestContext.Current.CancellationToken);

        var crash = Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id == "MILA0999");
        Assert.Equal("Internal error while linking 'kelp.md'; please report it: InvalidOperationException: 'no luck'", crash.GetMessage(null));
        Assert.Equal("/project/seeds/kelp.md", crash.Location.GetLineSpan().Path);
        Assert.Equal(OwnProblems, Problems(result).Where(static problem => !problem.StartsWith("MILA0999", StringComparison.Ordinal)));
        Assert.Contains("TheHarbourOpens", Emitted(result, "Mila.Articles.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("KelpGrows", Emitted(result, "Mila.Articles.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Stage.Linking)]
    [InlineData(Stage.Emitting)]
    public void Types_and_empty_tables_are_emitted_where_there_is_no_dataset(Stage stage)
    {
        var isDone = false;
        var result = Run((entered, path) => Throw(entered == stage && path.Length == 0, ref isDone), TestContext.Current.CancellationToken);

        Assert.Contains("class OrganizationTable", Emitted(result, "Mila.Organizations.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Fjordlab", Emitted(result, "Mila.Organizations.g.cs"), StringComparison.Ordinal);
        Assert.Contains("record Organization", Emitted(result, "Mila.Records.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_registry_says_of_severities_holds_where_nothing_could_be_linked()
    {
        var registry = new TestText("seeds/registry/severities.yaml", "documents: [{path: kelp.md, severity: {MILA0203: error}}, {path: harbour.md, severity: {MILA0203: none}}]\n");
        var isDone = false;

        var result = Run((stage, path) => Throw(stage == Stage.Linking && path.Length == 0, ref isDone), TestContext.Current.CancellationToken, registry);

        Assert.Equal(["MILA0203 registry/names.yaml", "MILA0213 kelp.md", "MILA0999 "], Problems(result));
    }

    [Theory]
    [InlineData(Stage.Reading)]
    [InlineData(Stage.CollectingNames)]
    [InlineData(Stage.Extracting)]
    [InlineData(Stage.Linking)]
    [InlineData(Stage.Emitting)]
    [InlineData(Stage.Reporting)]
    public void A_stage_that_is_cancelled_ends_the_run_and_no_other_begins(Stage stage)
    {
        using var source = new CancellationTokenSource();
        List<(Stage, string)> entered = [];

        Assert.Throws<OperationCanceledException>(() => Run(
            (begun, path) =>
            {
                entered.Add((begun, path));
                if (begun == stage)
                    source.Cancel();
            },
            source.Token));

        Assert.Single(entered, begun => begun.Item1 == stage);
        Assert.Equal(stage, entered[^1].Item1);
    }

    private static void Throw(bool isHere, ref bool isDone)
    {
        if (!isHere || isDone)
            return;
        isDone = true;
        throw new InvalidOperationException("no luck");
    }

    private static IEnumerable<string> Problems(GeneratorDriverRunResult result) => result.Diagnostics
        .Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().Path?.Replace("/project/seeds/", "", StringComparison.Ordinal)}")
        .Order(StringComparer.Ordinal);

    private static string Emitted(GeneratorDriverRunResult result, string file) =>
        result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith(file, StringComparison.Ordinal)).ToString();

    private static GeneratorDriverRunResult Run(Action<Stage, string> entering, CancellationToken cancellation, params TestText[] further) => CSharpGeneratorDriver.Create(
            [new DatasetGenerator(new Guard(entering)).AsSourceGenerator()],
            ImmutableArray.Create<AdditionalText>([.. Seeds, .. further]),
            new CSharpParseOptions(LanguageVersion.Latest),
            new TestOptions())
        .RunGenerators(CSharpCompilation.Create("Consumer"), cancellation)
        .GetRunResult();
}
