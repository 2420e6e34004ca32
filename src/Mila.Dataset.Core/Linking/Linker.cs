using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Suggestions;

namespace Mila.Core.Linking;

/// <summary>All seeds' facts together → the dataset. The order in which the seeds come does not matter.</summary>
public static class Linker
{
    /// <param name="guard">Leaves out a document that cannot be linked, and all of them where none alone is the cause.</param>
    public static Dataset Link(IReadOnlyList<SeedFacts> seeds, Guard guard, CancellationToken cancellation) => guard.Run(
        Stage.Linking,
        path: "",
        () => Link(seeds, cancellation),
        crash => LinkOthers(seeds, crash, guard, cancellation),
        cancellation);

    public static Dataset Link(IReadOnlyList<SeedFacts> seeds, CancellationToken cancellation)
    {
        var ordered = seeds.OrderBy(static seed => seed.Path, StringComparer.Ordinal).ToList();
        var registry = Registry.Of(ordered);
        var completed = ordered.Where(static seed => seed.Document is not null).Select(seed => Complete(seed, registry)).ToList();
        var documents = new WatchedList<DocumentFacts>(completed.ConvertAll(static document => document.Facts), cancellation);

        var findings = new Findings(ordered);
        var quotes = new RegistryQuotes(ordered, documents, registry, findings);
        var identities = new Identities(documents, registry);
        var organizations = new OrganizationLinker(documents, identities, findings);
        var people = new PersonLinker(documents, identities, organizations, findings);
        var articles = new ArticleLinker(documents, completed.ConvertAll(static document => document.Slug), findings);
        var software = new SoftwareLinker(documents, findings);

        var organizationRows = organizations.Link(people.RowOf);
        var (partnerships, candidates) = new PartnershipLinker(
            documents,
            identities,
            organizations,
            quotes.Partnerships,
            registry.Rejects,
            findings).Link(organizationRows, software);
        new PartnershipReview(partnerships, organizationRows, findings).Report();
        ReportTextsWithoutOrganization(documents, identities, organizations, findings);
        foreach (var (name, alias) in LikelySame.Find(identities))
        {
            cancellation.ThrowIfCancellationRequested();
            findings.Report(
                Rules.LikelySame,
                alias.Place,
                name.Place,
                alias.Name,
                name.Name,
                name.Place.ToString(),
                RegistrySuggestion.AliasLine(name.Name, alias.Name));
        }

        return new Dataset(
            documents.Select(static document => new DocumentEntry(document.Article.Source.Path, document.Format)).ToEquatableArray(),
            articles.Link(documents, identities, organizations, people),
            organizationRows,
            people.Link(),
            software.Link(identities, organizations),
            partnerships,
            candidates,
            Mentions(documents, identities, organizations, people, articles).ToEquatableArray(),
            Figures(documents, identities, organizations).ToEquatableArray(),
            Hash(ordered, cancellation),
            Ordered(ordered.SelectMany(seed => ProblemsOf(seed)).Concat(PathsGivenTwice(ordered)).Concat(findings.Problems).Select(registry.Judge)));
    }

    /// <summary>What there is without the documents that cannot be linked: each tells by being linked alone.</summary>
    private static Dataset LinkOthers(IReadOnlyList<SeedFacts> seeds, Problem crash, Guard guard, CancellationToken cancellation)
    {
        var shared = seeds.Where(static seed => seed.Document is null).ToList();
        var others = seeds.Select(seed => seed.Document is null
            ? seed
            : guard.Run(Stage.Linking, seed.Path, () => Linked(seed), fault => Unlinked(seed, fault), cancellation)).ToList();
        return others.SequenceEqual(seeds)
            ? Unlinked(seeds, crash, guard, cancellation)
            : guard.Run(Stage.Linking, path: "", () => Link(others, cancellation), fault => Unlinked(others, fault, guard, cancellation), cancellation);

        SeedFacts Linked(SeedFacts seed)
        {
            Link([seed, .. shared], cancellation);
            return seed;
        }
    }

