using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Generator.Emission;

namespace Mila.Generator;

/// <summary>
/// The engine's stages as the pipeline runs them. A stage that throws would be a mere warning of the compiler, and every other problem
/// would be lost with it; here it becomes an error at the file.
/// </summary>
internal static class Stages
{
    private const int Utf8 = 65001, Utf16 = 1200, Utf16BigEndian = 1201;

    /// <summary>One registry file → what the owner of the dataset states there.</summary>
    public static SeedFacts ReadRegistry(SeedFile file, CancellationToken cancellation) => Read(file, Known.Nothing, cancellation);

    /// <summary>One document → what it says.</summary>
    public static SeedFacts ReadDocument((DocumentFile Document, NameTrie Names) input, CancellationToken cancellation) =>
        Read(input.Document.File, new Known(input.Names, input.Document.Statement), cancellation);

    /// <summary>All files → the dataset; absent when there are no files, so that no empty dataset hides one of a referenced project.</summary>
    public static Dataset? Link((ImmutableArray<SeedFacts> Documents, ImmutableArray<SeedFacts> Registry) input, CancellationToken cancellation)
    {
        var seeds = input.Documents.AddRange(input.Registry);
        if (seeds.IsEmpty)
            return null;
        try
        {
            return Linker.Link(seeds, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Dataset.Unlinked(seeds.SelectMany(static seed => seed.Problems).Append(Problem.OfCrash("linking", path: "", exception)).ToEquatableArray());
        }
    }

    /// <summary>The dataset → C#.</summary>
    public static Emitted Emit((Dataset? Dataset, Project Project) input, CancellationToken cancellation)
    {
        var (dataset, project) = input;
        if (dataset is null)
            return new Emitted(Files: default, Problems: default);
        if (!project.CanCompileRecords)
            return new Emitted(Files: default, project.Problems);
        try
        {
            return new Emitted(Emitter.Emit(dataset, project.Options), project.Problems);
        }
        catch (Exception exception)
        {
            return new Emitted(Files: default, project.Problems.Append(Problem.OfCrash("emitting", path: "", exception)).ToEquatableArray());
        }
    }

    private static SeedFacts Read(SeedFile file, Known known, CancellationToken cancellation)
    {
        var path = file.Path!;
        try
        {
            // The compiler has no text for a file that it takes for a binary one, and says CS2015 of it; or for one that just went away.
            if (file.Text.GetText(cancellation) is not { } text)
                return FileCheck.NotText(path);
            if (text.Length > FileCheck.LongestFile)
                return FileCheck.TooLong(path);
            if (KindOf(file.Kind) is { } kind)
                return SeedReader.Read(new Seed(path, Decode(text), kind), known, cancellation);
            return SeedFacts.Unread(path, Problem.OfFile(Rules.UnknownPropertyValue, path, "Kind", file.Kind, "'auto', 'frontmatter', 'wikitext', 'plaintext' or 'registry'"));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return SeedFacts.Unread(path, Problem.OfCrash("reading", path, exception));
        }
    }

    // What is no UTF-8, or everything where a project sets CodePage, the compiler reads by a code page, in which wrong bytes look like letters.
    // The file's own bytes say the same on every machine.
    private static string Decode(SourceText text) => text.Encoding is null or { CodePage: Utf8 or Utf16 or Utf16BigEndian }
        ? text.ToString()
        : FileText.Decode([.. text.Encoding.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())]);

    private static SeedKind? KindOf(string kind) => kind.ToLowerInvariant() switch
    {
        "" or "auto" => SeedKind.Auto,
        "frontmatter" => SeedKind.FrontMatter,
        "wikitext" => SeedKind.Wikitext,
        "plaintext" => SeedKind.PlainText,
        "registry" => SeedKind.Registry,
        _ => null,
    };
}
