using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Package.Tests.Cli;

/// <summary>A dataset made by hand: two organizations, their partnership, and one of everything else.</summary>
internal static class SampleDataset
{
    public static readonly Evidence Sentence = new("port.md", 9, 3, 44, "In May 2021, Ångfart joined forces with Kelp.", "F2");

    public static readonly Dataset Value = new(
        Documents: Of(new DocumentEntry("port.md", ArticleFormat.FrontMatter)),
        Articles: Of(new Article(
            "port-opens",
            new ArticleDraft(ArticleOrigin.Document, "Port opens", new SourceSpan("port.md", 2, 8, 10))
            {
                Excerpt = "A harbour & its \"robots\"",
                Published = new Dated(PartialDate.FromInstant(new DateTimeOffset(2021, 5, 4, 9, 30, 0, TimeSpan.Zero), "2021-05-04T09:30:00Z"), default),
                WebUrl = "https://example.org/port",
                Quality = 7,
                IsPublished = true,
                Topics = Of("Harbours"),
                Images = Of(new Image("https://example.org/a.png", 10, 20, false, null)),
            },
            ArticleFormat.FrontMatter,
            Publisher: 1,
            Issuer: null,
            Authors: Of(0),
            Related: Of(0),
            Citations: default)),
        Organizations: Of(
            new Organization("angfart", "Ångfart", Of(new Alias("ÅF", AliasKind.Acronym)), Of("af", "angfart", "angfart.example"), OrganizationKind.Company, "angfart.example", null, PartialDate.FromYear(1993, "1993"), 0, null, Certainty.Stated, Of(Sentence)),
            new Organization("kelp", "Kelp", default, Of("kelp"), OrganizationKind.Unknown, null, null, null, null, null, Certainty.Implied, default)),
        People: Of(new Person("ada-orr", "Ada Orr", Of(new Affiliation(0, "founder", Certainty.Stated, Sentence)), Of(Sentence))),
        Software: Of(new Software("rudder", "Rudder", 0, null, default)),
        Partnerships: Of(new Partnership(
            "angfart-kelp",
            "Ångfart–Kelp",
            PartnershipStatus.Standing,
            Of(new Participant(0, ParticipantRole.Partner), new Participant(1, ParticipantRole.Lead)),
            PartnershipKind.Research,
            PartialDate.FromMonth(2021, 5, "May 2021"),
            Of(new DatedObservation(PartialDate.FromSeason(null, Season.Autumn, "in the fall"), false, Sentence)),
            new Quantity(3, "years", Qualifier.Exactly, "three-year"),
            new Money(1_500_000, "EUR", true, "about €1.5 million"),
            "to dredge",
            Of(0),
            null,
            Certainty.Stated,
            Of(Sentence))),
        Candidates: default,
        Mentions: Of(
            new Mention(0, null, 0, MentionScope.Body, "Ångfart", new SourceSpan("port.md", 9, 16, 7)),
            new Mention(1, null, 0, MentionScope.Related, "Kelp", new SourceSpan("port.md", 12, 5, 4))),
        Figures: Of(new Figure("cranes", new Quantity(12, "cranes", Qualifier.Nearly, "nearly 12 cranes"), 1, null, Sentence)),
        ContentHash: "c0ffee",
        Problems: default);

    public static EquatableArray<T> Of<T>(params T[] items) => items.ToEquatableArray();
}
