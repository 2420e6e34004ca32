namespace Mila.Core.Tests.Gold;

/// <summary>The engine finds in a folder exactly what a careful reader finds there.</summary>
public abstract class GoldTests
{
    private readonly SeedCorpus corpus;
    private readonly Lazy<GoldReading> reading;

    private protected GoldTests(SeedCorpus corpus)
    {
        Assert.SkipUnless(corpus.Exists, $"'{corpus.Folder}' is not there: the source documents are no part of the repository.");
        this.corpus = corpus;
        reading = new Lazy<GoldReading>(() => new GoldReading(corpus));
    }

    private GoldReading Found => reading.Value;

    [Fact]
    public void Each_document_names_its_organizations_and_no_other() =>
        FactAssert.Same(
            from organization in SeedGold.Organizations
            from document in Split(organization.Documents)
            select $"{document} names {organization.Id}",
            Found.OrganizationsInDocuments);

    [Fact]
    public void Each_organization_is_one_row() => FactAssert.Same([], Found.SplitOrganizations);

    [Fact]
    public void Each_organization_is_of_its_kind() =>
        FactAssert.Same(
            SeedGold.Organizations.Where(static organization => organization.Documents.Length > 0).Select(PrintKind),
            Found.OrganizationKinds.Where(static kind => !kind.EndsWith(" is Unknown", StringComparison.Ordinal)),
            tolerated: SeedGold.Organizations.Select(PrintKind));

    [Fact]
    public void Each_partnership_is_one_record() =>
        FactAssert.Same(SeedGold.Partnerships.Select(static partnership => $"1 × {partnership.Id}"), Found.Partnerships);

    [Fact]
    public void Each_document_tells_of_its_partnerships_and_no_other() =>
        FactAssert.Same(
            from partnership in SeedGold.Partnerships
            from document in DocumentsOf(partnership)
            select $"{partnership.Id} is told by {document}",
            Found.PartnershipsInDocuments);

    [Fact]
    public void Each_participant_has_its_role() =>
        FactAssert.Same(
            from partnership in SeedGold.Partnerships
            from document in DocumentsOf(partnership)
            from participant in partnership.Participants
            select $"{partnership.Id} in {document} has {participant.Organization} as {participant.Role}",
            Found.ParticipantsInDocuments,
            tolerated: SeedGold.ToleratedParticipant);

    [Fact]
    public void Each_partnership_is_of_its_kind() =>
        FactAssert.Same(
            SeedGold.Partnerships.Select(static partnership => $"{partnership.Id} is {partnership.Kinds[0]}"),
            Found.PartnershipKinds);

    [Fact]
    public void A_partnership_begins_when_the_text_says_and_never_on_a_day_of_publication() =>
        FactAssert.Same(
            SeedGold.Partnerships
                .Where(static partnership => partnership.Since is not null)
                .Select(static partnership => $"{partnership.Id} since {partnership.Since}"),
            Found.Starts);

    [Fact]
    public void A_partnership_keeps_every_date_that_a_document_gives_it() =>
        FactAssert.Contains(
            from partnership in SeedGold.Partnerships
            from date in partnership.Dates
            select $"{partnership.Id} at {date}",
            Found.Dates);

    [Fact]
    public void A_term_belongs_to_the_partnership_whose_clause_gives_it() =>
        FactAssert.Same(
            SeedGold.Partnerships
                .Where(static partnership => partnership.Term is not null)
                .Select(static partnership => $"{partnership.Id} for {partnership.Term}"),
            Found.Terms);

    [Fact]
    public void No_partnership_takes_the_money_of_the_clause_beside_it() => FactAssert.Same([], Found.Amounts);

    [Fact]
    public void A_membership_knows_its_alliance() =>
        FactAssert.Same(
            SeedGold.Partnerships
                .Where(static partnership => partnership.Alliance is not null)
                .Select(static partnership => $"{partnership.Id} is membership of {partnership.Alliance}"),
            Found.Alliances);

    [Fact]
    public void A_partnership_names_the_software_of_its_evidence() =>
        FactAssert.Same(
            from partnership in SeedGold.Partnerships
            from software in partnership.Software
            select $"{partnership.Id} involves {software}",
            Found.PartnershipSoftware);

    [Fact]
    public void Each_partnership_stands_on_the_lines_that_tell_of_it() =>
        FactAssert.Same(
            SeedGold.Partnerships.SelectMany(static partnership => partnership.Evidence, PrintEvidence),
            Found.EvidenceLines,
            tolerated: SeedGold.Partnerships.SelectMany(static partnership => partnership.FurtherEvidence, PrintEvidence));

    [Fact]
    public void A_promise_of_money_to_nobody_by_name_is_a_candidate() =>
        FactAssert.Same(
            [$"{corpus.Print(SeedGold.FundingPromise.At)}: ibm is Funder, Funding of 100000000 USD for 5 years"],
            Found.FundingPromises);

    [Fact]
    public void No_partnership_stands_on_a_line_that_only_looks_like_one() =>
        FactAssert.Same([], SeedGold.MustNots.SelectMany(Found.Violations));

    [Fact]
    public void Each_person_has_the_roles_that_the_text_gives() =>
        FactAssert.Same(
            SeedGold.People.Where(static person => person.IsRequired).SelectMany(PrintRoles),
            Found.People,
            tolerated: SeedGold.People.SelectMany(PrintRoles));

    [Fact]
    public void Each_piece_of_software_has_its_owner() => FactAssert.Same(SeedGold.Software, Found.Software);

    [Fact]
    public void Each_figure_is_read_with_its_unit_and_qualifier() =>
        FactAssert.Same(
            SeedGold.Figures.Select(Print),
            Found.Figures,
            tolerated: SeedGold.FurtherFigures.Select(Print));

    [Fact]
    public void A_figure_is_about_the_organization_of_its_sentence() =>
        FactAssert.Contains(
            from figure in SeedGold.Figures
            where figure.About is not null
            select FormattableString.Invariant($"{corpus.Print(figure.At)}: {figure.Value} is about {figure.About}"),
            Found.FigureSubjects);

    private static string[] Split(string documents) => documents.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The documents that support a partnership; all of them name all its participants.</summary>
    private static IEnumerable<string> DocumentsOf(GoldPartnership partnership) =>
        partnership.Evidence.Select(static line => line.Document).Distinct();

    private static string PrintKind(GoldOrganization organization) => $"{organization.Id} is {organization.Kind}";

    private static IEnumerable<string> PrintRoles(GoldPerson person) =>
        person.Roles.Select(role => $"{person.Name}, {role}").Prepend(person.Name);

    private string PrintEvidence(GoldPartnership partnership, GoldLine line) => $"{partnership.Id} stands on {corpus.Print(line)}";

    private string Print(GoldFigure figure) =>
        GoldReading.Print(corpus.Print(figure.At), figure.Qualifier, figure.Value, figure.Unit, figure.Year);
}
