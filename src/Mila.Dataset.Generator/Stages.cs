using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Storing;
using Mila.Generator.Binding;
using Mila.Generator.Emission;

namespace Mila.Generator;

/// <summary>The engine's stages as the pipeline runs them, each under guard.</summary>
internal sealed class Stages(Guard guard)
{
    private const int Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201;

    /// <summary>A file of the project → whether and how it is a seed.</summary>
    public SeedFile Find((AdditionalText Text, AnalyzerConfigOptionsProvider Options) file, CancellationToken cancellation) => guard.Run(
        Stage.Reading,
        file.Text.Path,
        () => SeedFile.From(file.Text, file.Options),
        crash => new SeedFile(file.Text, file.Text.Path, Kind: "", Crash: crash),
        cancellation);

    /// <summary>One registry file → what the owner of the dataset states there.</summary>
    public SeedFacts ReadRegistry(SeedFile file, CancellationToken cancellation) => Read(file, Known.Nothing, cancellation);

    /// <summary>All registry files → what they state together.</summary>
    public Statements Unite(ImmutableArray<SeedFacts> files, CancellationToken cancellation) => Statements.Of(files, guard, cancellation);

    /// <summary>The registry's names → what every document is searched for.</summary>
    public CollectedNames CollectNames((RegistryNames Names, string Path) registry, CancellationToken cancellation) =>
        CollectedNames.Of(registry.Names, registry.Path, guard, cancellation);

    /// <summary>One document → the same with what the registry states of it.</summary>
    public DocumentFile Inform((SeedFile File, Statements Statements) input, CancellationToken cancellation) => guard.Run(
        Stage.Reading,
        input.File.Path!,
        () => new DocumentFile(input.File, input.Statements.Registry.StatementOf(input.File.Path!)),
        crash => new DocumentFile(input.File with { Crash = crash }, Known.Nothing.Document),
        cancellation);

    /// <summary>One document → what it says.</summary>
    public SeedFacts ReadDocument((DocumentFile Document, CollectedNames Names) input, CancellationToken cancellation) =>
        Read(input.Document.File, new Known(input.Names.Trie, input.Document.Statement), cancellation);

    /// <summary>An attribute in the project's code → the property that it binds, if it is ours.</summary>
    public FoundProperty FindProperty(GeneratorSyntaxContext context, CancellationToken cancellation) => guard.Run(
        Stage.Reading,
        context.Node.SyntaxTree.FilePath,
        () => new FoundProperty(PropertyFinder.Find(context.Node, context.SemanticModel, cancellation), Crash: null),
        static crash => new FoundProperty(Property: null, crash with { Path = "" }),
        cancellation);

    /// <summary>The properties → what of them is emitted, and what is wrong with them.</summary>
    public PropertyBinding Bind((EquatableArray<FoundProperty> Properties, Project Project) input, CancellationToken cancellation) => guard.Run(
        Stage.Reading,
        path: "",
        () => PropertyBinding.Of(input.Properties, input.Project),
        static crash => new PropertyBinding(Emitted: default, new[] { crash }.ToEquatableArray()),
        cancellation);

    /// <summary>
    /// What the documents say under the user's own keys; absent where no property asks for it, or with the fault of ours that kept it from being told.
    /// </summary>
    public (OwnKeySummary? Documents, Problem? Crash) Summarize(
        (Linked? Linked, bool IsAsked) input,
        CancellationToken cancellation) => guard.Run<(OwnKeySummary?, Problem?)>(
        Stage.Reporting,
        path: "",
        () => (input.IsAsked ? input.Linked?.SummarizeOwnKeys() : null, null),
        static crash => (null, crash),
        cancellation);

    /// <summary>The properties against the documents; nothing is said of them where there are none.</summary>
    public (EquatableArray<Problem> OfCode, EquatableArray<Problem> OfDocuments) Check(
        (PropertyBinding Binding, (OwnKeySummary? Documents, Problem? Crash) Summary) input,
        CancellationToken cancellation) => guard.Run(
        Stage.Reporting,
        path: "",
        () => input.Summary switch
        {
            { Crash: { } crash } => (input.Binding.Problems, new[] { crash }.ToEquatableArray()),
            { Documents: { } documents } => input.Binding.Check(documents),
            _ => default,
        },
        crash => (input.Binding.Problems, new[] { crash }.ToEquatableArray()),
        cancellation);

