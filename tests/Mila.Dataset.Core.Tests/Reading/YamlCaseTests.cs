using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mila.Core.Reading;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Tests.Reading;

/// <summary>The cases of <c>YamlCases.txt</c>: every kind of value, well-formed and not.</summary>
public sealed class YamlCaseTests
{
    private const string Heading = "=== ", Arrow = "⇒ ";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, (string Text, string Expected)> Cases = ReadAll().ToDictionary(static one => one.Name, static one => (one.Text, one.Expected), StringComparer.Ordinal);

    public static TheoryData<string> Names { get; } = [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_read_as_the_table_says(string name)
    {
        var (marked, expected) = Cases[name];
        var (text, places) = Unmark(marked);
        var seed = new SeedText("kelp.yaml", text);
        var problems = new ProblemCollector(seed);

        var tree = YamlReader.Read(seed, 0, seed.Text.Length, problems, TestContext.Current.CancellationToken);

        var found = problems.InOrder();
        Assert.Equal(expected, string.Join(' ', found.Select(static problem => problem.Rule.Id).Append(tree.Root is null ? "nothing" : JsonOf(tree.Root)!.ToJsonString(Readable))));
        Assert.Equal(places, found.Select(static problem => (problem.Start, problem.Length)));
        Assert.Equal(found.Count == 0, tree.IsWhole);
    }

    private static JsonNode JsonOf(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, (JsonNode?)JsonOf(entry.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(JsonOf)]),
        _ => JsonValue.Create(((YamlScalar)node).Value),
    };

    /// <summary>A text without the marks of problems, and where they stood.</summary>
    private static (string Text, List<(int Start, int Length)> Places) Unmark(string marked)
    {
        var places = new List<(int Start, int Length)>();
        for (var start = marked.IndexOf('«'); start >= 0; start = marked.IndexOf('«'))
        {
            var end = marked.IndexOf('»') - 1;
            places.Add((start, end - start));
            marked = marked.Remove(start, 1).Remove(end, 1);
        }

        return (marked, places);
    }

    private static IEnumerable<(string Name, string Text, string Expected)> ReadAll()
    {
        using var table = new StreamReader(typeof(YamlCaseTests).Assembly.GetManifestResourceStream("YamlCases.txt")!);
        foreach (var one in table.ReadToEnd().Split(Heading).Skip(1))
        {
            var (text, arrow) = (one.IndexOf('\n') + 1, one.LastIndexOf(Arrow, StringComparison.Ordinal));
            yield return (one[..(text - 1)], Spelled(one[text..arrow]), one[(arrow + Arrow.Length)..].TrimEnd());
        }
    }

    private static string Spelled(string text) =>
        text.Replace("∎\n", "", StringComparison.Ordinal).Replace('␉', '\t').Replace('␣', ' ').Replace('␍', '\r').Replace('⌖', '\uFEFF');
}
