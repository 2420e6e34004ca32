using System.Globalization;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

/// <summary>The dataset's own documents, from text to C#.</summary>
public class SeedsTests
{
    private static readonly EmitOptions Options = new("Acme.News");

    private static readonly Seed[] Seeds =
    [
        .. from file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
           let path = Path.GetRelativePath(Folder, file).Replace('\\', '/')
           where path != "README.md"
           select new Seed(path, File.ReadAllText(file), path.StartsWith("registry/", StringComparison.Ordinal) ? SeedKind.Registry : SeedKind.Auto),
    ];

    private static string Folder => Path.Combine(BuildMetadata.ProjectDirectory, "..", "..", "seeds");

    [Fact]
    public void The_emitted_files_read_as_approved() => Verifier.Verify(Emit(Seeds));

    [Fact]
    public void The_emitted_files_compile_without_a_warning()
    {
        Assert.Empty(EmittedCompiler.CompileForNetStandard(Emit(Seeds)).Complaints());
        Assert.Empty(EmittedCompiler.Compile(Emit(Seeds)).Complaints());
    }

    [Fact]
    public void The_order_of_files_and_their_line_ends_change_nothing()
    {
        var expected = Emit(Seeds);

        Assert.Equal(expected, Emit([.. Seeds.Reverse()]));
        Assert.Equal(expected, Emit([.. Seeds.Select(static seed => seed with { Text = seed.Text.ReplaceLineEndings("\r\n") })]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var expected = Emit(Seeds);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Emit(Seeds));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static EquatableArray<SourceFile> Emit(Seed[] seeds)
    {
        var facts = seeds.Select(static seed => SeedReader.Read(seed, TestContext.Current.CancellationToken)).ToList();
        return Emitter.Emit(Linker.Link(facts, TestContext.Current.CancellationToken), Options);
    }
}
