using Mila.Core.Model;

namespace Mila.Generator.Tests;

/// <summary>A dataset made by hand: a row of every kind, every optional value once present and once absent.</summary>
internal static class Fixture
{
    private const string Launch = "seeds/launch.md", Wiki = "seeds/northlight.wiki", Notice = "seeds/notice.txt";

    // Rows by their slugs' order.
    private const int Ardenne = 0, Brightwater = 1, CopperAlliance = 2, Foresight = 3, Gazette = 4, Northlight = 5;
    private const int Lantern = 0, Launched = 1, Notes = 2, NorthlightPage = 3;

    public static Dataset Dataset { get; } = new(
        Documents: Array(new DocumentEntry(Launch, ArticleFormat.FrontMatter), new DocumentEntry(Wiki, ArticleFormat.Wikitext), new DocumentEntry(Notice, ArticleFormat.PlainText)),
        Articles: Array(
            new Article("lantern-goes-public", new ArticleDraft(ArticleOrigin.Related, "Lantern goes public", At(Launch, 21, 12, 19)), ArticleFormat.FrontMatter, null, null, default, default, default),
            new Article(
                "northlight-and-brightwater-chart-the-tides",
                new ArticleDraft(ArticleOrigin.Document, "Northlight and Brightwater chart the tides", At(Launch, 2, 8, 42))
                {
                    Excerpt = "Two neighbours share one harbour.",
                    Body = "Northlight and Brightwater have teamed up.\n\nAda Reed said: \u201CWe start in May.\u201D",
                    Category = "news",
                    Type = "article",
                    Language = "en",
                    Published = new Dated(PartialDate.FromInstant(new DateTimeOffset(2021, 5, 4, 9, 30, 0, TimeSpan.FromHours(-4)), "2021-05-04T09:30:00-04:00"), At(Launch, 4, 20, 25)),
                    OriginalUrl = "https://gazette.example/tides",
                    WebUrl = "no address",
                    Quality = 61,
                    Heat = -1,
                    IsPublished = true,
                    Topics = Array("Tides", "Machine Learning"),
                    Images = Array(new Image("https://gazette.example/harbour.jpg", 1024, 683, true, null)),
                    Secured = new SecuredText("3q2+7w==", "AAAAAAAAAAAAAAAAAAAAAA=="),
                },
                ArticleFormat.FrontMatter,
                Publisher: Gazette,
                Issuer: null,
                Authors: Array(0),
                Related: Array(Lantern),
                Citations: default),
            new Article(
                "northlight-notes",
                new ArticleDraft(ArticleOrigin.Cited, "Northlight notes", At(Wiki, 3, 60, 16)) { Accessed = new Dated(PartialDate.FromDay(2021, 6, 1, "2021-06-01"), At(Wiki, 3, 90, 10)) },
                ArticleFormat.Wikitext, null, null, default, default, default),
            new Article(
                "northlight-observatory",
                new ArticleDraft(ArticleOrigin.Document, "Northlight Observatory", At(Wiki, 1, 4, 22)) { Body = "Northlight studies the sea.", Sections = Array(new Section("History", 2)), Categories = Array("Observatories") },
                ArticleFormat.Wikitext, null, Issuer: Northlight, default, default, Citations: Array(Notes))),
        Organizations: Array(
            Organization("ardenne", "Universit\u00E9 d\u2019Ardenne", OrganizationKind.University, ["universite d'ardenne"]),
            Organization("brightwater", "Brightwater", OrganizationKind.Company, ["brightwater", "bw"]) with { Aliases = Array(new Alias("BW", AliasKind.Acronym), new Alias("Brightwater", AliasKind.Written)) },
            Organization("copper-alliance", "Copper Alliance", OrganizationKind.Alliance, ["copper alliance"]),
            Organization("foresight-fund", "Foresight Fund", OrganizationKind.Fund, ["foresight fund"]),
            Organization("gazette", "Harbour Gazette", OrganizationKind.Media, ["harbour gazette"]) with { Domain = "gazette.example" },
            Organization("northlight", "Northlight Observatory", OrganizationKind.ResearchInstitute, ["northlight", "northlight observatory"]) with
            {
                Location = "Port Ellery",
                Founded = PartialDate.FromYear(1993, "1993"),
                Founder = 0,
                WikipediaTitle = "Northlight Observatory",
                Evidence = Array(new Evidence(At(Wiki, 1, 4, 40), "Northlight Observatory is a research institute.", "Lead")),
            }),
        People: Array(
            new Person(
                "ada-reed",
                "Ada Reed",
                Array(
                    new Affiliation(Northlight, "director", Certainty.Stated, Quote),
                    new Affiliation(null, "sailor", Certainty.Implied, Quote)),
                Array(Quote))),
        Software: Array(
            new Software("lantern", "Lantern", Northlight, "a tide model", Array(Quote)),
            new Software("sextant", "Sextant", null, null, Array(Quote))),
        Partnerships: Array(
            Partnership("brightwater-northlight", "Brightwater and Northlight", PartnershipKind.Research, [(Northlight, ParticipantRole.Partner), (Brightwater, ParticipantRole.Partner), (Foresight, ParticipantRole.Funder)]) with
            {
                Since = PartialDate.FromMonth(2021, 5, "May 2021"),
                Dates = Array(new DatedObservation(PartialDate.FromDay(2021, 5, 4, "2021-05-04"), true, Quote)),
                Term = new Quantity(3, "years", Qualifier.Exactly, "three-year"),
                Amount = new Money(1_500_000.50m, "CAD", true, "about $1.5 million"),
                Purpose = "to chart the tides",
                Software = Array(0),
                Evidence = Array(Quote, new Evidence(At(Wiki, 5, 1, 30), "Northlight works with Brightwater.", "WorksWith")),
            },
            Partnership("copper-alliance", "Copper Alliance", PartnershipKind.Consortium, [(Brightwater, ParticipantRole.Lead), (Ardenne, ParticipantRole.Member)]) with
            {
                Since = PartialDate.FromSeason(null, Season.Autumn, "in the fall"),
                Alliance = CopperAlliance,
            }),
        Candidates: Array(
            Partnership("ardenne-northlight", "Ardenne and Northlight", PartnershipKind.Unspecified, [(Ardenne, ParticipantRole.Partner), (Northlight, ParticipantRole.Partner)]) with
            {
                Status = PartnershipStatus.Planned,
                Certainty = Certainty.Candidate,
                Since = PartialDate.FromWords("soon"),
                Software = Array(1),
            }),
        Mentions: Array(
            new Mention(Northlight, null, Launched, MentionScope.Title, "Northlight", At(Launch, 2, 8, 10)),
            new Mention(Brightwater, null, Launched, MentionScope.Title, "Brightwater", At(Launch, 2, 23, 11)),
            new Mention(Gazette, null, Launched, MentionScope.Boilerplate, "Harbour Gazette", At(Launch, 6, 9, 15)),
            new Mention(null, 0, Launched, MentionScope.Body, "Ada Reed", At(Launch, 14, 1, 8)),
            new Mention(Northlight, null, NorthlightPage, MentionScope.Body, "Northlight", At(Wiki, 1, 4, 10)),
            new Mention(Northlight, null, NorthlightPage, MentionScope.Citation, "Northlight", At(Wiki, 3, 60, 10))),
        Figures: Array(
            new Figure("researchers", new Quantity(40, "researchers", Qualifier.Nearly, "nearly 40 researchers"), Northlight, 2020, Quote),
            new Figure("boats", new Quantity(2, "boats", Qualifier.Exactly, "two boats"), null, null, Quote)),
        ContentHash: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        Problems: default);

    public static EquatableArray<T> Array<T>(params T[] items) => items.ToEquatableArray();

    public static Organization Organization(string slug, string name, OrganizationKind kind, string[] keys) =>
        new(slug, name, default, Array(keys), kind, null, null, null, null, null, Certainty.Stated, default);

    /// <summary>A dataset of organizations alone.</summary>
    public static Dataset OfOrganizations(params Organization[] organizations) => new(
        default, default, Array([.. organizations.OrderBy(static o => o.Slug, StringComparer.Ordinal)]), default, default, default, default, default, default, "0", default);

    private static Evidence Quote => new(At(Launch, 12, 1, 42), "Northlight and Brightwater have teamed up.", "TeamUp");

    private static SourceSpan At(string path, int line, int column, int length) => new(path, line, column, length);

    private static Partnership Partnership(string slug, string name, PartnershipKind kind, (int Organization, ParticipantRole Role)[] participants) => new(
        slug,
        name,
        PartnershipStatus.Standing,
        Array([.. participants.Select(static p => new Participant(p.Organization, p.Role))]),
        kind,
        null,
        default,
        null,
        null,
        null,
        default,
        null,
        Certainty.Stated,
        Array(Quote));
}
