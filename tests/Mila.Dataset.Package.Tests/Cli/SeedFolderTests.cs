using Mila.Cli;
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
    public void A_folder_without_documents_is_refused()
    {
        using var folder = new TemporaryFolder().With("README.md", "Not a seed.");

        Assert.Contains("holds no document", Assert.Throws<FileNotFoundException>(() => SeedFolder.Read(folder.Path)).Message, StringComparison.Ordinal);
    }
}
