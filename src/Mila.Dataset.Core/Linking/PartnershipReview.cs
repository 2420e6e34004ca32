using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>What a reader of the partnerships would ask their owner.</summary>
internal sealed class PartnershipReview(EquatableArray<Partnership> partnerships, EquatableArray<Organization> organizations, Findings findings)
{
    public void Report()
    {
        ReportNew();
        ReportConflicts();
    }

    /// <summary>
    /// Reports every partnership that the registry does not state, at its first sentence; once where that sentence tells of the same parties at two dates.
    /// </summary>
    private void ReportNew()
    {
        var reported = new HashSet<(SourceSpan, string)>();
        foreach (var partnership in partnerships)
        {
            var (place, parties) = (partnership.Evidence[0].Source, Parties(partnership));
            if (partnership.Certainty < Certainty.Confirmed && reported.Add((place, parties)))
                findings.Report(Rules.NewPartnership, place, parties);
        }
    }

    /// <summary>Reports, once for the same parties, dates that different documents give and that contradict each other.</summary>
    private void ReportConflicts()
    {
        foreach (var told in partnerships.GroupBy(static partnership => (partnership.Alliance, PartiesOf(partnership))))
        {
            // What the owner states of every one of them settles it.
            if (told.All(static partnership => partnership.Certainty == Certainty.Confirmed))
                continue;
            // Dates of contradicting tellings stand in rows of their own; a publication bounds only what its document tells.
            var stated = told.SelectMany(static partnership => partnership.Dates).Where(static date => !date.IsUpperBound).ToList();
            var conflict = DateConflicts.Find(stated)
                ?? told.Select(static partnership => DateConflicts.Find(partnership.Dates)).FirstOrDefault(static found => found is not null);
            if (conflict is var (first, second))
            {
                findings.Report(
                    Rules.ConflictingDates,
                    second.Evidence.Source,
                    first.Evidence.Source,
                    second.ToString(),
                    first.ToString(),
                    first.Evidence.Source.ToString(),
                    told.First().Name);
            }
        }
    }

    private static EquatableArray<int> PartiesOf(Partnership partnership) =>
        partnership.Participants.Where(static party => party.Role.IsParty())
            .Select(static party => party.Organization)
            .OrderBy(static row => row)
            .ToEquatableArray();

    /// <summary>A partnership's name; that of an alliance with its first members.</summary>
    private string Parties(Partnership partnership)
    {
        const int longest = 3;
        if (partnership.Alliance is null)
            return partnership.Name;
        var members = partnership.Participants.Select(member => organizations[member.Organization].Name).ToList();
        var rest = members.Count > longest ? FormattableString.Invariant($" and {members.Count - longest} others") : "";
        return $"{partnership.Name}: {string.Join(", ", members.Take(longest))}{rest}";
    }
}
