using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Mila.Testing;

/// <summary>
/// The generator's run over a folder of documents, as a build would run it. What changes something gives another run. An assertion returns the
/// run, or throws <see cref="MilaAssertionException"/>, which every test framework reports as a failure.
/// </summary>
public sealed class MilaRun
{
    private readonly TestedProject project;
    private readonly ImmutableArray<SeedFile> seeds;
    private readonly GeneratorDriver driver;
    private readonly MilaRun? before;

    private MilaRun(TestedProject project, ImmutableArray<SeedFile> seeds, GeneratorDriver driver, MilaRun? before = null)
    {
        this.project = project;
        this.seeds = seeds;
        this.before = before;
        this.driver = driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out var diagnostics);
        Compilation = compilation;
        Diagnostics = diagnostics;
        GeneratedFiles =
        [
            .. from generator in this.driver.GetRunResult().Results
               from source in generator.GeneratedSources
               select new GeneratedFile(source.HintName, source.SourceText.ToString()),
        ];
    }

    /// <summary>What the generator reports, at its places in the files on disk; empty when nothing is wrong and nothing is suggested.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What the generator adds to the project; empty when the folder has no document.</summary>
    public IReadOnlyList<GeneratedFile> GeneratedFiles { get; }

    /// <summary>The project with what the generator added, to ask whatever else Roslyn knows of it.</summary>
    public Compilation Compilation { get; }

    /// <summary>Runs the generator over the documents of a folder, those that a build would take.</summary>
    /// <param name="folder">A folder: its full path, or its path from the folder of the calling test's project.</param>
    /// <param name="properties">Build properties, such as <c>("MilaStrict", "true")</c>. <c>RootNamespace</c> is the test project's where none is
    /// given.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidOperationException">The calling assembly does not tell its project's folder: the project must reference this
    /// package.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static MilaRun FromFolder(string folder = "seeds", params (string Property, string Value)[] properties)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(properties);
        var project = TestedProject.Of(Assembly.GetCallingAssembly(), properties);
        ImmutableArray<SeedFile> seeds = [.. SeedFile.AllIn(project.FullPath(folder))];
        return new MilaRun(project, seeds, project.Drive(seeds));
    }

    /// <summary>The run of a project that has C# of its own: members of the emitted records, for instance.</summary>
    /// <param name="files">C# files: their full paths, or their paths from the folder of the test's project.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public MilaRun WithSources(params string[] files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new MilaRun(project.With(files), seeds, driver);
    }

    /// <summary>The run after one document changed; the file on disk stays as it is.</summary>
    /// <param name="path">The document's path in the folder, such as <c>news/harbour.md</c>.</param>
    /// <param name="change">The old text → the new one.</param>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public MilaRun Edit(string path, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(change);
        var edited = seeds.FirstOrDefault(seed => seed.MilaPath == path)
            ?? throw new ArgumentException(
                $"There is no document '{path}'; the folder has {string.Join(", ", seeds.Select(static seed => $"'{seed.MilaPath}'"))}",
                nameof(path));
        var changed = edited.With(change(edited.GetText().ToString()));
        return new MilaRun(project, seeds.Replace(edited, changed), driver.ReplaceAdditionalText(edited, changed), before: this);
    }

    /// <summary>Asserts that the project builds: neither the generator nor the compiler reports an error.</summary>
    /// <exception cref="MilaAssertionException">There is an error; the message has all of them.</exception>
    public MilaRun ShouldCompile()
    {
        var errors = Diagnostics.Concat(Compilation.GetDiagnostics())
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static error => error.ToString())
            .ToList();
        return errors.Count == 0 ? this : throw new MilaAssertionException(string.Join('\n', errors));
    }

    /// <summary>
    /// Asserts that the generated files read as approved: beside the test, <c>Class.Method#HintName.verified.cs</c> for each of them. What differs
    /// is written to <c>.received.cs</c>; run the test with the environment variable <c>VERIFY_ACCEPT=true</c> to approve it.
    /// </summary>
    /// <param name="which">Which files; all of them where nothing is given.</param>
    /// <param name="testFile">The file of the test, by which the snapshots are found; the compiler fills it in.</param>
    /// <param name="testMethod">The method of the test; the compiler fills it in.</param>
    /// <exception cref="MilaAssertionException">A file differs, is new or is gone.</exception>
    public MilaRun ShouldMatchSnapshot(
        Func<GeneratedFile, bool>? which = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        new Snapshot(testFile, testMethod).Verify(which is null ? GeneratedFiles : GeneratedFiles.Where(which));
        return this;
    }

    /// <summary>Asserts what an <see cref="Edit"/> changed: these generated files, and no other.</summary>
    /// <param name="hintNames">The names of the files that differ from those before the edit, are new or are gone; none where nothing may change.</param>
    /// <exception cref="MilaAssertionException">Others changed, or some of these did not.</exception>
    /// <exception cref="InvalidOperationException">The run is not that of an edit.</exception>
    public MilaRun ShouldOnlyRegenerate(params string[] hintNames)
    {
        ArgumentNullException.ThrowIfNull(hintNames);
        if (before is null)
            throw new InvalidOperationException($"Nothing was edited; expected a run that {nameof(Edit)} gave");
        var changed = before.GeneratedFiles.Except(GeneratedFiles)
            .Concat(GeneratedFiles.Except(before.GeneratedFiles))
            .Select(static file => file.HintName)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        var expected = hintNames.Distinct().Order(StringComparer.Ordinal).ToList();
        return changed.SequenceEqual(expected) ? this : throw new MilaAssertionException($"Regenerated: {Names(changed)}\nExpected:    {Names(expected)}");

        static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "nothing" : string.Join(", ", names);
    }
}
