using Mila.Core.Model;

namespace Mila.Core.Tests.Gold;

/// <summary>
/// What a dataset says, in the gold's words: rows become the gold's ids and paths its document numbers, so that found and expected facts
/// compare as text. A name that the gold does not know keeps its own form after a question mark.
/// </summary>
internal sealed class GoldReading
{
    private static readonly Dictionary<string, string> IdsByForm = SeedGold.Organizations
        .SelectMany(static organization => organization.Forms.Select(form => (Form: Folding.Fold(form), organization.Id)))
        .ToDictionary(static pair => pair.Form, static pair => pair.Id, StringComparer.Ordinal);

    private readonly Dataset dataset;
    private readonly SeedCorpus corpus;
    private readonly string[] organizations;
    private readonly string[] partnerships;

    public GoldReading(SeedCorpus corpus)
    {
        this.corpus = corpus;
        dataset = corpus.Dataset;
        organizations = [.. dataset.Organizations.Select(static organization => IdOf(organization))];
        partnerships = [.. dataset.Partnerships.Select(IdOf)];
    }

    /// <summary>The gold's organizations that fell apart: the names of their rows.</summary>
    public IEnumerable<string> SplitOrganizations =>
        from row in Enumerable.Range(0, organizations.Length)
        group dataset.Organizations[row].Name by organizations[row] into rows
        where rows.Count() > 1
        select $"{rows.Key} is {string.Join(" and ", rows)}";

    public IEnumerable<string> Partnerships => partnerships.CountBy(static id => id).Select(static count => $"{count.Value} × {count.Key}");

    public IEnumerable<string> OrganizationsInDocuments =>
        from mention in dataset.Mentions
        where mention.Scope is MentionScope.Title or MentionScope.Excerpt or MentionScope.Body
        from row in Given(mention.Organization)
        select $"{corpus.NumberOf(mention.Source.Path)} names {organizations[row]}";

    /// <summary>The kinds of the organizations that the gold knows.</summary>
    public IEnumerable<string> OrganizationKinds =>
        from row in Enumerable.Range(0, organizations.Length)
        from gold in SeedGold.Organizations
        where gold.Id == organizations[row]
        select $"{gold.Id} is {GoldKindOr(dataset.Organizations[row].Kind, gold)}";

    public IEnumerable<string> PartnershipsInDocuments => Each(
        partnership => DocumentsOf(partnership).Select(static document => $"is told by {document}"));

    /// <summary>Participants but the product, in every document that supports the partnership and names them.</summary>
    public IEnumerable<string> ParticipantsInDocuments
    {
        get
        {
            var named = OrganizationsInDocuments.ToHashSet(StringComparer.Ordinal);
            return Each(partnership =>
                from document in DocumentsOf(partnership)
                from participant in partnership.Participants
                let organization = organizations[participant.Organization]
                where participant.Role != ParticipantRole.Product && named.Contains($"{document} names {organization}")
                select $"in {document} has {organization} as {MemberFor(participant.Role)}");
        }
    }

    public IEnumerable<string> PartnershipKinds =>
        dataset.Partnerships.Zip(partnerships, static (partnership, id) => $"{id} is {GoldKindOr(partnership.Kind, id)}");

    public IEnumerable<string> Starts => Each(static partnership => Given(partnership.Since).Select(static since => $"since {Words(since)}"));

    public IEnumerable<string> Dates => Each(partnership => partnership.Dates.Select(dated =>
        $"at {corpus.NumberOf(dated.Evidence.Source.Path)} {(dated.IsUpperBound ? "by " : "")}{Words(dated.Date)}"));

    public IEnumerable<string> Terms => Each(static partnership => Given(partnership.Term).Select(static term => $"for {Words(term)}"));

    public IEnumerable<string> Amounts => Each(static partnership => Given(partnership.Amount).Select(static amount => $"for {Words(amount)}"));

