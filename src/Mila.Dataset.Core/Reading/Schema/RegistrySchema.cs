using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading.Schema;

/// <summary>Every key of a registry file and of what it nests.</summary>
internal static class RegistrySchema
{
    public static readonly Field<IReadOnlyList<YamlMapping>> Documents = new("documents", static (read, entry) => read.Mappings(entry));
    public static readonly Field<IReadOnlyList<YamlMapping>> Organizations = new("organizations", static (read, entry) => read.Mappings(entry));

    public static readonly Field<EquatableArray<string>> Not = new("not", static (read, entry) => read.Texts(entry));
    public static readonly Field<IReadOnlyList<YamlMapping>> Partnerships = new("partnerships", static (read, entry) => read.Mappings(entry));
    public static readonly Field<IReadOnlyList<YamlMapping>> Rejects = new("reject", static (read, entry) => read.Mappings(entry));
    public static readonly Field<EquatableArray<EquatableArray<StatedText>>> Merges = new("merge", ReadGroups);
    public static readonly Field<EquatableArray<EquatableArray<StatedText>>> Splits = new("split", ReadGroups);

    public static readonly Field<YamlScalar?> Path = new("path", static (read, entry) => read.Scalar(entry));
    public static readonly Field<string?> Slug = new("slug", static (read, entry) => read.Text(entry));
    public static readonly Field<Dated?> Published = new("published", static (read, entry) => read.Date(entry), "date");
    public static readonly Field<ProviderDraft?> Publisher = new("publisher", ReadPublisher);
    public static readonly Field<string?> Url = new("url", static (read, entry) => read.Url(entry));
    public static readonly Field<string?> Language = new("language", static (read, entry) => read.Text(entry), "locale");
    public static readonly Field<EquatableArray<RuleSeverity>> Severities = new("severity", ReadSeverities);

    public static readonly Field<SeedKind?> Format = new("kind", static (read, entry) => read.OneOf<SeedKind>(entry, ["frontmatter", "wikitext", "plaintext"]));

    public static readonly Field<YamlScalar?> Name = new("name", static (read, entry) => read.Scalar(entry));
    public static readonly Field<EquatableArray<RegistryAlias>> Aliases = new("aliases", ReadAliases);
    public static readonly Field<OrganizationKind?> Kind = new("kind", static (read, entry) => read.OneOf<OrganizationKind>(entry));
    public static readonly Field<string?> Domain = new("domain", static (read, entry) => read.Text(entry));
    public static readonly Field<string?> Location = new("location", static (read, entry) => read.Text(entry));
    public static readonly Field<string?> WikipediaTitle = new("wikipedia", static (read, entry) => read.Text(entry));

    public static readonly Field<string?> PartnershipName = new("name", static (read, entry) => read.Text(entry));
    public static readonly Field<EquatableArray<RegistryParticipant>> Participants = new("participants", ReadParticipants);
    public static readonly Field<PartnershipKind?> PartnershipKind = new("kind", static (read, entry) => read.OneOf<PartnershipKind>(entry));
    public static readonly Field<PartnershipStatus?> Status = new("status", static (read, entry) => read.OneOf<PartnershipStatus>(entry));
    public static readonly Field<Dated?> Date = new("date", static (read, entry) => read.Date(entry));
    public static readonly Field<EquatableArray<RegistryQuote>> Evidence = new("evidence", ReadQuotes);

    public static readonly Field<StatedText?> QuotedDocument = new("document", static (read, entry) => read.Stated(entry));
    public static readonly Field<StatedText?> Quote = new("quote", static (read, entry) => read.Stated(entry));
    public static readonly Field<EquatableArray<StatedText>> RejectedParticipants = new(
        "participants",
        static (read, entry) => ReadNames(read, entry, "organizations"));
    public static readonly Field<string?> Reason = new("reason", static (read, entry) => read.Text(entry));

    private static readonly Field<StatedText?> ParticipantName = new("organization", static (read, entry) => read.Stated(entry));
    private static readonly Field<ParticipantRole?> Role = new("role", static (read, entry) => read.OneOf<ParticipantRole>(entry));

    private static readonly Field<YamlScalar?> AliasText = new("text", static (read, entry) => read.Scalar(entry));
    private static readonly Field<AliasKind?> AliasKind = new("kind", static (read, entry) => read.OneOf<AliasKind>(entry));

    private static readonly MappingSchema AliasItem = new("an alias", [AliasText], [], [AliasKind]);

    private static readonly MappingSchema ParticipantItem = new("a participant", [ParticipantName], [], [Role]);
    private static readonly MappingSchema QuoteItem = new("a quote", [QuotedDocument, Quote], [], []);

