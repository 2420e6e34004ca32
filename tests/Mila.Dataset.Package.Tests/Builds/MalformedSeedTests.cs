using System.Text;

namespace Mila.Package.Tests.Builds;

/// <summary>A real build of a project that references the generator by project reference and whose documents are broken.</summary>
public sealed class MalformedSeedTests
{
    [Fact]
    public async Task Each_broken_front_matter_fails_the_build_at_its_exact_place()
    {
        using var folder = Consumer.Folder()
            .With("seeds/broken-quote.md", "---\ntopics: [Kelp]\ntitle: \"Harbour news\n---\nThe harbour is open.\n")
            .With("seeds/bad-date.md", "---\ntitle: Harbour news\ndate: 2023-02-30\n---\nThe harbour is open.\n")
            .With("seeds/missing-title.md", "---\ndate: 2023-02-28\n---\nThe harbour is open.\n")
            .With("seeds/duplicate-key.md", "---\ntitle: Harbour news\ntopics: [Kelp]\ntitle: Harbour news again\n---\nThe harbour is open.\n");

        var (exitCode, output) = await Consumer.Build(folder);

        Assert.Equal(1, exitCode);
        var errors = Consumer.Reports(output, "error").Select(static line => line[..(line.IndexOf(": error ", StringComparison.Ordinal) + ": error MILA0000".Length)]);
        Assert.Equal(
            [
                "bad-date.md(3,7): error MILA0213",
                "broken-quote.md(3,8): error MILA0112",
                "duplicate-key.md(4,1): error MILA0120",
                "missing-title.md(1,1): error MILA0201",
            ],
            errors);
    }

    [Fact]
    public async Task What_is_no_text_is_told_alike_by_the_build_and_by_mila()
    {
        const string text = "Kopp\u00E9n news\n\nKopp\u00E9n Institute opened a harbour.\n";
        using var folder = Consumer.Folder()
            .With("seeds/utf8.txt", text)
            .With("seeds/utf8-mark.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])
            .With("seeds/utf8-cut.txt", Encoding.UTF8.GetBytes(text)[..5])
            .With("seeds/utf16.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])
            .With("seeds/utf16-big.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)])
            .With("seeds/utf16-bare.txt", Encoding.Unicode.GetBytes(text))
            .With("seeds/utf32.txt", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(text)])
            .With("seeds/latin.txt", Encoding.Latin1.GetBytes(text))
            .With("seeds/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D])
            .With("seeds/registry/latin.yaml", Encoding.Latin1.GetBytes("organizations:\n  - name: Kopp\u00E9n Institute\n"));

        var (exitCode, output) = await Consumer.Build(folder, "CodePage=1252");

        Assert.Equal(1, exitCode);
        string[] expected =
        [
            "latin.txt(1,5): error MILA0003",
            "picture.txt(1,1): error MILA0004",
            "registry/latin.yaml(2,15): error MILA0003",
            "utf16-bare.txt(1,2): error MILA0004",
            "utf32.txt(1,1): error MILA0004",
            "utf8-cut.txt(1,5): error MILA0003",
        ];
        Assert.Equal(expected, Consumer.Reports(output, "error").Select(static line => line[..line.IndexOf(": ", line.IndexOf("MILA", StringComparison.Ordinal), StringComparison.Ordinal)]));
        await AssertMilaAgrees(folder, output);
    }

    [Fact]
    public async Task Every_malformed_document_beside_the_repository_is_told_alike_by_the_build_and_by_mila()
    {
        var samples = Path.Combine(Repository.Root, "../shared/bad-inputs");
        Assert.SkipUnless(Directory.Exists(samples), "The folder ../shared/bad-inputs is not there.");
        using var folder = Consumer.Folder();
        foreach (var sample in Directory.GetFiles(samples, "*.txt"))
            folder.With("seeds/" + Path.GetFileName(sample), File.ReadAllBytes(sample));

        var (exitCode, output) = await Consumer.Build(folder);

        Assert.Equal(1, exitCode);
        await AssertMilaAgrees(folder, output);
    }

    /// <summary>Compares what the build and <c>mila check</c> say. That a file is a binary one the compiler says for itself too.</summary>
    private static async Task AssertMilaAgrees(TemporaryFolder folder, string output)
    {
        var checkedLines = (await Dotnet.Mila(folder.Path, "check")).Output.ReplaceLineEndings("\n").Split('\n');

        foreach (var severity in new[] { "error", "warning" })
        {
            var built = Consumer.Reports(output, severity).Where(static line => !line.Contains("CS2015", StringComparison.Ordinal));
            Assert.Equal(built, checkedLines.Where(line => line.Contains($": {severity} MILA", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
    }
}
