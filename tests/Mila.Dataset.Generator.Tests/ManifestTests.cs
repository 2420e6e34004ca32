using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Mila.Core.Storing;

namespace Mila.Generator.Tests;

/// <summary>The compiler is given a manifest in the place of documents that the build has read.</summary>
public sealed class ManifestTests
{
    private static readonly TestText[] Seeds =
    [
        new("seeds/tides.md", "---\ntitle: Northlight charts the tides\nqualty: 4\nmood: 'a\tb \\ c'\npublishedDateTime: soon\n---\nNorthlight has partnered with Brightwater to chart the tides.\n"),
        new("seeds/kelp.md", "---\ntitle: Kelp\ntitle: Twice\n---\nBrightwater opened a pier.\n"),
        new("seeds/open.wiki", "'''Lantern''' is a [[harbour]]. }}\n"),
        new("seeds/registry/names.yaml", "documents:\n  - {path: '*.wiki', severity: {MILA0401: error}}\norganizations:\n  - {name: Northlight, kind: compny}\n"),
    ];

    [Theory]
    [InlineData()]
    [InlineData("MilaReview", "warn")]
    [InlineData("MilaStrict", "true")]
    public void What_the_build_found_is_reported_as_if_the_compiler_had_read_the_documents(params string[] property)
    {
        var properties = property.Chunk(2).Select(static pair => (pair[0], pair[1])).ToArray();
        var read = Reports(Run(Seeds, properties));

        Assert.Equal(["MILA0120", "MILA0203", "MILA0203", "MILA0213", "MILA0218", "MILA0401", "MILA0507"], read.Select(static report => report.Id).Order());
        Assert.Equal(read, Reports(Run([BuiltSeeds.Of(Seeds).Manifest], properties)));
    }

    private static string[] ManyFiles => [.. Enumerable.Range(0, 300).Select(static i => $"---\ntitle: Kelp {i}\nmood: calm\nplace: pier\n---\nBrightwater opened pier {i}.\n")];

    private static string[] ManyKeysOfOneFile =>
        [$"---\ntitle: Kelp\n{string.Concat(Enumerable.Range(0, 25).Select(static i => $"key{i}: calm\n"))}---\nBrightwater opened a pier.\n", "---\ntitle: Pier\nplace: pier\n---\nIt is open.\n"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_very_many_problems_the_same_few_are_shown_and_counted(bool areOfManyFiles)
    {
        TestText[] seeds = [.. (areOfManyFiles ? ManyFiles : ManyKeysOfOneFile).Select(static (text, i) => new TestText($"seeds/{i:000}.md", text))];
        const string code = "namespace Harbour; public sealed partial record Article { [Mila.FrontMatter(\"mood\")] public partial int? Mood { get; } }";

        var read = Reports(Run(seeds, code: code));

        Assert.StartsWith("And ", read.Single(static report => report.Id == "MILA0008").Message, StringComparison.Ordinal);
        Assert.Equal(read, Reports(Run([BuiltSeeds.Of(seeds).Manifest], code: code)));
        Assert.Equal(Reports(Run(seeds)), Reports(Run([BuiltSeeds.Of(seeds).Manifest])));
    }

    [Fact]
    public void A_manifest_is_read_as_UTF8_whatever_the_project_reads_by()
    {
        var manifest = BuiltSeeds.Of([new TestText("seeds/pir.md", "---\ntitle: Pir\nförfattare: Ada\n---\nIt is open.\n")]);

        var report = Assert.Single(Reports(Run([new TestText("seeds/Mila.manifest", Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(manifest.Text)), encoding: Encoding.Latin1)])));

        Assert.StartsWith("The key 'författare' is unknown", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_reads_as_it_was_written()
    {
        var text = BuiltSeeds.Of(Seeds).Text;

        Assert.Equal(text, ManifestText.Write(ManifestText.Read(text)));
        Assert.Equal(ManifestText.Read(text), ManifestText.Read(text));
        Assert.Equal(("qualty", "/project/seeds/tides.md"), (ManifestText.Read(text).OwnKeys.Keys[1].Name, ManifestText.Read(text).Files.Single(static file => file.Path == "tides.md").File));
    }

    [Theory]
    [InlineData("Mila.Dataset manifest\t2\n", "The manifest has another version; expected 1")]
    [InlineData("Mila.Dataset manifest\t1\nhush\t1\n", "Line 2 of the manifest is 'hush'; expected 'hash'")]
    public void A_manifest_that_is_none_is_an_error_at_its_file(string text, string fault)
    {
        var report = Assert.Single(Reports(Run([new TestText("seeds/Mila.manifest", text)])));

        Assert.Equal(("MILA0999", true), (report.Id, report.Message.Contains("'Mila.manifest'", StringComparison.Ordinal)));
        Assert.Equal(fault, Assert.Throws<FormatException>(() => ManifestText.Read(text)).Message);
    }

    private static GeneratorDriver Run(TestText[] files, (string, string)[]? properties = null, string code = "") =>
        OwnPropertiesTests.Driver(OwnPropertiesTests.Latest, files, properties ?? []).RunGenerators(OwnPropertiesTests.Compilation(code, OwnPropertiesTests.Latest), TestContext.Current.CancellationToken);

    private static List<(string Id, string Message, DiagnosticSeverity Severity, FileLinePositionSpan Place, string Others)> Reports(GeneratorDriver driver) =>
    [
        .. driver.GetRunResult().Diagnostics.Select(static said => (
            said.Id, said.GetMessage(CultureInfo.InvariantCulture), said.Severity, said.Location.GetLineSpan(), string.Join(' ', said.AdditionalLocations.Select(static place => place.GetLineSpan())))),
    ];
}
