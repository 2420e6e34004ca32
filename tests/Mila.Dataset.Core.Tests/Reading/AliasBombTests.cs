using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Tests.Reading;

/// <summary>Ten lists, each of ten aliases of the one above, would be ten billion values. Aliases are refused, so that there are no more values than a text holds.</summary>
public sealed class AliasBombTests
{
    private const int Levels = 10, Width = 10;

    private static readonly string Bomb = string.Concat(Enumerable.Range(0, Levels).Select(static level =>
        FormattableString.Invariant($"l{level}: &l{level} [{string.Join(", ", Enumerable.Repeat(level == 0 ? "kelp" : FormattableString.Invariant($"*l{level - 1}"), Width))}]\n")));

    [Fact]
    public void In_front_matter_each_anchor_is_told_once_at_its_place()
    {
        var told = Told.In(new Seed("kelp.md", $"---\ntitle: Kelp\n{Bomb}topics: [*l9, *l9]\n---\nIt grows.\n"));

        Assert.Equal(Refused("kelp.md", firstLine: 3), told.Problems);
        Assert.Equal(("Kelp", 0), (Assert.Single(told.Dataset.Articles).Draft.Title, told.Dataset.Articles[0].Draft.Topics.Count));
    }

    [Fact]
    public void In_the_registry_each_anchor_is_told_once_at_its_place()
    {
        var told = Told.In(Told.Registry($"{Bomb}organizations: *l9\n"));

        Assert.Equal(Refused("registry/names.yaml", firstLine: 1), told.Problems);
        Assert.Empty(told.Dataset.Organizations);
    }

    [Fact]
    public void A_tree_has_the_values_that_stand_in_its_text()
    {
        var seed = new SeedText("kelp.yaml", Bomb);

        var tree = YamlReader.Read(seed, 0, seed.Text.Length, new ProblemCollector(seed), TestContext.Current.CancellationToken);

        // The mapping, its lists, and what the first of them holds.
        Assert.Equal(1 + Levels + Width, CountNodes(tree.Root!));
    }

    [Fact]
    public void A_hundred_thousand_aliases_are_one_problem_and_no_value()
    {
        var seed = new SeedText("kelp.yaml", $"a: &tide [kelp]\nb: [{string.Join(", ", Enumerable.Repeat("*tide", 100_000))}]\n");
        var problems = new ProblemCollector(seed);

        var tree = YamlReader.Read(seed, 0, seed.Text.Length, problems, TestContext.Current.CancellationToken);

        Assert.Equal((1, 4), (problems.Count, CountNodes(tree.Root!)));
    }

    private static IEnumerable<string> Refused(string path, int firstLine) => Enumerable.Range(0, Levels).Select(level =>
        FormattableString.Invariant($"MILA0122 {path}({firstLine + level},5,8): '&l{level}' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so"));

    private static int CountNodes(YamlNode node) => 1 + node switch
    {
        YamlMapping mapping => mapping.Entries.Sum(static entry => CountNodes(entry.Value)),
        YamlSequence list => list.Items.Sum(CountNodes),
        _ => 0,
    };
}
