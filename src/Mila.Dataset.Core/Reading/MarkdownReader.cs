using Mila.Core.Model;
using Mila.Core.Reading.Markdown;

namespace Mila.Core.Reading;

/// <summary>
/// A stretch of Markdown → its plain view in blocks. Line by line, without recursion; what is no markup stays text.
/// </summary>
public sealed class MarkdownReader
{
    // Code is indented as far as a tab reaches.
    private const int TabStop = 4;

    private static readonly (string Opening, string Closing)[] RawElements = [("<script", "</script>"), ("<style", "</style>"), ("<pre", "</pre>")];

    private readonly SeedText seed;
    private readonly int end;
    private readonly HashSet<string> absent = [];
    private readonly List<(BlockKind Kind, int Level, MarkdownLines Lines)> parts = [];
    private readonly Dictionary<string, string> references = new(StringComparer.OrdinalIgnoreCase);
    private MarkdownLines open = new();
    private BlockKind openKind;
    private int openLevel;

    // What the HTML tag before says of the text that is still to come.
    private (BlockKind Kind, int Level)? tagged;
    private bool isInList;
    private bool isInTable;

    private MarkdownReader(SeedText seed, int end)
    {
        this.seed = seed;
        this.end = end;
    }

    private string Text => seed.Text;

    public static IReadOnlyList<Block> Read(SeedText seed, int start, int end, CancellationToken cancellation)
    {
        var reader = new MarkdownReader(seed, end);
        for (var line = start; line < end;)
        {
            cancellation.ThrowIfCancellationRequested();
            line = reader.ReadLine(line);
        }

        reader.Flush();
        return reader.Render(cancellation);
    }

    /// <summary>
    /// Whether a text begins with a heading: a line after <c>#</c>, of which a wiki has several where they make a list, or one above a row of <c>=</c>.
    /// </summary>
    public static bool Opens(SeedText seed)
    {
        var reader = new MarkdownReader(seed, seed.Text.Length);
        var start = 0;
        while (start < reader.end && char.IsWhiteSpace(seed.Text[start]))
            start++;
        if (start == reader.end)
            return false;
        var next = reader.ReadLine(seed.Text.LastIndexOf('\n', start) + 1);
        if (reader.parts.Count == 0 && next < reader.end)
            reader.ReadLine(next);
        if (reader.parts.Count != 1 || reader.parts[0].Kind != BlockKind.Heading)
            return false;
        var level = reader.parts[0].Level;
        return seed.Text[start] == '#' ? next >= reader.end || string.CompareOrdinal(seed.Text, start, seed.Text, next, level + 1) != 0 : level == 1;
    }

    /// <summary>Reads one line, or the whole of a block with an end mark of its own, and tells where the next line begins.</summary>
    private int ReadLine(int line)
    {
        int stop = LineEnd(line), at = line;
        var isQuote = SkipQuoteMarks(ref at, stop, out var indent);
        if (at == stop)
        {
            Flush();
            return stop + 1;
        }

        if (isQuote && open.Count > 0 && openKind != BlockKind.Quote)
            Flush();
        if (indent >= TabStop && open.Count == 0 && !isInList)
            return Verbatim(line, Indented);
        if (FenceLength(at, stop) is var fence && fence > 0)
            return Verbatim(stop + 1, next => !IsClosingFence(next, Text[at], fence), skipsLast: true);
        if (RawElement(at) is { } element)
            return element;
        if (Heading(at, stop) || Underline(at, stop) || Break(at, stop) || Definition(at, stop) || TableRow(at, stop))
            return stop + 1;

        var isItem = SkipListMarks(ref at, stop);
        if (isItem || MarkdownInline.IsFootnote(Text, at, stop))
            Flush();
        var kind = isItem ? BlockKind.ListItem : isQuote ? BlockKind.Quote : BlockKind.Paragraph;
        if (open.Count == 0)
            (openKind, openLevel) = tagged ?? (kind, 0);
        isInList = isItem || (isInList && (indent > 0 || open.Count > 0));
        AddText(at, stop, kind);
        return stop + 1;
    }

    /// <summary>Adds the text of a line, in as many blocks as its HTML makes of it.</summary>
    private void AddText(int at, int stop, BlockKind kind)
    {
        var code = stop > at ? (Text.IndexOf('`', at, stop - at), Text.LastIndexOf('`', stop - 1, stop - at)) : (-1, -1);
        while (HtmlBlockTag.Next(Text, at, stop, code) is { } tag)
        {
            if (tag.Start > at)
                open.Add(at, tag.Start);
            Flush();
            tagged = tag.Kind == BlockKind.Paragraph ? null : (tag.Kind, tag.Level);
            (openKind, openLevel) = tagged ?? (kind, 0);
            at = tag.End;
        }

        if (at < stop)
            open.Add(at, stop);
    }

