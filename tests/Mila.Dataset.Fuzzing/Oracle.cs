using System.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Fuzzing;

/// <summary>
/// What holds of every document, well-formed or not: nothing is lost, and every place is that of its text. Lines are counted here anew,
/// so that a fault in the engine's own counting shows.
/// </summary>
internal sealed class Oracle
{
    private const int LongestMessage = 160;

    private readonly Seed seed;
    private readonly string folded;
    private readonly List<(int Start, int Length)> rawLines = [];
    private readonly List<int> lines = [];
    private List<(string Text, int[] Sources)>? blocks;

    public Oracle(Seed seed)
    {
        this.seed = seed;
        var start = seed.Text.StartsWith('\uFEFF') ? 1 : 0;
        var texts = seed.Text[start..].Replace("\r\n", "\u0001\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        var foldedStart = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            // The mark stands for the first half of a line end of two characters.
            var isLong = i < texts.Length - 1 && texts[i].EndsWith('\u0001') && seed.Text[start + texts[i].Length - 1] == '\r';
            var length = texts[i].Length - (isLong ? 1 : 0);
            rawLines.Add((start, length));
            lines.Add(foldedStart);
            start += texts[i].Length + 1;
            foldedStart += length + 1;
        }

        folded = string.Join('\n', rawLines.Select(line => seed.Text.Substring(line.Start, line.Length)));
    }

    /// <summary>The first thing that is not as it should be; absent when all is well.</summary>
    public string? FaultOf(SeedFacts facts)
    {
        if (facts.Path != seed.Path)
            return $"The facts are those of '{facts.Path}'.";
        if (facts.Document is null && facts.Registry is null && !facts.Problems.Any(static problem => problem.Rule.Severity == Severity.Error))
            return "The document is lost: there are neither facts nor an error.";
        return FaultOf(facts.Problems.Concat(OwnKeys.Unknown(facts))) ?? (facts.Document is { } document ? FaultOf(Places(document)) : null);
    }

    /// <inheritdoc cref="FaultOf(SeedFacts)"/>
    public string? FaultOf(IEnumerable<Problem> problems)
    {
        var told = new HashSet<Problem>();
        return problems.Select(problem => told.Add(problem) ? FaultOf(problem) : $"Told twice: {Show(problem)}").FirstOrDefault(static fault => fault is not null);
    }

    /// <inheritdoc cref="FaultOf(SeedFacts)"/>
    public string? FaultOf(IEnumerable<(SourceSpan Source, string Text)> places) => places.Distinct().Select(FaultOf).FirstOrDefault(static fault => fault is not null);

    private string? FaultOf(Problem problem)
    {
        var (line, column, endLine, endColumn) = problem.Lines;
        if (problem.Path != seed.Path)
            return $"Of another file: {Show(problem)}";
        if (problem.Start < 0 || problem.Length < 0 || problem.Start + problem.Length > seed.Text.Length)
            return $"Outside of the file: {Show(problem)}";
        if (RawOffset(line, column) != problem.Start || RawOffset(endLine, endColumn) != problem.Start + problem.Length)
            return $"Lines and offsets differ: {Show(problem)}";
        var message = problem.Message;
        return message.Length is 0 or > LongestMessage || message.Any(char.IsControl) ? $"No line of text: {Show(problem)}" : null;
    }

    private string? FaultOf((SourceSpan Source, string Text) place)
    {
        var (source, text) = place;
        if (source.Path != seed.Path || source.Line < 1 || source.Line > lines.Count || source.Column < 1 || source.Length < 1)
            return $"No place: {source} +{source.Length} '{text}'";
        var start = lines[source.Line - 1] + source.Column - 1;
        if (source.Column > rawLines[source.Line - 1].Length || start + source.Length > folded.Length)
            return $"Outside of the file: {source} +{source.Length} '{text}'";
        if (string.CompareOrdinal(folded, start, text, 0, Math.Max(text.Length, source.Length)) == 0 && text.Length == source.Length)
            return null;
        blocks ??= [.. Blocks(seed.Text).Select(static block => (block.Text, Sources(block)))];
        return blocks.Any(block => ShownBy(block, start, source.Length).Contains(text, StringComparison.Ordinal))
            || Alone(folded.Substring(start, source.Length)).Any(alone => alone == text || SiteOf(alone) == text)
            ? null
            : $"Another text stands at {source} +{source.Length}: '{folded.Substring(start, source.Length)}' instead of '{text}'";
    }

