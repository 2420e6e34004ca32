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
}
