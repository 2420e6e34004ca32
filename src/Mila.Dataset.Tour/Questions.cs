using System.Collections.Frozen;

namespace Mila.Tour;

/// <summary>Fifteen questions, each asked of the generated dataset with LINQ.</summary>
internal static class Questions
{
    /// <summary>The answers, in order.</summary>
    public static IEnumerable<Answer> All =>
    [
        PartnershipsByYear(),
        PartnersOfMila(),
        ArticlesNamingBoth(),
        EvidenceOfPartnerships(),
        CoMentions(),
        PathToHuggingFace(),
        PeopleByAffiliation(),
        KeysOfTheIndexer(),
        MisspeltKey(),
        ToldByManyDocuments(),
        MayHaveBegunOn(),
        CompaniesAlliedWithUniversities(),
        Timeline(),
        PartnersAgainstMentions(),
        IndexWeekdayAndSentence(),
    ];

    public static Answer PartnershipsByYear() => Answer.Of(
        "How many partnerships began in which year?",
        ["Since", "Partnerships"],
        from partnership in Partnerships
        group partnership by partnership.Since?.Year into year
        orderby year.Key is null, year.Key
        select (year.Key, year.Count()));

    public static Answer PartnersOfMila() => Answer.Of(
        "Who are Mila's partners?",
        ["Partner"],
        Organizations.Mila.Partners);

    public static Answer ArticlesNamingBoth() => Answer.Of(
        "Which articles name both IBM and Meta?",
        ["Article"],
        Organizations.Ibm.Articles.Intersect(Organizations.Meta.Articles));

    public static Answer EvidenceOfPartnerships() => Answer.Of(
        "Which sentences tell of which partnership?",
        ["Partnership", "Evidence"],
        from partnership in Partnerships
        from evidence in partnership.Evidence
        select (partnership, evidence));

    public static Answer CoMentions() => Answer.Of(
        "Which organizations are named together, and in how many articles?",
        ["One", "Other", "Articles"],
        from article in Articles
        from one in article.Organizations
        from other in article.Organizations
        where string.CompareOrdinal(one.Slug, other.Slug) < 0
        group article by (one, other) into pair
        orderby pair.Count() descending, pair.Key.one.Slug, pair.Key.other.Slug
        select (pair.Key.one, pair.Key.other, pair.Count())) with { RowsShown = 6 };

    public static Answer PathToHuggingFace() => Answer.Of(
        "How is Statistics Canada linked to Hugging Face?",
        ["Organization"],
        Organizations.Path(Organizations.StatisticsCanada, Organizations.HuggingFace));

    public static Answer PeopleByAffiliation() => Answer.Of(
        "Who has which role where?",
        ["Organization", "Person", "Role", "Certainty"],
        from person in People
        from affiliation in person.Affiliations
        where affiliation.Organization is not null
        orderby affiliation.Organization?.Slug
        select (affiliation.Organization, person, affiliation.Role, affiliation.Certainty));

    public static Answer KeysOfTheIndexer() => Answer.Of(
        "By which keys is an organization found? Case and accents do not matter.",
        ["Key", "Organization"],
        [
            ("slug", Organizations["ibm"]),
            ("name", Organizations["MILA - Québec AI Institute"]),
            ("alias", Organizations["BDC"]),
            ("former name", Organizations["lisa"]),
            ("domain", Organizations["mila.quebec"]),
            ("Wikipedia title", Organizations["Ecole Polytechnique de Montreal"]),
        ]);

    public static Answer MisspeltKey() => Answer.Of<(string, object?)>(
        "And by a key with a slip of the pen?",
        ["", "statistics-canda"],
        [
            ("TryGet", Organizations.TryGet("statistics-canda", out _)),
            ("Find", Organizations.Find("statistics-canda")),
            ("indexer", Message(() => Organizations["statistics-canda"])),
        ]);

    public static Answer ToldByManyDocuments() => Answer.Of(
        "Which partnerships do two or more documents tell of?",
        ["Partnership", "Documents"],
        from partnership in Partnerships
        where partnership.Articles.Count >= 2
        select (partnership, partnership.Articles.Select(article => article.Source.Path)));

    public static Answer MayHaveBegunOn() => Answer.Of(
        "What may have begun on 11 December 2020?",
        ["Partnership", "Since"],
        from partnership in Partnerships
        where partnership.Since?.MayBe(new DateOnly(2020, 12, 11)) == true
        select (partnership, partnership.Since));

    public static Answer CompaniesAlliedWithUniversities() => Answer.Of(
        "Which companies are allied with universities?",
        ["Company"],
        from company in Organizations
        where company.Kind == OrganizationKind.Company
        where company.Partners.Any(partner => partner.Kind == OrganizationKind.University)
        select company);

    public static Answer Timeline() => Answer.Of(
        "What happened when?",
        ["Date", "", ""],
        from happening in Enumerable.Concat(
            from article in Articles
            where article.Origin == ArticleOrigin.Document
            select (Date: article.Published, "published", article.Title),
            from partnership in Partnerships
            select (Date: partnership.Since, "begun", partnership.Name))
        where happening.Date?.Year is not null
        orderby happening.Date
        select happening);

    public static Answer PartnersAgainstMentions() => Answer.Of(
        "How many partners has each organization, and how often is it named?",
        ["Partners", "Organizations: articles / mentions"],
        from organization in Organizations
        where organization.Articles.Count > 0
        let named = $"{organization} {organization.Articles.Count}/{organization.Mentions.Count}"
        group named by organization.Partners.Count into peers
        orderby peers.Key descending
        select (peers.Key, peers));

    /// <summary>An index of one's own, frozen once: the data never changes while the program runs.</summary>
    public static readonly FrozenDictionary<string, Article[]> ArticlesByTopic = (
        from article in Articles
        from topic in article.Topics
        group article by topic)
        .ToFrozenDictionary(topic => topic.Key, topic => topic.ToArray(), StringComparer.OrdinalIgnoreCase);

    public static Answer IndexWeekdayAndSentence() => Answer.Of<(string, object?)>(
        "And with an index of one's own, a weekday, the sentence behind a deal?",
        ["", ""],
        [
            ("topics", ArticlesByTopic.Keys.Order(StringComparer.Ordinal)),
            ("on machine learning", ArticlesByTopic["machine learning"]),
            ("the article of May 2024", (
                from article in Articles
                where article.Published is { Year: 2024, Month: 5 }
                select article.Published?.Earliest?.DayOfWeek).Single()),
            ("the deal of Mila and BDC",
                Partnerships.Between(Organizations.Mila, Organizations["BDC"]).Single().Evidence[0]),
        ]);

    private static string Message(Func<Organization> read)
    {
        try
        {
            return read().Name;
        }
        catch (KeyNotFoundException missing)
        {
            return missing.Message;
        }
    }
}
