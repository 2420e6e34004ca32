using System.Text;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Wikitext;

namespace Mila.Core.Reading;

/// <summary>Reads a page of a wiki, in the markup of MediaWiki.</summary>
public static class WikitextReader
{
    private const string DisplayTitle = "DISPLAYTITLE:";

    public static Document Read(SeedText seed, CancellationToken cancellation)
    {
        var problems = new ProblemCollector(seed);
        var markup = Scanner.Scan(seed, problems, cancellation);
        var citations = new CitationReader(markup, problems, cancellation);
        MappedText? givenTitle = null;
        var infoboxes = new InfoboxReader(markup, cancellation);
        Infobox? infobox = null;
        List<Block> lines = [];
        for (var i = 0; i < markup.Tokens.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (markup.Tokens[i].Kind == TokenKind.ReferenceOpen)
                citations.ReadReference(i);
            if (markup.Tokens[i].Kind != TokenKind.TemplateOpen)
                continue;
            var template = new Template(markup, i);
            foreach (var (parameter, earlier) in template.Repeated)
                problems.Report(Rules.RepeatedParameter, parameter.NameStart, parameter.NameLength, (earlier.NameStart, earlier.NameLength), parameter.Name);
            citations.Read(template);
            givenTitle ??= GivenTitle(markup, template, cancellation);
            if (infobox is null && InfoboxReader.IsInfobox(template))
            {
                infobox = infoboxes.Read(template);
                lines.AddRange(infoboxes.Lines(template));
            }
        }

        var (blocks, categories) = Renderer.RenderDocument(markup, cancellation);
        var article = Entitle(blocks, givenTitle, seed) with
        {
            Body = BodyOf(blocks),
            Sections = blocks.Where(static block => block.Kind == BlockKind.Heading)
                .Select(static block => new Section(block.Text, block.Level))
                .ToEquatableArray(),
            Categories = categories.ToEquatableArray(),
        };
        return new Document(
            seed,
            ArticleFormat.Wikitext,
            article,
            blocks.Concat(lines).Concat(citations.Titles).OrderBy(static block => block.Content.Map.Start(0)).ToEquatableArray(),
            citations.Articles.ToEquatableArray(),
            problems.InOrder()) { Infobox = infobox };
    }

    /// <summary>The title that a template gives the page.</summary>
    private static MappedText? GivenTitle(Markup markup, Template template, CancellationToken cancellation)
    {
        if (template.Name.StartsWith(DisplayTitle, StringComparison.Ordinal))
        {
            return Renderer.RenderFragment(
                markup,
                BlockKind.Title,
                template.NameSpan.Start + DisplayTitle.Length,
                template.NameSpan.End,
                cancellation)?.Content;
        }

        return InfoboxReader.IsInfobox(template) && template.Find("name") is { } name
            ? Renderer.RenderFragment(markup, BlockKind.Title, name.Start, name.End, cancellation)?.Content
            : null;
    }

    /// <summary>
    /// The article by its title: what the lead prints bold first, else what a template gives, else the heading that the page begins with, else the file's name.
    /// A title that the lead does not hold becomes a block.
    /// </summary>
    private static ArticleDraft Entitle(List<Block> blocks, MappedText? givenTitle, SeedText seed)
    {
        var lead = blocks.TakeWhile(static block => block.Kind != BlockKind.Heading).Where(static block => block.Kind == BlockKind.Paragraph).ToList();
        foreach (var block in lead)
        {
            foreach (var mark in block.Marks)
            {
                if (mark.Kind == MarkKind.Bold)
                    return Draft(block.Text.Substring(mark.Start, mark.Length), block.Content.Map.Span(mark.Start, mark.Length));
            }
        }

        if (givenTitle is not null)
        {
            if (!lead.Exists(block => block.Text.Contains(givenTitle.Text)))
                blocks.Insert(0, new Block(BlockKind.Title, givenTitle));
            return Draft(givenTitle.Text, givenTitle.Map.Span(0, givenTitle.Text.Length));
        }

        if (blocks.Count == 0 || blocks[0].Kind != BlockKind.Heading)
            return Draft(FileName(seed.Path), (0, 0));
        var heading = blocks[0].Content;
        blocks[0] = new Block(BlockKind.Title, heading);
        return Draft(heading.Text, heading.Map.Span(0, heading.Text.Length));

        ArticleDraft Draft(string name, (int Start, int Length) place) => new(ArticleOrigin.Document, name, seed.Span(place.Start, place.Length));
    }

    private static string? BodyOf(List<Block> blocks)
    {
        var body = new StringBuilder();
        var previous = BlockKind.Paragraph;
        foreach (var block in blocks)
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading))
                continue;
            if (body.Length > 0)
                body.Append(previous == BlockKind.ListItem && block.Kind == BlockKind.ListItem ? "\n" : "\n\n");
            body.Append(block.Text);
            previous = block.Kind;
        }

        return body.Length == 0 ? null : body.ToString();
    }

    private static string FileName(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var extension = name.LastIndexOf('.');
        return extension > 0 ? name.Substring(0, extension) : name;
    }
}
