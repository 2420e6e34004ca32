using Mila.Core.Model;

namespace Mila.Core.Tables;

/// <summary>The records of a dataset.</summary>
public static class DatasetShapes
{
    public static Shape Article { get; } = new Shape<Article>("Article", "An article: one of the documents, or one that a document cites or lists as related.")
        .Has("Slug", MemberKind.Text, static article => article.Slug, "The key of the article: lower case, words joined by hyphens.")
        .Has("Title", MemberKind.Text, static article => article.Draft.Title, "The title, without markup.")
        .MayHave("Excerpt", MemberKind.Text, static article => article.Draft.Excerpt, "The standfirst; absent when the document gives none.")
        .MayHave("Body", MemberKind.Prose, static article => article.Draft.Body, "The text without markup, paragraphs separated by an empty line; absent when only the title is known.")
        .MayHave("Category", MemberKind.Text, static article => article.Draft.Category, "The category that the document gives; absent when it gives none.")
        .MayHave("Type", MemberKind.Text, static article => article.Draft.Type, "The type that the document gives, such as <c>article</c>; absent when it gives none.")
        .MayHave("Language", MemberKind.Text, static article => article.Draft.Language, "The language as a BCP 47 tag; absent when neither the document nor the registry gives it.")
        .Choice("Format", static article => article.Format, "The notation of the document that is the article, or names it.")
        .Choice("Origin", static article => article.Draft.Origin, "Whether it is a document itself, or one that a document cites or lists as related.")
        .MayHave("Published", MemberKind.Date, static article => article.Draft.Published?.Date, "When it was published, as precisely as that is known; absent when it is not.")
        .MayHave("Accessed", MemberKind.Date, static article => article.Draft.Accessed?.Date, "When the citing author read it; absent unless a citation says so.")
        .Row("Publisher", "Organization", "Organizations", static article => article.Publisher, "Who published it; absent when nothing says so.")
        .Row("Issuer", "Organization", "Organizations", static article => article.Issuer, "Who issued the press release; absent elsewhere.")
        .Rows("Authors", "Person", "People", "ArticleAuthors", "Who wrote it, in the order of the byline.")
        .MayHave("OriginalUrl", MemberKind.Address, static article => article.Draft.OriginalUrl, "The address it first appeared at; absent when none is given.")
        .MayHave("WebUrl", MemberKind.Address, static article => article.Draft.WebUrl, "The address of its page; absent when none is given.")
        .MayHave("AmpUrl", MemberKind.Address, static article => article.Draft.AmpUrl, "The address of its AMP page; absent when none is given.")
        .MayHave("CdnAmpUrl", MemberKind.Address, static article => article.Draft.CdnAmpUrl, "The address of its AMP page in a cache; absent when none is given.")
        .MayHave("Quality", MemberKind.Number, static article => article.Draft.Quality, "The aggregator's mark for quality; absent when none is given.")
        .MayHave("Heat", MemberKind.Number, static article => article.Draft.Heat, "The aggregator's mark for attention; absent when none is given.")
        .MayHave("IsPublished", MemberKind.Flag, static article => article.Draft.IsPublished, "Whether the aggregator published it; absent when the document does not say.")
        .Has("Topics", MemberKind.Texts, static article => article.Draft.Topics, "The topics that the document lists.")
        .Has("Images", MemberKind.Images, static article => article.Draft.Images, "The pictures.")
        .MayHave("Secured", MemberKind.Secured, static article => article.Draft.Secured, "The encrypted body, carried as it is; absent when there is none.")
        .Has("Sections", MemberKind.Sections, static article => article.Draft.Sections, "The headings of the body, in order.")
        .Has("Categories", MemberKind.Texts, static article => article.Draft.Categories, "The categories of the wiki that it belongs to.")
        .Has("Source", MemberKind.Place, static article => article.Draft.Source, "The place of its title.")
        .Rows("Related", "Article", "Articles", "ArticleRelated", "The articles that it lists as related, in its own order.")
        .Rows("Citations", "Article", "Articles", "ArticleCitations", "The articles that it cites, in the order of their first citation.")
        .Rows("Organizations", "Organization", "Organizations", "ArticleOrganizations", "The organizations that its title, excerpt and body name.")
        .Rows("People", "Person", "People", "ArticlePeople", "The people that its title, excerpt and body name.")
        .Rows("Mentions", "Mention", "Mentions", "ArticleMentions", "Every name of an organization or a person in it, in the order of their places.")
        .Rows(
            "Partnerships", "Partnership", "Partnerships", "ArticlePartnerships",
            "The partnerships that it gives evidence of; none unless it is a document itself.");

