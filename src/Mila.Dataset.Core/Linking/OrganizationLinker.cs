using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Identities that are organizations → the table of organizations.</summary>
internal sealed class OrganizationLinker
{
    private readonly IReadOnlyList<DocumentFacts> documents;
    private readonly Identities identities;
    private readonly Findings findings;
    private readonly Dictionary<Identity, int> rows = [];
    private readonly List<(Identity Identity, string Slug)> ordered = [];

    public OrganizationLinker(IReadOnlyList<DocumentFacts> documents, Identities identities, Findings findings)
    {
        this.documents = documents;
        this.identities = identities;
        this.findings = findings;
        var slugs = new Slugs(findings);
        var organizations = identities.All.Where(static identity => identity.IsOrganization).ToList();
        // The owner's own slugs come first, so that no name of a text can take one.
        foreach (var identity in organizations.Where(static identity => identity.Registered?.Slug is not null))
            ordered.Add((identity, slugs.Take(identity.Registered!.Slug!, "organization", identity.Registered.Source, Rules.SlugTaken)));
        foreach (var identity in organizations.Where(static identity => identity.Registered?.Slug is null))
            ordered.Add((identity, slugs.Take(identity.MostFrequentForm, "organization", identity.Place, Rules.SlugClash)));
        ordered.Sort(static (one, other) => string.CompareOrdinal(one.Slug, other.Slug));
        for (var row = 0; row < ordered.Count; row++)
            rows.Add(ordered[row].Identity, row);
    }

    /// <summary>The row of an identity; null when it is no organization.</summary>
    public int? RowOf(Identity? identity) => identity is not null && rows.TryGetValue(identity, out var row) ? row : null;

    /// <summary>The form that the documents use most, or the registry's name where that is shorter.</summary>
    public string ShortNameOf(int row)
    {
        var identity = ordered[row].Identity;
        var form = identity.MostFrequentForm;
        return identity.Registered is { Name: var name } && name.Length < form.Length ? name : form;
    }

    public EquatableArray<Organization> Link(Func<int, int, int?> personRow)
    {
        var attributes = AttributesByRow();
        var forms = ordered.ConvertAll(static entry => Forms(entry.Identity, entry.Slug));
        var owners = forms
            .SelectMany(static (forms, row) => forms.Select(form => (Form: form, Row: row)))
            .ToLookup(static owned => owned.Form.Key, StringComparer.Ordinal);
        ReportAmbiguous(owners);
        return ordered.Select((entry, row) =>
            Link(
                entry.Identity,
                entry.Slug,
                attributes[row],
                forms[row].Select(static form => form.Key).Where(key => owners[key].Count() == 1),
                personRow)).ToEquatableArray();
    }

    /// <summary>Reports each form that finds two organizations: where the registry states it, or at its second place.</summary>
    private void ReportAmbiguous(ILookup<string, (Form Form, int Row)> owners)
    {
        foreach (var shared in owners)
        {
            // That two want one slug is reported where slugs are given out.
            var places = shared.Where(static owned => owned.Form.Origin > FormOrigin.Slug)
                .OrderBy(static owned => owned.Form.Origin)
                .ThenBy(static owned => owned.Form.Place)
                .ToList();
            if (places.Count < 2)
                continue;
            var last = places[places.Count - 1];
            var here = last.Form.Origin == FormOrigin.Text ? places[1] : last;
            findings.Report(
                Rules.AmbiguousAlias,
                here.Form.Place,
                places[0].Form.Place,
                here.Form.Text,
                ordered[here.Row].Identity.FullName,
                places[0].Form.Place.ToString(),
                ordered[places[0].Row].Identity.FullName);
        }
    }

    private static Organization Link(
        Identity identity,
        string slug,
        List<(int Document, AttributeFact Fact)> attributes,
        IEnumerable<string> keys,
        Func<int, int, int?> personRow)
    {
        var registered = identity.Registered;
        var founder = attributes.Find(static attribute => attribute.Fact.Founder is not null);
        return new Organization(
            slug,
            identity.Name,
            Aliases(identity),
            keys.ToEquatableArray(),
            registered?.Kind ?? MostFrequentKind(identity),
            registered?.Domain ?? identity.Domain,
            registered?.Location ?? MostFrequentLocation(attributes),
            attributes.Select(static attribute => attribute.Fact.Founded).FirstOrDefault(static founded => founded is not null),
            founder.Fact?.Founder is { } name ? personRow(founder.Document, name) : null,
            registered?.WikipediaTitle ?? identity.Names.Select(static named => named.Name.Target).FirstOrDefault(static target => target is not null),
            CertaintyOf(identity),
            Evidence(identity));
    }

