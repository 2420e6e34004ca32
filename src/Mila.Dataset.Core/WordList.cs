namespace Mila.Core;

/// <summary>Reads the data files that hold what the engine knows of the language.</summary>
internal static class WordList
{
    /// <summary>The lines of a list but for its comments.</summary>
    public static List<string> Lines(string list)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(list)
            ?? throw new InvalidOperationException($"The word list '{list}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }

        return lines;
    }

    /// <summary>The entries of a list whose lines are <c>Label: word word</c>.</summary>
    public static IEnumerable<(T Label, string Word)> Labelled<T>(string list, Func<string, T> read)
    {
        foreach (var line in Lines(list))
        {
            var colon = line.IndexOf(':');
            var label = read(line.Substring(0, colon));
            foreach (var word in line.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
                yield return (label, word);
        }
    }
}