    private bool SkipQuoteMarks(ref int at, int stop, out int indent)
    {
        var isQuote = false;
        while (true)
        {
            indent = 0;
            for (; at < stop && Text[at] is ' ' or '\t'; at++)
                indent += Text[at] == ' ' ? 1 : TabStop - (indent % TabStop);
            if (at == stop || Text[at] != '>' || indent >= TabStop)
                return isQuote;
            isQuote = true;
            at++;
            if (at < stop && Text[at] == ' ')
                at++;
        }
    }

    private bool SkipListMarks(ref int at, int stop)
    {
        var isItem = false;
        while (ListMark(at, stop) is var mark && mark > 0)
        {
            isItem = true;
            at += mark;
            while (at < stop && Text[at] is ' ' or '\t')
                at++;
        }

        return isItem;
    }

    private int ListMark(int at, int stop)
    {
        if (at >= stop)
            return 0;
        var length = 1;
        if (Text[at] is not ('-' or '*' or '+'))
        {
            length = 0;
            while (length < 9 && at + length < stop && Text[at + length] is >= '0' and <= '9')
                length++;
            if (length == 0 || at + length >= stop || Text[at + length] is not ('.' or ')'))
                return 0;

            // A sentence may go on with a year and a full stop at the start of a line.
            if (open.Count > 0 && openKind != BlockKind.ListItem && !(length == 1 && Text[at] == '1'))
                return 0;
            length++;
        }

        return at + length == stop || Text[at + length] is ' ' or '\t' ? length : 0;
    }

    /// <summary>Whether a line belongs to code that an indentation marks, be it in a quote or not: what opens the code belongs to it.</summary>
    private bool Indented(int line)
    {
        int at = line, stop = LineEnd(line);
        SkipQuoteMarks(ref at, stop, out var indent);
        return at == stop || indent >= TabStop;
    }

    /// <summary>Keeps lines as code while they belong to it, and tells where the next line begins.</summary>
    private int Verbatim(int line, Func<int, bool> belongs, bool skipsLast = false)
    {
        Flush();
        var lines = new MarkdownLines();
        while (line < end && belongs(line))
        {
            var stop = LineEnd(line);
            lines.Add(line, stop);
            line = stop + 1;
        }

        parts.Add((BlockKind.Code, 0, lines));
        return skipsLast && line < end ? LineEnd(line) + 1 : line;
    }

    private int FenceLength(int at, int stop)
    {
        var length = 0;
        while (at + length < stop && Text[at] is '`' or '~' && Text[at + length] == Text[at])
            length++;
        return length >= 3 && (Text[at] == '~' || Text.IndexOf('`', at + length, stop - at - length) < 0) ? length : 0;
    }

    private bool IsClosingFence(int line, char mark, int length)
    {
        int stop = LineEnd(line), at = line;
        SkipQuoteMarks(ref at, stop, out _);
        var marks = at;
        while (marks < stop && Text[marks] == mark)
            marks++;
        return marks - at >= length && string.IsNullOrWhiteSpace(Text.Substring(marks, stop - marks));
    }

    /// <summary>Passes a comment; keeps what only programs read as code.</summary>
    private int? RawElement(int at)
    {
        if (Text[at] != '<')
            return null;
        if (Begins(at, "<!--") && Find("-->", at) is { } close)
        {
            Flush();
            return close + 3 < LineEnd(close) ? close + 3 : LineEnd(close) + 1;
        }

        foreach (var (opening, closing) in RawElements)
        {
            if (Begins(at, opening) && Find(closing, at) is { } last)
                return Verbatim(at, line => line <= last);
        }

        return null;
    }

    /// <summary>Where a closing word stands next. One that was not found once is never searched again.</summary>
    private int? Find(string closing, int start)
    {
        if (absent.Contains(closing))
            return null;
        var found = Text.IndexOf(closing, start, end - start, StringComparison.OrdinalIgnoreCase);
        if (found < 0)
            absent.Add(closing);
        return found < 0 ? null : found;
    }

