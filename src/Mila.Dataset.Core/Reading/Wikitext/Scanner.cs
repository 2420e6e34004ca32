using System.Globalization;
using System.Net;
using Mila.Core.Diagnostics;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Text → markup in one pass. What never closes is text, as it is to MediaWiki.</summary>
internal sealed class Scanner
{
    private const string Redirect = "#REDIRECT";
    private const string AddressEnds = "[]<>\"|{}";
    private const int LongestEntity = 12;

    private static readonly char[] TagEnds = ['<', '>'];

    private readonly SeedText seed;
    private readonly string text;
    private readonly ProblemCollector problems;
    private readonly List<Token> tokens = [];
    private readonly OpenMarks open;

    // Closing marks that the rest of the text does not hold: looked for once, or many opening ones would take quadratic time.
    private readonly HashSet<string> absent = new(StringComparer.OrdinalIgnoreCase);

    private int position;
    private int headingEnd;
    private int referenceEnd = -1;

    private Scanner(SeedText seed, ProblemCollector problems)
    {
        this.seed = seed;
        this.problems = problems;
        text = seed.Text;
        open = new(seed, tokens, problems);
    }

    public static Markup Scan(SeedText seed, ProblemCollector problems, CancellationToken cancellation)
    {
        var scanner = new Scanner(seed, problems);
        scanner.StartLine();
        while (scanner.position < scanner.text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            scanner.Next();
        }

        scanner.open.EndText();
        return new Markup(seed, scanner.tokens);
    }

    private void Next()
    {
        if (position == headingEnd)
        {
            Add(TokenKind.HeadingClose, seed.LineEnd(position) - position);
            return;
        }

        switch (text[position])
        {
            case '\n':
                EndLine();
                StartLine();
                break;
            case '\'' when At("''"):
                var run = Run(position, "'");
                open.AddQuotes(position, run);
                position += run;
                break;
            case '{' when At("{{"):
                Open(TokenKind.TemplateOpen, 2);
                break;
            case '}' when At("}}"):
                if (!Close(TokenKind.TemplateOpen, TokenKind.TemplateClose, 2))
                    Report(Rules.UnmatchedTemplate, 2, "}}", "{{");
                break;
            case '[':
                OpenLink();
                break;
            case ']' when open.IsInside(TokenKind.AddressOpen):
                Close(TokenKind.AddressOpen, TokenKind.AddressClose, 1);
                break;
            case ']' when At("]]"):
                if (!Close(TokenKind.LinkOpen, TokenKind.LinkClose, 2))
                    position += 2;
                break;
            case '|':
                open.AddBar(position++);
                break;
            case '=':
                open.AddEquals(position++);
                break;
            case '<' when At("<!--"):
                AddThrough("-->", TokenKind.Hidden, 4);
                break;
            case '<':
                AddTag();
                break;
            case '&':
                AddEntity();
                break;
            case '_' when At("__"):
                AddMagicWord();
                break;
            case 'h' or 'f':
                AddAddress();
                break;
            default:
                do
                    position++;
                while (position < text.Length && position != headingEnd && text[position] is ' ' or (>= 'a' and <= 'z' and not ('f' or 'h')));
                break;
        }
    }

    private void StartLine()
    {
        headingEnd = -1;
        if (position == text.Length)
            return;
        switch (text[position])
        {
            case '=':
                OpenHeading();
                return;
            case '-' when At("----"):
                Add(TokenKind.Break, Run(position, "-"));
                return;
            case '#' when tokens.Count == 0 && string.Compare(text, position, Redirect, 0, Redirect.Length, StringComparison.OrdinalIgnoreCase) == 0:
                Add(TokenKind.Hidden, Redirect.Length);
                return;
            case '*' or '#' or ':' or ';':
                Add(TokenKind.ListMarker, Run(position, "*#:;"));
                break;
        }

        var start = position + Run(position, " \t");
        if (At("{|", start))
        {
            position = start;
            Open(TokenKind.TableOpen, 2);
        }
        else if (At("|}", start) && !At("|}}", start) && open.Close(TokenKind.TableOpen, new(TokenKind.TableClose, start, start + 2)))
        {
            position = start + 2;
        }
    }