    private static SeedFacts Unlinked(SeedFacts seed, Problem crash) => seed.With(crash) with { Document = null };

    /// <summary>A dataset of nothing but what is wrong with the documents.</summary>
    private static Dataset Unlinked(IReadOnlyList<SeedFacts> seeds, Problem crash, Guard guard, CancellationToken cancellation)
    {
        var problems = seeds.SelectMany(seed => ProblemsOf(seed)).Append(crash).ToList();
        return Dataset.Unlinked(guard.Run(
            Stage.Reporting,
            path: "",
            () => Ordered(problems.Select(Registry.Of(seeds).Judge)),
            fault => Ordered(problems.Append(fault)),
            cancellation));
    }

    /// <summary>Files of two folders may have one path: evidence would not tell in which of them it stands.</summary>
    private static IEnumerable<Problem> PathsGivenTwice(List<SeedFacts> ordered)
    {
        for (var i = 1; i < ordered.Count; i++)
        {
            if (ordered[i].Path == ordered[i - 1].Path && !(i > 1 && ordered[i].Path == ordered[i - 2].Path))
                yield return Problem.OfFile(Rules.PathGivenTwice, ordered[i].Path, ordered[i].Path);
        }
    }

    private static IEnumerable<Problem> ProblemsOf(SeedFacts seed) => seed.Problems.Concat(OwnKeys.Unknown(seed));

    private static EquatableArray<Problem> Ordered(IEnumerable<Problem> problems) => problems
        .OrderBy(static problem => problem.Path, StringComparer.Ordinal)
        .ThenBy(static problem => problem.Start)
        .ToEquatableArray();

    private static (DocumentFacts Facts, (string Slug, SourceSpan Place)? Slug) Complete(SeedFacts seed, Registry registry)
    {
        var (article, slug) = registry.Complete(seed.Path, seed.Document!.Article);
        return (seed.Document with { Article = article with { Fields = seed.Fields } }, slug);
    }

    /// <summary>Reports the plain texts that name no organization. That there is no text is reported already.</summary>
    private static void ReportTextsWithoutOrganization(
        WatchedList<DocumentFacts> documents,
        Identities identities,
        OrganizationLinker organizations,
        Findings findings)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            if (documents[document] is { Format: ArticleFormat.PlainText, Article.Body: not null } && !NamesOrganization(document))
                findings.Report(Rules.NoOrganization, documents[document].Article.Source);
        }

        bool NamesOrganization(int document)
        {
            for (var name = 0; name < documents[document].Names.Count; name++)
            {
                if (organizations.RowOf(identities.Of(document, name)) is not null)
                    return true;
            }

            return false;
        }
    }

    private static IEnumerable<Mention> Mentions(
        WatchedList<DocumentFacts> documents,
        Identities identities,
        OrganizationLinker organizations,
        PersonLinker people,
        ArticleLinker articles)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            for (var i = 0; i < documents[document].Names.Count; i++)
            {
                var name = documents[document].Names[i];
                var organization = organizations.RowOf(identities.Of(document, i));
                var person = organization is null ? people.RowOf(document, i) : null;
                if (organization is not null || person is not null)
                    yield return new Mention(organization, person, articles.RowOf(document), name.Scope, name.Text, name.Source);
            }
        }
    }

    private static IEnumerable<Figure> Figures(WatchedList<DocumentFacts> documents, Identities identities, OrganizationLinker organizations)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var figure in documents[document].Figures)
            {
                yield return new Figure(
                    figure.What,
                    figure.Quantity,
                    figure.About is { } about ? organizations.RowOf(identities.Of(document, about)) : null,
                    figure.Year,
                    figure.Evidence);
            }
        }
    }

    private static string Hash(IEnumerable<SeedFacts> seeds, CancellationToken cancellation) =>
        ContentHash.Of(string.Concat(seeds.Select(static seed => $"{seed.Path}\n{seed.ContentHash}\n")), cancellation);
}
