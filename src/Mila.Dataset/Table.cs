using System.Collections;

namespace Mila;

/// <summary>
/// A table of the dataset: immutable rows in a fixed order. A row is created when it is first read; threads that read it for the first time
/// at the same moment may each see an object of their own, equal to the others.
/// </summary>
public abstract class Table<T> : IReadOnlyList<T>
    where T : class
{
    /// <summary>The number of rows.</summary>
    public abstract int Count { get; }

    /// <summary>The row of a number.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public T this[int index] => (uint)index < (uint)Count ? Row(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through the rows in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The row of a number that is known to be one, created on first use.</summary>
    protected abstract T Row(int row);

    /// <summary>A place in the table.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Table<T> table;
        private readonly int count;
        private int row;

        internal Enumerator(Table<T> table)
        {
            this.table = table;
            count = table.Count;
            row = -1;
        }

        /// <summary>The row at this place.</summary>
        public readonly T Current => table.Row(row);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next row; false after the last.</summary>
        public bool MoveNext() => ++row < count;

        /// <summary>Goes back before the first row.</summary>
        public void Reset() => row = -1;

        /// <summary>Holds nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