    private void EndLine()
    {
        var end = position + 1;
        var next = end;
        for (; next < text.Length && char.IsWhiteSpace(text[next]); next++)
        {
            if (text[next] == '\n')
                end = next + 1;
        }

        if (next == text.Length)
            end = next;
        var endsParagraph = end > position + 1 || next == text.Length;
        open.EndLine(endsParagraph);
        Add(endsParagraph ? TokenKind.ParagraphEnd : TokenKind.LineEnd, end - position);
    }

    private void OpenHeading()
    {
        var end = seed.LineEnd(position);
        while (true)
        {
            while (char.IsWhiteSpace(text[end - 1]))
                end--;
            if (end - position < 3 || string.CompareOrdinal(text, end - 3, "-->", 0, 3) != 0)
                break;
            var comment = text.LastIndexOf("<!--", end - 1, end - position, StringComparison.Ordinal);
            if (comment < 0)
                break;
            end = comment;
        }

        var opening = Run(position, "=");
        if (position + opening >= end)
            return;
        var closing = 0;
        while (text[end - closing - 1] == '=')
            closing++;
        if (opening != closing && (opening > 1 || closing > 0) && open.IsEmpty)
        {
            if (closing > 0)
                problems.Report(Rules.UnequalHeading, end - closing, closing, (position, opening), Invariant(opening), Invariant(closing));
            else
                problems.Report(Rules.UnequalHeading, position, opening, Invariant(opening), Invariant(closing));
        }

        if (closing == 0)
            return;
        var level = Math.Min(6, Math.Min(opening, closing));
        headingEnd = end - level;
        Add(TokenKind.HeadingOpen, level);
    }

    private void OpenLink()
    {
        if (At("[[") && !IsAddress(position + 2))
        {
            Open(TokenKind.LinkOpen, 2);
        }
        else if (IsAddress(position + 1))
        {
            var end = AddressEnd(position + 1);
            Open(TokenKind.AddressOpen, end + Run(end, " \t") - position);
        }
        else
        {
            position++;
        }
    }