    /// <summary>All files → the dataset; absent when there are no files, so that no empty dataset hides one of a referenced project.</summary>
    public Dataset? Link(((ImmutableArray<SeedFacts> Documents, Statements Statements) Seeds, CollectedNames Names) input, CancellationToken cancellation)
    {
        var ((documents, statements), names) = input;
        var seeds = documents.AddRange(statements.FilesWith(names));
        return seeds.IsEmpty ? null : Linker.Link(seeds, guard, cancellation);
    }

    /// <summary>What the build tells of a dataset that it stored.</summary>
    public ManifestFile ReadManifest(SeedFile file, CancellationToken cancellation) => guard.Run(
        Stage.Reading,
        file.Path!,
        () => ManifestText.Read(Decode(file.Text.GetText(cancellation)!)),
        static crash =>
            new ManifestFile(Manifest.Empty, new[] { crash }.ToEquatableArray(), OwnKeySummary.Of(Dataset.Unlinked(problems: default)), Files: default),
        cancellation);

    /// <summary>The project's own words → what it asks for.</summary>
    public Project ReadProject((ParseOptions Parse, AnalyzerConfigOptionsProvider Config) project, CancellationToken cancellation) => guard.Run(
        Stage.Reading,
        path: "",
        () => Project.From(project.Parse, project.Config),
        Project.Unknown,
        cancellation);

    /// <summary>The dataset → C#.</summary>
    public Emitted Emit(((Content? Content, Project Project) Given, EquatableArray<BoundProperty> Properties) input, CancellationToken cancellation)
    {
        var (content, project) = input.Given;
        project = project with { Options = project.Options with { Properties = input.Properties } };
        if (content is null)
            return new Emitted(Files: default, Problems: default);
        if (!project.CanCompileRecords)
            return new Emitted(Files: default, project.Problems);
        return Emit(content, project, crash => EmitNothing(project.With(crash), cancellation), cancellation);
    }

    /// <summary>
    /// Types and empty tables: what declares something in their terms still compiles. The compiler looks into no method once an error is reported
    /// that nobody can silence, so the crash is what its user reads, and not a name that no table has.
    /// </summary>
    private Emitted EmitNothing(Project project, CancellationToken cancellation) =>
        Emit(new Content(Dataset.Unlinked(problems: default), Stored: null), project, crash => new Emitted(Files: default, project.Problems), cancellation);

    private Emitted Emit(Content content, Project project, Func<Problem, Emitted> recover, CancellationToken cancellation) => guard.Run(
        Stage.Emitting,
        path: "",
        () => new Emitted(
            content.Stored is { } manifest ? Emitter.Emit(manifest, project.Options, cancellation) : Emitter.Emit(content.Given!, project.Options, cancellation),
            project.Problems),
        recover,
        cancellation);

    private SeedFacts Read(SeedFile file, Known known, CancellationToken cancellation)
    {
        var path = file.Path!;
        return file.Crash is { } crash
            ? SeedFacts.Unread(path, crash)
            : guard.Run(Stage.Reading, path, () => ReadText(file, path, known, cancellation), crash => SeedFacts.Unread(path, crash), cancellation);
    }

    private SeedFacts ReadText(SeedFile file, string path, Known known, CancellationToken cancellation)
    {
        // The compiler has no text for a file that it takes for a binary one, and says CS2015 of it; or for one that just went away.
        if (file.Text.GetText(cancellation) is not { } text)
            return FileCheck.NotText(path);
        if (text.Length > FileCheck.LongestFile)
            return FileCheck.TooLong(path);
        if (SeedKinds.Find(file.Kind) is { } kind)
            return SeedReader.Read(new Seed(path, Decode(text), kind), known, guard, cancellation);
        return SeedFacts.Unread(path, SeedKinds.Unknown(path, file.Kind));
    }

    // What is no UTF-8, or everything where a project sets CodePage, the compiler reads by a code page, in which wrong bytes look like letters.
    // The file's own bytes say the same on every machine.
    private static string Decode(SourceText text) => text.Encoding is null or { CodePage: Utf8 or Utf16 or Utf16BigEndian }
        ? text.ToString()
        : FileText.Decode([.. text.Encoding.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())]);
}
