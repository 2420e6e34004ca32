using Mila.Build;
using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Package.Tests.Builds;

public sealed class FactsCacheTests : IDisposable
{
    private static readonly Seed Harbour = Document("harbour"), Kelp = Document("kelp");

    private readonly TemporaryFolder folder = new();

    private string File => Path.Combine(folder.Path, "facts");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_read_before_is_not_read_again()
    {
        var (facts, read) = Ask(Harbour, Kelp);
        Assert.Equal([Harbour.Path, Kelp.Path], read);

        var (again, readAgain) = Ask(Kelp, Harbour);

        Assert.Empty(readAgain);
        Assert.Equal([facts[1], facts[0]], again);
    }

    [Fact]
    public void All_that_a_document_is_read_of_counts()
    {
        Ask(Harbour);

        Assert.Empty(Ask(Harbour).Read);
        Assert.Single(Ask(Harbour with { Text = Harbour.Text + "\n" }).Read);
        Assert.Single(Ask(Harbour with { Path = "quay.txt" }).Read);
        Assert.Single(Ask(Harbour with { Kind = SeedKind.Wikitext }).Read);
        Assert.Single(Ask(Known.Nothing with { Document = new DocumentStatement(new(["a quay"])) }, Harbour).Read);
        Assert.Single(Ask(Known.Nothing with { Names = NameTrie.Build(new RegistryNames(new(["Tern"]), default), CancellationToken.None) }, Harbour).Read);
    }

    [Fact]
    public void A_damaged_entry_is_read_anew_and_the_others_stay()
    {
        var facts = Ask(Harbour, Kelp).Facts;
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes[200] ^= 1;
        System.IO.File.WriteAllBytes(File, bytes);

        var (again, read) = Ask(Harbour, Kelp);

        Assert.Equal([Harbour.Path], read);
        Assert.Equal(facts, again);
        Assert.Empty(Ask(Harbour, Kelp).Read);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(60)]
    [InlineData(1000)]
    public void A_file_that_was_not_written_to_its_end_is_made_whole(int missing)
    {
        var facts = Ask(Harbour, Kelp).Facts;
        var bytes = System.IO.File.ReadAllBytes(File);
        System.IO.File.WriteAllBytes(File, [.. bytes[..^missing], .. missing == 0 ? "a beginning"u8 : default]);

        var (again, read) = Ask(Harbour, Kelp);

        Assert.Equal(missing == 0 ? [] : [Kelp.Path], read);
        Assert.Equal(facts, again);
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_file_of_something_else_is_no_hindrance()
    {
        System.IO.File.WriteAllBytes(File, [.. Enumerable.Repeat((byte)'x', 5000)]);

        Assert.Single(Ask(Harbour).Read);
        Assert.Empty(Ask(Harbour).Read);
    }

    [Fact]
    public void What_nobody_asks_for_goes_when_it_is_most_of_the_file()
    {
        Ask(Harbour);
        var one = new FileInfo(File).Length;
        Ask(Harbour, Kelp);
        Ask(Kelp, Document("lighthouse"));
        Assert.True(new FileInfo(File).Length > 2 * one);

        Ask(Kelp);

        Assert.InRange(new FileInfo(File).Length, one / 2, one * 3 / 2);
        Assert.Empty(Ask(Kelp).Read);
        Assert.Single(Ask(Harbour).Read);
    }

    [Fact]
    public void A_crash_is_not_remembered()
    {
        using (var cache = new FactsCache(File))
            cache.Recall(Harbour, Known.Nothing, static () => SeedFacts.Unread(Harbour.Path, Crash.Of(Stage.Reading, Harbour.Path, new InvalidOperationException())));

        Assert.Single(Ask(Harbour).Read);
    }

    private static Seed Document(string name) => new($"{name}.txt", $"The {name}\n\nIn May 2021, the {name} partnered with Tern Robotics.\n\n{string.Join("\n\n", Enumerable.Repeat($"Kelp grows at the {name}.", 40))}\n");

    private (SeedFacts[] Facts, List<string> Read) Ask(params Seed[] seeds) => Ask(Known.Nothing, seeds);

    private (SeedFacts[] Facts, List<string> Read) Ask(Known known, params Seed[] seeds)
    {
        List<string> read = [];
        using var cache = new FactsCache(File);
        SeedFacts[] facts = [.. seeds.Select(seed => cache.Recall(seed, known, () =>
        {
            read.Add(seed.Path);
            return SeedReader.Read(seed, known, CancellationToken.None);
        }))];
        cache.Forget();
        Assert.Equal(read.Count, cache.Added);
        return (facts, read);
    }
}
