using Mila.Core.Tables;

namespace Mila.Generator.Emission;

/// <summary>What a table can do beside giving its rows, whatever carries them.</summary>
internal static class TableMembers
{
    private const string Between =
        """
        /// <summary>The partnerships that both organizations take part in, whatever their roles.</summary>
        public global::System.Collections.Generic.IEnumerable<Partnership> Between(Organization one, Organization other)
        {
            foreach (var partnership in one.Partnerships)
            {
                if (partnership.Involves(other))
                    yield return partnership;
            }
        }
        """;

    private const string Finders =
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
        """;

    /// <summary>Its methods, as code.</summary>
    public static string? Of(DatasetTable table) =>
        table == DatasetTable.Organizations ? Finders : table == DatasetTable.Partnerships ? Between : null;

    /// <summary>Its lookups: the method's head up to the parameter list, and what the names of a searched array's fields begin with.</summary>
    public static IEnumerable<(string Head, string Field, Lookup Lookup)> LookupsOf(DatasetTable table)
    {
        if (table.Keys is { } keys)
            yield return ("/// <inheritdoc/>\nprotected override int RowOf", "lookup", keys);
        if (table != DatasetTable.Organizations)
            yield break;
        yield return ("private static int RowOfDomain", "domain", Lookup.OrganizationDomains);
        yield return ("private static int RowOfWikipediaTitle", "wikipediaTitle", Lookup.OrganizationWikipediaTitles);
    }
}
