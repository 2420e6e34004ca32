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

    /// <summary>Every folded key and the row that bears it, the table that wins a shared key first.</summary>
    public static IEnumerable<(string Key, TableName Table, int Row)> Keys(Dataset dataset) =>
    [
        .. Keys(TableName.Organizations, dataset.Organizations, static organization => organization.Keys),
        .. Keys(TableName.People, dataset.People, static person => [Folding.Fold(person.Slug), Folding.Fold(person.Name)]),
        .. Keys(TableName.Software, dataset.Software, static software => [Folding.Fold(software.Slug), Folding.Fold(software.Name)]),
        .. Keys(TableName.Partnerships, dataset.Partnerships, static partnership => [Folding.Fold(partnership.Slug), Folding.Fold(partnership.Name)]),
        .. Keys(TableName.Articles, dataset.Articles, static article => [Folding.Fold(article.Slug), Folding.Fold(article.Draft.Title)]),
    ];

    private static IEnumerable<(string Key, TableName Table, int Row)> Keys<T>(TableName table, EquatableArray<T> rows, Func<T, IEnumerable<string>> keysOf) =>
        rows.SelectMany((row, index) => keysOf(row).Select(key => (key, table, index)));
}
