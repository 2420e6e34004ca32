using System.Globalization;
using System.Net;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Markup → blocks of plain text, as MediaWiki would show them.</summary>
internal sealed class Renderer(Markup markup, CancellationToken cancellation)
{
    private static readonly string[] DateNumbers = ["1", "2", "3"];

    private readonly List<Block> blocks = [];
    private readonly List<string> categories = [];
    private readonly Queue<Markup.Part> captions = new();
    private BlockBuilder block = new(markup.Seed);
    private int current;
    private int position;
    private BlockKind kind = BlockKind.Paragraph;
    private int level;
    private bool isFragment;
    private bool hasLines;

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
    public static Block? RenderFragment(Markup markup, BlockKind kind, int start, int end, CancellationToken cancellation)
    {
        var renderer = new Renderer(markup, cancellation);
        renderer.WalkFragment(kind, start, end);
        return renderer.blocks.Count == 0 ? null : renderer.blocks[0];
    }

    /// <summary>A stretch of the document as the lines that it shows, each a block: a line break, which elsewhere only parts words, ends one.</summary>
    public static List<Block> RenderLines(Markup markup, int start, int end, CancellationToken cancellation)
    {
        var renderer = new Renderer(markup, cancellation) { hasLines = true };
        renderer.Walk(start, end);
        return renderer.blocks;
    }

    private void WalkFragment(BlockKind fragmentKind, int start, int end)
    {
        isFragment = true;
        kind = fragmentKind;
        Walk(start, end);
    }

