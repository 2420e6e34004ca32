using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>
/// Decides which names stand for one thing: equal but for case, accents, legal forms and language; explained by a document
/// as acronym or former name; short for a longer name, or a slip of it, in the same document; or stated by the registry, which can also
/// keep names apart.
/// </summary>
internal sealed class Identities
{
    private readonly Lexicon lexicon = Lexicon.English;
    private readonly Dictionary<string, string> keys = new(StringComparer.Ordinal);
    private readonly UnionFind sets = new();
    private readonly Dictionary<string, Identity> identities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Identity> byDomain = new(StringComparer.Ordinal);
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly HashSet<string> misspellings = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> acronyms;
    private readonly HashSet<string> contestedForms;
    private readonly Identity nobody = new("");
    private readonly Identity[][] byDocument;

    public Identities(IReadOnlyList<DocumentFacts> documents, Registry registry)
    {
        foreach (var names in registry.Splits)
            TellApart(names);
        foreach (var names in registry.Splits)
            KeepApart(names);
        var mergedAway = new HashSet<string>(
            registry.Merges.SelectMany(static names => names.Skip(1)).Select(name => KeyOf(name.Text)),
            StringComparer.Ordinal);
        var claims = registry.Organizations
            .SelectMany(organization => Keys(organization).Select(key => (Key: key, Owner: KeyOf(organization.Name))))
            .ToLookup(static claim => claim.Key, static claim => claim.Owner, StringComparer.Ordinal);
        UniteClaimed(claims);
        foreach (var names in registry.Merges)
            Merge(names);
        // Once more, since a merge makes one organization of entries that claim the same form.
        UniteClaimed(claims);
        acronyms = documents
            .SelectMany(document => document.Aliases
                .Where(static alias => alias.Kind == AliasKind.Acronym)
                .Select(alias => (Acronym: KeyOf(document.Names[alias.Alias]), Full: KeyOf(document.Names[alias.Name]))))
            .Distinct()
            .ToLookup(static definition => definition.Acronym, static definition => definition.Full, StringComparer.Ordinal);
        var shortForms = new List<List<(string Short, string Full)>>(documents.Count);
        foreach (var document in documents)
            shortForms.Add(UniteWithin(document));
        contestedForms = ContestedAmong(shortForms.SelectMany(static forms => forms));
        foreach (var (shorter, full) in shortForms.SelectMany(ShortForms.OnlyOnes).Where(form => !contestedForms.Contains(form.Short)))
            sets.Union(shorter, full);
        // Of merged entries the one that the merge names first has the word.
        foreach (var organization in registry.Organizations.OrderBy(organization => Keys(organization).Any(mergedAway.Contains)))
            Register(organization);
        byDocument = new Identity[documents.Count][];
        for (var i = 0; i < documents.Count; i++)
            byDocument[i] = Gather(i, documents[i], shortForms[i]);
        foreach (var identity in identities.Values)
        {
            if ((identity.Registered?.Domain ?? identity.Domain) is { } domain)
                byDomain[domain] = identity;
        }

        foreach (var document in documents)
            GatherPublishers(document);
        foreach (var participant in registry.Partnerships.SelectMany(static partnership => partnership.Participants))
            GatherParticipant(participant.Organization);
    }

    /// <summary>Everything that a name stands for, ordered by key.</summary>
    public IEnumerable<Identity> All => identities.Values.OrderBy(static identity => identity.Key, StringComparer.Ordinal);

    /// <summary>Whether the registry says that two are not one.</summary>
    public bool AreApart(Identity one, Identity other) => sets.AreApart(one.Key, other.Key);

    /// <summary>What a name stands for, by the numbers of its document and of itself.</summary>
    public Identity Of(int document, int name) => byDocument[document][name];

    /// <summary>Who published an article.</summary>
    public Identity? Of(ProviderDraft publisher) =>
        Known(publisher.Name) ?? (publisher.Domain is { } domain ? ByDomain(domain) : null);

    /// <summary>What a name, a slug or a domain stands for; null when no organization bears it.</summary>
    public Identity? Known(string name) => Bearer(name) is { IsOrganization: true } identity ? identity : ByDomain(name);

    private Identity? Bearer(string name) => identities.TryGetValue(sets.Find(KeyOf(name)), out var identity)
        || (SpacedSlug(name) is { } words && identities.TryGetValue(sets.Find(KeyOf(words)), out identity)) ? identity : null;

    private string KeyOf(NameFact name) => KeyOf(name.Registered ?? name.Key);

    private string KeyOf(string name)
    {
        if (!keys.TryGetValue(name, out var key))
        {
            key = Folding.Fold(name);
            keys.Add(name, key = exact.Contains(key.TrimEnd('.')) ? key.TrimEnd('.') : NameKey.Of(key, lexicon));
        }

        return key;
    }

    /// <summary>The words of a slug; null for a name that is none.</summary>
    private static string? SpacedSlug(string name) => name.IndexOf('-') > 0 && name == Folding.Slug(name) ? name.Replace('-', ' ') : null;

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
        // No domain is longer, and looking up every part of a longer name would take quadratic time.
        const int longest = 253;
        if (domain.Length > longest)
            return null;
        for (var part = domain; part.IndexOf('.') > 0; part = part.Substring(part.IndexOf('.') + 1))
        {
            if (byDomain.TryGetValue(part, out var owner))
                return owner;
        }

