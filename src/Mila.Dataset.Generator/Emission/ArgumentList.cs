namespace Mila.Generator.Emission;

/// <summary>The named arguments of a constructor call. What is absent is left out.</summary>
internal sealed class ArgumentList
{
    private const int LongestLine = 120, LongestCall = 160;

    private readonly List<string> arguments = [];

    public ArgumentList Add(string name, string? expression)
    {
        if (expression is not null)
            arguments.Add($"{name}: {expression}");
        return this;
    }

    public ArgumentList AddText(string name, string? value) => Add(name, value is null ? null : Literals.String(value));

    public ArgumentList AddNumber(string name, int number) => Add(name, Literals.Number(number));

    public ArgumentList AddBoolean(string name, bool flag) => Add(name, Literals.Boolean(flag));

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

    /// <summary>The call of a constructor with the arguments, each on a line of its own.</summary>
    public string Call(string type) => $"new {type}(\n    {Indented(string.Join(",\n", arguments))})";

    /// <summary>The call of a constructor with the arguments, on one line where it is short.</summary>
    public string ShortCall(string type)
    {
        var line = $"new {type}({string.Join(", ", arguments)})";
        return line.Length < LongestCall && line.IndexOf('\n') < 0 ? line : Call(type);
    }

    private static string Indented(string lines) => lines.Replace("\n", "\n    ");
}
