using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Diagnostics;
using Mila.Tests;

namespace Mila.Generator.Tests;

/// <summary>The examples of <c>docs/diagnostics</c> in a compiler: it says what the page shows.</summary>
public sealed class HelpPagesTests
{
    /// <summary>The rule of our own faults, whose example is a file that fails when it is read.</summary>
    private static readonly Rule Crash = Rules.InternalError;

    /// <summary>Every rule but the one of a file that cannot be opened, which a compiler refuses before it runs a generator.</summary>
    public static TheoryData<string> Ids { get; } = [.. RuleIds.All.Except([Rules.Unreadable.Id])];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_compiler_says_of_the_wrong_example_what_the_page_shows(string id)
    {
        var example = HelpExample.Read(Page(id), "## Wrong");

        // What is indented is the excerpt that only a terminal shows.
        var shown = example.Output.Split('\n').Where(static line => line.Length > 0 && line[0] != ' ');
        // What follows in generated files, at lines that nobody wrote, is not shown.
        var said = Said(example, id == Crash.Id ? new InvalidOperationException("no luck") : null).Where(static line => !line.Contains(".g.cs(", StringComparison.Ordinal));
        Assert.Equal(shown.Order(StringComparer.Ordinal), said.Where(line => id != Rules.MoreProblems.Id || line.Contains($" {id}: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_compiler_says_nothing_of_the_right_example(string id) => Assert.Empty(Said(HelpExample.Read(Page(id), "## Right"), failure: null));

    private static string Page(string id) => File.ReadAllText(Path.Combine(BuildMetadata.ProjectDirectory, "../../docs/diagnostics", id + ".md"));

    /// <summary>What <c>dotnet build</c> prints of an example, paths from the project's folder on.</summary>
    private static IEnumerable<string> Said(HelpExample example, Exception? failure)
    {
        var properties = example.Files.Where(static file => IsProject(file.Path)).SelectMany(static file => XElement.Parse(file.Text!).Descendants("PropertyGroup").Elements()).ToDictionary(static property => property.Name.LocalName, static property => property.Value);
        var version = properties.TryGetValue("LangVersion", out var stated) && LanguageVersionFacts.TryParse(stated, out var parsed) ? parsed : LanguageVersion.Latest;
        var options = new CSharpParseOptions(version);
        properties.TryAdd("RootNamespace", "Harbour");
        var driver = CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            ImmutableArray.CreateRange<AdditionalText>(example.Files.Where(static file => !IsProject(file.Path) && !IsCode(file.Path)).Select(file => new TestText(file.Path, file.Text, failure))),
            options,
            new TestOptions([.. properties.Select(static property => (property.Key, property.Value))]));
        var code = example.Files.Where(static file => IsCode(file.Path)).Select(file => CSharpSyntaxTree.ParseText(file.Text!, options, "/project/" + file.Path, cancellationToken: TestContext.Current.CancellationToken)).ToList();
        var compilation = CSharpCompilation.Create("Harbour", code, EmittedCompiler.Current, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var said = driver.RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out _, TestContext.Current.CancellationToken).GetRunResult().Diagnostics;
        // Where an example has code, what the compiler itself says of it and of what is emitted belongs to the page, too.
        return (code.Count == 0 ? said : said.AddRange(compiled.GetDiagnostics(TestContext.Current.CancellationToken).Where(static own => own.Severity >= DiagnosticSeverity.Warning))).Select(Line);
    }

    private static bool IsProject(string path) => path.EndsWith(".csproj", StringComparison.Ordinal);

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static string Line(Diagnostic diagnostic)
    {
        var said = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
        if (diagnostic.Location == Location.None)
            return "CSC : " + said;
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path["/project/".Length..]}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {said}";
    }
}
