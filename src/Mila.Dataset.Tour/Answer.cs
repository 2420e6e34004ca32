using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Mila.Tour;

/// <summary>What a query gives, as text.</summary>
/// <param name="Question">The question in words.</param>
/// <param name="Query">The query, as it stands in the source.</param>
/// <param name="Columns">The name of every column.</param>
/// <param name="Rows">The cells of every row.</param>
internal sealed record Answer(string Question, string Query, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>How many rows are enough to see the answer.</summary>
    public int RowsShown { get; init; } = int.MaxValue;

    /// <summary>A row for everything that a query gives: a tuple's items are its cells.</summary>
    public static Answer Of<T>(string question, string[] columns, IEnumerable<T> query, [CallerArgumentExpression(nameof(query))] string source = "") =>
        new(question, source, columns, [.. query.Select(static row => Cells(row))]);

    private static string[] Cells(object? row) =>
        row is ITuple tuple ? [.. Enumerable.Range(0, tuple.Length).Select(item => Cell(tuple[item]))] : [Cell(row)];

    private static string Cell(object? value) => value switch
    {
        null => "none",
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable values => string.Join(", ", values.Cast<object?>().Select(Cell)),
        _ => value.ToString() ?? "",
    };
}