    private bool Begins(int at, string word) => string.Compare(Text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private bool Heading(int at, int stop)
    {
        var level = 0;
        while (at + level < stop && Text[at + level] == '#')
            level++;
        var start = at + level;
        if (level is 0 or > 6 || (start < stop && Text[start] is not (' ' or '\t')))
            return false;
        while (start < stop && Text[start] is ' ' or '\t')
            start++;
        var last = TrimEnd(start, stop, ' ');
        var hashes = TrimEnd(start, last, '#');
        if (hashes == start || Text[hashes - 1] == ' ')
            last = TrimEnd(start, hashes, ' ');
        Flush();
        var lines = new MarkdownLines();
        lines.Add(start, last);
        parts.Add((BlockKind.Heading, level, lines));
        return true;
    }

    private bool Underline(int at, int stop)
    {
        if (open.Count == 0 || openKind != BlockKind.Paragraph || Text[at] is not ('=' or '-') || TrimEnd(at, TrimEnd(at, stop, ' '), Text[at]) != at)
            return false;
        parts.Add((BlockKind.Heading, Text[at] == '=' ? 1 : 2, open));
        open = new MarkdownLines();
        return true;
    }

    private bool Break(int at, int stop)
    {
        var marks = 0;
        for (var i = at; i < stop; i++)
        {
            if (Text[i] is '-' or '*' or '_' && Text[i] == Text[at])
                marks++;
            else if (Text[i] != ' ')
                return false;
        }

        if (marks < 3)
            return false;
        Flush();
        return true;
    }

    /// <summary>Takes down <c>[label]: target</c>, which links elsewhere name by its label.</summary>
    private bool Definition(int at, int stop)
    {
        if (open.Count > 0 || Text[at] != '[' || Text.IndexOf("]:", at, stop - at, StringComparison.Ordinal) is not (> 0 and var close))
            return false;
        var words = Text.Substring(close + 2, stop - close - 2).Trim().Split([' '], 2);
        var label = Text.Substring(at + 1, close - at - 1);
        var isTitled = words.Length == 1 || words[1].TrimStart()[0] is '"' or '\'' or '(';
        if (words[0].Length == 0 || label.StartsWith("^", StringComparison.Ordinal) || !isTitled)
            return false;
        if (!references.ContainsKey(label))
            references.Add(label, words[0].Trim('<', '>'));
        return true;
    }

    /// <summary>A row of a table, whose head a line of bars and dashes parts from the rest: each of its cells is a block.</summary>
    private bool TableRow(int at, int stop)
    {
        var last = TrimEnd(at, stop, ' ');
        isInTable = IsBetweenBars(at, last) && (isInTable || IsTableRule(stop + 1));
        if (!isInTable)
            return false;
        Flush();
        for (var cell = at + 1; !IsTableRule(at) && cell < last;)
        {
            var bar = cell;
            while (bar < last - 1 && (Text[bar] != '|' || Text[bar - 1] == '\\'))
                bar++;
            openKind = BlockKind.Paragraph;
            AddText(cell, bar, BlockKind.Paragraph);
            Flush();
            cell = bar + 1;
        }

        return true;
    }

    private bool IsBetweenBars(int at, int last) => last - at > 1 && Text[at] == '|' && Text[last - 1] == '|';

    /// <summary>Whether the line at a place holds nothing but bars, dashes and colons.</summary>
    private bool IsTableRule(int line)
    {
        if (line >= end)
            return false;
        var last = TrimEnd(line, LineEnd(line), ' ');
        for (var i = line; i < last; i++)
        {
            if (!(Text[i] is '|' or '-' or ':' or ' '))
                return false;
        }

        return IsBetweenBars(line, last);
    }

    private void Flush()
    {
        if (open.Count == 0)
            return;
        parts.Add((openKind, openLevel, open));
        open = new MarkdownLines();
        tagged = null;
    }

    private List<Block> Render(CancellationToken cancellation)
    {
        var blocks = new List<Block>();
        foreach (var (kind, level, lines) in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (kind == BlockKind.Code)
                blocks.Add(new Block(kind, lines.Verbatim(seed)));
            else
                MarkdownInline.Render(seed, lines, references, kind, level, blocks, cancellation);
        }

        blocks.RemoveAll(static block => string.IsNullOrWhiteSpace(block.Text));
        return blocks;
    }

    private int TrimEnd(int start, int stop, char character)
    {
        while (stop > start && Text[stop - 1] == character)
            stop--;
        return stop;
    }

    private int LineEnd(int start)
    {
        var stop = Text.IndexOf('\n', start, end - start);
        return stop < 0 ? end : stop;
    }
}
