namespace Mila.Generator.Emission;

/// <summary>Rows of numbers → C#.</summary>
internal static class NumbersEmitter
{
    private const int PerLine = 24;

    /// <summary>An array of the numbers, on one line where they are few.</summary>
    public static string Expression(IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
            return "global::System.Array.Empty<int>()";
        return numbers.Count <= PerLine
            ? "new[] { " + Line(numbers) + " }"
            : "new[]\n{\n    " + string.Join(",\n    ", Lines(numbers, PerLine)) + ",\n}";
    }

    /// <summary>A field that holds the numbers, so many to a line.</summary>
    public static void WriteField(CodeWriter writer, string name, IReadOnlyList<int> numbers, int perLine = PerLine)
    {
        using (writer.Initializer($"private static readonly int[] {name} ="))
        {
            foreach (var line in Lines(numbers, perLine))
                writer.Write(line + ",");
        }
    }

    private static IEnumerable<string> Lines(IReadOnlyList<int> numbers, int perLine)
    {
        for (var start = 0; start < numbers.Count; start += perLine)
        {
            var first = start;
            yield return Line(Enumerable.Range(first, Math.Min(perLine, numbers.Count - first)).Select(i => numbers[i]));
        }
    }

    private static string Line(IEnumerable<int> numbers) => string.Join(", ", numbers.Select(Literals.Number));
}
