using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Generator.Emission;
using Mila.Testing;

namespace Mila.Generator.Tests;

/// <summary>The dataset's own documents, from text to C#.</summary>
public class SeedsTests
{
    private static readonly EmitOptions Options = new("Acme.News");

    /// <summary>The documents and their registry.</summary>
    internal static readonly Seed[] Seeds =
    [
        .. from file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Folder, file).Replace('\\', '/')
           where path != "README.md"
           select new Seed(path, File.ReadAllText(file), path.StartsWith("registry/", StringComparison.Ordinal) ? SeedKind.Registry : SeedKind.Auto),
    ];

    private static string Folder => Path.Combine(BuildMetadata.ProjectDirectory, "..", "..", "seeds");

    [Fact]
    public void The_emitted_files_read_as_approved() => Snapshot.Of().Verify(Emit(Seeds).Select(static file => new GeneratedFile(file.HintName, file.Text)));

    [Fact]
    public void The_emitted_files_compile_without_a_warning()
    {
        Assert.Empty(EmittedCompiler.CompileForNetStandard(Emit(Seeds)).Complaints());
        Assert.Empty(EmittedCompiler.Compile(Emit(Seeds)).Complaints());
    }

    private static EquatableArray<SourceFile> Emit(Seed[] seeds)
    {
        var facts = Corpus.Read(seeds, TestContext.Current.CancellationToken);
        return Emitter.Emit(Linker.Link(facts, TestContext.Current.CancellationToken), Options, TestContext.Current.CancellationToken);
    }
}
