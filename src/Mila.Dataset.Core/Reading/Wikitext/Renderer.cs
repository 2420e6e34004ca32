using System.Globalization;
using System.Net;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Markup → blocks of plain text, as MediaWiki would show them.</summary>
internal sealed class Renderer(Markup markup, CancellationToken cancellation)
{
    private readonly List<Block> blocks = [];
    private readonly List<string> categories = [];
    private readonly Queue<Markup.Part> captions = new();
    private BlockBuilder block = new(markup.Seed);
    private BlockKind kind = BlockKind.Paragraph;
    private int level;
    private bool isFragment;

    /// <summary>The blocks of the whole document, the captions of its pictures last, and its categories.</summary>
    public static (List<Block> Blocks, List<string> Categories) RenderDocument(Markup markup, CancellationToken cancellation)
    {
        var renderer = new Renderer(markup, cancellation);
        renderer.Walk(0, markup.Text.Length);
        while (renderer.captions.Count > 0)
        {
            var caption = renderer.captions.Dequeue();
            renderer.WalkFragment(BlockKind.Caption, caption.Start, caption.End);
        }

        return (renderer.blocks, renderer.categories);
    }

    /// <summary>A stretch of the document as one block, whatever its lines; absent when it shows nothing.</summary>
    public static Block? RenderFragment(Markup markup, BlockKind kind, int start, int end)
    {
        var renderer = new Renderer(markup, CancellationToken.None);
        renderer.WalkFragment(kind, start, end);
        return renderer.blocks.Count == 0 ? null : renderer.blocks[0];
    }

    private void WalkFragment(BlockKind fragmentKind, int start, int end)
    {
        isFragment = true;
        kind = fragmentKind;
        Walk(start, end);
    }

    private void Walk(int start, int end)
    {
        var position = start;
        for (var i = markup.FirstAt(start); i < markup.Tokens.Count && markup.Tokens[i].Start < end; i++)
        {
            var token = markup.Tokens[i];
            if (IsText(token))
                continue;
            block.Add(position, token.Start);
            position = token.End;
            switch (token.Kind)
            {
                case TokenKind.TemplateOpen:
                    i = ShowTemplate(i);
                    position = markup.Tokens[i].End;
                    break;
                case TokenKind.Bar:
                    // The end of the one argument that its template shows.
                    i = markup.Tokens[token.Partner].Partner;
                    position = markup.Tokens[i].End;
                    break;
                case TokenKind.ReferenceOpen:
                    i = token.Partner;
                    position = markup.Tokens[i].End;
                    break;
                case TokenKind.TableOpen:
                    EndBlock(token);
                    i = token.Partner;
                    position = markup.Tokens[i].End;
                    break;
                case TokenKind.LinkOpen:
                    i = ShowLink(i);
                    position = markup.Tokens[i].End;
                    break;
                case TokenKind.LinkClose:
                    position = TrailEnd(token.End, end);
                    block.Add(token.End, position);
                    block.CloseLink(MarkKind.WikiLink, LinkTarget(markup.Head(token.Partner)));
                    break;
                case TokenKind.AddressOpen:
                    block.OpenLink();
                    break;
                case TokenKind.AddressClose:
                    block.CloseLink(MarkKind.ExternalLink, markup.Address(markup.Tokens[token.Partner]));
                    break;
                case TokenKind.BareAddress:
                    block.OpenLink();
                    block.Add(token.Start, token.End);
                    block.CloseLink(MarkKind.ExternalLink, markup.Address(token));
                    break;
                case TokenKind.Quotes:
                    block.Toggle(token);
                    break;
                case TokenKind.Entity:
                    block.Add(WebUtility.HtmlDecode(markup.Text.Substring(token.Start, token.Length)), token);
                    break;
                case TokenKind.Space:
                    block.Add(" ", token);
                    break;
                case TokenKind.LineEnd:
                    cancellation.ThrowIfCancellationRequested();
                    EndLine(token);
                    break;
                case TokenKind.ParagraphEnd or TokenKind.Break or TokenKind.HeadingClose:
                    EndBlock(token);
                    break;
                case TokenKind.ListMarker:
                    EndBlock(token);
                    BeginBlock(BlockKind.ListItem);
                    break;
                case TokenKind.HeadingOpen:
                    EndBlock(token);
                    BeginBlock(BlockKind.Heading, token.Length);
                    break;
                case TokenKind.Preformatted:
                    EndBlock(token);
                    AddPreformatted(token);
                    break;
            }
        }

        block.Add(position, end);
        Flush();
    }

