using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Mila;

/// <summary>Some rows of a table, in the table's order unless the property that returns them says otherwise. Never null; possibly empty.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "Rows is the word of the field; a suffix would say nothing more.")]
public readonly struct Rows<T> : IReadOnlyList<T>
    where T : class
{
    private readonly Table<T> table;
    private readonly NumberList numbers;
    private readonly int start;

    internal Rows(Table<T> table, NumberList numbers, int start, int count)
    {
        this.table = table;
        this.numbers = numbers;
        this.start = start;
        Count = count;
    }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The row at a place of the slice.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count ? table[numbers[start + index]] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Goes through the rows in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A place in the slice.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Rows<T> rows;
        private int index;

        internal Enumerator(Rows<T> rows)
        {
            this.rows = rows;
            index = -1;
        }

        /// <summary>The row at this place.</summary>
        public readonly T Current => rows[index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next row; false after the last.</summary>
        public bool MoveNext() => ++index < rows.Count;

        /// <summary>Goes back before the first row.</summary>
        public void Reset() => index = -1;

        /// <summary>Holds nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
