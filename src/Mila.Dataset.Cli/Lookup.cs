using Mila.Core.Model;

namespace Mila.Cli;

/// <summary>Finds rows by what a person may call them.</summary>
internal static class Lookup
{
    /// <summary>The first row that bears <paramref name="key"/>; absent when none does.</summary>
    public static (TableName Table, int Row)? Find(Dataset dataset, string key)
    {
        var folded = Folding.Fold(key);
        foreach (var entry in Keys(dataset))
        {
            if (entry.Key == folded)
                return (entry.Table, entry.Row);
        }

        return null;
    }

    /// <summary>The slugs of the rows that <paramref name="key"/> may have been meant to name, the nearest first.</summary>
    public static IEnumerable<string> Near(Dataset dataset, string key)
    {
        var slugs = Keys(dataset).ToLookup(static entry => Folding.Slug(entry.Key), static entry => entry.Slug);
        return Spelling.Near(Folding.Slug(key), slugs.Select(static rows => rows.Key)).SelectMany(near => slugs[near]).Distinct();
    }

    /// <summary>Every folded key and the row that bears it, the table that wins a shared key first.</summary>
    private static IEnumerable<(string Key, string Slug, TableName Table, int Row)> Keys(Dataset dataset) =>
    [
        .. Keys(TableName.Organizations, dataset.Organizations, static organization => organization.Slug, static organization => organization.Keys),
        .. Keys(TableName.People, dataset.People, static person => person.Slug, static person => [person.Slug, person.Name]),
        .. Keys(TableName.Software, dataset.Software, static software => software.Slug, static software => [software.Slug, software.Name]),
        .. Keys(TableName.Partnerships, dataset.Partnerships, static partnership => partnership.Slug, static partnership => [partnership.Slug, partnership.Name]),
        .. Keys(TableName.Articles, dataset.Articles, static article => article.Slug, static article => [article.Slug, article.Draft.Title]),
        .. Keys(TableName.Candidates, dataset.Candidates, static candidate => candidate.Slug, static candidate => [candidate.Slug, candidate.Name]),
    ];

    private static IEnumerable<(string Key, string Slug, TableName Table, int Row)> Keys<T>(
        TableName table,
        EquatableArray<T> rows,
        Func<T, string> slugOf,
        Func<T, IEnumerable<string>> keysOf) =>
        rows.SelectMany((row, index) => keysOf(row).Select(key => (Folding.Fold(key), slugOf(row), table, index)));
}
