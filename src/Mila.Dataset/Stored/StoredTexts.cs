using System.Collections;

namespace Mila;

/// <summary>Texts in a column of a file.</summary>
internal sealed class StoredTexts(DataFile file, int column, int first, int count) : IReadOnlyList<string>
{
    public int Count => count;

    public string this[int index] => file.Text(column, first + index);

    public bool Is(int index, string text) => file.Is(column, first + index, text);

    public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
