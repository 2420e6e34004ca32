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
            foreach (var word in Words(line.Substring(colon + 1)))
                yield return (label, word);
        }
    }

    /// <summary>The words of a line. A regular verb that ends in <c>~</c> stands for all its forms.</summary>
    public static IEnumerable<string> Words(string line)
    {
        foreach (var word in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[word.Length - 1] != '~')
            {
                yield return word;
                continue;
            }

            foreach (var form in FormsOf(word.Substring(0, word.Length - 1)))
                yield return form;
        }
    }

    private static string[] FormsOf(string verb)
    {
        var stem = verb.Substring(0, verb.Length - 1);
        return verb[verb.Length - 1] switch
        {
            'e' => [verb, verb + "s", verb + "d", stem + "ing"],
            'y' when "aeiou".IndexOf(stem[stem.Length - 1]) < 0 => [verb, stem + "ies", stem + "ied", verb + "ing"],

            // All the lists' verbs in h hiss: launch, publish.
            's' or 'x' or 'z' or 'h' => [verb, verb + "es", verb + "ed", verb + "ing"],
            _ => [verb, verb + "s", verb + "ed", verb + "ing"],
        };
    }
}