        return null;
    }

    /// <summary>Names that only differ in what a key leaves out, such as a legal form, are told by their exact forms.</summary>
    private void TellApart(EquatableArray<StatedText> names)
    {
        foreach (var clash in names.GroupBy(
            name => NameKey.Of(Folding.Fold(name.Text), lexicon),
            StringComparer.Ordinal).Where(static clash => clash.Count() > 1))
        {
            exact.UnionWith(clash.Select(static name => Folding.Fold(name.Text).TrimEnd('.')));
        }
    }

    private void KeepApart(EquatableArray<StatedText> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            for (var j = 0; j < i; j++)
                sets.KeepApart(KeyOf(SpacedSlug(names[i].Text) ?? names[i].Text), KeyOf(SpacedSlug(names[j].Text) ?? names[j].Text));
        }
    }

    private void Merge(EquatableArray<StatedText> names)
    {
        foreach (var name in names)
        {
            sets.Union(KeyOf(names[0].Text), KeyOf(name.Text));
            if (SpacedSlug(name.Text) is { } words)
                sets.Union(KeyOf(name.Text), KeyOf(words));
        }
    }

    /// <summary>Unites the forms of each entry. A form that entries of different organizations claim stands for none of them.</summary>
    private void UniteClaimed(ILookup<string, string> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Select(sets.Find).Distinct(StringComparer.Ordinal).Count() == 1)
                sets.Union(claim.First(), claim.Key);
        }
    }

    private IEnumerable<string> Keys(RegistryOrganization organization)
    {
        yield return KeyOf(organization.Name);
        foreach (var alias in organization.Aliases)
            yield return KeyOf(alias.Text);
        if (organization.WikipediaTitle is { } title)
            yield return KeyOf(title);
        if (organization.Slug is not { } slug)
            yield break;
        yield return KeyOf(slug);
        yield return KeyOf(slug.Replace('-', ' '));
    }

    /// <summary>Gives a thing what an entry states of it; where several entries are of one thing, the later ones fill what the first leaves open.</summary>
    private void Register(RegistryOrganization entry)
    {
        var identity = Get(entry.Name);
        identity.Registered = identity.Registered is not { } first ? entry : first with
        {
            Slug = first.Slug ?? entry.Slug,
            Aliases = first.Aliases.Append(new RegistryAlias(entry.Name, AliasKind.Written, entry.Source)).Concat(entry.Aliases).ToEquatableArray(),
            Kind = first.Kind ?? entry.Kind,
            Domain = first.Domain ?? entry.Domain,
            Location = first.Location ?? entry.Location,
            WikipediaTitle = first.WikipediaTitle ?? entry.WikipediaTitle,
        };
    }

    /// <summary>A participant that nothing else makes an organization is one because the owner says so.</summary>
    private void GatherParticipant(StatedText name)
    {
        if (Known(name.Text) is not null)
            return;
        (Bearer(name.Text) ?? Get(name.Text)).StatedName = name;
    }

    /// <summary>
    /// The short forms that documents use of several things, where not the one name goes on with the other: each document keeps its own sense.
    /// </summary>
    private HashSet<string> ContestedAmong(IEnumerable<(string Short, string Full)> forms)
    {
        var contested = new HashSet<string>(StringComparer.Ordinal);
        var fulls = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (shorter, full) in forms)
        {
            // Each text has a museum, and a Holm Foundation, of its own.
            if (!ShortForms.Tells(shorter, lexicon) || ShortForms.IsTail(shorter, full, lexicon))
                contested.Add(shorter);
            else if (!fulls.TryGetValue(shorter, out var known))
                fulls.Add(shorter, full);
            else if (GoesOnWith(known, full))
                fulls[shorter] = full;
            else if (!GoesOnWith(full, known) && sets.Find(full) != sets.Find(known))
                contested.Add(shorter);
        }

        return contested;

        static bool GoesOnWith(string name, string longer) => longer == name || longer.StartsWith(name + " ", StringComparison.Ordinal);
    }

    /// <summary>Unites the names that a document explains, and slips of the pen.</summary>
    /// <returns>What is short for what in it.</returns>
    private List<(string Short, string Full)> UniteWithin(DocumentFacts document)
    {
        foreach (var alias in document.Aliases)
        {
            if (!IsNobody(document.Names[alias.Name]) && !IsNobody(document.Names[alias.Alias]) && !IsContested(document, alias))
                sets.Union(KeyOf(document.Names[alias.Name]), KeyOf(document.Names[alias.Alias]));
        }

        var companies = new HashSet<string>(StringComparer.Ordinal);
        var groups = new HashSet<string>(StringComparer.Ordinal);
        var signs = new Dictionary<string, NameSigns>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in document.Names.Where(static name => !IsNobody(name)))
        {
            var key = KeyOf(name);
            signs[key] = (signs.TryGetValue(key, out var known) ? known : NameSigns.None) | name.Signs;
            counts[key] = (counts.TryGetValue(key, out var count) ? count : 0) + 1;
            if (name.Key.Split(' ').Any(IsGroup))
                groups.Add(key);
            if (EndsWithLegalForm(name))
                companies.Add(key);
        }

        foreach (var (one, other) in Misspellings.Find(signs).Where(slip => !IsRegistered(slip.One) || !IsRegistered(slip.Other)))
        {
            sets.Union(one, other);
            misspellings.Add(counts[one] < counts[other] || (counts[one] == counts[other] && string.CompareOrdinal(one, other) > 0) ? one : other);
        }

        // What the registry states is no short form, and no slip, of another name; nor is "Tern Ltd" short for "Tern Media Corp", nor "Tern Group"
        // for "Tern Motors", but for "Tern Media Group" and "Tern Group Media".
        var forms = ShortForms.FindAll(signs, lexicon).FindAll(form =>
            !IsRegistered(form.Short)
                && !companies.Contains(form.Short)
                && (!groups.Contains(form.Short) || groups.Contains(form.Full)));
        if (!forms.Exists(IsTail))
            return forms;
        // A sentence that names both tells of two.
        var sentencesOf = document.Names.Where(static name => name.Evidence is not null).ToLookup(
            KeyOf,
            static name => name.Evidence!.Source,
            StringComparer.Ordinal);
        forms.RemoveAll(form => IsTail(form) && sentencesOf[form.Short].Intersect(sentencesOf[form.Full]).Any());
        return forms;

        bool IsTail((string Short, string Full) form) => ShortForms.IsTail(form.Short, form.Full, lexicon);

        bool EndsWithLegalForm(NameFact name) => name.Key.Substring(name.Key.LastIndexOf(' ') + 1) is var last && lexicon[last].Is(WordFlags.Legal) && !IsGroup(last);

        static bool IsGroup(string word) => word is "group" or "groupe" or "gruppe" or "gruppo" or "grupo" or "holding" or "holdings" or "international";

        bool IsRegistered(string key) => (signs[key] & NameSigns.Registered) != 0;
    }

    /// <summary>Whether documents explain an acronym by names without a common word: each document then keeps its own sense.</summary>
    private bool IsContested(DocumentFacts document, AliasFact alias)
    {
        if (alias.Kind != AliasKind.Acronym)
            return false;
        var words = KeyOf(document.Names[alias.Name]).Split(' ');
        return acronyms[KeyOf(document.Names[alias.Alias])].Any(full => !full.Split(' ').Intersect(words, StringComparer.Ordinal).Any());
    }

    private static bool IsNobody(NameFact name) => (name.Signs & NameSigns.NotOrganization) != 0;

    private Identity[] Gather(int number, DocumentFacts document, List<(string Short, string Full)> shortForms)
    {
        var senses = document.Aliases.Where(alias => IsContested(document, alias)).ToLookup(
            alias => document.Names[alias.Alias].Key,
            alias => document.Names[alias.Name],
            StringComparer.Ordinal);
        var fulls = ContestedSenses(document, shortForms);
        var own = new Identity[document.Names.Count];
        for (var i = 0; i < own.Length; i++)
        {
            var name = document.Names[i];
            var sense = senses[name.Key].FirstOrDefault() ?? name;
            var isShort = fulls.TryGetValue(KeyOf(sense), out var full);
            own[i] = IsNobody(name) ? nobody : Get(isShort ? full! : sense.Registered ?? sense.Key);
            if (own[i] == nobody)
                continue;
            if (isShort)
                own[i].SharedForms.Add(name.Key);
            own[i].Names.Add((number, name));
            own[i].Signs |= name.Signs;
            if (misspellings.Contains(KeyOf(name)))
                own[i].ExplainedForms[name.Key] = AliasKind.Misspelling;
        }

        foreach (var alias in document.Aliases)
            own[alias.Alias].ExplainedForms[document.Names[alias.Alias].Key] = alias.Kind;
        foreach (var attribute in document.Attributes)
            own[attribute.Organization].Domain ??= attribute.Domain;
        return own;
    }

    /// <summary>What the contested short forms of a document stand for there: the name that it told before, unless the registry keeps the two apart.</summary>
    private Dictionary<string, string> ContestedSenses(DocumentFacts document, List<(string Short, string Full)> shortForms)
    {
        var senses = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!shortForms.Exists(form => contestedForms.Contains(form.Short)))
            return senses;
        var order = document.Names.Where(static name => !IsNobody(name))
            .Select(KeyOf)
            .Distinct(StringComparer.Ordinal)
            .Select(static (key, place) => (Key: key, Place: place))
            .ToDictionary(static name => name.Key, static name => name.Place, StringComparer.Ordinal);
        foreach (var (shorter, full) in ShortForms.OnlyOnes(shortForms))
        {
            if (contestedForms.Contains(shorter)
                && !sets.AreApart(shorter, full)
                && sets.Find(shorter) != sets.Find(full)
                && (order[full] < order[shorter] || ShortForms.IsTail(shorter, full, lexicon)))
            {
                senses.Add(shorter, full);
            }
        }

        return senses;
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