    public IEnumerable<string> Alliances => Each(
        partnership => Given(partnership.Alliance).Select(row => $"is membership of {organizations[row]}"));

    public IEnumerable<string> PartnershipSoftware => Each(
        partnership => partnership.Software.Select(row => $"involves {Folding.Fold(dataset.Software[row].Name)}"));

    public IEnumerable<string> EvidenceLines => Each(
        partnership => partnership.Evidence.Select(evidence => $"stands on {corpus.Print(evidence.Source)}"));

    /// <summary>Candidates with an amount of money: who takes part in them, in what, how much and for how long.</summary>
    public IEnumerable<string> FundingPromises =>
        from candidate in dataset.Candidates
        from amount in Given(candidate.Amount)
        from term in Given(candidate.Term).Select(Words).DefaultIfEmpty("no term")
        from participant in candidate.Participants
        from evidence in candidate.Evidence
        select $"{corpus.Print(evidence.Source)}: {organizations[participant.Organization]} is {participant.Role}, {candidate.Kind} of {Words(amount)} for {term}";

    /// <summary>Partnerships that stand on a line which supports none of the organizations.</summary>
    public IEnumerable<string> Violations(GoldMustNot mustNot)
    {
        var lines = mustNot.At.Select(corpus.Print).ToHashSet(StringComparer.Ordinal);
        return
            from row in Enumerable.Range(0, partnerships.Length)
            let partnership = dataset.Partnerships[row]
            where mustNot.Organizations.Length == 0
                || partnership.Participants.Any(participant => mustNot.Organizations.Contains(organizations[participant.Organization]))
            from evidence in partnership.Evidence
            where lines.Contains(corpus.Print(evidence.Source))
            select $"{corpus.Print(evidence.Source)} supports {partnerships[row]}: {evidence}";
    }

    /// <summary>Every role of every person; a role that holds the gold's words is told in them.</summary>
    public IEnumerable<string> People
    {
        get
        {
            foreach (var person in dataset.People)
            {
                var gold = SeedGold.People.FirstOrDefault(gold => Folding.Fold(gold.Name) == Folding.Fold(person.Name));
                var name = gold?.Name ?? $"?{person.Name}";
                yield return name;
                foreach (var affiliation in person.Affiliations)
                {
                    var role = $"{(affiliation.Organization is { } row ? organizations[row] : "nobody")}: {Folding.Fold(affiliation.Role)}";
                    var told = gold?.Roles.Where(expected => Tells(role, expected)).DefaultIfEmpty($"?{role}") ?? [$"?{role}"];
                    foreach (var expected in told)
                        yield return $"{name}, {expected}";
                }
            }
        }
    }

    public IEnumerable<string> Software =>
        from software in dataset.Software
        from owner in Given(software.Owner).Select(row => organizations[row]).DefaultIfEmpty("nobody")
        select $"{Folding.Fold(software.Name)}: {owner}";

    public IEnumerable<string> Figures => dataset.Figures.Select(figure => Print(
        corpus.Print(figure.Evidence.Source),
        figure.Quantity.Qualifier,
        figure.Quantity.Value,
        figure.Quantity.Unit,
        figure.Year));

    /// <summary>What the figures are about, where one is named.</summary>
    public IEnumerable<string> FigureSubjects =>
        from figure in dataset.Figures
        from row in Given(figure.About)
        select FormattableString.Invariant($"{corpus.Print(figure.Evidence.Source)}: {figure.Quantity.Value} is about {organizations[row]}");

    /// <summary>A figure as both sides print it.</summary>
    public static string Print(string line, Qualifier qualifier, decimal value, string unit, int? year) =>
        FormattableString.Invariant($"{line}: {qualifier} {value} {unit}{(year is null ? "" : $" in {year}")}");

