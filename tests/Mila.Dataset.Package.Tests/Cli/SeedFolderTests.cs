using System.Diagnostics;
using Mila.Cli;
using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Package.Tests.Cli;

public sealed class SeedFolderTests
{
    [Fact]
    public void Seeds_are_the_files_that_a_build_would_take_in_ordinal_order()
    {
        using var folder = new TemporaryFolder()
            .With("b.md", "").With("Z.txt", "").With("a/c.wiki", "").With("a/d.WIKITEXT", "").With(".hidden/e.txt", "")
            .With("README.md", "").With("a/readme.MD", "").With("picture.png", "").With("stray.yaml", "")
            .With("registry/one.yaml", "").With("registry/deep/two.yml", "").With("registry/README.md", "");

        var seeds = SeedFolder.Read(folder.Path).Seeds;

        Assert.Equal(
            [".hidden/e.txt", "Z.txt", "a/c.wiki", "a/d.WIKITEXT", "b.md", "registry/deep/two.yml", "registry/one.yaml"],
            seeds.Select(seed => seed.Path));
        Assert.Equal(["registry/deep/two.yml", "registry/one.yaml"], seeds.Where(seed => seed.Kind == SeedKind.Registry).Select(seed => seed.Path));
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0xA9 }, "é")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3, 0xA9 }, "é")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xE9, 0x00 }, "é")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0xE9 }, "é")]
    [InlineData(new byte[] { 0x61, 0xC3 }, "a\uFFFD")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00 }, "\0a\0")]
    public void A_file_is_decoded_as_the_compiler_would_and_bad_bytes_stay_visible(byte[] bytes, string text)
    {
        using var folder = new TemporaryFolder().With("one.txt", bytes);

        Assert.Equal(text, Assert.Single(SeedFolder.Read(folder.Path).Seeds).Text);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_an_error_at_it_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder().With("a.md", "One").With("b.md", "Two").With("c.txt", "Three").With("registry/names.yaml", "");
        using var locked = new FileStream(Path.Combine(folder.Path, "b.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var seeds = SeedFolder.Read(folder.Path);

        Assert.Equal(["a.md", "c.txt", "registry/names.yaml"], seeds.Seeds.Select(static seed => seed.Path));
        Assert.Equal([("b.md", "MILA0002")], seeds.Unread.Select(static seed => (seed.Path, Assert.Single(seed.Problems).Rule.Id)));
        Assert.Equal(3, seeds.DocumentCount);
    }

    [Fact]
    public void A_folder_of_which_nothing_can_be_opened_is_a_folder_of_seeds()
    {
        using var folder = new TemporaryFolder().With("a.md", "One");
        using var locked = new FileStream(Path.Combine(folder.Path, "a.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(1, SeedFolder.Read(folder.Path).DocumentCount);
    }

    [Theory]
    [InlineData(25_165_828, 0)]
    [InlineData(25_165_827, 1)]
    public void A_file_too_large_to_be_under_the_limit_is_not_loaded(long size, int read)
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(Path.Combine(folder.Path, "huge.txt")))
            file.SetLength(size);

        var seeds = SeedFolder.Read(folder.Path);

        Assert.Equal((read, 1 - read), (seeds.Seeds.Count, seeds.Unread.Count));
        Assert.Equal(["MILA0007"], Engine.Run(seeds).Problems.Select(static problem => problem.Rule.Id));
    }

    [Fact]
    public async Task A_pipe_and_a_device_are_empty_files_and_nobody_waits_for_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Its file system holds no pipes.");
        using var folder = new TemporaryFolder().With("a.md", "One").With("c.md/d.txt", "A folder may be named like a document.");
        using (var mkfifo = Process.Start("mkfifo", Path.Combine(folder.Path, "pipe.md")))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "device.txt"), "/dev/zero");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "link.txt"), "pipe.md");

        // Waiting would be for ever.
        var seeds = await Task.Run(() => SeedFolder.Read(folder.Path)).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.Equal(["a.md", "c.md/d.txt", "device.txt", "link.txt", "pipe.md"], seeds.Seeds.Select(static seed => seed.Path));
        Assert.Equal(["device.txt", "link.txt", "pipe.md"], Engine.Run(seeds).Problems.Where(static problem => problem.Rule == Rules.Empty).Select(static problem => problem.Path));
    }

    [Fact]
    public void The_folder_of_the_registry_is_found_as_the_file_system_finds_it()
    {
        using var folder = new TemporaryFolder().With("a.md", "").With("Registry/one.YAML", "");

        string[] expected = Directory.Exists(Path.Combine(folder.Path, "registry")) ? ["a.md", "registry/one.YAML"] : ["a.md"];

        Assert.Equal(expected, SeedFolder.Read(folder.Path).Seeds.Select(static seed => seed.Path));
    }

    [Fact]
    public void Links_are_followed_but_not_in_a_circle()
    {
        using var folder = new TemporaryFolder().With("a.md", "").With("seeds/b.md", "").With("seeds/deep/c.md", "");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "seeds/self"), ".");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "seeds/deep/up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "seeds/deep/top"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "seeds/deeper"), "deep");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "seeds/d.md"), "../a.md");

        Assert.Equal(["b.md", "d.md", "deep/c.md", "deeper/c.md"], SeedFolder.Read(Path.Combine(folder.Path, "seeds")).Seeds.Select(static seed => seed.Path));
    }

    [Fact]
    public void A_folder_without_documents_is_refused()
    {
        using var folder = new TemporaryFolder().With("README.md", "Not a seed.");

        Assert.Contains("holds no document", Assert.Throws<FileNotFoundException>(() => SeedFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }
}
