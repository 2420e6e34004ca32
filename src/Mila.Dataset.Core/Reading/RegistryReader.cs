using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading;

/// <summary>A registry file → what the owner of the dataset states in it. A pure function of the text.</summary>
public static class RegistryReader
{
    public static (RegistryFacts Facts, EquatableArray<Problem> Problems) Read(SeedText seed, CancellationToken cancellation)
    {
        var problems = new ProblemCollector(seed);
        var tree = YamlReader.Read(seed, 0, seed.Text.Length, problems, cancellation);
        var values = new ValueReader(seed, tree.IsWhole ? problems : new ProblemCollector(seed));
        var facts = new RegistryFacts();
        if (tree.Root is YamlMapping root)
        {
            var fields = new FieldSet(values, root, RegistrySchema.Root, root.Start, root.HeadLength);
            facts = new RegistryFacts(
                (fields.Get(RegistrySchema.Documents) ?? []).Select(item => ReadDocument(values, item)).OfType<RegistryDocument>().ToEquatableArray(),
                (fields.Get(RegistrySchema.Organizations) ?? [])
                    .Select(item => ReadOrganization(values, item))
                    .OfType<RegistryOrganization>()
                    .ToEquatableArray(),
                fields.Get(RegistrySchema.Not),
                (fields.Get(RegistrySchema.Partnerships) ?? []).Select(item => ReadPartnership(values, item)).OfType<RegistryPartnership>().ToEquatableArray(),
                (fields.Get(RegistrySchema.Rejects) ?? []).Select(item => ReadReject(values, item)).OfType<RegistryReject>().ToEquatableArray(),
                fields.Get(RegistrySchema.Merges),
                fields.Get(RegistrySchema.Splits));
        }
        else if (tree.Root is not null and not YamlScalar { IsEmpty: true })
        {
            problems.Report(Rules.RootNotMapping, tree.Root.Start, tree.Root.HeadLength, tree.Root.Shape);
        }

        return (facts, problems.InOrder());
    }

    /// <summary>Reads a document's entry; absent without a path.</summary>
    private static RegistryDocument? ReadDocument(ValueReader values, YamlMapping item)
    {
        var fields = new FieldSet(values, item, RegistrySchema.Document, item.Start, item.HeadLength);
        if (fields.Get(RegistrySchema.Path) is not { } path)
            return null;
        return new RegistryDocument(
            path.Value,
            fields.Get(RegistrySchema.Slug),
            fields.Get(RegistrySchema.Published),
            fields.Get(RegistrySchema.Publisher),
            fields.Get(RegistrySchema.Url),
            fields.Get(RegistrySchema.Language),
            fields.Get(RegistrySchema.Format),
            fields.Get(RegistrySchema.Severities),
            values.Span(path));
    }

    /// <summary>Reads an organization's entry; absent without a name.</summary>
    private static RegistryOrganization? ReadOrganization(ValueReader values, YamlMapping item)
    {
        var fields = new FieldSet(values, item, RegistrySchema.Organization, item.Start, item.HeadLength);
        if (fields.Get(RegistrySchema.Name) is not { } name)
            return null;
        return new RegistryOrganization(
            fields.Get(RegistrySchema.Slug),
            name.Value,
            fields.Get(RegistrySchema.Aliases),
            fields.Get(RegistrySchema.Not),
            fields.Get(RegistrySchema.Kind),
            fields.Get(RegistrySchema.Domain) is { } domain ? WebDomain.Of(domain) : null,
            fields.Get(RegistrySchema.Location),
            fields.Get(RegistrySchema.WikipediaTitle),
            values.Span(name));
    }

    /// <summary>Reads a partnership's entry; absent without two participants and a quote.</summary>
    private static RegistryPartnership? ReadPartnership(ValueReader values, YamlMapping item)
    {
        var fields = new FieldSet(values, item, RegistrySchema.Partnership, item.Start, item.HeadLength);
        var partnership = new RegistryPartnership(
            fields.Get(RegistrySchema.Slug),
            fields.Get(RegistrySchema.PartnershipName),
            fields.Get(RegistrySchema.Participants),
            fields.Get(RegistrySchema.PartnershipKind),
            fields.Get(RegistrySchema.Status) ?? PartnershipStatus.Standing,
            fields.Get(RegistrySchema.Date),
            fields.Get(RegistrySchema.Evidence));
        return partnership.Participants.Count > 1 && partnership.Evidence.Count > 0 ? partnership : null;
    }

    /// <summary>Reads what is to be rejected; absent where nothing is named.</summary>
    private static RegistryReject? ReadReject(ValueReader values, YamlMapping item)
    {
        var isOfParties = item.Entries.Any(static entry => entry.Key.Value == RegistrySchema.RejectedParticipants.Name);
        var fields = new FieldSet(values, item, isOfParties ? RegistrySchema.PartiesReject : RegistrySchema.QuoteReject, item.Start, item.HeadLength);
        var reason = fields.Get(RegistrySchema.Reason) ?? "";
        if (!isOfParties)
            return RegistrySchema.ReadQuote(fields) is { } quote ? new RegistryReject(quote, default, reason, quote.Words.Place) : null;
        var parties = fields.Get(RegistrySchema.RejectedParticipants);
        return parties.Count > 0 ? new RegistryReject(null, parties, reason, values.PlaceOf(fields.KeyOf(RegistrySchema.RejectedParticipants))) : null;
    }
}