    /// <summary>A date as far as it is known: <c>2017</c>, <c>2020-12</c>, <c>2020-12-11</c>, <c>autumn</c>, <c>month 1</c>; else its words in quotes.</summary>
    public static string Words(PartialDate date) => date switch
    {
        { Year: { } year, Month: { } month, Day: { } day } => FormattableString.Invariant($"{year:D4}-{month:D2}-{day:D2}"),
        { Year: { } year, Month: { } month } => FormattableString.Invariant($"{year:D4}-{month:D2}"),
        { Month: { } month } => FormattableString.Invariant($"month {month}"),
        { Season: { } season } => FormattableString.Invariant($"{Folding.Fold(season.ToString())}{(date.Year is { } year ? $" {year}" : "")}"),
        { Year: { } year } => FormattableString.Invariant($"{year:D4}"),
        _ => $"'{Folding.Fold(date.Text)}'",
    };

    private static string Words(Quantity quantity) => FormattableString.Invariant($"{quantity.Value} {quantity.Unit}");

    private static string Words(Money money) => FormattableString.Invariant($"{money.Amount} {money.Currency}");

    private static string IdOf(Organization organization)
    {
        foreach (var form in organization.Aliases.Select(static alias => alias.Text).Prepend(organization.Name))
        {
            if (IdsByForm.TryGetValue(Folding.Fold(form), out var id))
                return id;
        }

        return $"?{organization.Name}";
    }

    /// <summary>The id of the gold's partnership that shares most participants, at least half of all.</summary>
    private string IdOf(Partnership partnership)
    {
        var found = partnership.Participants.Select(participant => organizations[participant.Organization]).ToHashSet(StringComparer.Ordinal);
        var (id, likeness) = SeedGold.Partnerships.Select(gold => (gold.Id, Likeness: Likeness(gold, found))).MaxBy(static pair => pair.Likeness);
        return likeness >= 0.5 ? id : $"?{string.Join('+', found.Order(StringComparer.Ordinal))}";
    }

    private static double Likeness(GoldPartnership gold, HashSet<string> found)
    {
        var expected = gold.Participants.Select(static participant => participant.Organization).ToHashSet(StringComparer.Ordinal);
        if (gold.Product is not null)
            expected.Add(gold.Product);
        return (double)expected.Count(found.Contains) / expected.Union(found).Count();
    }

    /// <summary>A kind that a careful reader may choose instead of the gold's is as good.</summary>
    private static PartnershipKind GoldKindOr(PartnershipKind kind, string id)
    {
        var gold = SeedGold.Partnerships.FirstOrDefault(gold => gold.Id == id);
        return gold is not null && gold.Kinds.Contains(kind) ? gold.Kinds[0] : kind;
    }

    /// <summary>Where no document tells the kind, an unknown one is as good as the gold's.</summary>
    private static OrganizationKind GoldKindOr(OrganizationKind kind, GoldOrganization gold) =>
        kind == OrganizationKind.Unknown && !gold.KindIsStated ? gold.Kind : kind;

    /// <summary>Leading an alliance is one way to be a member.</summary>
    private static ParticipantRole MemberFor(ParticipantRole role) => role == ParticipantRole.Lead ? ParticipantRole.Member : role;

    private static bool Tells(string role, string expected)
    {
        var colon = expected.IndexOf(':', StringComparison.Ordinal) + 2;
        return role.StartsWith(expected[..colon], StringComparison.Ordinal) && role.Contains(expected[colon..], StringComparison.Ordinal);
    }

    private IEnumerable<string> DocumentsOf(Partnership partnership) =>
        partnership.Evidence.Select(evidence => corpus.NumberOf(evidence.Source.Path)).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Each(Func<Partnership, IEnumerable<string>> facts) =>
        dataset.Partnerships.Zip(partnerships, (partnership, id) => facts(partnership).Select(fact => $"{id} {fact}")).SelectMany(static facts => facts);

    private static IEnumerable<T> Given<T>(T? value)
        where T : struct => value is { } given ? [given] : [];
}