    public static readonly MappingSchema Root = new("a registry", [], [], [Documents, Organizations, Not, Partnerships, Rejects, Merges, Splits]);
    public static readonly MappingSchema Document = new("a document's entry", [Path], [], [Slug, Published, Publisher, Url, Language, Format, Severities]);
    public static readonly MappingSchema Organization = new(
        "an organization's entry",
        [Name],
        [],
        [Slug, Aliases, Not, Kind, Domain, Location, WikipediaTitle]);
    public static readonly MappingSchema Partnership = new(
        "a partnership's entry",
        [Participants, Evidence],
        [],
        [Slug, PartnershipName, PartnershipKind, Status, Date]);
    public static readonly MappingSchema QuoteReject = new("a reject", [QuotedDocument, Quote, Reason], [], []);
    public static readonly MappingSchema PartiesReject = new("a reject of participants", [RejectedParticipants, Reason], [], []);

    private static ProviderDraft? ReadPublisher(ValueReader read, YamlEntry entry) =>
        read.Scalar(entry) is { } name ? new ProviderDraft(name.Value, Domain: null, read.Span(name)) : null;

    /// <summary>Ids of rules, each with the severity that it is to have.</summary>
    private static EquatableArray<RuleSeverity> ReadSeverities(ValueReader read, YamlEntry entry)
    {
        var severities = new List<RuleSeverity>();
        foreach (var item in read.Mapping(entry)?.Entries ?? [])
        {
            var id = item.Key.Value;
            if (RuleIds.Find(id) is not { } rule)
                read.Report(Rules.UnknownRule, item.Key, id, Fix.DidYouMean(id, RuleIds.All));
            else if (!rule.IsConfigurable)
                read.Report(Rules.FixedSeverity, item.Key, id);
            else if (read.OneOf<Severity>(item) is { } severity)
                severities.Add(new RuleSeverity(id, severity));
        }

        return severities.ToEquatableArray();
    }

    /// <summary>Forms of a name, each a text, or a mapping that tells its kind.</summary>
    private static EquatableArray<RegistryAlias> ReadAliases(ValueReader read, YamlEntry entry)
    {
        var aliases = new List<RegistryAlias>();
        foreach (var item in read.Items<YamlNode>(entry, ""))
        {
            var fields = item is YamlMapping mapping ? new FieldSet(read, mapping, AliasItem, mapping.Start, mapping.HeadLength) : null;
            var text = fields is null ? read.Scalar(new YamlEntry(entry.Key, item)) : fields.Get(AliasText);
            if (text is not null)
                aliases.Add(new RegistryAlias(text.Value, fields?.Get(AliasKind) ?? Mila.AliasKind.Written, read.Span(text)));
        }

        return aliases.ToEquatableArray();
    }

    /// <summary>At least two participants, each a name, or a mapping that tells its role.</summary>
    private static EquatableArray<RegistryParticipant> ReadParticipants(ValueReader read, YamlEntry entry)
    {
        var participants = new List<RegistryParticipant>();
        foreach (var item in read.Items<YamlNode>(entry, ""))
        {
            var fields = item is YamlMapping mapping ? new FieldSet(read, mapping, ParticipantItem, mapping.Start, mapping.HeadLength) : null;
            var name = fields is null ? read.Stated(new YamlEntry(entry.Key, item)) : fields.Get(ParticipantName);
            if (name is not null)
                participants.Add(new RegistryParticipant(name, fields?.Get(Role)));
        }

        read.RequireItems(entry, 2, "two organizations or more");
        return participants.ToEquatableArray();
    }

    private static EquatableArray<RegistryQuote> ReadQuotes(ValueReader read, YamlEntry entry)
    {
        read.RequireItems(entry, 1, "a document and a quote");
        return read.Mappings(entry)
            .Select(item => ReadQuote(new FieldSet(read, item, QuoteItem, item.Start, item.HeadLength)))
            .OfType<RegistryQuote>()
            .ToEquatableArray();
    }

    /// <summary>The quote of an item that has one; absent where a part of it is.</summary>
    public static RegistryQuote? ReadQuote(FieldSet fields) =>
        (fields.Get(QuotedDocument), fields.Get(Quote)) is ({ } document, { } words) ? new RegistryQuote(document, words) : null;

    /// <summary>Lists of names.</summary>
    private static EquatableArray<EquatableArray<StatedText>> ReadGroups(ValueReader read, YamlEntry entry) =>
        read.Items<YamlSequence>(entry, "a list").Select(group => ReadNames(read, new YamlEntry(entry.Key, group), "names")).ToEquatableArray();

    private static EquatableArray<StatedText> ReadNames(ValueReader read, YamlEntry entry, string what)
    {
        read.RequireItems(entry, 2, $"two {what} or more");
        return read.Items<YamlScalar>(entry, "a single value").Select(read.Stated).ToEquatableArray();
    }
}
