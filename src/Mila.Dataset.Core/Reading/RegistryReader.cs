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
        var problems = new List<Problem>();
        var tree = YamlReader.Read(seed, 0, seed.Text.Length, problems, cancellation);
        var values = new ValueReader(seed, tree.IsWhole ? problems : []);
        var facts = new RegistryFacts(default, default);
        if (tree.Root is YamlMapping root)
        {
            var fields = new FieldSet(values, root, RegistrySchema.Root, root.Start, root.HeadLength);
            facts = new RegistryFacts(
                (fields.Get(RegistrySchema.Documents) ?? []).Select(item => ReadDocument(values, item)).OfType<RegistryDocument>().ToEquatableArray(),
                (fields.Get(RegistrySchema.Organizations) ?? []).Select(item => ReadOrganization(values, item)).OfType<RegistryOrganization>().ToEquatableArray());
        }
        else if (tree.Root is not null and not YamlScalar { IsEmpty: true })
        {
            problems.Add(seed.Problem(Rules.RootNotMapping, tree.Root.Start, tree.Root.HeadLength, tree.Root.Shape));
        }

        return (facts, problems.OrderBy(static problem => problem.Start).ToEquatableArray());
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
            fields.Get(RegistrySchema.Kind),
            fields.Get(RegistrySchema.Domain) is { } domain ? WebDomain.Of(domain) : null,
            fields.Get(RegistrySchema.Location),
            fields.Get(RegistrySchema.WikipediaTitle),
            values.Span(name));
    }
}
