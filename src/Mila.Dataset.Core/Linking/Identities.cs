using Mila.Core.Extraction;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>
/// Decides which names stand for one thing: equal but for case, accents, legal forms and language; explained by a document
/// as acronym or former name; short for a longer name, or a slip of it, in the same document; or stated by the registry.
/// </summary>
internal sealed class Identities
{
    private readonly Lexicon lexicon = Lexicon.English;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly UnionFind sets = new();
    private readonly Dictionary<string, Identity> identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Identity> byDomain = new(StringComparer.Ordinal);
    private readonly HashSet<string> misspellings = new(StringComparer.Ordinal);
    private readonly Identity[][] byDocument;

    public Identities(IReadOnlyList<DocumentFacts> documents, IReadOnlyList<RegistryOrganization> registry)
    {
        foreach (var organization in registry)
            UniteRegistered(organization);
        foreach (var document in documents)
            UniteWithin(document);
        foreach (var organization in registry)
            Get(organization.Name).Registered = organization;
        byDocument = new Identity[documents.Count][];
        for (var i = 0; i < documents.Count; i++)
            byDocument[i] = Gather(i, documents[i]);
        foreach (var identity in identities.Values)
        {
            if ((identity.Registered?.Domain ?? identity.Domain) is { } domain)
                byDomain[domain] = identity;
        }

        foreach (var document in documents)
            GatherPublishers(document);
    }

    /// <summary>Everything that a name stands for, ordered by key.</summary>
    public IEnumerable<Identity> All => identities.Values.OrderBy(static identity => identity.Key, StringComparer.Ordinal);

    /// <summary>What a name stands for, by the numbers of its document and of itself.</summary>
    public Identity Of(int document, int name) => byDocument[document][name];

    /// <summary>Who published an article.</summary>
    public Identity? Of(ProviderDraft publisher) =>
        Known(publisher.Name) ?? (publisher.Domain is { } domain ? ByDomain(domain) : null);

    /// <summary>What a name, a slug or a domain stands for; null when nothing bears it.</summary>
    public Identity? Known(string name) =>
        identities.TryGetValue(sets.Find(KeyOf(name)), out var identity) && identity.IsOrganization ? identity : ByDomain(name);

    private string KeyOf(string name)
    {
        if (!keys.TryGetValue(name, out var key))
            keys.Add(name, key = NameKey.Of(Folding.Fold(name), lexicon));
        return key;
    }

    private Identity Get(string name)
    {
        var key = sets.Find(KeyOf(name));
        if (!identities.TryGetValue(key, out var identity))
            identities.Add(key, identity = new Identity(key));
        return identity;
    }

    /// <summary>The owner of a domain, or of the domain that it is a part of.</summary>
    private Identity? ByDomain(string domain)
    {
        for (var part = domain; part.IndexOf('.') > 0; part = part.Substring(part.IndexOf('.') + 1))
        {
            if (byDomain.TryGetValue(part, out var owner))
                return owner;
        }

        return null;
    }

    private void UniteRegistered(RegistryOrganization organization)
    {
        var key = KeyOf(organization.Name);
        foreach (var alias in organization.Aliases)
            sets.Union(key, KeyOf(alias.Text));
        if (organization.Slug is { } slug)
            sets.Union(key, KeyOf(slug.Replace('-', ' ')));
    }

    private void UniteWithin(DocumentFacts document)
    {
        foreach (var alias in document.Aliases)
            sets.Union(KeyOf(document.Names[alias.Name].Key), KeyOf(document.Names[alias.Alias].Key));
        var signs = new Dictionary<string, NameSigns>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in document.Names)
        {
            var key = KeyOf(name.Key);
            signs[key] = (signs.TryGetValue(key, out var known) ? known : NameSigns.None) | name.Signs;
            counts[key] = (counts.TryGetValue(key, out var count) ? count : 0) + 1;
        }

        foreach (var (shorter, full) in ShortForms.Find(signs, lexicon))
            sets.Union(shorter, full);
        foreach (var (one, other) in Misspellings.Find(signs))
        {
            sets.Union(one, other);
            misspellings.Add(counts[one] < counts[other] || (counts[one] == counts[other] && string.CompareOrdinal(one, other) > 0) ? one : other);
        }
    }

    private Identity[] Gather(int number, DocumentFacts document)
    {
        var own = new Identity[document.Names.Count];
        for (var i = 0; i < own.Length; i++)
        {
            var name = document.Names[i];
            own[i] = Get(name.Key);
            own[i].Names.Add((number, name));
            own[i].Signs |= name.Signs;
            if (misspellings.Contains(KeyOf(name.Key)))
                own[i].ExplainedForms[name.Key] = AliasKind.Misspelling;
        }

        foreach (var alias in document.Aliases)
            own[alias.Alias].ExplainedForms[document.Names[alias.Alias].Key] = alias.Kind;
        foreach (var attribute in document.Attributes)
            own[attribute.Organization].Domain ??= attribute.Domain;
        return own;
    }

    private void GatherPublishers(DocumentFacts document)
    {
        foreach (var article in document.Pointers.Prepend(document.Article))
        {
            if (article.Publisher is not { } publisher)
                continue;
            var identity = Of(publisher) ?? Get(publisher.Name);
            identity.PublisherForms.Add((WebDomain.WithoutWww(publisher.Name), new Evidence(publisher.Source, publisher.Name, "publisher")));
            identity.Domain ??= publisher.Domain;
            if (identity.Domain is { } domain && !byDomain.ContainsKey(domain))
                byDomain[domain] = identity;
        }
    }
}
