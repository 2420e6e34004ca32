using System.Net;
using Mila.Core.Model;

namespace Mila.Core.Reading.Markdown;

/// <summary>
/// The markup within a block → plain text and marks. One pass makes tokens and pairs what opens with what closes;
/// a second writes the text, so that an opener which nothing closes stays a character.
/// </summary>
internal sealed class MarkdownInline
{
    private const int LongestEntity = 32;
    private const int LongestLabel = 200;
    private const int LongestShortcode = 2000;
    private const int DeepestParentheses = 32;

    /// <summary>The characters that may be markup.</summary>
    private static readonly char[] Signs = ['\\', '\n', '`', '<', '&', '*', '_', '[', '!', ']', '{'];

    /// <summary>How the generators of sites mark what they put in: Jekyll and its kin, and Hugo in two ways.</summary>
    private static readonly (string Opening, string Closing)[] Shortcodes = [("{%", "%}"), ("{{<", ">}}"), ("{{%", "%}}")];

    private readonly SeedText seed;
    private readonly string text;
    private readonly MarkdownLines lines;
    private readonly IReadOnlyDictionary<string, string> references;
    private readonly List<Token> tokens = [];
    private readonly List<(MarkKind Kind, int Open, int Close, string? Target)> pairs = [];
    private readonly List<int> openStars = [];
    private readonly List<int> openLowLines = [];
    private readonly Stack<int> brackets = new();
    private Dictionary<int, int>? lastBackticks;
    private int at;
    private int textStart;

    private MarkdownInline(SeedText seed, MarkdownLines lines, IReadOnlyDictionary<string, string> references)
    {
        this.seed = seed;
        this.lines = lines;
        text = lines.Join(seed);
        this.references = references;
    }

    private enum TokenKind
    {
        Text,
        Replacement,
        Emphasis,
        Bracket,
        Image,
        ImageEnd,
        Nothing,
    }

    /// <summary>Adds the block, and a caption for each of its pictures; some may be empty.</summary>
    public static void Render(
        SeedText seed,
        MarkdownLines lines,
        IReadOnlyDictionary<string, string> references,
        BlockKind kind,
        int level,
        List<Block> blocks,
        CancellationToken cancellation)
    {
        var inline = new MarkdownInline(seed, lines, references);
        inline.Tokenize(cancellation);
        inline.Write(kind, level, blocks, cancellation);
    }

    private void Tokenize(CancellationToken cancellation)
    {
        while (text.IndexOfAny(Signs, at) is >= 0 and var start)
        {
            cancellation.ThrowIfCancellationRequested();
            at = start;
            var isMarkup = text[at] switch
            {
                '\\' => Escape(),
                '\n' => LineEnd(),
                '`' => CodeSpan(),
                '<' => Angle(),
                '&' => Entity(),
                '*' or '_' => Emphasis(),
                '{' => Shortcode(),
                '[' when Peek(1) == '^' => FootnoteMark() || Bracket(TokenKind.Bracket, 1),
                '[' => Bracket(TokenKind.Bracket, 1),
                '!' when Peek(1) == '[' => Bracket(TokenKind.Image, 2),
                ']' => BracketEnd(),
                _ => false,
            };
            if (!isMarkup)
                at = start + 1;
        }

        FlushText(text.Length);
    }

    private char Peek(int ahead) => at + ahead < text.Length && at + ahead >= 0 ? text[at + ahead] : '\n';

    private void FlushText(int end)
    {
        if (end > textStart)
            tokens.Add(new Token(TokenKind.Text, textStart, end - textStart));
    }

    /// <summary>Adds a token at the cursor and moves on behind it.</summary>
    private bool Add(TokenKind kind, int length, string? replacement = null)
    {
        FlushText(at);
        tokens.Add(new Token(kind, at, length, replacement));
        at += length;
        textStart = at;
        return true;
    }

