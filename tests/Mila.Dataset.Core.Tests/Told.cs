using Mila.Core.Diagnostics;
using Mila.Core.Linking;
using Mila.Core.Model;

namespace Mila.Core.Tests;

/// <summary>What the engine reads off documents that a test tells, in words that a test can compare.</summary>
internal sealed class Told
{
    public const string Path = "note.txt";

    private readonly SeedFacts[] facts;

    private Told(params IEnumerable<Seed> seeds)
    {
        facts = [.. Corpus.Read([.. seeds], CancellationToken.None)];
        Dataset = Linker.Link(facts, CancellationToken.None);
    }

    public Dataset Dataset { get; }

    /// <summary>What the first document says, before linking.</summary>
    public DocumentFacts Document => facts[0].Document!;

    /// <summary>The frames as <c>rule: party Role, party Role</c>.</summary>
    public IEnumerable<string> Frames => Document.Frames.Select(frame => $"{frame.Evidence.Rule}: {Slots(frame)}");

    /// <summary>The names as they are written, in the document's order.</summary>
    public IEnumerable<string> Names => Document.Names.Select(static name => name.Text);

    /// <summary>The people with their roles as <c>name: role at organization</c>.</summary>
    public IEnumerable<string> Roles =>
        from person in Dataset.People
        from affiliation in person.Affiliations
        select $"{person.Name}: {affiliation.Role} at {NameOf(affiliation.Organization)}";

    /// <summary>The figures as <c>what: qualifier value unit of organization</c>.</summary>
    public IEnumerable<string> Figures => Dataset.Figures.Select(figure =>
        FormattableString.Invariant($"{figure.What}: {figure.Quantity.Qualifier} {figure.Quantity.Value:0.##} {figure.Quantity.Unit} of {NameOf(figure.About)}"));

    /// <summary>The software as <c>name of owner: description</c>.</summary>
    public IEnumerable<string> Software =>
        Dataset.Software.Select(software => $"{software.Name} of {NameOf(software.Owner)}: {software.Description ?? "-"}");

    /// <summary>The problems that are more than information.</summary>
    public IEnumerable<Problem> Findings => Dataset.Problems.Where(static problem => problem.Severity > Severity.Info);

    /// <summary>The problems as <c>id place: message</c>.</summary>
    public IEnumerable<string> Problems => Dataset.Problems.Select(static problem =>
        FormattableString.Invariant($"{problem.Rule.Id} {problem.Path}({problem.Lines.Line},{problem.Lines.Column},{problem.Lines.EndColumn}): {problem.Message}"));

    /// <summary>The problems of one rule, in the same words.</summary>
    public IEnumerable<string> ProblemsOf(Rule rule) => Problems.Where(problem => problem.StartsWith(rule.Id, StringComparison.Ordinal));

    /// <summary>A plain-text document.</summary>
    public static Told By(string title, params IEnumerable<string> paragraphs) => In(Note(title, paragraphs));

    /// <summary>A plain-text document whose title says nothing, and whose text is on its third line.</summary>
    public static Told Sentence(string sentence) => By("A note from the coast", sentence);

    /// <summary>A document that only headlines make.</summary>
    public static Told Headline(string title) => By(title, "The rest is told on Monday.");

    public static Told Wiki(string text) => In(new Seed("Coast.wiki", text, SeedKind.Wikitext));

    /// <summary>Plain-text documents <c>1.txt</c>, <c>2.txt</c>, ..., whose titles say nothing, each with its text on the third line.</summary>
    public static Told Notes(params IEnumerable<string> texts) =>
        In(texts.Select(static (text, i) => Note(FormattableString.Invariant($"{i + 1}.txt"), "A note from the coast", [text])));

    public static Told In(params IEnumerable<Seed> seeds) => new(seeds);

    public static Seed Note(string title, params IEnumerable<string> paragraphs) => Note(Path, title, paragraphs);

    public static Seed Note(string path, string title, IEnumerable<string> paragraphs) =>
        new(path, string.Join("\n\n", paragraphs.Prepend(title)), SeedKind.PlainText);

    public static Seed Registry(string text) => new("registry/names.yaml", text, SeedKind.Registry);

    public Organization Organization(string slug) => Assert.Single(Dataset.Organizations, organization => organization.Slug == slug);

    /// <summary>The organizations' slugs.</summary>
    public IEnumerable<string> Slugs => Dataset.Organizations.Select(static organization => organization.Slug);

    /// <summary>A partnership's parties as <c>slug Role, slug Role</c>.</summary>
    public string Parties(Partnership partnership) =>
        string.Join(", ", partnership.Participants.Select(party => $"{Dataset.Organizations[party.Organization].Slug} {party.Role}"));

    private string Slots(FrameFact frame) =>
        string.Join(", ", frame.Slots.Select(slot => $"{Document.Names[slot.Name].Text} {slot.Role}"));

    private string NameOf(int? organization) => organization is { } row ? Dataset.Organizations[row].Name : "-";
}
