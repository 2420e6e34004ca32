using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Linking;

/// <summary>Frames whose slots became organizations → partnerships, each told by one or more documents.</summary>
internal sealed class PartnershipLinker
{
    private readonly IReadOnlyList<DocumentFacts> documents;
    private readonly Identities identities;
    private readonly OrganizationLinker organizations;
    private readonly Findings findings;
    private readonly Dictionary<string, List<PartnershipGroup>> groups = new(StringComparer.Ordinal);
    private readonly List<PartnershipGroup> ordered = [];
    private readonly Dictionary<(int Document, int Frame), PartnershipGroup> byFrame = [];

    public PartnershipLinker(
        IReadOnlyList<DocumentFacts> documents,
        Identities identities,
        OrganizationLinker organizations,
        IReadOnlyList<StatedPartnership> stated,
        IReadOnlyList<RegistryReject> rejects,
        Findings findings)
    {
        this.findings = findings;
        this.documents = documents;
        this.identities = identities;
        this.organizations = organizations;
        // What is stated comes first, so that what only supports finds it, whichever document stands first.
        AddFrames(static frame => !frame.IsSupport);
        AddFrames(static frame => frame.IsSupport && frame.Antecedent is null);
        AddFrames(static frame => frame.Antecedent is not null);
        if (stated.Count == 0 && rejects.Count == 0)
            return;
        var told = new GroupIndex(ordered);
        foreach (var reject in rejects.Where(static reject => reject.Quote is null))
            Reject(reject, told);
        foreach (var partnership in stated)
            Add(partnership, told);
    }

    public (EquatableArray<Partnership> Standing, EquatableArray<Partnership> Candidates) Link(EquatableArray<Organization> rows, SoftwareLinker software)
    {
        List<Partnership> standing = [], candidates = [];
        Slugs slugs = new(findings), candidateSlugs = new(findings);
        // The owner's own slugs come first, so that no other partnership can take one.
        foreach (var group in ordered.OrderBy(static group => group.Stated?.Entry.Slug is null))
        {
            var partnership = Link(group, rows, software);
            // Parties of two partnerships are no clash: their dates tell them apart.
            var clash = group.Stated?.Entry.Slug is null ? null : Rules.SlugClash;
            if (partnership.Certainty > Certainty.Candidate)
                standing.Add(partnership with { Slug = slugs.Take(partnership.Slug, "partnership", partnership.Evidence[0].Source, clash) });
            else
                candidates.Add(partnership with { Slug = candidateSlugs.Take(partnership.Slug, "candidate", partnership.Evidence[0].Source, clash) });
        }

        return (Sorted(standing), Sorted(candidates));
    }

    private static EquatableArray<Partnership> Sorted(List<Partnership> partnerships) =>
        partnerships.OrderBy(static partnership => partnership.Slug, StringComparer.Ordinal).ToEquatableArray();