    public static Shape Organization { get; } = new Shape<Organization>("Organization", "An organization that the documents name.")
        .Has("Slug", MemberKind.Text, static organization => organization.Slug, "The key of the organization: lower case, words joined by hyphens.")
        .Has("Name", MemberKind.Text, static organization => organization.Name, "The registry's name, or the one that the documents use most.")
        .Has("Aliases", MemberKind.Aliases, static organization => organization.Aliases, "Every form of the name, each once.")
        .Choice("Kind", static organization => organization.Kind, "What sort of body it is.")
        .MayHave("Domain", MemberKind.Text, static organization => organization.Domain, "The domain of its site, without <c>www.</c>; absent when nothing gives it.")
        .MayHave("Location", MemberKind.Text, static organization => organization.Location, "Where it is, in the documents' words; absent when they do not say.")
        .MayHave("Founded", MemberKind.Date, static organization => organization.Founded, "When it was founded; absent when the documents do not say.")
        .Row("Founder", "Person", "People", static organization => organization.Founder, "Who founded it; absent when the documents do not say.")
        .MayHave("WikipediaTitle", MemberKind.Text, static organization => organization.WikipediaTitle, "The title of its page on Wikipedia; absent when nothing links to it.")
        .Choice("Certainty", static organization => organization.Certainty, "How sure it is that this is an organization of this kind.")
        .Has("Evidence", MemberKind.Evidences, static organization => organization.Evidence, "Where the documents show that it is an organization, and of which kind.")
        .Rows("Partners", "Organization", "Organizations", "OrganizationPartners", "The organizations that it stands in a partnership with, each once. Who pays, who is paid and what a partnership founded\nis nobody's partner by that.")
        .Rows("Partnerships", "Partnership", "Partnerships", "OrganizationPartnerships", "The partnerships that it takes part in, whatever its role.")
        .Rows("Articles", "Article", "Articles", "OrganizationArticles", "The articles that name it in their title, excerpt or body.")
        .Rows("Mentions", "Mention", "Mentions", "OrganizationMentions", "Every place that names it, in any scope.")
        .Rows("People", "Person", "People", "OrganizationPeople", "The people who have a role in it.")
        .Rows("Software", "Software", "Software", "OrganizationSoftware", "The software that it owns.");

    public static Shape Affiliation { get; } = new Shape<Affiliation>("Affiliation", "A person's role.")
        .Row("Organization", "Organization", "Organizations", static affiliation => affiliation.Organization, "Where the role is; absent when the documents do not say.")
        .Has("Role", MemberKind.Text, static affiliation => affiliation.Role, "The role in the documents' words.")
        .Choice("Certainty", static affiliation => affiliation.Certainty, "How well it is supported.")
        .Has("Evidence", MemberKind.Evidence, static affiliation => affiliation.Evidence, "Where it stands.");

    public static Shape Person { get; } = new Shape<Person>("Person", "A person that the documents name.")
        .Has("Slug", MemberKind.Text, static person => person.Slug, "The key of the person: lower case, words joined by hyphens.")
        .Has("Name", MemberKind.Text, static person => person.Name, "The name in its fullest form.")
        .Parts("Affiliations", Affiliation, static person => person.Affiliations, "The roles that the documents give.")
        .Has("Evidence", MemberKind.Evidences, static person => person.Evidence, "Where the documents show that this is a person.");

    public static Shape Software { get; } = new Shape<Software>("Software", "A piece of software that the documents name.")
        .Has("Slug", MemberKind.Text, static software => software.Slug, "The key of the software: lower case, words joined by hyphens.")
        .Has("Name", MemberKind.Text, static software => software.Name, "The name as the documents write it.")
        .Row("Owner", "Organization", "Organizations", static software => software.Owner, "Whose it is; absent when the documents do not say.")
        .MayHave("Description", MemberKind.Text, static software => software.Description, "What it is, in the documents' words; absent when they do not say.")
        .Has("Evidence", MemberKind.Evidences, static software => software.Evidence, "Where the documents name it.");

