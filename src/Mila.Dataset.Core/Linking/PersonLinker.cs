using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Roles and authorships → the table of people.</summary>
internal sealed class PersonLinker
{
    private readonly IReadOnlyList<DocumentFacts> documents;
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>[] lastNames;

    public PersonLinker(IReadOnlyList<DocumentFacts> documents, Identities identities, OrganizationLinker organizations, Findings findings)
    {
        this.documents = documents;
        for (var document = 0; document < documents.Count; document++)
            AddRoles(document, identities, organizations);
        foreach (var facts in documents)
            AddAuthors(facts, identities, organizations);
        var slugs = new Slugs(findings);
        foreach (var entry in entries.Values)
            entry.Slug = slugs.Take(entry.Name, "person", entry.Evidence[0].Source, Rules.SlugClash);
        foreach (var entry in entries.OrderBy(static entry => entry.Value.Slug, StringComparer.Ordinal))
            rows.Add(entry.Key, rows.Count);
        lastNames = [.. documents.Select(LastNames)];
    }

    /// <summary>The row of the person that a name of a document stands for, by its full name or the last part of it; null when it stands for none.</summary>
    public int? RowOf(int document, int name)
    {
        var key = documents[document].Names[name].Key;
        return rows.TryGetValue(key, out var row) || lastNames[document].TryGetValue(key, out row) ? row : null;
    }

    /// <summary>The row of an author.</summary>
    public int RowOf(string author) => rows[Folding.Fold(author)];

    public EquatableArray<Person> Link() => entries.Values
        .OrderBy(static entry => entry.Slug, StringComparer.Ordinal)
        .Select(static entry => new Person(entry.Slug, entry.Name, entry.Affiliations.ToEquatableArray(), entry.Evidence.ByPlace()))
        .ToEquatableArray();

    private void AddRoles(int document, Identities identities, OrganizationLinker organizations)
    {
        foreach (var role in documents[document].People)
        {
            var person = identities.Of(document, role.Person);
            if (person.IsOrganization)
                continue;
            var entry = EntryOf(documents[document].Names[role.Person].Text);
            var organization = role.Organization is { } name ? organizations.RowOf(identities.Of(document, name)) : null;
            if (!entry.Affiliations.Exists(known => known.Organization == organization && known.Role == role.Role))
                entry.Affiliations.Add(new Affiliation(organization, role.Role, role.Certainty, role.Evidence));
            entry.Evidence.Add(role.Evidence);
        }
    }

    private void AddAuthors(DocumentFacts facts, Identities identities, OrganizationLinker organizations)
    {
        foreach (var article in facts.Pointers.Prepend(facts.Article))
        {
            foreach (var author in article.Authors)
            {
                var entry = EntryOf(author);
                var evidence = new Evidence(article.Source, article.Title, "author");
                entry.Evidence.Add(evidence);
                // A writer whose post the text tells needs no second affiliation for having written.
                if (entry.Affiliations.Count == 0)
                {
                    entry.Affiliations.Add(new Affiliation(
                        article.Publisher is { } publisher ? organizations.RowOf(identities.Of(publisher)) : null,
                        "author",
                        Certainty.Stated,
                        evidence));
                }
            }
        }
    }

    private Entry EntryOf(string name)
    {
        var key = Folding.Fold(name);
        if (!entries.TryGetValue(key, out var entry))
            entries.Add(key, entry = new Entry(name));
        return entry;
    }

    private Dictionary<string, int> LastNames(DocumentFacts facts)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in facts.Names)
        {
            var space = name.Key.LastIndexOf(' ');
            if (space > 0 && rows.TryGetValue(name.Key, out var row) && !last.ContainsKey(name.Key.Substring(space + 1)))
                last.Add(name.Key.Substring(space + 1), row);
        }

        return last;
    }

    private sealed class Entry(string name)
    {
        public string Name => name;

        public string Slug { get; set; } = "";

        public List<Affiliation> Affiliations { get; } = [];

        public List<Evidence> Evidence { get; } = [];
    }
}
