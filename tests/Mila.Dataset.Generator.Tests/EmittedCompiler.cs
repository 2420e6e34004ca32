using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Mila.Core.Model;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

/// <summary>Compiles emitted files together with a consumer's code.</summary>
internal static class EmittedCompiler
{
    /// <summary>What an application of today refers to.</summary>
    public static readonly MetadataReference[] Current =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(PartialDate).Assembly.Location),
    ];

    private static readonly MetadataReference[] NetStandard =
    [
        .. Directory.GetFiles(BuildMetadata.NetStandardReferences, "*.dll").Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(BuildMetadata.NetStandardRuntime),
    ];

    /// <summary>As an application of today.</summary>
    public static CSharpCompilation Compile(EquatableArray<SourceFile> files, params string[] code) =>
        Compile(files, code, LanguageVersion.Latest, Current);

    /// <summary>As a library that still builds for .NET Framework.</summary>
    public static CSharpCompilation CompileForNetStandard(EquatableArray<SourceFile> files, params string[] code) =>
        Compile(files, code, LanguageVersion.CSharp9, NetStandard);

    /// <summary>Everything the compiler says but hidden hints, as <c>place: message</c>.</summary>
    public static IEnumerable<string> Complaints(this CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(static d => d.Severity != DiagnosticSeverity.Hidden).Select(static d => d.ToString());

    /// <param name="dataset">The dataset's resource; none where the code holds the dataset itself.</param>
    public static byte[] ToImage(this CSharpCompilation compilation, byte[]? dataset = null)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image, manifestResources: dataset is null ? [] : [new ResourceDescription(StoredDatasetEmitter.Resource, () => new MemoryStream(dataset), isPublic: true)]);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }

    private static CSharpCompilation Compile(EquatableArray<SourceFile> files, string[] code, LanguageVersion version, MetadataReference[] references)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text), parse, path: file.HintName))
            .Concat(code.Select(text => CSharpSyntaxTree.ParseText(text, parse)));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable);
        return CSharpCompilation.Create("Consumer", trees, references, options);
    }
}
