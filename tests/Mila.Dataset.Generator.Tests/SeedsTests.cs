using System.Globalization;
using Mila.Core;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Generator.Emission;
using Mila.Testing;

namespace Mila.Generator.Tests;

/// <summary>The dataset's own documents, from text to C#.</summary>
public class SeedsTests
{
    // At any moment it is another day in the one than in the other.
    private const string FirstZone = "Pacific/Kiritimati", LastZone = "Pacific/Pago_Pago";

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
    public void The_emitted_files_read_as_approved() => Snapshot.Of().Verify(Emit(Seeds).Select(static file => new GeneratedFile(file.HintName, file.Text)));

    [Fact]
    public void The_emitted_files_compile_without_a_warning()
    {
        Assert.Empty(EmittedCompiler.CompileForNetStandard(Emit(Seeds)).Complaints());
        Assert.Empty(EmittedCompiler.Compile(Emit(Seeds)).Complaints());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_changes_nothing(int shuffle)
    {
        Seed[] shuffled = [.. Seeds];
        new Random(shuffle).Shuffle(shuffled);

        Assert.NotEqual(Seeds, shuffled);
        Assert.Equal(Emit(Seeds), Emit(shuffled));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_change_nothing(string lineEnd) =>
        Assert.Equal(Emit(Seeds), Emit([.. Seeds.Select(seed => seed with { Text = seed.Text.ReplaceLineEndings(lineEnd) })]));

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

    [Fact]
    public void The_time_zone_changes_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A process cannot choose its time zone there.");
        Assert.SkipUnless(TimeZoneInfo.TryFindSystemTimeZoneById(FirstZone, out _), "The machine knows no time zones.");
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            SetTimeZone(FirstZone);
            var (first, expected) = (TimeZoneInfo.Local.BaseUtcOffset, Emit(Seeds));
            SetTimeZone(LastZone);
            var (last, actual) = (TimeZoneInfo.Local.BaseUtcOffset, Emit(Seeds));

            Assert.Equal((TimeSpan.FromHours(14), TimeSpan.FromHours(-11)), (first, last));
            Assert.Equal(expected, actual);
        }
        finally
        {
            SetTimeZone(before);
        }
    }

    private static void SetTimeZone(string? name)
    {
        Environment.SetEnvironmentVariable("TZ", name);
        TimeZoneInfo.ClearCachedData();
    }

    private static EquatableArray<SourceFile> Emit(Seed[] seeds)
    {
        var facts = Corpus.Read(seeds, TestContext.Current.CancellationToken);
        return Emitter.Emit(Linker.Link(facts, TestContext.Current.CancellationToken), Options, TestContext.Current.CancellationToken);
    }
}
