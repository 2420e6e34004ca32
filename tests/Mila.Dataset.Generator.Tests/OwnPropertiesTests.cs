using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Mila.Generator.Tests;

/// <summary>A user's own properties of articles, fed by keys of the front matters.</summary>
public sealed class OwnPropertiesTests
{
    private const string CodeFile = "/project/Article.cs";

    private static readonly TestText Plain = new("seeds/plain.txt", "The pier\n\nBrightwater opens the pier.\n");

    private static readonly string[] EngineSteps = [Steps.Documents, Steps.Dataset, Steps.Emission];

    internal static CSharpParseOptions Latest { get; } = new(LanguageVersion.Latest);

    [Fact]
    public void Every_type_of_the_closed_list_has_its_values_and_is_absent_elsewhere()
    {
        const string code = """
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;

            namespace Harbour;

            public enum Stage { Draft, InReview, @new }

            public sealed partial record Article
            {
                [FrontMatter("text")] public partial string? Text { get; }
                [FrontMatter("flag")] public partial bool? Flag { get; }
                [FrontMatter("count")] public partial int? Count { get; }
                [FrontMatter("large")] public partial long? Large { get; }
                [FrontMatter("price")] internal partial decimal? Price { get; }
                [FrontMatter("ratio")] private partial double? Ratio { get; }
                [FrontMatter("due")] public partial PartialDate? Due { get; }
                [FrontMatter("day")] public partial DateTime? Day { get; }
                [FrontMatter("newDay")] public partial DateOnly? NewDay { get; }
                [FrontMatter("instant")] public partial DateTimeOffset? Instant { get; }
                [FrontMatter("page")] public partial Uri? Page { get; }
                [FrontMatter("stage")] public partial Stage? Stage { get; }
                [Mila.FrontMatterAttribute("class")] public partial OrganizationKind? @class { get; }
                [FrontMatter("names")] public partial string[] StageNames { get; }
                [FrontMatter("scores")] public partial IReadOnlyList<long> Scores { get; }
                [FrontMatter("stages")] public partial IReadOnlyList<Stage>? Stages { get; }
                [FrontMatter("days")] public partial DateTime[] Days { get; }

                public string Tell() => FormattableString.Invariant(
                    $"{Text};{Flag};{Count};{Large};{Price};{Ratio};{Due};{Day:yyyy-MM-dd};{NewDay:yyyy-MM-dd};{Instant:O};{Page};{Stage};{@class};{string.Join('|', StageNames)};{string.Join('|', Scores)};{string.Join('|', Stages!)};{string.Join('|', Days.Select(static day => day.Year))}");
            }

            public static class Query { public static string Run() => string.Join("\n", Articles.Select(static article => article.Slug + ": " + article.Tell())); }
            """;
        var full = new TestText("seeds/full.md", """
            ---
            title: Full
            text: "say \"Kelp\""
            flag: true
            count: -7
            large: 3000000000
            price: 1.50
            ratio: 25e-2
            due: 2023-05
            day: 2023-03-14
            newDay: 2023-03-15
            instant: 2023-03-14T08:30:00+01:00
            page: https://gazette.example/pier
            stage: in-review
            class: company
            names: [Ada, 'Ben']
            scores: [1, -2]
            stages: [new, Draft]
            days: [2023-03-14, 2024-03-14]
            ---
            It is full.
            """);

        var (result, compiled) = Run(code, full, Seed("seeds/bare.md", "text:"), Plain);

        var built = BuiltSeeds.Of([full, Seed("seeds/bare.md", "text:"), Plain]);
        var (_, stored) = Run(Driver(Latest, [built.Manifest]), code, Latest);

        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Id != "MILA0303");
        Assert.Equal(Query(compiled), Query(stored, built.Data));
        Assert.Equal(
            """
            bare: ;;;;;;;;;;;;;;;;
            full: say "Kelp";True;-7;3000000000;1.50;0.25;2023-05;2023-03-14;2023-03-15;2023-03-14T08:30:00.0000000+01:00;https://gazette.example/pier;InReview;Company;Ada|Ben;1|-2;new|Draft;2023|2024
            the-pier: ;;;;;;;;;;;;;;;;
            """,
                Query(compiled));
    }

    [Fact]
    public void What_is_not_nullable_is_fine_where_every_article_has_it()
    {
        var (result, compiled) = Run(
            Article("[FrontMatter(\"rating\")] public partial int Rating { get; }", "[FrontMatter(\"by\")] public partial string By { get; }")
                + " public static class Query { public static string Run() => string.Join(\" \", System.Linq.Enumerable.Select(Dataset.Articles, static article => article.By + article.Rating)); }",
            Seed("seeds/a.md", "rating: 3", "by: Ada"),
            Seed("seeds/b.md", "rating: 4", "by: Ben"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal("Ada3 Ben4", Query(compiled));
    }

    [Fact]
    public void The_implementing_parts_read_as_a_person_would_write_them()
    {
        var (result, _) = Run(Article("[FrontMatter(\"reviewer\")] public partial string? Reviewer { get; }", "[FrontMatter(\"scores\")] internal partial System.Collections.Generic.IReadOnlyList<int> Scores { get; }"), Seed("seeds/a.md", "reviewer: Ada", "scores: [1, 2]"));

        Assert.Equal(
            """
            // <auto-generated/>
            #nullable enable

            namespace Harbour
            {
                public sealed partial record Article
                {
                    private readonly string? frontMatterReviewer;
                    private readonly int[] frontMatterScores;

                    public partial string? Reviewer => frontMatterReviewer;
                    internal partial global::System.Collections.Generic.IReadOnlyList<int> Scores => frontMatterScores;
                }
            }

            """,
            Emitted(result, "Mila.Properties.g.cs"));
        Assert.Contains("            string? frontMatterReviewer = null,\n            int[]? frontMatterScores = null)\n", Emitted(result, "Mila.Records.g.cs"), StringComparison.Ordinal);
        Assert.Contains("            this.frontMatterReviewer = frontMatterReviewer;\n            this.frontMatterScores = frontMatterScores ?? global::System.Array.Empty<int>();\n        }\n", Emitted(result, "Mila.Records.g.cs"), StringComparison.Ordinal);
        Assert.Contains("            frontMatterReviewer: \"Ada\",\n            frontMatterScores: new[] { 1, 2 });\n", Emitted(result, "Mila.Articles.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[FrontMatter(\"by\")] public string? «By» { get; }", "MILA0601: 'By' is not partial; expected 'partial string? By' with a get accessor alone")]
    [InlineData("[FrontMatter(\"by\")] public partial string? «By» { get; set; }", "MILA0601: 'By' can be set; expected 'partial string? By' with a get accessor alone")]
    [InlineData("[FrontMatter(\"by\")] public partial string? «By» { get; init; }", "MILA0601: 'By' can be set; expected 'partial string? By' with a get accessor alone")]
    [InlineData("[FrontMatter(\"by\")] public static partial string? «By» { get; }", "MILA0601: 'By' is static; expected 'partial string? By' with a get accessor alone")]
    [InlineData("[FrontMatter(\"by\")] public partial string? «By» => null;", "MILA0601: 'By' has a body; expected 'partial string? By' with a get accessor alone")]
    [InlineData("[FrontMatter(\"by\")] public partial «System.TimeSpan?» By { get; }", "MILA0603: 'By' is 'System.TimeSpan?'; expected text, bool, a number, a date, Uri or an enum, or an array or IReadOnlyList of them")]
    [InlineData("[FrontMatter(\"by\")] public partial «int?[]» By { get; }", "MILA0603: 'By' is 'int?[]'; expected text, bool, a number, a date, Uri or an enum, or an array or IReadOnlyList of them")]
    [InlineData("[FrontMatter(\"by\")] public partial «Organization?» By { get; }", "MILA0603: 'By' is 'Organization?'; expected text, bool, a number, a date, Uri or an enum, or an array or IReadOnlyList of them")]
    [InlineData("[FrontMatter(«\"date\"»)] public partial string? By { get; }", "MILA0604: 'date' is a key that the dataset reads itself; expected a key of your own")]
    [InlineData("[FrontMatter(«\" \"»)] public partial string? By { get; }", "MILA0604: ' ' is no name; expected a key of your own")]
    [InlineData("[FrontMatter(\"by\")] public partial string? By { get; } [FrontMatter(«\"by\"»)] public partial string? Author { get; }", "MILA0605: The key 'by' is bound to 'By' already; expected one property for it")]
    [InlineData("[FrontMatter(«\"bye\"»)] public partial string? Bye { get; }", "MILA0606: No document has the key 'bye'; expected it in a front matter; did you mean 'by'?")]
    [InlineData("[FrontMatter(«\"editor\"»)] public partial string? Editor { get; }", "MILA0606: No document has the key 'editor'; expected it in a front matter")]
    public void A_declaration_that_cannot_be_fed_is_told_at_its_exact_token(string declaration, string expected)
    {
        var code = Article(declaration);
        var (result, compiled) = Run(code.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal), Seed("seeds/a.md", "by: Ada"));

        var diagnostic = Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id != "MILA0203");
        Assert.Equal(expected, $"{diagnostic.Id}: {diagnostic.GetMessage(null)}");
        Assert.Equal((CodeFile, TextSpan.FromBounds(code.IndexOf('«'), code.IndexOf('»') - 1)), (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan));
        // A declaration of the right form is implemented nevertheless, so that the compiler does not repeat what is said.
        if (diagnostic.Id is "MILA0604" or "MILA0605" or "MILA0606" || declaration.Contains("TimeSpan", StringComparison.Ordinal))
            Assert.DoesNotContain(compiled.GetDiagnostics(TestContext.Current.CancellationToken), static said => said.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("namespace Elsewhere;", "public sealed partial record Article", "partial record Elsewhere.Article")]
    [InlineData("namespace Harbour;", "public sealed partial record Organization", "partial record Harbour.Organization")]
    [InlineData("namespace Harbour;", "public sealed record Article", "record Harbour.Article")]
    [InlineData("", "public partial class Article", "partial class Article")]
    public void A_property_must_be_one_of_the_datasets_articles(string space, string type, string told)
    {
        var (result, _) = Run($$"""{{space}} {{type}} { [Mila.FrontMatter("by")] public partial string? By { get; } }""", Seed("seeds/a.md", "by: Ada"));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal($"MILA0602: 'By' belongs to '{told}'; expected it in 'partial record Harbour.Article'", $"{diagnostic.Id}: {diagnostic.GetMessage(null)}");
    }

    [Fact]
    public void CSharp_12_knows_no_partial_property()
    {
        var (result, _) = Run(Article("[FrontMatter(\"by\")] public partial string? By { get; }"), new CSharpParseOptions(LanguageVersion.CSharp12), Seed("seeds/a.md", "by: Ada"));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("MILA0609: The project compiles C# '12.0'; expected 13.0 or later for 'By', since it is a partial property", $"{diagnostic.Id}: {diagnostic.GetMessage(null)}");
        Assert.DoesNotContain(result.GeneratedTrees, static tree => tree.FilePath.EndsWith("Mila.Properties.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Topics")]
    [InlineData("Mentions")]
    [InlineData("publisher")]
    [InlineData("row")]
    [InlineData("ToString")]
    [InlineData("Equals")]
    [InlineData("GetHashCode")]
    public void A_name_that_every_article_has_already_is_an_error_in_the_code_and_takes_no_value(string name)
    {
        var code = Article($"[FrontMatter(\"by\")] public partial string? {name} {{ get; }}", "[FrontMatter(\"mood\")] public partial string? Mood { get; }");

        var (result, compiled) = Run(code, Seed("seeds/a.md", "by: Ada", "mood: calm"));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal($"MILA0610: '{name}' is a member that every 'Article' has already; expected another name for this property", $"{diagnostic.Id}: {diagnostic.GetMessage(null)}");
        Assert.Equal((CodeFile, new TextSpan(code.IndexOf(name + " {", StringComparison.Ordinal), name.Length)), (diagnostic.Location.SourceTree!.FilePath, diagnostic.Location.SourceSpan));
        Assert.DoesNotContain("frontMatter" + name, Emitted(result, "Mila.Properties.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public partial string? Mood => frontMatterMood;", Emitted(result, "Mila.Properties.g.cs"), StringComparison.Ordinal);
        // Nothing more is said there, and of all else no more than that the name stands twice.
        Assert.All(compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(static said => said.Severity == DiagnosticSeverity.Error), static said => Assert.True(said.Id is "CS0102" or "CS0229", said.ToString()));
    }

    [Theory]
    [InlineData("int?", "«high»", "MILA0608: 'by' is 'high'; expected a whole number of at most 32 bits, without quotes")]
    [InlineData("int[]", "[1, «two», 3]", "MILA0608: 'by' is 'two'; expected a whole number of at most 32 bits, without quotes")]
    [InlineData("string[]", "\n  - Ada\n  «-»", "MILA0608: 'by' is ''; expected a text")]
    [InlineData("System.DateTime?", "«2023-02-30»", "MILA0608: 'by' is '2023-02-30': month 2 of 2023 has no day 30; expected a day like 2020-12-31, without a time")]
    [InlineData("System.DayOfWeek?", "«Mondy»", "MILA0608: 'by' is 'Mondy'; expected Monday, or one of Sunday, Tuesday, Wednesday, Thursday, Friday, Saturday")]
    [InlineData("string[]", "«Ada»", "MILA0204: 'by' is a single value; expected a list")]
    [InlineData("string?", "«[»Ada]", "MILA0204: 'by' is a list; expected a single value")]
    [InlineData("string[]", "[«{»name: Ada}]", "MILA0204: 'by' is a mapping; expected a single value")]
    public void A_value_that_does_not_fit_is_an_error_at_its_place_in_the_document(string type, string marked, string expected)
    {
        var text = $"---\ntitle: Pier\nby: {marked}\n---\nIt is open.\n";

        var (result, _) = Run(Article($"[FrontMatter(\"by\")] public partial {type} By {{ get; }}"), new TestText("seeds/a.md", text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(expected, $"{diagnostic.Id}: {diagnostic.GetMessage(null)}");
        Assert.Equal(("/project/seeds/a.md", TextSpan.FromBounds(text.IndexOf('«'), text.IndexOf('»') - 1)), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan));
        Assert.Equal(CodeFile, Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, diagnostic.Descriptor.CustomTags);
    }

    [Fact]
    public void What_may_be_absent_must_be_nullable()
    {
        var (result, _) = Run(Article("[FrontMatter(\"rating\")] public partial int Rating { get; }"), Seed("seeds/a.md", "rating: 3"), Seed("seeds/b.md", "rating:"), Plain);

        var diagnostic = Assert.Single(result.Diagnostics, static diagnostic => diagnostic.Id == "MILA0607");
        Assert.Equal("2 of 3 articles have no 'rating', the first at b.md(2,8); expected the type 'int?', or the key in each", diagnostic.GetMessage(null));
        Assert.Equal("int", diagnostic.Location.SourceTree!.ToString()[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]);
    }

    [Fact]
    public void A_document_that_cannot_be_read_lacks_nothing()
    {
        var (result, _) = Run(
            Article("[FrontMatter(\"rating\")] public partial int Rating { get; }", "[FrontMatter(\"by\")] public partial string? By { get; }"),
            Seed("seeds/a.md", "rating: 3"),
            Seed("seeds/b.md", "rating: 4", "topics: [pier"));

        Assert.Equal(["MILA0113"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_bound_key_is_known_and_proposed_for_one_near_to_it()
    {
        var (result, _) = Run(Article("[FrontMatter(\"reviewer\")] public partial string? Reviewer { get; }"), Seed("seeds/a.md", "reviewer: Ada", "reviewr: Ben", "mood: calm"));

        Assert.Equal(
            ["The key 'reviewr' is unknown in a front matter; did you mean 'reviewer'?", "The key 'mood' is unknown in a front matter; if it is yours, bind a property to it: [FrontMatter(\"mood\")]"],
            result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(null)));
    }

    [Fact]
    public void A_pragma_in_the_code_silences_what_is_told_there()
    {
        const string property = "[FrontMatter(\"editor\")] public partial string? Editor { get; }";

        Assert.False(Assert.Single(Run(Article(property), Seed("seeds/a.md")).Result.Diagnostics).IsSuppressed);
        Assert.True(Assert.Single(Run("#pragma warning disable MILA0606\n" + Article(property), Seed("seeds/a.md")).Result.Diagnostics).IsSuppressed);
    }

    [Fact]
    public void MilaStrict_holds_for_the_code_too()
    {
        var driver = Driver(Latest, [Seed("seeds/a.md")], ("MilaStrict", "true")).RunGenerators(Compilation(Article("[FrontMatter(\"editor\")] public partial string? Editor { get; }"), Latest), TestContext.Current.CancellationToken);

        Assert.Equal(("MILA0606", DiagnosticSeverity.Error), Assert.Single(driver.GetRunResult().Diagnostics.Select(static diagnostic => (diagnostic.Id, diagnostic.Severity))));
    }

    [Fact]
    public void An_attribute_of_the_same_name_that_is_anothers_binds_nothing()
    {
        var (result, _) = Run(
            "namespace Other { public sealed class FrontMatterAttribute(string key) : System.Attribute { public string Key => key; } } "
                + "namespace Harbour { public sealed partial record Article { [Other.FrontMatter(\"by\")] public string? By { get; } } }",
            Seed("seeds/a.md", "by: Ada"));

        Assert.Equal(["MILA0203"], result.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void An_edit_above_a_property_reads_links_and_emits_nothing()
    {
        var code = Article("[FrontMatter(\"reviewer\")] public partial string? Reviewer { get; }");
        var (before, after) = (Compilation(code, Latest), Compilation("// A word about the reviewer.\n" + code, Latest));
        var driver = Driver(Latest, [Seed("seeds/a.md", "reviewer: Ada"), Plain]).RunGenerators(before, TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(after, TestContext.Current.CancellationToken);

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, Steps.Properties));
        foreach (var step in EngineSteps)
            Assert.All(Reasons(driver, step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Another_type_or_key_emits_anew_and_neither_reads_nor_links()
    {
        var driver = Driver(Latest, [Seed("seeds/a.md", "by: 7", "reviewer: 8"), Plain]).RunGenerators(Compilation(Article("[FrontMatter(\"by\")] public partial string? By { get; }"), Latest), TestContext.Current.CancellationToken);

        driver = driver.RunGenerators(Compilation(Article("[FrontMatter(\"by\")] public partial int? By { get; }"), Latest), TestContext.Current.CancellationToken);
        Assert.All(Reasons(driver, Steps.Documents).Concat(Reasons(driver, Steps.Dataset)), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver, Steps.Emission));

        driver = driver.RunGenerators(Compilation(Article("[FrontMatter(\"reviewer\")] public partial int? By { get; }"), Latest), TestContext.Current.CancellationToken);
        Assert.All(Reasons(driver, Steps.Documents).Concat(Reasons(driver, Steps.Dataset)), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.Contains("frontMatterBy: 8", Emitted(driver.GetRunResult(), "Mila.Articles.g.cs"), StringComparison.Ordinal);
    }

    private static string Article(params string[] properties) => $"namespace Harbour; public sealed partial record Article {{ {string.Join(' ', properties)} }}";

    /// <summary>A document titled by its file's name.</summary>
    private static TestText Seed(string path, params string[] keys) =>
        new(path, $"---\ntitle: {Path.GetFileNameWithoutExtension(path)}\n{string.Concat(keys.Select(static key => key + "\n"))}---\nIt is open.\n");

    private static (GeneratorDriverRunResult Result, Compilation Compiled) Run(string code, params TestText[] seeds) => Run(code, Latest, seeds);

    private static (GeneratorDriverRunResult Result, Compilation Compiled) Run(string code, CSharpParseOptions options, params TestText[] seeds)
    {
        var (result, compiled) = Run(Driver(options, seeds), code, options);
        var stored = Run(Driver(options, [BuiltSeeds.Of(seeds).Manifest]), code, options);
        // What the compiler says of a property does not depend on who reads the documents.
        Assert.Equal(result.Diagnostics.Select(static said => said.ToString()).Order(), stored.Result.Diagnostics.Select(static said => said.ToString()).Order());
        // What follows from an error in the user's code may differ.
        if (!result.Diagnostics.Any(static said => said.Severity == DiagnosticSeverity.Error))
            Assert.Equal(Said(compiled), Said(stored.Compiled));
        return (result, compiled);

        static IEnumerable<string> Said(Compilation compiled) =>
            compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(static said => said.Severity >= DiagnosticSeverity.Warning).Select(static said => $"{said.Id} {said.GetMessage(CultureInfo.InvariantCulture)}").Distinct().Order(StringComparer.Ordinal);
    }

    private static (GeneratorDriverRunResult Result, Compilation Compiled) Run(CSharpGeneratorDriver driver, string code, CSharpParseOptions options)
    {
        var ran = driver.RunGeneratorsAndUpdateCompilation(Compilation(code, options), out var compiled, out _, TestContext.Current.CancellationToken);
        return (ran.GetRunResult(), compiled);
    }

    internal static CSharpGeneratorDriver Driver(CSharpParseOptions options, TestText[] seeds, params (string, string)[] properties) => CSharpGeneratorDriver.Create(
        [new DatasetGenerator().AsSourceGenerator()],
        ImmutableArray.Create<AdditionalText>(seeds),
        options,
        new TestOptions([("RootNamespace", "Harbour"), ("MilaImplicitUsings", "enable"), .. properties]),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    internal static CSharpCompilation Compilation(string code, CSharpParseOptions options) => CSharpCompilation.Create(
        "Harbour",
        [CSharpSyntaxTree.ParseText(code, options, CodeFile, cancellationToken: TestContext.Current.CancellationToken)],
        EmittedCompiler.Current,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string Query(Compilation compiled, byte[]? data = null)
    {
        Assert.DoesNotContain(compiled.GetDiagnostics(TestContext.Current.CancellationToken), static said => said.Severity >= DiagnosticSeverity.Warning);
        return (string)Assembly.Load(((CSharpCompilation)compiled).ToImage(data)).GetType("Harbour.Query")!.GetMethod("Run")!.Invoke(null, null)!;
    }

    private static string Emitted(GeneratorDriverRunResult result, string file) =>
        result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith(file, StringComparison.Ordinal)).ToString();

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results[0].TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason);
}
