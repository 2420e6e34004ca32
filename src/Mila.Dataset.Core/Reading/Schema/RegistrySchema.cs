using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading.Schema;

/// <summary>Every key of a registry file and of what it nests.</summary>
internal static class RegistrySchema
{
    public static readonly Field<IReadOnlyList<YamlMapping>> Documents = new("documents", static (read, entry) => read.Mappings(entry));
    public static readonly Field<IReadOnlyList<YamlMapping>> Organizations = new("organizations", static (read, entry) => read.Mappings(entry));

    public static readonly Field<YamlScalar?> Path = new("path", static (read, entry) => read.Scalar(entry));
    public static readonly Field<string?> Slug = new("slug", static (read, entry) => read.Text(entry));
    public static readonly Field<Dated?> Published = new("published", static (read, entry) => read.Date(entry), "date");
    public static readonly Field<ProviderDraft?> Publisher = new("publisher", ReadPublisher);
    public static readonly Field<string?> Url = new("url", static (read, entry) => read.Url(entry));
    public static readonly Field<string?> Language = new("language", static (read, entry) => read.Text(entry), "locale");
    public static readonly Field<EquatableArray<RuleSeverity>> Severities = new("severity", ReadSeverities);

    public static readonly Field<YamlScalar?> Name = new("name", static (read, entry) => read.Scalar(entry));
    public static readonly Field<EquatableArray<Alias>> Aliases = new("aliases", ReadAliases);
    public static readonly Field<OrganizationKind?> Kind = new("kind", static (read, entry) => read.Choice<OrganizationKind>(entry));
    public static readonly Field<string?> Domain = new("domain", static (read, entry) => read.Text(entry));
    public static readonly Field<string?> Location = new("location", static (read, entry) => read.Text(entry));
    public static readonly Field<string?> WikipediaTitle = new("wikipedia", static (read, entry) => read.Text(entry));

    private static readonly Field<string?> AliasText = new("text", static (read, entry) => read.Text(entry));
    private static readonly Field<AliasKind?> AliasKind = new("kind", static (read, entry) => read.Choice<AliasKind>(entry));

    private static readonly MappingSchema AliasItem = new("an alias", [AliasText], [], [AliasKind]);

    public static readonly MappingSchema Root = new("a registry", [], [], [Documents, Organizations]);
    public static readonly MappingSchema Document = new("a document's entry", [Path], [], [Slug, Published, Publisher, Url, Language, Severities]);
    public static readonly MappingSchema Organization = new("an organization's entry", [Name], [], [Slug, Aliases, Kind, Domain, Location, WikipediaTitle]);

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
                read.Report(Rules.UnknownRule, item.Key, id, ValueReader.DidYouMean(id, RuleIds.All));
            else if (!rule.IsConfigurable)
                read.Report(Rules.FixedSeverity, item.Key, id);
            else if (read.Choice<Severity>(item) is { } severity)
                severities.Add(new RuleSeverity(id, severity));
        }

        return severities.ToEquatableArray();
    }

    /// <summary>Forms of a name, each a text, or a mapping that tells its kind.</summary>
    private static EquatableArray<Alias> ReadAliases(ValueReader read, YamlEntry entry)
    {
        var aliases = new List<Alias>();
        foreach (var item in read.Items<YamlNode>(entry, ""))
        {
            var fields = item is YamlMapping mapping ? new FieldSet(read, mapping, AliasItem, mapping.Start, mapping.HeadLength) : null;
            var text = fields is null ? read.Text(new YamlEntry(entry.Key, item)) : fields.Get(AliasText);
            if (text is not null)
                aliases.Add(new Alias(text, fields?.Get(AliasKind) ?? Mila.AliasKind.Written));
        }

        return aliases.ToEquatableArray();
    }
}
