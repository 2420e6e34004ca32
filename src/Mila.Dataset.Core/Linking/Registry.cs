using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What all registry files state together.</summary>
internal sealed class Registry
{
    private readonly List<RegistryDocument> documents = [];

    public Registry(IEnumerable<RegistryFacts> files)
    {
        foreach (var file in files)
        {
            documents.AddRange(file.Documents);
            Organizations.AddRange(file.Organizations);
        }
    }

    public List<RegistryOrganization> Organizations { get; } = [];

    /// <summary>A document's article with what the registry states of it; the registry wins, the last matching entry first.</summary>
    public (ArticleDraft Article, (string Slug, SourceSpan Place)? Slug) Complete(string path, ArticleDraft article)
    {
        (string, SourceSpan)? slug = null;
        foreach (var entry in documents)
        {
            if (!Glob.Matches(entry.Path, path))
                continue;
            slug = entry.Slug is { } stated ? (stated, entry.Source) : slug;
            article = article with
            {
                Published = entry.Published ?? article.Published,
                Publisher = entry.Publisher is { } publisher ? publisher with { Domain = article.Publisher?.Domain } : article.Publisher,
                OriginalUrl = entry.OriginalUrl ?? article.OriginalUrl,
                Language = entry.Language ?? article.Language,
            };
        }

        return (article, slug);
    }

    /// <summary>A problem as grave as the registry takes it in its file; the last matching entry wins.</summary>
    public Problem Judge(Problem problem)
    {
        foreach (var entry in documents)
        {
            foreach (var (rule, severity) in entry.Severities)
            {
                if (rule == problem.Rule.Id && Glob.Matches(entry.Path, problem.Path))
                    problem = problem with { Stated = severity };
            }
        }

        return problem;
    }
}
