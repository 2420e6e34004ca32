using Mila.Core.Diagnostics;
using Mila.Core.Linking;
using Mila.Core.Model;

namespace Mila.Core.Tests;

/// <summary>A document becomes an article, or an error says why not: over every document at hand.</summary>
public sealed class NothingIsLostTests
{
    public static TheoryData<string> Names { get; } = [.. Corpora.Names, "docs/diagnostics"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Documents_out_and_documents_in_error_are_the_documents_in(string name)
    {
        var seeds = Corpora.Read(name);
        var given = seeds.Where(static seed => seed.Kind != SeedKind.Registry).Select(static seed => seed.Path).ToHashSet(StringComparer.Ordinal);

        var dataset = Linker.Link(Corpus.Read(seeds, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        var failed = dataset.Problems.Where(static problem => problem.Severity == Severity.Error).Select(static problem => problem.Path).Where(given.Contains).ToHashSet(StringComparer.Ordinal);
        var articles = dataset.Articles.Where(static article => article.Draft.Origin == ArticleOrigin.Document).Select(static article => article.Draft.Source.Path).ToList();
        Assert.Distinct(articles);
        Assert.Subset(given, articles.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(given.Count, articles.Except(failed).Count() + failed.Count);
    }
}
