using Mila.Core.Model;

namespace Mila.Core.Tables;

/// <summary>Which rows every row leads to, in the order in which a person reads them.</summary>
public sealed class Navigation
{
    private readonly Dataset dataset;

    public Navigation(Dataset dataset)
    {
        this.dataset = dataset;
        int articles = dataset.Articles.Count, organizations = dataset.Organizations.Count, people = dataset.People.Count;
        ArticleAuthors = [.. dataset.Articles.Select(static a => a.Authors)];
        ArticleRelated = [.. dataset.Articles.Select(static a => a.Related)];
        ArticleCitations = [.. dataset.Articles.Select(static a => a.Citations)];
        PartnershipSoftware = [.. dataset.Partnerships.Concat(dataset.Candidates).Select(static p => p.Software)];

        ArticleMentions = Group(articles, dataset.Mentions.Select(static (mention, i) => (mention.Article, i)));
        OrganizationMentions = Group(organizations, Pairs(dataset.Mentions, static (mention, i) => (mention.Organization, i)));
        PersonMentions = Group(people, Pairs(dataset.Mentions, static (mention, i) => (mention.Person, i)));

        var told = dataset.Mentions.Where(static m => m.Scope.IsArticleItself()).ToList();
        OrganizationArticles = Set(organizations, Pairs(told, static (mention, _) => (mention.Organization, mention.Article)));
        ArticleOrganizations = Inverse(articles, OrganizationArticles);
        ArticlePeople = Inverse(articles, Set(people, Pairs(told, static (mention, _) => (mention.Person, mention.Article))));

        OrganizationPeople = Set(organizations, from person in Numbered(dataset.People)
                                                from affiliation in person.Row.Affiliations
                                                where affiliation.Organization is not null
                                                select (affiliation.Organization!.Value, person.Number));
        OrganizationSoftware = Set(organizations, Pairs(dataset.Software, static (software, i) => (software.Owner, i)));
        OrganizationPartnerships = Set(organizations, from partnership in Numbered(dataset.Partnerships)
                                                      from participant in partnership.Row.Participants
                                                      select (participant.Organization, partnership.Number));
        OrganizationPartners = Set(organizations, from partnership in dataset.Partnerships
                                                  let partners = partnership.Participants.Where(static p => p.Role.IsParty()).ToList()
                                                  from one in partners
                                                  from other in partners
                                                  where one.Organization != other.Organization
                                                  select (one.Organization, other.Organization));

        var documents = Numbered(dataset.Articles)
            .Where(static article => article.Row.Draft.Origin == ArticleOrigin.Document)
            .ToLookup(static article => article.Row.Draft.Source.Path, static article => article.Number);
        var partnerships = dataset.Partnerships.Concat(dataset.Candidates).ToList();
        PartnershipArticles = Set(partnerships.Count, from partnership in Numbered(partnerships)
                                                      from evidence in partnership.Row.Evidence
                                                      from document in documents[evidence.Source.Path]
                                                      select (partnership.Number, document));
        ArticlePartnerships = Inverse(articles, PartnershipArticles.Take(dataset.Partnerships.Count));
    }

    public IReadOnlyList<IReadOnlyList<int>> ArticleAuthors { get; }

    public IReadOnlyList<IReadOnlyList<int>> ArticleRelated { get; }

    public IReadOnlyList<IReadOnlyList<int>> ArticleCitations { get; }

    public IReadOnlyList<IReadOnlyList<int>> ArticleOrganizations { get; }

    public IReadOnlyList<IReadOnlyList<int>> ArticlePeople { get; }

    public IReadOnlyList<IReadOnlyList<int>> ArticleMentions { get; }

    public IReadOnlyList<IReadOnlyList<int>> ArticlePartnerships { get; }

    public IReadOnlyList<IReadOnlyList<int>> OrganizationPartners { get; }

    public IReadOnlyList<IReadOnlyList<int>> OrganizationPartnerships { get; }

    public IReadOnlyList<IReadOnlyList<int>> OrganizationArticles { get; }

    public IReadOnlyList<IReadOnlyList<int>> OrganizationMentions { get; }

    public IReadOnlyList<IReadOnlyList<int>> OrganizationPeople { get; }

    public IReadOnlyList<IReadOnlyList<int>> OrganizationSoftware { get; }

    public IReadOnlyList<IReadOnlyList<int>> PersonMentions { get; }

    /// <summary>The software of the partnerships, then of the candidates.</summary>
    public IReadOnlyList<IReadOnlyList<int>> PartnershipSoftware { get; }

    /// <summary>The articles of the partnerships, then of the candidates.</summary>
    public IReadOnlyList<IReadOnlyList<int>> PartnershipArticles { get; }

    /// <summary>The rows of a table that are named most, or that have most evidence, in their order: they are worth a member of their own.</summary>
    public IReadOnlyList<int> HeaviestOf(DatasetTable table, int count)
    {
        var weights = WeightsOf(table);
        return [.. Enumerable.Range(0, weights.Count).OrderByDescending(row => weights[row]).ThenBy(static row => row).Take(count).OrderBy(static row => row)];
    }

    private IReadOnlyList<int> WeightsOf(DatasetTable table)
    {
        if (table == DatasetTable.Articles)
            return Counts(ArticleMentions);
        if (table == DatasetTable.Organizations)
            return Counts(OrganizationMentions);
        if (table == DatasetTable.People)
            return Counts(PersonMentions);
        if (table == DatasetTable.Software)
            return [.. dataset.Software.Select(static software => software.Evidence.Count)];
        return [.. (table == DatasetTable.Partnerships ? dataset.Partnerships : dataset.Candidates).Select(static partnership => partnership.Evidence.Count)];

        static IReadOnlyList<int> Counts(IReadOnlyList<IReadOnlyList<int>> rows) => [.. rows.Select(static row => row.Count)];
    }

    private static IEnumerable<(T Row, int Number)> Numbered<T>(IEnumerable<T> rows) => rows.Select(static (row, i) => (row, i));

    /// <summary>The pairs whose first number is given.</summary>
    private static IEnumerable<(int From, int To)> Pairs<T>(IEnumerable<T> rows, Func<T, int, (int? From, int To)> pair) =>
        rows.Select(pair).Where(static p => p.From is not null).Select(static p => (p.From!.Value, p.To));

    /// <summary>For every row, its numbers in the order of the pairs.</summary>
    private static List<int>[] Group(int count, IEnumerable<(int From, int To)> pairs)
    {
        var groups = new List<int>[count];
        for (var row = 0; row < count; row++)
            groups[row] = [];
        foreach (var (from, to) in pairs)
            groups[from].Add(to);
        return groups;
    }

    /// <summary>For every row, its numbers in ascending order, each once.</summary>
    private static List<int>[] Set(int count, IEnumerable<(int From, int To)> pairs)
    {
        var sets = Group(count, pairs);
        foreach (var numbers in sets)
        {
            numbers.Sort();
            var kept = 0;
            foreach (var number in numbers.ToArray())
            {
                if (kept == 0 || number != numbers[kept - 1])
                    numbers[kept++] = number;
            }

            numbers.RemoveRange(kept, numbers.Count - kept);
        }

        return sets;
    }

    private static List<int>[] Inverse(int count, IEnumerable<IReadOnlyList<int>> groups) =>
        Group(count, groups.SelectMany(static (numbers, row) => numbers.Select(number => (number, row))));
}
