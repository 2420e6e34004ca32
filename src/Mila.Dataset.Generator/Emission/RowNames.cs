namespace Mila.Generator.Emission;

/// <summary>How emitted code names the rows of one table.</summary>
internal sealed class RowNames
{
    private readonly string table;
    private readonly string?[] members;

    /// <param name="table">The table's property of the root, such as <c>Organizations</c>.</param>
    /// <param name="slugs">The slug of every row.</param>
    /// <param name="named">The rows that get members.</param>
    public RowNames(string table, IReadOnlyList<string> slugs, IReadOnlyList<int> named)
    {
        this.table = table;
        Slugs = slugs;
        members = new string?[slugs.Count];
        var names = Names.Of([.. named.Select(row => slugs[row])]);
        for (var i = 0; i < named.Count; i++)
            members[named[i]] = names[i];
    }

    /// <summary>The slug of every row; empty where the table's rows have none.</summary>
    public IReadOnlyList<string> Slugs { get; }

    /// <summary>The row's own public member; absent for rows beyond the limit.</summary>
    public string? Public(int row) => members[row];

    /// <summary>The property of the table that creates the row.</summary>
    public string Property(int row) => members[row] ?? "Row_" + Literals.Number(row);

    /// <summary>An expression for the row that is read when it is needed: records name each other in circles.</summary>
    public string Lazily(int row) => $"static () => Dataset.{table}" + (members[row] is { } member ? "." + member : $"[{Literals.Number(row)}]");
}
