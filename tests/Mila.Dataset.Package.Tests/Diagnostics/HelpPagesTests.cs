using Mila.Cli;
using Mila.Cli.Rendering;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;
using Mila.Testing;
using Mila.Tests;

namespace Mila.Package.Tests.Diagnostics;

/// <summary>
/// Holds <c>docs/diagnostics</c> to the code: every rule has a page whose wrong example brings about this rule alone (or with those that
/// it counts), as the page prints it, and whose right example brings about nothing. <c>VERIFY_ACCEPT=true</c> writes what a page takes from the code.
/// </summary>
public sealed class HelpPagesTests
{
    private const string Seeds = "seeds", Output = "### mila check\n\n```text\n", Section = "\n## ", Ruler = "|---|---|---|\n";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    private static readonly string Index = Path.Combine(Folder, "README.md");

    /// <summary>What a rule's id begins with that no document brings about, but the project's code, the project or a fault of ours; their examples are held to a compiler alone.</summary>
    private static readonly string[] OfNoDocument = ["MILA06", "MILA09"];

    public static TheoryData<string> Ids { get; } = [.. RuleIds.All];

    public static TheoryData<string> IdsOfDocuments { get; } = [.. RuleIds.All.Where(static id => !OfNoDocument.Contains(FamilyOf(id)))];

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(RuleIds.All.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder, "MILA*.md").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_page_tells_title_and_severity_as_the_code_does_and_why_it_is_there(string id)
    {
        var rule = RuleIds.Find(id)!;
        var head = $"# {id}: {rule.Title}\n\nSeverity: {SeverityOf(rule)}\n\n";

        Verify(PageOf(id), page => head + string.Join('\n', page.Split('\n').Skip(4)));
        Assert.NotEmpty(new HelpPage(Read(id)).Description);
    }

    [Theory]
    [MemberData(nameof(IdsOfDocuments))]
    public void Its_wrong_example_brings_about_this_rule_alone_and_the_page_shows_what_is_printed(string id)
    {
        var report = Check(Read(id), "## Wrong");

        Assert.Equal([id], report.Shown.Select(static problem => problem.Rule.Id).Where(other => other == id || id != Rules.MoreProblems.Id).Distinct());
        Verify(PageOf(id), page => WithOutput(page, Print(report, id)));
    }

    [Theory]
    [MemberData(nameof(IdsOfDocuments))]
    public void Its_right_example_brings_about_nothing(string id) =>
        Assert.Empty(Check(Read(id), "## Right").Problems.Select(static problem => problem.Message));

    [Fact]
    public void The_index_lists_every_rule_in_its_family()
    {
        string[] sections = File.ReadAllText(Index).Split(Section);
        Assert.Equal(RuleIds.All.Select(FamilyOf).Distinct().Order(StringComparer.Ordinal), sections.Select(FamilyOf).Where(static family => family.StartsWith("MILA", StringComparison.Ordinal)));

        Verify(Index, static page => string.Join(Section, page.Split(Section).Select(WithRules)));
    }

    [Fact]
    public void The_index_shows_what_is_printed_for_malformed_input()
    {
        Verify(Index, static page => string.Join(Section, page.Split(Section).Select(WithOutputs)));

        static string WithOutputs(string section) => section.StartsWith("15 malformed", StringComparison.Ordinal)
            ? string.Join('\n', section.Split('\n').Select(static line => line.StartsWith("| [", StringComparison.Ordinal) ? Shown(line[3..line.IndexOf(']')]) : line))
            : section;
    }

    /// <summary>The letters and the two digits that the ids of a family, and its section of the index, begin with.</summary>
    private static string FamilyOf(string text) => text[..Math.Min(text.Length, "MILA00".Length)];

    private static string WithRules(string section)
    {
        var rules = RuleIds.All.Where(id => FamilyOf(id) == FamilyOf(section)).Order(StringComparer.Ordinal).Select(static id => RuleIds.Find(id)!).ToList();
        return rules.Count == 0
            ? section
            : section[..(section.IndexOf(Ruler, StringComparison.Ordinal) + Ruler.Length)] + string.Concat(rules.Select(static rule => $"| {Link(rule.Id)} | {rule.Title} | {SeverityOf(rule)} |\n"));
    }

    /// <summary>A line of the index's table of malformed inputs.</summary>
    private static string Shown(string id)
    {
        var example = HelpExample.Read(Read(id), "## Wrong");
        var input = string.Join("<br>", example.Files[0].Text!.TrimEnd('\n').Split('\n').Select(static line => line.Length > 0 ? Code(line) : ""));
        return $"| {Link(id)} | {input} | {Code(example.Output.Split('\n')[0])} |";
    }

    private static string Link(string id) => $"[{id}]({id}.md)";

    private static string Code(string text) => (text.Contains('`') ? $"`` {text} ``" : $"`{text}`").Replace("|", "\\|", StringComparison.Ordinal);

    private static string SeverityOf(Rule rule) => $"{SeverityName.Of(rule.Severity)}, {(rule.IsConfigurable ? "configurable" : "fixed")}";

    private static string PageOf(string id) => Path.Combine(Folder, id + ".md");

    private static string Read(string id) => File.ReadAllText(PageOf(id));

    private static void Verify(string file, Func<string, string> current)
    {
        var page = File.ReadAllText(file);
        if (Snapshot.IsAccepting)
            File.WriteAllText(file, current(page));
        else
            Assert.Equal(current(page), page);
    }

    private static string WithOutput(string page, string output)
    {
        var start = page.IndexOf(Output, StringComparison.Ordinal) + Output.Length;
        return page[..start] + output + page[page.IndexOf("```\n", start, StringComparison.Ordinal)..];
    }

    /// <summary>Checks the files of an example in a folder of their own; one without a text is held open by somebody else.</summary>
    private static CheckReport Check(string page, string example)
    {
        using var folder = new TemporaryFolder();
        var held = new List<FileStream>();
        foreach (var (path, text) in HelpExample.Read(page, example).Files)
        {
            folder.With(path, text ?? "Held.");
            if (text is null)
                held.Add(new FileStream(Path.Combine(folder.Path, path), FileMode.Open, FileAccess.ReadWrite, FileShare.None));
        }

        var seeds = SeedFolder.Read(Path.Combine(folder.Path, Seeds)) with { Location = Seeds };
        held.ForEach(static file => file.Dispose());
        return new CheckReport(seeds, Strictness.Default.Judge(OwnKeys.Heed(Engine.Run(seeds).Problems, bound: default)));
    }

    /// <summary>What <c>mila check</c> prints of one rule: a line, and below it the excerpt, which is indented.</summary>
    private static string Print(CheckReport report, string id)
    {
        var output = new StringWriter { NewLine = "\n" };
        CheckText.Write(report, output, isColoured: false);
        var isOfRule = false;
        return string.Concat(output.ToString().Split('\n').Where(IsOfRule).Select(static line => line + "\n"));

        bool IsOfRule(string line) => isOfRule = line.StartsWith(' ') ? isOfRule : line.Contains($" {id}: ", StringComparison.Ordinal);
    }
}