    private void Walk(int start, int end)
    {
        position = start;
        for (current = markup.FirstAt(start); current < markup.Tokens.Count && markup.Tokens[current].Start < end; current++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = markup.Tokens[current];
            if (IsText(token))
                continue;
            block.Add(position, token.Start);
            position = token.End;
            switch (token.Kind)
            {
                case TokenKind.TemplateOpen:
                    ShowTemplate(current);
                    break;
                case TokenKind.Bar:
                    EndArgument(token);
                    break;
                case TokenKind.ReferenceOpen:
                    SkipTo(token.Partner);
                    break;
                case TokenKind.TableOpen:
                    EndBlock(token);
                    SkipTo(token.Partner);
                    break;
                case TokenKind.LinkOpen:
                    ShowLink(current);
                    break;
                case TokenKind.LinkClose:
                    // Letters that follow without a space belong to the link's text.
                    var textEnd = current + 1 < markup.Tokens.Count ? Math.Min(end, markup.Tokens[current + 1].Start) : end;
                    while (position < textEnd && char.IsLower(markup.Text[position]))
                        position++;
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
                    AddAddress(token);
                    block.CloseLink(MarkKind.ExternalLink, markup.Address(token));
                    break;
                case TokenKind.Quotes:
                    block.Toggle(token);
                    break;
                case TokenKind.Entity:
                    block.Add(WebUtility.HtmlDecode(markup.Text.Substring(token.Start, token.Length)), token);
                    break;
                case TokenKind.Space when hasLines:
                    EndBlock(token);
                    break;
                case TokenKind.Space:
                    block.Add(" ", token);
                    break;
                case TokenKind.LineEnd:
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

    /// <summary>Adds a bare address, whose entities show as their characters, up to each ampersand at once.</summary>
    private void AddAddress(Token token)
    {
        for (int at = token.Start, stop; at < token.End; at = stop)
        {
            stop = markup.Text.IndexOf('&', at + 1, token.End - at - 1) is >= 0 and var next ? next : token.End;
            var shown = WebUtility.HtmlDecode(markup.Text.Substring(at, stop - at));
            if (shown.Length == stop - at)
                block.Add(at, stop);
            else
                block.Add(shown, token with { Start = at, End = stop });
        }
    }

    private bool IsText(Token token) =>
        token.Kind is TokenKind.Text or TokenKind.Equals
        || (token.Kind == TokenKind.Bar && markup.Tokens[token.Partner].Kind != TokenKind.TemplateOpen);

    private void ShowTemplate(int opening)
    {
        var token = markup.Tokens[opening];
        var end = markup.Tokens[token.Partner].End;
        var name = markup.Head(opening);
        SkipTo(token.Partner);
        if (Vocabulary.Characters.TryGetValue(name, out var character))
        {
            block.Add(character, token with { End = end });
        }
        else if (Vocabulary.IsStartDate(name))
        {
            if (DateShownBy(new Template(markup, opening)) is { } date)
                block.Add(date, token with { End = end });
        }
        else if (Vocabulary.ShownBy(name) is { } argument)
        {
            if (new Template(markup, opening).FindFirst(argument.Name, "text") is not { } shown)
                return;
            if (argument.Prefix.Length > 0)
                block.Add(argument.Prefix, token with { End = shown.Start });
            SkipTo(markup.FirstAt(shown.Start) - 1);
        }
        else if (IsLine(token.Start, end))
        {
            // A template on a line of its own is a box beside the text, not a part of a sentence.
            EndBlock(token);
        }
    }

    /// <summary>The date of <c>{{start date|2010|5|3}}</c> in words; absent where its numbers are those of none.</summary>
    private string? DateShownBy(Template template)
    {
        var numbers = DateNumbers.Select(template.Find).TakeWhile(static number => number is not null)
            .Select(number => markup.Text.Substring(number!.Start, number.End - number.Start).PadLeft(2, '0'));
        if (IsoDate.Parse(string.Join("-", numbers)).Date is not { Earliest: { } day } date)
            return null;
        var isDayFirst = template.Find("df") is { } dayFirst && markup.Text[dayFirst.Start] is 'y' or 'Y';
        var format = date.Month is null ? "yyyy" : date.Day is null ? "MMMM yyyy" : isDayFirst ? "d MMMM yyyy" : "MMMM d, yyyy";
        return day.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Ends an argument that a template shows: the next item follows, or its unit, "to" and a second measure before that, or nothing more of it.
    /// </summary>
    private void EndArgument(Token bar)
    {
        // Inside of others no bar is come by.
        var shown = Vocabulary.ShownBy(markup.Head(bar.Partner))!.Value;
        if (shown.IsList)
        {
            if (IsNamed(bar))
                SkipArgument(bar);
            else if (hasLines)
                EndBlock(bar);
            else
                block.Add(", ", bar);
            return;
        }

        if (shown.HasUnit)
        {
            var parts = markup.Parts(bar.Partner);
            var next = parts.FindIndex(part => part.Start == bar.End);
            var last = parts.Count > 4 && Vocabulary.IsRange(markup.Text.Substring(parts[2].Start, parts[2].End - parts[2].Start)) ? 4 : 2;
            if (next <= last && parts[next].NameEnd < 0)
            {
                block.Add(" ", bar);
                return;
            }
        }

        SkipTo(markup.Tokens[bar.Partner].Partner);
    }

    /// <summary>Shows nothing of the argument behind a bar, whose name ends with a sign of equality.</summary>
    private void SkipArgument(Token bar)
    {
        var next = current;
        do
            next = NextOf(bar, next + 1);
        while (markup.Tokens[next].Kind == TokenKind.Equals);
        (current, position) = (next - 1, markup.Tokens[next].Start);
    }

    /// <summary>Whether the argument behind a bar has a name.</summary>
    private bool IsNamed(Token bar) => markup.Tokens[NextOf(bar, current + 1)].Kind == TokenKind.Equals;

    /// <summary>The first token from one on that belongs to the template of a bar itself: a sign of equality, another bar, or its end.</summary>
    private int NextOf(Token bar, int token)
    {
        while (markup.Tokens[token].Partner != bar.Partner)
            token = markup.Tokens[token].IsOpening ? markup.Tokens[token].Partner + 1 : token + 1;
        return token;
    }

    private void ShowLink(int opening)
    {
        var token = markup.Tokens[opening];
        var target = markup.Head(opening);
        if (Vocabulary.IsCategory(target))
        {
            categories.Add(target.Substring(target.IndexOf(':') + 1).Trim());
            SkipTo(token.Partner);
        }
        else if (Vocabulary.IsFile(target))
        {
            AddCaption(opening);
            SkipTo(token.Partner);
        }
        else
        {
            block.OpenLink();
            var parts = markup.Parts(opening);
            if (parts.Count > 1)
                SkipTo(markup.FirstAt(parts[0].End));
            else if (markup.Text[position] == ':')
                position++;
        }
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

    /// <summary>Shows nothing of what stands before the end of a token.</summary>
    private void SkipTo(int token)
    {
        current = token;
        position = markup.Tokens[token].End;
    }

    private bool IsLine(int start, int end) =>
        (start == 0 || markup.Text[start - 1] == '\n') && (end == markup.Text.Length || markup.Text[end] == '\n');

    /// <summary>The title of the page that a link leads to, without a leading colon and a place in the page.</summary>
    private static string LinkTarget(string head) => head.Split('#')[0].Trim(':', ' ');
}