    private void AddEntity()
    {
        var end = position + 1;
        while (end < text.Length && end - position < LongestEntity && (char.IsLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        if (end < text.Length && text[end] == ';')
        {
            var entity = text.Substring(position, end + 1 - position);
            var character = WebUtility.HtmlDecode(entity);
            if (character != entity && !char.IsControl(character[0]))
            {
                Add(TokenKind.Entity, entity.Length);
                return;
            }
        }

        position++;
    }

    private void AddMagicWord()
    {
        var end = position + 2;
        while (end < text.Length && text[end] is >= 'A' and <= 'Z')
            end++;
        if (end > position + 2 && At("__", end))
            Add(TokenKind.Hidden, end + 2 - position);
        else
            position = end;
    }

    private void AddAddress()
    {
        var end = position;
        if ((position == 0 || !char.IsLetterOrDigit(text[position - 1])) && IsAddress(position))
        {
            end = AddressEnd(position);
            var keepsParenthesis = text.IndexOf('(', position, end - position) >= 0;
            while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' || (text[end - 1] == ')' && !keepsParenthesis))
                end--;
        }

        if (end - position > "https://".Length)
            Add(TokenKind.BareAddress, end - position);
        else
            position++;
    }

    private void AddTag()
    {
        var isClosing = At("</");
        var nameStart = position + (isClosing ? 2 : 1);
        var nameEnd = nameStart;
        while (nameEnd < text.Length && nameEnd - nameStart < Vocabulary.LongestTag && char.IsLetterOrDigit(text[nameEnd]))
            nameEnd++;
        var name = text.Substring(nameStart, nameEnd - nameStart);
        if (!Vocabulary.Tags.TryGetValue(name, out var kind))
        {
            position++;
            return;
        }

        var end = text.IndexOfAny(TagEnds, nameEnd);
        var isTag = end >= 0 && text[end] == '>';
        var isEmpty = isTag && text[end - 1] == '/';
        var length = (isTag ? end + 1 : nameEnd) - position;
        if (kind == TagKind.Reference && !isClosing && !isEmpty)
        {
            if (isTag && ReferenceCloses(end))
                Open(TokenKind.ReferenceOpen, length);
            else
                Report(Rules.UnclosedReference, length, OpenMarks.Excerpt(seed, position));
            return;
        }

        if (kind == TagKind.Reference && isClosing && isTag && Close(TokenKind.ReferenceOpen, TokenKind.ReferenceClose, length))
            return;
        if (!isTag || (isClosing && kind >= TagKind.Reference))
        {
            position += length;
            return;
        }

        switch (kind)
        {
            case TagKind.Block:
                Add(TokenKind.Break, length);
                break;
            case TagKind.LineBreak:
                Add(TokenKind.Space, length);
                break;
            case TagKind.Literal when !isEmpty:
                AddLiteral(length);
                break;
            case TagKind.Preformatted when !isEmpty:
                AddThrough("</" + name + ">", TokenKind.Preformatted, length);
                break;
            case TagKind.Hidden when !isEmpty:
                AddThrough("</" + name + ">", TokenKind.Hidden, length);
                break;
            default:
                Add(TokenKind.Hidden, length);
                break;
        }
    }

    private void AddLiteral(int length)
    {
        const string closing = "</nowiki>";
        var end = Find(closing, length);
        if (end < 0)
            return;
        Add(TokenKind.Hidden, length);
        while (position < end)
        {
            if (text[position] == '\n')
                Add(TokenKind.LineEnd, 1);
            else if (text[position] == '&')
                AddEntity();
            else
                position++;
        }

        Add(TokenKind.Hidden, closing.Length);
    }

    private void AddThrough(string closing, TokenKind kind, int length)
    {
        var end = Find(closing, length);
        if (end >= 0)
            Add(kind, end + closing.Length - position);
    }

    /// <summary>Where the closing mark of what opens here stands; without one it is reported, once for each mark, and passed over.</summary>
    private int Find(string closing, int length)
    {
        var found = absent.Contains(closing) ? -1 : text.IndexOf(closing, position + length, StringComparison.OrdinalIgnoreCase);
        if (found < 0 && absent.Add(closing))
            Report(Rules.UnclosedElement, length, OpenMarks.Excerpt(seed, position), closing);
        else if (found < 0)
            position += length;
        return found;
    }

    /// <summary>Whether a reference ends before another begins: they do not nest, so the first was never closed if none does.</summary>
    private bool ReferenceCloses(int start)
    {
        if (referenceEnd < start)
        {
            referenceEnd = text.IndexOf("</ref>", start, StringComparison.OrdinalIgnoreCase);
            if (referenceEnd < 0)
                referenceEnd = int.MaxValue;
        }

        if (referenceEnd == int.MaxValue)
            return false;
        var next = start;
        while ((next = text.IndexOf("<ref", next, referenceEnd - next, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            next += "<ref".Length;
            if (!char.IsLetter(text[next]))
                return false;
        }

        return true;
    }

    private void Open(TokenKind kind, int length)
    {
        open.Open(new(kind, position, position + length));
        position += length;
    }

    private bool Close(TokenKind opening, TokenKind closing, int length)
    {
        if (!open.Close(opening, new(closing, position, position + length)))
            return false;
        position += length;
        return true;
    }

    private void Add(TokenKind kind, int length)
    {
        tokens.Add(new(kind, position, position + length));
        position += length;
    }

    private void Report(Rule rule, int length, params string[] arguments)
    {
        problems.Report(rule, position, length, arguments);
        position += length;
    }

    private bool At(string mark) => At(mark, position);

    private bool At(string mark, int offset) => string.CompareOrdinal(text, offset, mark, 0, mark.Length) == 0;

    private int Run(int start, string characters)
    {
        var end = start;
        while (end < text.Length && characters.IndexOf(text[end]) >= 0)
            end++;
        return end - start;
    }

    private bool IsAddress(int offset)
    {
        foreach (var scheme in Vocabulary.Schemes)
        {
            if (At(scheme, offset))
                return true;
        }

        return false;
    }

    private int AddressEnd(int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && AddressEnds.IndexOf(text[end]) < 0 && (text[end] != '\'' || !At("''", end)))
            end++;
        return end;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
