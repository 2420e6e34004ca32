using System.Collections;

namespace Mila;

/// <summary>The slugs of a table whose rows lie in a file, in the order of its rows.</summary>
/// <param name="file">The file.</param>
/// <param name="column">The column that has them.</param>
/// <param name="first">Where the table's rows begin in it.</param>
/// <param name="count">How many rows it has.</param>
/// <param name="keys">The column of the table's keys, every slug among them.</param>
internal sealed class StoredSlugs(DataFile file, int column, int first, int count, int keys) : IReadOnlyList<string>
{
    public int Count => count;

    public string this[int index] => file.Text(column, first + index);

    /// <summary>The row that a slug is of; negative when there is none.</summary>
    public int RowOf(string slug) => file.FindExactly(keys, slug);

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
