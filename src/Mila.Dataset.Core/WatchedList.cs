using System.Collections;

namespace Mila.Core;

/// <summary>A list of which nothing more is handed out once the work on it is cancelled: who goes through it need not look.</summary>
internal sealed class WatchedList<T>(IReadOnlyList<T> items, CancellationToken cancellation) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index]
    {
        get
        {
            cancellation.ThrowIfCancellationRequested();
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