    /// <summary>The offset of a line's column; -1 where there is none.</summary>
    private int RawOffset(int line, int column) =>
        line >= 1 && line <= rawLines.Count && column >= 1 && column <= rawLines[line - 1].Length + 1 ? rawLines[line - 1].Start + column - 1 : -1;

    /// <summary>What a stretch says by itself: some values are no text of the document's, such as a reference's publisher.</summary>
    private IEnumerable<string> Alone(string stretch)
    {
        string[] documents = seed.Kind switch
        {
            SeedKind.FrontMatter or SeedKind.Registry => [$"---\ntitle: {stretch}\n---\n", $"---\ntitle: \"{stretch}\"\n---\n", $"---\ntitle: '{stretch}'\n---\n"],
            // A parameter is one line of text, whatever blank lines it holds: only elsewhere do they end a paragraph. A link in it may end behind the stretch.
            SeedKind.Wikitext => [stretch, $"{{{{cite web|title={stretch}}}}}", $"{{{{cite web|title={stretch}]]}}}}"],
            _ => [stretch],
        };
        return documents.SelectMany(document => Blocks(document)).Select(static block => block.Text);
    }

    /// <summary>The site that an address leads to where it writes no such host: https://04 is at 0.0.0.4.</summary>
    private static string? SiteOf(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var uri) ? null : uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;

    private EquatableArray<Block> Blocks(string document)
    {
        var text = new SeedText(seed.Path, document);
        return seed.Kind switch
        {
            SeedKind.FrontMatter or SeedKind.Registry => FrontMatterReader.Read(text, default).Blocks,
            SeedKind.Wikitext => WikitextReader.Read(text, default).Blocks,
            _ => PlainTextReader.Read(text, default).Blocks,
        };
    }

    private static int[] Sources(Block block)
    {
        var sources = new int[block.Text.Length];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = block.Content.Map.Start(i);
        return sources;
    }

    /// <summary>What a reader sees of a stretch of the file in one block.</summary>
    private static string ShownBy((string Text, int[] Sources) block, int start, int length)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < block.Sources.Length; i++)
        {
            if (block.Sources[i] >= start && block.Sources[i] < start + length)
                shown.Append(block.Text[i]);
        }

        return shown.ToString();
    }

    private static string Show(Problem problem) =>
        FormattableString.Invariant($"{problem.Rule.Id} {problem.Path}({problem.Lines.Line},{problem.Lines.Column},{problem.Lines.EndLine},{problem.Lines.EndColumn}) {problem.Start}+{problem.Length}: {problem.Message}");

    private static IEnumerable<(SourceSpan Source, string Text)> Places(DocumentFacts document) =>
    [
        .. document.Names.Select(static name => (name.Source, name.Text)),
        .. from evidence in (IEnumerable<Evidence?>)
           [
               .. document.Names.Select(static name => name.Evidence),
               .. document.People.Select(static person => person.Evidence),
               .. document.Software.Select(static software => software.Evidence),
               .. document.Frames.Select(static frame => frame.Evidence),
               .. document.Frames.Select(static frame => frame.Date?.Evidence),
               .. document.Figures.Select(static figure => figure.Evidence),
               .. document.Quotes.Select(static quote => quote.Evidence),
           ]
           where evidence is not null
           select (evidence.Source, evidence.Text),
    ];
}
