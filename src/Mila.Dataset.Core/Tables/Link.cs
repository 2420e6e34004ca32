namespace Mila.Core.Tables;

/// <summary>Which rows of one table lead to which of another: how records navigate.</summary>
/// <param name="Rows">For every row, the rows that it leads to.</param>
public sealed record Link(string Name, string Summary, Func<Navigation, IReadOnlyList<IReadOnlyList<int>>> Rows)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Link> All { get; } =
    [
        new("ArticleAuthors", "Article → the people who wrote it.", static navigation => navigation.ArticleAuthors),
        new("ArticleRelated", "Article → the articles that it lists as related.", static navigation => navigation.ArticleRelated),
        new("ArticleCitations", "Article → the articles that it cites.", static navigation => navigation.ArticleCitations),
        new("ArticleOrganizations", "Article → the organizations that its title, excerpt and body name.", static navigation => navigation.ArticleOrganizations),
        new("ArticlePeople", "Article → the people that its title, excerpt and body name.", static navigation => navigation.ArticlePeople),
        new("ArticleMentions", "Article → every mention in it.", static navigation => navigation.ArticleMentions),
        new("ArticlePartnerships", "Article → the partnerships that it gives evidence of.", static navigation => navigation.ArticlePartnerships),
        new("OrganizationPartners", "Organization → its partners.", static navigation => navigation.OrganizationPartners),
        new("OrganizationPartnerships", "Organization → the partnerships that it takes part in.", static navigation => navigation.OrganizationPartnerships),
        new("OrganizationArticles", "Organization → the articles whose title, excerpt or body names it.", static navigation => navigation.OrganizationArticles),
        new("OrganizationMentions", "Organization → every mention of it.", static navigation => navigation.OrganizationMentions),
        new("OrganizationPeople", "Organization → the people who have a role in it.", static navigation => navigation.OrganizationPeople),
        new("OrganizationSoftware", "Organization → the software that it owns.", static navigation => navigation.OrganizationSoftware),
        new("PartnershipArticles", "Partnership, then candidate → the articles that give evidence of it.", static navigation => navigation.PartnershipArticles),
        new("PartnershipSoftware", "Partnership, then candidate → the software that its evidence names.", static navigation => navigation.PartnershipSoftware),
    ];
}