    private bool IsText(Token token) =>
        token.Kind is TokenKind.Text or TokenKind.Equals
        || (token.Kind == TokenKind.Bar && markup.Tokens[token.Partner].Kind != TokenKind.TemplateOpen);

    /// <summary>Goes on after the token that it gives: a template's end, or where the argument that it shows begins.</summary>
    private int ShowTemplate(int opening)
    {
        var token = markup.Tokens[opening];
        var closing = markup.Tokens[token.Partner];
        var name = markup.Head(opening);
        if (Vocabulary.Characters.TryGetValue(name, out var character))
        {
            block.Add(character, token with { End = closing.End });
        }
        else if (Vocabulary.ShownArguments.TryGetValue(name, out var argument))
        {
            if (new Template(markup, opening).Find(argument) is { } shown)
                return markup.FirstAt(shown.Start) - 1;
        }
        else if (IsLine(token.Start, closing.End))
        {
            // A template on a line of its own is a box beside the text, not a part of a sentence.
            EndBlock(token);
        }

        return token.Partner;
    }

    /// <summary>Goes on after the token that it gives: a link's opening one, its first bar, or its end when it shows nothing here.</summary>
    private int ShowLink(int opening)
    {
        var token = markup.Tokens[opening];
        var target = markup.Head(opening);
        if (Vocabulary.IsCategory(target))
        {
            categories.Add(target.Substring(target.IndexOf(':') + 1).Trim());
            return token.Partner;
        }

        if (Vocabulary.IsFile(target))
        {
            AddCaption(opening);
            return token.Partner;
        }

        block.OpenLink();
        foreach (var i in markup.Inside(opening))
        {
            if (markup.Tokens[i] is { Kind: TokenKind.Bar } bar && bar.Partner == opening)
                return i;
        }

        return opening;
    }

    private void AddCaption(int opening)
    {
        var parts = markup.Parts(opening);
        for (var i = parts.Count - 1; i > 0; i--)
        {
            var part = parts[i];
            if (Vocabulary.IsImageOption(markup.Text.Substring(part.Start, part.End - part.Start)))
                continue;
            captions.Enqueue(part);
            return;
        }
    }

    private void AddPreformatted(Token token)
    {
        var start = markup.Text.IndexOf('>', token.Start) + 1;
        var end = markup.Text.LastIndexOf('<', token.End - 1);
        if (markup.Trim(start, end) is var (first, last) && first < last && !isFragment)
            blocks.Add(new(BlockKind.Code, MappedText.Verbatim(markup.Seed, first, last - first)));
    }

    private void EndLine(Token lineEnd)
    {
        block.EndLine();
        if (kind is BlockKind.ListItem or BlockKind.Heading)
            EndBlock(lineEnd);
        else
            block.Add(" ", lineEnd);
    }

    private void EndBlock(Token token)
    {
        if (isFragment)
            block.Add(" ", token);
        else
            Flush();
    }

    private void BeginBlock(BlockKind blockKind, int headingLevel = 0)
    {
        if (!isFragment)
            (kind, level) = (blockKind, headingLevel);
    }

    private void Flush()
    {
        if (block.Build(kind, level) is { } built)
            blocks.Add(built);
        block = new(markup.Seed);
        (kind, level) = (BlockKind.Paragraph, 0);
    }

    /// <summary>Where the letters end that follow a link without a space and belong to its text.</summary>
    private int TrailEnd(int start, int end)
    {
        while (start < end && char.IsLower(markup.Text[start]))
            start++;
        return start;
    }

    private bool IsLine(int start, int end) =>
        (start == 0 || markup.Text[start - 1] == '\n') && (end == markup.Text.Length || markup.Text[end] == '\n');

    /// <summary>The title of the page that a link leads to, without a leading colon and a place in the page.</summary>
    private static string LinkTarget(string head) => head.Split('#')[0].Trim(':', ' ');
}