    private void AddFrames(Func<FrameFact, bool> isTurn)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            var frames = documents[document].Frames;
            for (var i = 0; i < frames.Count; i++)
            {
                if (isTurn(frames[i]))
                    Add(document, i, frames[i]);
            }
        }
    }

    private void Add(int document, int number, FrameFact frame)
    {
        var participants = Participants(document, frame);
        var alliance = frame.Alliance is { } name ? organizations.RowOf(identities.Of(document, name)) : null;
        if (frame.Antecedent is { } antecedent)
        {
            if (byFrame.TryGetValue((document, antecedent), out var told) && participants.Count > 0)
                told.Add(document, frame, participants);
            return;
        }

        if (!TellsOfParties(frame, participants, alliance))
            return;
        var key = KeyOf(participants, alliance);
        if (!groups.TryGetValue(key, out var known))
            groups.Add(key, known = []);
        var group = known.Find(group => group.IsCompatible(frame));
        if (group is null)
        {
            if (alliance is not null && participants.Count == 0)
                return;
            known.Add(group = new PartnershipGroup { Alliance = alliance });
            ordered.Add(group);
        }

        group.Add(document, frame, participants);
        byFrame[(document, number)] = group;
    }

    private void Reject(RegistryReject reject, GroupIndex told)
    {
        var parties = reject.Participants.Select(name => organizations.RowOf(identities.Known(name.Text))).OfType<int>().ToList();
        var rejected = parties.Count == reject.Participants.Count ? told.Find(parties, parties) : [];
        if (rejected.Count == 0)
            findings.Report(Rules.StaleReject, reject.Place, reject.Reason);
        foreach (var group in rejected)
        {
            told.Remove(group);
            ordered.Remove(group);
        }
    }

    /// <summary>Joins an entry with what the documents tell of the same participants; where they tell nothing, it is a partnership of its own.</summary>
    private void Add(StatedPartnership stated, GroupIndex told)
    {
        var participants = stated.Entry.Participants
            .Select(participant => (Row: organizations.RowOf(identities.Known(participant.Organization.Text)), participant.Role))
            .Where(static participant => participant.Row is not null)
            .Select(static participant => (Organization: participant.Row!.Value, participant.Role))
            .ToList();
        var parties = participants
            .Where(static participant => participant.Role is not { } role || role.IsParty())
            .Select(static participant => participant.Organization);
        var group = told.Find(participants.Select(static participant => participant.Organization), parties)
            .Where(group => group.MayBe(stated.Entry))
            .OrderByDescending(group => group.FitTo(stated.Entry))
            .ThenBy(static group => group.Stated is not null)
            .ThenBy(static group => group.Alliance is not null)
            .FirstOrDefault();
        if (group is not null)
        {
            group.Add(stated, participants);
            return;
        }

        group = new PartnershipGroup();
        group.Add(stated, participants);
        ordered.Add(group);
        told.Add(group);
    }

    private List<Participant> Participants(int document, FrameFact frame)
    {
        List<Participant> participants = [];
        foreach (var slot in frame.Slots)
        {
            if (organizations.RowOf(identities.Of(document, slot.Name)) is { } row && !participants.Exists(known => known.Organization == row))
                participants.Add(new Participant(row, slot.Role));
        }

        return participants;
    }

    /// <summary>Two parties with names, a member of an alliance, or a promise of money.</summary>
    private static bool TellsOfParties(FrameFact frame, List<Participant> participants, int? alliance)
    {
        if (frame.Alliance is not null)
            return alliance is not null;
        return frame.Kind == PartnershipKind.Funding ? participants.Count > 0 : participants.Count(static participant => participant.Role.IsParty()) > 1;
    }

    private static string KeyOf(List<Participant> participants, int? alliance)
    {
        if (alliance is { } row)
            return FormattableString.Invariant($"alliance {row}");
        // Who pays distinguishes a promise of money, and only that.
        var parties = participants.Exists(static participant => participant.Role.IsParty())
            ? participants.Where(static participant => participant.Role.IsParty())
            : participants;
        return string.Join(" ", parties.Select(static party => party.Organization).OrderBy(static row => row));
    }

    private Partnership Link(PartnershipGroup group, EquatableArray<Organization> rows, SoftwareLinker software)
    {
        var dates = DatesOf(group);
        var entry = group.Stated?.Entry;
        return new Partnership(
            entry?.Slug ?? Named(group, "-", row => rows[row].Slug),
            entry?.Name ?? Named(group, " \u2013 ", organizations.ShortNameOf),
            group.Status,
            group.Participants.ToEquatableArray(),
            entry?.Kind ?? KindOf(group),
            entry?.Date?.Date ?? SinceOf(dates),
            dates,
            FirstOf(group, static frame => frame.Term),
            FirstOf(group, static frame => frame.Amount),
            group.Frames.Select(static told => told.Frame.Purpose).FirstOrDefault(static purpose => purpose is not null),
            group.Frames
                .SelectMany(told => told.Frame.Software.Select(number => software.RowOf(documents[told.Document].Software[number])))
                .Distinct()
                .OrderBy(static row => row)
                .ToEquatableArray(),
            group.Alliance,
            CertaintyOf(group),
            group.Frames.Select(static told => told.Frame.Evidence).Concat(QuotesOf(group).Select(static quote => quote.Evidence)).ByPlace());
    }

    private static List<(int Document, Evidence Evidence)> QuotesOf(PartnershipGroup group) => group.Stated?.Quotes ?? [];

    private static Certainty CertaintyOf(PartnershipGroup group)
    {
        if (group.Stated is null)
            return group.Frames.Max(static told => CertaintyOf(told.Frame));
        return group.Status == PartnershipStatus.Standing ? Certainty.Confirmed : Certainty.Candidate;
    }

    /// <summary>What does not stand, or only adds to what another frame states, is a candidate by itself.</summary>
    private static Certainty CertaintyOf(FrameFact frame) =>
        frame.Status != PartnershipStatus.Standing || (frame.IsSupport && frame.Antecedent is null) ? Certainty.Candidate : frame.Certainty;

    private static T? FirstOf<T>(PartnershipGroup group, Func<FrameFact, T?> part)
        where T : struct => group.Frames.Select(told => part(told.Frame)).FirstOrDefault(static value => value is not null);

    /// <summary>The alliance's name, or the parties' names; of many parties the first ones and how many more.</summary>
    private static string Named(PartnershipGroup group, string separator, Func<int, string> name)
    {
        const int longest = 4;
        if (group.Alliance is { } alliance)
            return name(alliance);
        var parties = group.Participants.Where(static participant => participant.Role.IsParty()).ToList();
        if (parties.Count == 0)
            return string.Join(separator, group.Participants.Select(payer => name(payer.Organization)).Append("funding"));
        var names = parties.ConvertAll(party => name(party.Organization));
        return names.Count <= longest
            ? string.Join(separator, names)
            : FormattableString.Invariant($"{string.Join(separator, names.Take(longest - 1))} and {names.Count - longest + 1} others");
    }

    /// <summary>The kind that most tellings agree on; of several the last in the enumeration, where the kinds stand that a construction tells.</summary>
    private static PartnershipKind KindOf(PartnershipGroup group) => group.Frames
        .Where(static told => told.Frame.Kind != PartnershipKind.Unspecified)
        .GroupBy(static told => told.Frame.Kind)
        .OrderByDescending(static kind => kind.Count())
        .ThenByDescending(static kind => kind.Key)
        .Select(static kind => kind.Key)
        .FirstOrDefault();

    private EquatableArray<DatedObservation> DatesOf(PartnershipGroup group)
    {
        var stated = group.Frames.Select(static told => told.Frame.Date).Where(static date => date is not null).Select(static date => date!);
        if (group.Stated?.Entry.Date is { } date)
            stated = stated.Prepend(new DatedObservation(date.Date, isUpperBound: false, new Evidence(date.Source, date.Date.Text, "registry")));
        var published = group.Frames.Select(static told => told.Document).Concat(QuotesOf(group).Select(static quote => quote.Document)).Distinct()
            .Select(document => documents[document].Article.Published)
            .Where(static published => published is not null)
            .Select(static published => new DatedObservation(
                published!.Date,
                isUpperBound: true,
                new Evidence(published.Source, published.Date.Text, "publication")));
        return stated.Concat(published).ByPlace(static date => date.Evidence.Source);
    }

    /// <summary>The finest date that the text states, one with a year first.</summary>
    private static PartialDate? SinceOf(EquatableArray<DatedObservation> dates) => dates
        .Where(static date => !date.IsUpperBound)
        .OrderByDescending(static date => date.Date.Year is not null)
        .ThenByDescending(static date => date.Date.Precision)
        .Select(static date => (PartialDate?)date.Date)
        .FirstOrDefault();
}
