using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Mila.Cli.Evaluation;
using Mila.Core.Extraction.Facts;
using Mila.Core.Extraction.Registered;
using Mila.Core.Linking;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Testing;

namespace Mila.Package.Tests.Evaluation;

/// <summary>Holds <c>docs/rules.md</c> to the code: every rule is on it, its example is read by the rule, and its figures are the measured ones.</summary>
public sealed partial class RulesPageTests
{
    private const int Rule = 1, Example = 3, Tier = 4, Figures = 5;

    private static readonly string File = Path.Combine(Repository.Root, "docs", "rules.md");

    /// <summary>The cells of each line of the page that tells of a rule, whether or not it is a rule of partnership.</summary>
    private static readonly List<string[]> Lines =
    [
        .. System.IO.File.ReadLines(File).Where(static line => line.StartsWith("| `", StringComparison.Ordinal)).Select(Cells),
    ];

    public static TheoryData<string> Rules { get; } = [.. Lines.Select(NameOf)];

    [Fact]
    public void Every_rule_of_the_code_is_on_the_page()
    {
        // Names of several words stand out in the code; the others show in what is read.
        string[] files = [.. Assembly.Load("Mila.Dataset.Core").GetManifestResourceNames()];
        var written = CodeLines().SelectMany(static line => SeveralWords().Matches(line)).Select(static name => name.Groups[1].Value).Except(files);
        var read = Read(OwnLabels.Files.SelectMany(LabelReader.Read).Select(Evaluator.Document)).Concat(Read(Lines.SelectMany(DocumentsOf)));

        Assert.Empty(written.Concat(read).Except(Lines.Select(NameOf)).Distinct());
    }

    [Fact]
    public void Every_rule_of_the_page_is_in_the_code()
    {
        var code = string.Join('\n', CodeLines());

        Assert.DoesNotContain(Lines.Select(NameOf), rule => !code.Contains($"\"{rule}\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Its_example_is_read_by_the_rule_and_at_its_tier(string rule)
    {
        var line = Assert.Single(Lines, line => NameOf(line) == rule);
        var facts = DocumentsOf(line).Select(static seed => SeedReader.Read(seed, Known.Nothing, default)).ToList();

        Assert.Contains(rule, facts.SelectMany(RulesOf));
        var tiers = facts.SelectMany(static seed => seed.Document!.Frames).Where(frame => frame.Evidence.Rule == rule).Select(static frame => frame.Certainty.ToString()).Distinct();
        Assert.Equal(IsOfPartnership(line) ? [line[Tier].Trim()] : [], tiers);
    }

    [Fact]
    public void Its_figures_are_the_measured_ones()
    {
        var measured = OwnLabels.Scores.Rules.ToDictionary(static rule => rule.Rule, static rule => rule.Pairs);
        var page = System.IO.File.ReadAllText(File);
        var expected = string.Join('\n', page.Split('\n').Select(line => line.StartsWith("| `", StringComparison.Ordinal) ? WithFigures(line) : line));
        if (Snapshot.IsAccepting)
            System.IO.File.WriteAllText(File, expected);
        else
            Assert.Equal(expected, page);

        string WithFigures(string line)
        {
            var cells = Cells(line);
            if (!IsOfPartnership(cells))
                return line;
            var score = measured.GetValueOrDefault(NameOf(cells));
            cells[Figures] = $" {score.Right} ";
            cells[Figures + 1] = $" {score.Wrong} ";
            cells[Figures + 2] = score.Precision is { } precision ? string.Create(CultureInfo.InvariantCulture, $" {precision:0.000} ") : " ";
            return string.Join('|', cells).Replace(EscapedBar, "\\|", StringComparison.Ordinal);
        }
    }

    private const string EscapedBar = "\uE000";

    private static string[] Cells(string line) => line.Replace("\\|", EscapedBar, StringComparison.Ordinal).Split('|');

    private static string NameOf(string[] cells) => cells[Rule].Trim(' ', '`');

    private static bool IsOfPartnership(string[] cells) => cells.Length > Figures;

    /// <summary>A line's example in each format that it can be told in.</summary>
    private static IEnumerable<Seed> DocumentsOf(string[] cells)
    {
        var example = cells[Example].Replace(EscapedBar, "|", StringComparison.Ordinal).Replace("<br>", "\n\n", StringComparison.Ordinal).Trim();
        return
        [
            Evaluator.Document(new LabelledRow("-", "headline", example, "pos", [])),
            Evaluator.Document(new LabelledRow("-", "passage", example, "pos", [])),
            new Seed("row.wiki", example, SeedKind.Wikitext),
        ];
    }

    private static IEnumerable<string> Read(IEnumerable<Seed> seeds) => seeds.Select(static seed => SeedReader.Read(seed, Known.Nothing, default)).SelectMany(RulesOf);

    /// <summary>The rules of all that a document says, before and after linking.</summary>
    private static IEnumerable<string> RulesOf(SeedFacts seed)
    {
        var facts = seed.Document!;
        return
        [
            .. facts.Frames.Select(static frame => frame.Evidence.Rule),
            .. facts.Frames.Select(static frame => frame.Date?.Evidence.Rule).OfType<string>(),
            .. facts.Names.Select(static name => name.Evidence?.Rule).OfType<string>(),
            .. facts.People.Select(static person => person.Evidence.Rule),
            .. facts.Software.Select(static software => software.Evidence.Rule),
            .. facts.Figures.Select(static figure => figure.Evidence.Rule),
            .. Linker.Link([seed], default).Partnerships.SelectMany(static partnership => partnership.Dates).Select(static date => date.Evidence.Rule),
        ];
    }

    private static IEnumerable<string> CodeLines() =>
        from folder in (string[])["Extraction", "Linking"]
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Sources, "Mila.Dataset.Core", folder), "*.cs", SearchOption.AllDirectories)
        from line in System.IO.File.ReadLines(file)
        where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        select line;

    [GeneratedRegex("\"([a-z]+(?:-[a-z]+)+)\"")]
    private static partial Regex SeveralWords();
}