    private List<(int Document, AttributeFact Fact)>[] AttributesByRow()
    {
        var byRow = ordered.ConvertAll(static _ => new List<(int, AttributeFact)>()).ToArray();
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var attribute in documents[document].Attributes)
            {
                if (RowOf(identities.Of(document, attribute.Organization)) is { } row)
                    byRow[row].Add((document, attribute));
            }
        }

        return byRow;
    }

    private static OrganizationKind MostFrequentKind(Identity identity) => identity.Names
        .Where(static named => named.Name.Kind != OrganizationKind.Unknown)
        .GroupBy(static named => named.Name.Kind)
        .OrderByDescending(static kind => kind.Count())
        .ThenBy(static kind => kind.Key)
        .Select(static kind => kind.Key)
        .FirstOrDefault();

    /// <summary>The place that most facts tell; a short form counts for the longest one that begins with it: "Oslo" for "Oslo, Norway".</summary>
    private static string? MostFrequentLocation(List<(int Document, AttributeFact Fact)> attributes)
    {
        var locations = attributes.Where(static attribute => attribute.Fact.Location is not null).Select(static attribute => attribute.Fact.Location!).ToList();
        var longest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var location in locations)
        {
            for (var comma = location.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = location.IndexOf(", ", comma + 1, StringComparison.Ordinal))
            {
                var place = location.Substring(0, comma);
                if (!longest.TryGetValue(place, out var known) || known.Length < location.Length)
                    longest[place] = location;
            }
        }

        return locations.Count == 0 ? null : MostFrequent.Of(locations.ConvertAll(location => longest.TryGetValue(location, out var whole) ? whole : location));
    }

    private static EquatableArray<Alias> Aliases(Identity identity)
    {
        var aliases = new Dictionary<string, AliasKind>(StringComparer.Ordinal);
        foreach (var alias in identity.Registered?.Aliases ?? default)
            aliases[alias.Text] = alias.Kind;
        var main = Folding.Fold(identity.MostFrequentForm);
        foreach (var (_, name) in identity.OwnNames)
        {
            if (!aliases.ContainsKey(name.Text))
                aliases.Add(name.Text, KindOf(identity, name.Key, main));
        }

        foreach (var (form, _) in identity.PublisherForms)
        {
            // A site's address is the domain, and an alias only where nothing else is known.
            if (!aliases.ContainsKey(form) && (aliases.Count == 0 || form.IndexOf('.') < 0))
                aliases.Add(form, AliasKind.Written);
        }

        return aliases.OrderBy(static alias => alias.Key, StringComparer.Ordinal).Select(static alias => new Alias(alias.Key, alias.Value)).ToEquatableArray();
    }

    private static AliasKind KindOf(Identity identity, string key, string main)
    {
        if (identity.ExplainedForms.TryGetValue(key, out var kind))
            return kind;
        return IsForeign(key) != IsForeign(main) ? AliasKind.Translation : AliasKind.Written;
    }

    /// <summary>Whether a name's head is a word of another language than English.</summary>
    private static bool IsForeign(string key) => key.Split(' ').Any(static word => Lexicon.English.Translate(word) != word);

    /// <summary>Every form that finds it, by folded keys in ordinal order: each as its most deliberate origin states it first.</summary>
    private static List<Form> Forms(Identity identity, string slug)
    {
        var forms = new Dictionary<string, Form>(StringComparer.Ordinal);
        Add(Form.Of(slug, identity.Place, FormOrigin.Slug));
        foreach (var (_, name) in identity.OwnNames)
        {
            Add(new Form(name.Text, name.Key, name.Source));
            if (name.Target is { } target)
                Add(Form.Of(target, name.Source));
        }

        foreach (var (form, evidence) in identity.PublisherForms)
            Add(Form.Of(form, evidence.Source));
        if (identity.Domain is { } domain)
            Add(Form.Of(domain, identity.Place));
        if (identity.StatedName is { } stated)
            Add(Form.Of(stated.Text, stated.Place.Span, FormOrigin.Entry));
        if (identity.Registered is { } registered)
        {
            foreach (var form in new[] { registered.Name, registered.WikipediaTitle, registered.Domain }.OfType<string>())
                Add(Form.Of(form, registered.Source, FormOrigin.Entry));
            foreach (var alias in registered.Aliases)
                Add(Form.Of(alias.Text, alias.Source, FormOrigin.Alias));
        }

        return [.. forms.Values.OrderBy(static form => form.Key, StringComparer.Ordinal)];

        void Add(Form form)
        {
            if (!forms.TryGetValue(form.Key, out var known) || form.Origin > known.Origin || (form.Origin == known.Origin && form.Place < known.Place))
                forms[form.Key] = form;
        }
    }

    private static Certainty CertaintyOf(Identity identity)
    {
        if (identity.Registered is not null || identity.StatedName is not null)
            return Certainty.Confirmed;
        var isShown = identity.PublisherForms.Count > 0 || (identity.Signs & NameSigns.Organization & ~NameSigns.Party) != 0;
        return isShown ? Certainty.Stated : Certainty.Implied;
    }

    /// <summary>The first sentence of each document that shows it, by each rule.</summary>
    private static EquatableArray<Evidence> Evidence(Identity identity)
    {
        var shown = new HashSet<(int Document, string Rule)>();
        return identity.Names
            .Where(named => named.Name.Evidence is { } evidence && shown.Add((named.Document, evidence.Rule)))
            .Select(static named => named.Name.Evidence!)
            .Concat(identity.PublisherForms.Select(static form => form.Evidence))
            .ByPlace();
    }

    /// <summary>A form of a name, and where it stands first: in the registry if it states it.</summary>
    private readonly record struct Form(string Text, string Key, SourceSpan Place, FormOrigin Origin = FormOrigin.Text)
    {
        public static Form Of(string text, SourceSpan place, FormOrigin origin = FormOrigin.Text) => new(text, Folding.Fold(text), place, origin);
    }

    /// <summary>What gives a form to an organization, the most deliberate last.</summary>
    private enum FormOrigin
    {
        Slug,
        Text,
        Entry,
        Alias,
    }
}
