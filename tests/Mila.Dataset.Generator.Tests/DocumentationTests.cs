using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Mila.Generator.Tests;

/// <summary>The C# that the documentation shows, in a project with the documents that the page shows, or with the dataset's own where it shows none.</summary>
public class DocumentationTests
{
    // As ImplicitUsings gives them to a console project.
    private const string ImplicitUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    private static readonly string Root = Path.GetFullPath(Path.Combine(BuildMetadata.ProjectDirectory, "..", ".."));

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md").Append(Path.Combine(Root, "README.md")).Where(static file => Blocks(file).Any(static block => block.Language == "csharp")).Select(static file => Path.GetRelativePath(Root, file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_CSharp_on_a_page_compiles(string page)
    {
        var blocks = Blocks(Path.Combine(Root, page)).ToList();
        TestText[] shown = [.. blocks.Where(static block => block.File.StartsWith("seeds/", StringComparison.Ordinal)).Select(static block => new TestText(block.File, block.Text))];

        Assert.All(
            blocks.Where(static block => block.Language == "csharp"),
            block => Assert.Empty(Errors(block.Text, shown.Length > 0 ? shown : OwnSeeds())));
    }

    private static IEnumerable<string> Errors(string code, TestText[] seeds)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest);
        var tree = CSharpSyntaxTree.ParseText(code, parse);
        var isProgram = tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            "Shown",
            [tree, CSharpSyntaxTree.ParseText(ImplicitUsings, parse)],
            References,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver
            .Create([new DatasetGenerator().AsSourceGenerator()], seeds, parse, new TestOptions(("RootNamespace", "Harbour"), ("MilaImplicitUsings", "enable")))
            .RunGeneratorsAndUpdateCompilation(compilation, out var built, out var diagnostics, TestContext.Current.CancellationToken);
        return diagnostics.Concat(built.GetDiagnostics()).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static error => error.ToString());
    }

    private static TestText[] OwnSeeds()
    {
        var folder = Path.Combine(Root, "seeds");
        return
        [
            .. from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
               where Path.GetFileName(file) != "README.md"
               select new TestText("seeds/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file)),
        ];
    }

    /// <summary>The fenced blocks of a page, each with the file that the text before it names last, in backticks; empty when it names none.</summary>
    private static IEnumerable<(string Language, string File, string Text)> Blocks(string page)
    {
        var before = "";
        var lines = File.ReadAllLines(page);
        for (var line = 0; line < lines.Length; line++)
        {
            if (!lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                before = lines[line].Length > 0 ? lines[line] : before;
                continue;
            }

            var end = Array.IndexOf(lines, "```", line + 1);
            yield return (lines[line][3..], before.Split('`') is { Length: > 2 } parts ? parts[^2] : "", string.Concat(lines[(line + 1)..end].Select(static text => text + "\n")));
            (line, before) = (end, "");
        }
    }
}