    private bool Escape()
    {
        if (Peek(1) == '\n' && at + 1 < text.Length)
            return Add(TokenKind.Replacement, 2, "\n");
        if (!IsPunctuation(Peek(1)) || Peek(1) > 0x7F)
            return false;
        Add(TokenKind.Nothing, 1);
        at++;
        return true;
    }

    private bool LineEnd()
    {
        var start = at;
        while (start > textStart && text[start - 1] is ' ' or '\t')
            start--;
        var isHard = at - start >= 2;
        FlushText(start);
        textStart = at;
        return Add(TokenKind.Replacement, 1, isHard ? "\n" : " ");
    }

    private int Spaces(int start)
    {
        var length = 0;
        while (start + length < text.Length && text[start + length] is ' ' or '\t')
            length++;
        return length;
    }

    private bool CodeSpan()
    {
        var length = RunLength(at);
        lastBackticks ??= LastRuns();
        var close = at + length;
        if (lastBackticks.TryGetValue(length, out var last) && last > at)
        {
            while (text[close] != '`' || RunLength(close) != length)
                close += text[close] == '`' ? RunLength(close) : 1;
            Add(TokenKind.Nothing, length);

            // Lines within code fold like all others.
            while (at < close)
            {
                if (text[at] == '\n')
                    LineEnd();
                else
                    at++;
            }

            return Add(TokenKind.Nothing, length);
        }

        at += length;
        return true;
    }

