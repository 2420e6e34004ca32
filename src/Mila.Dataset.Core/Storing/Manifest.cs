using Mila.Core.Model;
using Mila.Core.Tables;

namespace Mila.Core.Storing;

/// <summary>What must be known of a stored dataset to write the code that reads it: little, however large it is.</summary>
/// <param name="Tables">The tables in the order of <see cref="DatasetTable.All"/>.</param>
public sealed record Manifest(string ContentHash, EquatableArray<TableManifest> Tables)
{
    /// <summary>How many rows of a table get a member of their own where the project does not say.</summary>
    public const int DefaultNamedRows = 1000;

    /// <summary>That of a dataset of nothing.</summary>
    public static Manifest Empty { get; } = Of(Dataset.Unlinked(problems: default), namedRows: 0);

    /// <param name="namedRows">How many rows of a table get a member of their own.</param>
    public static Manifest Of(Dataset dataset, int namedRows)
    {
        var navigation = new Navigation(dataset);
        return new Manifest(dataset.ContentHash, DatasetTable.All.Select(table =>
        {
            object[] rows = [.. table.Rows(dataset)];
            var named = table.Keys is null ? [] : navigation.HeaviestOf(table, namedRows);
            return new TableManifest(rows.Length, named.Select(row =>
                new NamedRow(row, table.Shape.SlugOf(rows[row]), table.Shape.TextOf(rows[row]))).ToEquatableArray());
        }).ToEquatableArray());
    }
}
