using System.Globalization;
using System.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Suggestions;

/// <summary>What the documents tell and the registry lacks, as a registry file that states it.</summary>
public static class RegistrySuggestion
{
    /// <summary>The file's text, line ends as <c>\n</c>; empty where the registry lacks nothing.</summary>
    public static string Of(Dataset dataset)
    {
        var text = new StringBuilder();
        WriteOrganizations(text, dataset.Problems.Where(static problem => problem.Rule == Rules.LikelySame));
        WritePartnerships(text, dataset.Partnerships.Where(static partnership => partnership.Certainty < Certainty.Confirmed), dataset.Organizations);
        return text.Length == 0 ? "" : "# What the documents tell and the registry lacks. Keep what is true.\n" + text;
    }

    /// <summary>An entry on one line that makes a name an organization's alias.</summary>
    internal static string AliasLine(string name, string alias) => $"- {{name: {YamlValue.Of(name)}, aliases: [{YamlValue.Of(alias)}]}}";

    private static void WriteOrganizations(StringBuilder text, IEnumerable<Problem> likelySame)
    {
        // One entry a name, the problems' second argument; its aliases, their first, in the order of their places.
        var entries = likelySame.GroupBy(static problem => problem.Arguments[1], StringComparer.Ordinal)
            .OrderBy(static entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        if (entries.Count > 0)
            text.Append("organizations:\n");
        foreach (var entry in entries)
        {
            text.Append($"  - name: {YamlValue.Of(entry.Key)}\n    aliases:\n");
            foreach (var problem in entry)
                text.Append($"      - {YamlValue.Of(problem.Arguments[0])} # likely the same: see {YamlValue.Of(problem.Path)}, line {problem.Lines.Line.ToString(CultureInfo.InvariantCulture)}\n");
        }
    }

    private static void WritePartnerships(StringBuilder text, IEnumerable<Partnership> partnerships, EquatableArray<Organization> organizations)
    {
        var isFirst = true;
        foreach (var partnership in partnerships)
        {
            if (isFirst)
                text.Append("partnerships:\n");
            isFirst = false;
            WritePartnership(text, partnership, organizations);
        }
    }

    private static void WritePartnership(StringBuilder text, Partnership partnership, EquatableArray<Organization> organizations)
    {
        text.Append("  - participants:\n");
        foreach (var (organization, role) in partnership.Participants)
        {
            text.Append(role == ParticipantRole.Partner
                ? $"      - {NameOf(organization)}\n"
                : $"      - organization: {NameOf(organization)}\n        role: {ValueReader.Kebab(role.ToString())}\n");
        }

        // Named beside its members, an alliance tells its entry from others of the same organizations.
        if (partnership.Alliance is { } alliance)
            text.Append($"      - {NameOf(alliance)}\n");

        if (partnership.Kind != PartnershipKind.Unspecified)
            text.Append($"    kind: {ValueReader.Kebab(partnership.Kind.ToString())}\n");
        text.Append($"    status: {ValueReader.Kebab(partnership.Status.ToString())}\n");
        // Words that say less or more than a date alone, such as "in the fall", stay the documents' own.
        if (partnership.Since is { } since && DateText.TryParse(since.Text) == since)
            text.Append($"    date: {YamlValue.Of(since.Text)}\n");
        text.Append("    evidence:\n");
        foreach (var evidence in partnership.Evidence)
            text.Append($"      - document: {YamlValue.Of(evidence.Source.Path)}\n        quote: {YamlValue.Of(evidence.Text)}\n");

        string NameOf(int organization) => YamlValue.Of(organizations[organization].Name);
    }
}