    /// <summary>Where the last run of each number of backticks begins: a run without a later twin needs no search.</summary>
    private Dictionary<int, int> LastRuns()
    {
        var last = new Dictionary<int, int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '`')
                continue;
            last[RunLength(i)] = i;
            i += RunLength(i) - 1;
        }

        return last;
    }

    private int RunLength(int start)
    {
        var stop = start;
        while (stop < text.Length && text[stop] == text[start])
            stop++;
        return stop - start;
    }

    /// <summary>Reads an address or drops a tag between angle brackets.</summary>
    private bool Angle()
    {
        var close = at + 1;
        while (close < text.Length && text[close] is not ('>' or '<'))
            close++;
        if (close >= text.Length || text[close] != '>' || !(char.IsLetter(Peek(1)) || Peek(1) is '/' or '!' or '?'))
            return false;
        var inside = text.Substring(at + 1, close - at - 1);
        if (inside.IndexOfAny([' ', '\n', '\t']) < 0 && (inside.IndexOf(':') > 1 || inside.IndexOf('@') > 0) && inside[0] != '/')
        {
            Add(TokenKind.Nothing, 1);
            var open = tokens.Count - 1;
            at = close;
            Add(TokenKind.Nothing, 1);
            pairs.Add((MarkKind.ExternalLink, open, tokens.Count - 1, inside.IndexOf(':') > 1 ? inside : "mailto:" + inside));
            return true;
        }

        var isBreak = inside.TrimEnd('/', ' ').Equals("br", StringComparison.OrdinalIgnoreCase);
        return Add(isBreak ? TokenKind.Replacement : TokenKind.Nothing, close + 1 - at, isBreak ? "\n" : null);
    }

    private bool Entity()
    {
        var length = text.IndexOf(';', at, Math.Min(LongestEntity, text.Length - at)) - at + 1;
        if (length <= 0)
            return false;
        var entity = text.Substring(at, length);
        var decoded = WebUtility.HtmlDecode(entity);
        return decoded != entity && Add(TokenKind.Replacement, length, decoded);
    }

    private bool Emphasis()
    {
        var length = RunLength(at);
        char before = Peek(-1), after = Peek(length);
        var isLeft = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var isRight = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        var isWord = text[at] == '_';
        Add(TokenKind.Emphasis, length);
        if (isRight && (!isWord || !isLeft || IsPunctuation(after)))
            CloseEmphasis(tokens.Count - 1);
        if (isLeft && (!isWord || !isRight || IsPunctuation(before)) && tokens[tokens.Count - 1].Rest > 0)
            (isWord ? openLowLines : openStars).Add(tokens.Count - 1);
        return true;
    }

    private void CloseEmphasis(int closer)
    {
        var (same, other) = text[tokens[closer].Start] == '*' ? (openStars, openLowLines) : (openLowLines, openStars);
        while (tokens[closer].Rest > 0 && same.Count > 0)
        {
            var opener = same[same.Count - 1];
            while (other.Count > 0 && other[other.Count - 1] > opener)
                other.RemoveAt(other.Count - 1);
            var width = Math.Min(2, Math.Min(tokens[opener].Rest, tokens[closer].Rest));
            tokens[opener].Rest -= width;
            tokens[closer].Rest -= width;
            pairs.Add((width == 2 ? MarkKind.Bold : MarkKind.Italic, opener, closer, null));
            if (tokens[opener].Rest == 0)
                same.RemoveAt(same.Count - 1);
        }
    }

    /// <summary>Whether a footnote begins at a place: <c>[^1]:</c>.</summary>
    public static bool IsFootnote(string text, int at, int stop) =>
        at + 1 < stop && text[at] == '[' && text[at + 1] == '^' && FootnoteMarkEnd(text, at, stop) is { } end && end < stop && text[end] == ':';

    /// <summary>Leaves out what a site's generator would put something in for.</summary>
    private bool Shortcode() => ShortcodeEnd(at) is { } end && Add(TokenKind.Nothing, end - at);

    private int? ShortcodeEnd(int start)
    {
        foreach (var (opening, closing) in Shortcodes)
        {
            if (string.CompareOrdinal(text, start, opening, 0, opening.Length) != 0)
                continue;
            var inside = start + opening.Length;
            var close = text.IndexOf(closing, inside, Math.Min(LongestShortcode, text.Length - inside), StringComparison.Ordinal);
            return close < 0 || text.IndexOf('}', inside, close - inside) >= 0 ? null : close + closing.Length;
        }

        return null;
    }

    /// <summary>Leaves out <c>[^1]</c>, and the <c>[^1]:</c> before a footnote; with a target it is a link.</summary>
    private bool FootnoteMark()
    {
        if (FootnoteMarkEnd(text, at, text.Length) is not { } end || (end < text.Length && text[end] is '(' or '['))
            return false;
        return Add(TokenKind.Nothing, (at == 0 && end < text.Length && text[end] == ':' ? end + 1 : end) - at);
    }

    private static int? FootnoteMarkEnd(string text, int start, int stop)
    {
        var close = text.IndexOf(']', start, Math.Min(LongestLabel, stop - start));
        return close < start + 3 || text.IndexOfAny([' ', '\n', '['], start + 1, close - start) >= 0 ? null : close + 1;
    }

    private bool Bracket(TokenKind kind, int length)
    {
        Add(kind, length);
        brackets.Push(tokens.Count - 1);
        return true;
    }

    private bool BracketEnd()
    {
        if (brackets.Count == 0)
            return false;
        var open = brackets.Pop();
        var isImage = tokens[open].Kind == TokenKind.Image;
        if (Target(tokens[open].Start + tokens[open].Length) is not var (target, length))
            return false;
        Add(isImage ? TokenKind.ImageEnd : TokenKind.Nothing, length);
        tokens[open].Rest = 0;
        if (isImage)
            tokens[open].IsClosed = true;
        else
            pairs.Add((MarkKind.ExternalLink, open, tokens.Count - 1, target));
        return true;
    }

    /// <summary>The target of a link whose text ends at the cursor, and the length from there to the link's end.</summary>
    private (string Target, int Length)? Target(int label)
    {
        if (Peek(1) == '(' && InlineTarget(at + 2) is { } inline)
            return inline;
        if (references.Count == 0)
            return null;
        var (start, stop, end) = (label, at, at + 1);
        if (Peek(1) == '[' && text.IndexOf(']', at + 2, Math.Min(LongestLabel, text.Length - at - 2)) is var close && close >= 0)
        {
            end = close + 1;
            if (close > at + 2)
                (start, stop) = (at + 2, close);
        }

        return stop - start <= LongestLabel && references.TryGetValue(text.Substring(start, stop - start), out var target) ? (target, end - at) : null;
    }

    private (string Target, int Length)? InlineTarget(int start)
    {
        start += Spaces(start);
        int stop = ShortcodeEnd(start) ?? start, depth = 0;
        for (; stop < text.Length && !char.IsWhiteSpace(text[stop]); stop++)
        {
            if (text[stop] == '(' && ++depth > DeepestParentheses)
                return null;
            if (text[stop] == ')' && depth-- == 0)
                break;
        }

        var close = stop + Spaces(stop);
        if (close < text.Length && text[close] is '"' or '\'')
        {
            close = text.IndexOf(text[close], close + 1);
            if (close < 0)
                return null;
            close = close + 1 + Spaces(close + 1);
        }

        if (close >= text.Length || text[close] != ')')
            return null;
        return (WebUtility.HtmlDecode(text.Substring(start, stop - start).Trim('<', '>')), close + 1 - at);
    }

    private void Write(BlockKind kind, int level, List<Block> blocks, CancellationToken cancellation)
    {
        MappedTextBuilder content = new(seed), caption = new(seed);
        var first = blocks.Count;
        var depth = 0;
        var starts = new int[tokens.Count];
        var ends = new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = tokens[i];
            var target = depth > 0 ? caption : content;
            starts[i] = content.Length;
            if (token.Kind == TokenKind.Image && token.IsClosed)
            {
                depth++;
            }
            else if (token.Kind == TokenKind.ImageEnd && --depth == 0)
            {
                blocks.Add(new Block(BlockKind.Caption, caption.TrimEnd().Build()));
                caption = new MappedTextBuilder(seed);
            }
            else if (token.Kind == TokenKind.Replacement)
            {
                AppendReplacement(target, token);
            }
            else
            {
                Append(target, token);
            }

            ends[i] = content.Length;
        }

        var plain = content.TrimEnd().Build();
        blocks.Insert(first, new Block(kind, plain, Marks(starts, ends, plain.Text.Length), level));
    }

    private void Append(MappedTextBuilder target, Token token)
    {
        var start = token.Start;
        var length = token.Rest;
        while (target.Length == 0 && length > 0 && char.IsWhiteSpace(text[start]))
            (start, length) = (start + 1, length - 1);
        if (length > 0)
            target.Append(lines.Offset(start), length);
    }

    private void AppendReplacement(MappedTextBuilder target, Token token)
    {
        var last = token.Start + token.Length - 1;
        if (target.Length > 0 || !string.IsNullOrWhiteSpace(token.Replacement))
            target.AppendReplacement(token.Replacement!, lines.Offset(token.Start), lines.Offset(last) + 1 - lines.Offset(token.Start));
    }

    private EquatableArray<Mark> Marks(int[] starts, int[] ends, int length)
    {
        if (pairs.Count == 0)
            return default;
        var marks = new List<Mark>();
        foreach (var (kind, open, close, target) in pairs)
        {
            var end = Math.Min(starts[close], length);
            if (ends[open] < end)
                marks.Add(new Mark(kind, ends[open], end - ends[open], target));
        }

        return marks.OrderBy(static mark => mark.Start).ThenByDescending(static mark => mark.Length).ToEquatableArray();
    }

    private static bool IsPunctuation(char character) => char.IsPunctuation(character) || char.IsSymbol(character);

    /// <summary>A piece of the block's text.</summary>
    private sealed class Token(TokenKind kind, int start, int length, string? replacement = null)
    {
        public TokenKind Kind => kind;

        public int Start => start;

        public int Length => length;

        public string? Replacement => replacement;

        /// <summary>How many of its characters are text in the end: all, until something pairs with it.</summary>
        public int Rest { get; set; } = kind is TokenKind.Nothing or TokenKind.ImageEnd ? 0 : length;

        /// <summary>Whether it is the start of a picture that has an end.</summary>
        public bool IsClosed { get; set; }
    }
}
