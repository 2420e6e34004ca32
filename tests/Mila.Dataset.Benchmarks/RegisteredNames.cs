using System.Globalization;
using System.Text;
using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Benchmarks;

/// <summary>What a registry of 100,000 names costs in processor time: once to build its trie, and then at every token of every text.</summary>
internal static class RegisteredNames
{
    private const int Count = 100_000, Rounds = 10, Walks = 500;

    private static readonly string[] Heads = ["Robotics", "Bank", "Foods", "University", "of Tides", "and Sons", "& Daughters", "Capital Partners", "Works Inc."];

    public static void Run()
    {
        var names = new RegistryNames(Enumerable.Range(0, Count).Select(Name).OrderBy(static name => name, StringComparer.Ordinal).ToEquatableArray(), Others: default);
        var sentences = Text();
        var tokens = sentences.Sum(static sentence => sentence.Count);
        NameTrie.Build(names, CancellationToken.None);
        for (var round = 0; round < Rounds; round++)
            Report(names, sentences, tokens);
    }

    private static void Report(RegistryNames names, List<Sentence> sentences, int tokens)
    {
        var start = Environment.CpuUsage.TotalTime;
        var trie = NameTrie.Build(names, CancellationToken.None);
        var built = Environment.CpuUsage.TotalTime;
        var found = 0;
        for (var walk = 0; walk < Walks; walk++)
            found = Walk(trie, sentences);
        var walked = Environment.CpuUsage.TotalTime;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Count} names built in {(built - start).TotalMilliseconds:0} ms; {(walked - built).TotalNanoseconds / tokens / Walks:0.0} ns a token, {found} names at {tokens} tokens"));
    }

    private static int Walk(NameTrie trie, List<Sentence> sentences)
    {
        var found = 0;
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (trie.Longest(sentence, i) is not null)
                    found++;
            }
        }

        return found;
    }

    /// <summary>Every name has a first word that ten others share.</summary>
    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"{Word(number / 10)} {Word(7 * number)} {Heads[number % Heads.Length]}");

    private static string Word(int number)
    {
        const string consonants = "bdfgklmnprstvz", vowels = "aeiou";
        var word = new StringBuilder();
        for (var rest = number + 1000; rest > 0; rest /= consonants.Length * vowels.Length)
            word.Append(consonants[rest % consonants.Length]).Append(vowels[rest / consonants.Length % vowels.Length]);
        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }

    /// <summary>News that names a registered organization in every sentence of twenty words.</summary>
    private static List<Sentence> Text()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 20_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"Last winter the boats of {Name(997 * i % Count)} sailed out to survey the kelp forests of the northern coast, people in Valmont said. ");
        var seed = new SeedText("a.txt", text.ToString());
        return Sentences.Split(seed, [new Block(BlockKind.Paragraph, MappedText.Verbatim(seed, 0, seed.Text.Length))], Lexicon.English, CancellationToken.None);
    }
}
