namespace Mila.Generator.Emission;

/// <summary>The named arguments of a constructor call, one a line. What is absent is left out.</summary>
internal sealed class ArgumentList
{
    private const int LongestLine = 120;

    private readonly List<string> arguments = [];

    public ArgumentList Add(string name, string? expression)
    {
        if (expression is not null)
            arguments.Add($"{name}: {expression}");
        return this;
    }

    public ArgumentList AddText(string name, string? value) => Add(name, value is null ? null : Literals.String(value));

    public ArgumentList AddNumber(string name, int? value) => Add(name, value is { } number ? Literals.Number(number) : null);

    public ArgumentList AddBoolean(string name, bool? value) => Add(name, value is { } flag ? Literals.Boolean(flag) : null);

    public ArgumentList AddDate(string name, PartialDate? value) => Add(name, value is { } date ? Literals.Date(date) : null);

    public ArgumentList AddRow(string name, int? row, RowNames names) => Add(name, row is { } number ? names.Lazily(number) : null);

    /// <summary>A list, on one line where it is short.</summary>
    public ArgumentList AddList<T>(string name, IReadOnlyList<T> items, Func<T, string> expression)
    {
        if (items.Count == 0)
            return this;
        var expressions = items.Select(expression).ToList();
        var isShort = expressions.Sum(static e => e.Length + 2) < LongestLine && !expressions.Any(static e => e.StartsWith("new ", StringComparison.Ordinal));
        return Add(name, isShort
            ? "new[] { " + string.Join(", ", expressions) + " }"
            : "new[]\n{\n    " + Indented(string.Join(",\n", expressions)) + ",\n}");
    }

    /// <summary>The call of a constructor with the arguments.</summary>
    public string Call(string type) => $"new {type}(\n    " + Indented(string.Join(",\n", arguments)) + ")";

    private static string Indented(string lines) => lines.Replace("\n", "\n    ");
}