    public static Shape Participant { get; } = new Shape<Participant>("Participant", "An organization that takes part in a partnership.")
        .Row("Organization", "Organization", "Organizations", static participant => participant.Organization, "Who takes part.")
        .Choice("Role", static participant => participant.Role, "How it takes part.");

    public static Shape Partnership { get; } = new Shape<Partnership>(
        "Partnership",
        "A partnership between organizations, or a candidate for one. What several documents tell of it is one record.")
        .Has("Slug", MemberKind.Text, static partnership => partnership.Slug, "The key of the partnership: lower case, words joined by hyphens.")
        .Has("Name", MemberKind.Text, static partnership => partnership.Name, "The names of the parties, or of the alliance.")
        .Choice("Status", static partnership => partnership.Status, "Whether it stands; all others are candidates.")
        .Choice("Kind", static partnership => partnership.Kind, "What it is for, or the form it takes.")
        .Parts("Participants", Participant, static partnership => partnership.Participants, "Who takes part, and how.")
        .MayHave("Since", MemberKind.Date, static partnership => partnership.Since, "When it began, as precisely as the text states it; absent when it does not. A publication date is no beginning.")
        .Has("Dates", MemberKind.Observations, static partnership => partnership.Dates, "Every date that the documents give, publication dates as upper bounds, in the order of their places.")
        .MayHave("Term", MemberKind.Quantity, static partnership => partnership.Term, "How long it lasts, in years, months or days; absent when the documents do not say.")
        .MayHave("Amount", MemberKind.Money, static partnership => partnership.Amount, "The money in it; absent when the documents do not say.")
        .MayHave("Purpose", MemberKind.Text, static partnership => partnership.Purpose, "What it is for, in the documents' words; absent when they do not say.")
        .Rows("Software", "Software", "Software", "PartnershipSoftware", "The software that its evidence names.")
        .Row("Alliance", "Organization", "Organizations", static partnership => partnership.Alliance, "The organization that it is the membership of; absent when it is of none.")
        .Choice("Certainty", static partnership => partnership.Certainty, "How well it is supported.")
        .Has("Evidence", MemberKind.Evidences, static partnership => partnership.Evidence, "Where the documents tell of it, in the order of the places.")
        .Rows("Articles", "Article", "Articles", "PartnershipArticles", "The articles that give evidence of it.");

    public static Shape Mention { get; } = new Shape<Mention>("Mention", "A place that names an organization or a person.", isSameByRow: true)
        .Row("Article", "Article", "Articles", static mention => mention.Article, "The article that it stands in.")
        .Row("Organization", "Organization", "Organizations", static mention => mention.Organization, "The organization that it names; absent when it names a person.")
        .Row("Person", "Person", "People", static mention => mention.Person, "The person that it names; absent when it names an organization.")
        .Choice("Scope", static mention => mention.Scope, "The part of the article that it stands in.")
        .Has("Text", MemberKind.Text, static mention => mention.Text, "The name as it stands there, without markup.")
        .Has("Source", MemberKind.Place, static mention => mention.Source, "Where it stands.");

    public static Shape Figure { get; } = new Shape<Figure>(
        "Figure",
        "A number that a document states. Figures that contradict each other stand side by side.",
        isSameByRow: true)
        .Has("What", MemberKind.Text, static figure => figure.What, "What the number measures, such as <c>researchers</c>.")
        .Has("Quantity", MemberKind.Quantity, static figure => figure.Quantity, "The number, its unit, and the words of the text.")
        .Row("About", "Organization", "Organizations", static figure => figure.About, "The organization that it is about; absent when the sentence names none.")
        .MayHave("Year", MemberKind.Number, static figure => figure.Year, "The year that the sentence binds it to; absent when it names none.")
        .Has("Evidence", MemberKind.Evidence, static figure => figure.Evidence, "Where it stands.");

    /// <summary>The records that stand in tables.</summary>
    public static IReadOnlyList<Shape> All { get; } = [Article, Organization, Person, Software, Partnership, Mention, Figure];
}
