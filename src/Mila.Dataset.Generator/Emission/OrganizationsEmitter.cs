using Mila.Core.Model;

namespace Mila.Generator.Emission;

internal static class OrganizationsEmitter
{
    public static void Write(CodeWriter writer, Plan plan)
    {
        var organizations = plan.Dataset.Organizations;
        var table = new TableEmitter(writer, plan.Options, "Organization", "Organization", plan.Organizations);
        table.WriteSlugs("organizations");
        using (table.Keyed("The organizations, in the order of their slugs."))
        {
            for (var row = 0; row < organizations.Count; row++)
                table.WriteRow(row, organizations[row].Name, Arguments(plan, row, organizations[row]));
            WriteFinders(writer);
            table.WriteRowSwitch();
            table.WriteKeys(organizations.Select(static organization => (IEnumerable<string>)organization.Keys));
            WriteLookup(writer, "Domain", organizations.Select(static organization => organization.Domain?.ToLowerInvariant()));
            WriteLookup(writer, "WikipediaTitle", organizations.Select(static organization => organization.WikipediaTitle));
        }
    }

    private static ArgumentList Arguments(Plan plan, int row, Organization organization) => new ArgumentList()
        .AddNumber("row", row)
        .AddText("slug", organization.Slug)
        .AddText("name", organization.Name)
        .Add("kind", Literals.Enum(organization.Kind))
        .Add("certainty", Literals.Enum(organization.Certainty))
        .AddList("aliases", organization.Aliases, Literals.Alias)
        .AddText("domain", organization.Domain)
        .AddText("location", organization.Location)
        .AddDate("founded", organization.Founded)
        .AddRow("founder", organization.Founder, plan.People)
        .AddText("wikipediaTitle", organization.WikipediaTitle)
        .AddList("evidence", organization.Evidence, Literals.Evidence);

    private static void WriteFinders(CodeWriter writer) => writer.Line().Write(
        """
        /// <summary>The organization whose site has the domain, without <c>www.</c>; absent when there is none.</summary>
        public Organization? FindByDomain(string domain)
        {
            var row = RowOfDomain(domain.ToLowerInvariant());
            return row < 0 ? null : Row(row);
        }

        /// <summary>The organization whose page on Wikipedia has exactly the title; absent when there is none.</summary>
        public Organization? FindByWikipediaTitle(string title)
        {
            var row = RowOfWikipediaTitle(title);
            return row < 0 ? null : Row(row);
        }

        /// <summary>
        /// A shortest way from one organization to another over partners, both included; of several, the first in the order of slugs.
        /// Empty when there is none.
        /// </summary>
        public global::Mila.Rows<Organization> Path(Organization from, Organization to) =>
            Links.OrganizationPartners.Path(from.Row, to.Row, this);
        """);

    private static void WriteLookup(CodeWriter writer, string what, IEnumerable<string?> keys)
    {
        writer.Line();
        var index = new KeyIndex().Add(keys.Select(static key => key is null ? Array.Empty<string>() : [key]));
        LookupEmitter.Write(writer, $"private static int RowOf{what}", char.ToLowerInvariant(what[0]) + what.Substring(1), index);
    }
}
