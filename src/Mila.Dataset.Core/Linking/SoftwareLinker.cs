using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What documents tell of software → the table of software.</summary>
internal sealed class SoftwareLinker
{
    private readonly List<(string Slug, List<(int Document, SoftwareFact Fact)> Facts)> entries = [];
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    public SoftwareLinker(IReadOnlyList<DocumentFacts> documents, Findings findings)
    {
        var byName = new SortedDictionary<string, List<(int, SoftwareFact)>>(StringComparer.Ordinal);
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (var fact in documents[document].Software)
            {
                var key = Folding.Fold(fact.Name);
                if (!byName.TryGetValue(key, out var facts))
                    byName.Add(key, facts = []);
                facts.Add((document, fact));
            }
        }

        var slugs = new Slugs(findings);
        foreach (var entry in byName)
            entries.Add((slugs.Take(entry.Key, "software", entry.Value[0].Item2.Evidence.Source, Rules.SlugClash), entry.Value));
        entries.Sort(static (one, other) => string.CompareOrdinal(one.Slug, other.Slug));
        for (var row = 0; row < entries.Count; row++)
            rows.Add(Folding.Fold(entries[row].Facts[0].Fact.Name), row);
    }

    /// <summary>The row of a piece of software.</summary>
    public int RowOf(SoftwareFact fact) => rows[Folding.Fold(fact.Name)];

    public EquatableArray<Software> Link(Identities identities, OrganizationLinker organizations) => entries
        .Select(entry => new Software(
            entry.Slug,
            entry.Facts[0].Fact.Name,
            entry.Facts
                .Select(known => known.Fact.Owner is { } owner ? organizations.RowOf(identities.Of(known.Document, owner)) : null)
                .FirstOrDefault(static row => row is not null),
            entry.Facts.Select(static known => known.Fact.Description).FirstOrDefault(static description => description is not null),
            entry.Facts.Select(static known => known.Fact.Evidence).ByPlace()))
        .ToEquatableArray();
}
