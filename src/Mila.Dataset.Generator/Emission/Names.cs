using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Mila.Generator.Emission;

/// <summary>Slugs → C# names. The only maker of names.</summary>
internal static class Names
{
    private const int Longest = 200;

    /// <summary>
    /// What a member of a table may not be called: what it inherits, what it declares, and the types that the emitted code names beside it.
    /// </summary>
    private static readonly string[] Reserved =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "Item", "Count", "Find", "FindBySlug", "FindByDomain", "FindByWikipediaTitle", "TryGet", "GetEnumerator", "Enumerator", "Row", "RowOf", "RowOfDomain", "RowOfWikipediaTitle", "Path", "Between",
        "Rows", "Dataset", "Links", "StoredDataset",
        "Article", "Organization", "Person", "Software", "Partnership", "Participant", "Affiliation", "Mention", "Figure",
        "ArticleTable", "OrganizationTable", "PersonTable", "SoftwareTable", "PartnershipTable", "CandidateTable", "MentionTable", "FigureTable",
        "ArticleSlugs", "OrganizationSlugs", "PersonSlugs", "SoftwareSlugs", "PartnershipSlugs", "CandidateSlugs",
    ];

    /// <summary>
    /// Distinct names for slugs, in their order, none of them reserved. Where two would differ in case alone, or one is reserved, each
    /// carries a hash of its own slug, so that it does not depend on the others' order.
    /// </summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> slugs)
    {
        var plain = slugs.Select(Pascal).ToList();
        var uses = Reserved.Concat(plain).ToLookup(static name => name, StringComparer.OrdinalIgnoreCase);
        return [.. plain.Select((name, i) => name.Length > 0 && uses[name].Count() == 1 ? name : Suffixed(name, slugs[i]))];
    }

    /// <summary>The words of a slug, each with a capital: <c>ai-sweden</c> → <c>AiSweden</c>. Empty when none of its characters fits into a name.</summary>
    public static string Pascal(string slug)
    {
        var name = new StringBuilder(slug.Length);
        var atStart = true;
        foreach (var character in Folding.Fold(slug))
        {
            if (!char.IsLetterOrDigit(character))
            {
                atStart = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(character))
                name.Append('_');
            name.Append(atStart ? char.ToUpperInvariant(character) : character);
            atStart = false;
        }

        return name.Length <= Longest ? name.ToString() : Suffixed(name.ToString(0, Longest), slug);
    }

    /// <summary>A namespace out of any text: what does not fit into a name becomes <c>_</c>, and keywords are escaped.</summary>
    public static string Namespace(string text) => string.Join(".", text.Split('.').Select(Identifier));

    /// <summary>Whether a text is a namespace as it stands.</summary>
    public static bool IsNamespace(string text) => Namespace(text) == text;

    /// <summary>A member's name as code writes it.</summary>
    public static string Member(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static string Identifier(string part)
    {
        var name = new StringBuilder(part.Length + 1);
        foreach (var character in part)
            name.Append(SyntaxFacts.IsIdentifierPartCharacter(character) ? character : '_');
        if (name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            name.Insert(0, '_');
        return Member(name.ToString());
    }

    private static string Suffixed(string name, string slug)
    {
        var hash = 2166136261;
        foreach (var character in slug)
            hash = unchecked((hash ^ character) * 16777619);
        return name + "_" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
