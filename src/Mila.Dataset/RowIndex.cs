using System.ComponentModel;

namespace Mila;

/// <summary>For every row of one table, rows of another: what navigation between records reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowIndex
{
    private readonly NumberList starts;
    private readonly NumberList numbers;

    /// <summary>Creates an index.</summary>
    /// <param name="starts">For every row, the place where its numbers begin; at the end, the count of <paramref name="numbers"/>.</param>
    /// <param name="numbers">The row numbers of the other table.</param>
    public RowIndex(int[] starts, int[] numbers)
    {
        this.starts = new NumberList(starts);
        this.numbers = new NumberList(numbers);
    }

    /// <summary>Creates an index that a file holds.</summary>
    /// <param name="file">The file.</param>
    /// <param name="column">The column of the places where the rows' numbers begin; the numbers are in the next.</param>
    public RowIndex(DataFile file, int column)
    {
        starts = new NumberList(file, column);
        numbers = new NumberList(file, column + 1);
    }

    /// <summary>The rows of <paramref name="table"/> that belong to a row.</summary>
    public Rows<T> Of<T>(int row, Table<T> table)
        where T : class => new(table, numbers, starts[row], starts[row + 1] - starts[row]);

    /// <summary>
    /// A shortest way from one row to another, both ends included, where the index leads back into its own table. Of several, the one that comes
    /// first in the order of rows. Empty when there is none.
    /// </summary>
    public Rows<T> Path<T>(int from, int to, Table<T> table)
        where T : class
    {
        var cameFrom = new int[starts.Count - 1];
        for (var row = 0; row < cameFrom.Length; row++)
            cameFrom[row] = -1;
        cameFrom[from] = from;
        var reached = new Queue<int>();
        reached.Enqueue(from);
        while (reached.Count > 0 && cameFrom[to] < 0)
        {
            var row = reached.Dequeue();
            for (var i = starts[row]; i < starts[row + 1]; i++)
            {
                if (cameFrom[numbers[i]] >= 0)
                    continue;
                cameFrom[numbers[i]] = row;
                reached.Enqueue(numbers[i]);
            }
        }

        var path = new List<int>();
        if (cameFrom[to] >= 0)
        {
            for (var row = to; row != from; row = cameFrom[row])
                path.Add(row);
            path.Add(from);
            path.Reverse();
        }

        return new Rows<T>(table, new NumberList([.. path]), 0, path.Count);
    }
}
