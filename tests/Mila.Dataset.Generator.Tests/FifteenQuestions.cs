using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Model;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

/// <summary>The tour's questions, compiled together with what the generator emits for some documents.</summary>
internal sealed class FifteenQuestions
{
    // What the SDK's ImplicitUsings give the tour.
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        """;

    private readonly Type questions;

    public FifteenQuestions(IEnumerable<TestText> seeds)
    {
        var compilation = EmittedCompiler.Compile(Generate(seeds), ImplicitUsings, Source("Answer.cs"), Source("Questions.cs"));
        Complaints = [.. compilation.Complaints()];
        questions = Assembly.Load(compilation.ToImage()).GetType("Mila.Tour.Questions", throwOnError: true)!;
    }

    private static string Repository => Path.Combine(BuildMetadata.ProjectDirectory, "..", "..");

    private static string SourceFolder => Path.Combine(Repository, "..", "shared", "seeds");

    /// <summary>What the compiler says of the questions and of what they are asked of.</summary>
    public IReadOnlyList<string> Complaints { get; }

    /// <summary>The rows of an answer, cells joined by <c> | </c>.</summary>
    public string[] Ask(string question) => Rows(questions.GetMethod(question)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!);

    /// <summary>The rows of all answers, as the tour shows them.</summary>
    public IEnumerable<string[]> AskAll() => ((IEnumerable<object>)questions.GetProperty("All")!.GetValue(null)!).Select(Rows);

    /// <summary>The dataset's own documents, and its registry.</summary>
    public static IEnumerable<TestText> Seeds => Files(Path.Combine(Repository, "seeds"));

    /// <summary>The documents as they were published. They belong to their publishers and lie outside the repository.</summary>
    public static IEnumerable<TestText> SourceDocuments => Files(SourceFolder);

    public static void SkipWithoutSourceDocuments() => Assert.SkipUnless(Directory.Exists(SourceFolder), "The folder ../shared/seeds is not there.");

    private static IEnumerable<TestText> Files(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where path != "README.md"
        select new TestText("seeds/" + path, File.ReadAllText(file));

    private static EquatableArray<SourceFile> Generate(IEnumerable<TestText> seeds)
    {
        var options = new TestOptions(("RootNamespace", "Mila.Tour"), ("MilaImplicitUsings", "enable"));
        var driver = CSharpGeneratorDriver.Create([new DatasetGenerator().AsSourceGenerator()], [.. seeds], new CSharpParseOptions(LanguageVersion.Latest), options);
        var result = driver.RunGenerators(CSharpCompilation.Create("Tour"), TestContext.Current.CancellationToken).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return result.GeneratedTrees.Select(static tree => new SourceFile(Path.GetFileName(tree.FilePath), tree.ToString())).ToEquatableArray();
    }

    private static string Source(string file) => File.ReadAllText(Path.Combine(Repository, "src", "Mila.Dataset.Tour", file));

    private static string[] Rows(object answer)
    {
        var rows = (IReadOnlyList<IReadOnlyList<string>>)answer.GetType().GetProperty("Rows")!.GetValue(answer)!;
        return [.. rows.Select(static row => string.Join(" | ", row))];
    }
}
