using Mila.Core.Diagnostics;

namespace Mila.Core.Reading.Yaml;

/// <summary>
/// Finds where YAML text that a parser refused truly goes wrong: the quote that was never closed, not the end of the file.
/// One pass, line by line, over text that is known to be faulty; it need not understand everything that is well formed.
/// </summary>
internal sealed class YamlFaultFinder
{
    private readonly string text;
    private readonly int end;
    private readonly Stack<Level> levels = new();
    private int at;
    private int lineStart;

    // A tab that most YAML may hold; to blame where nothing else is wrong.
    private YamlFault? suspect;

    // Whether the line before ends with a key or a dash whose value may follow deeper.
    private bool expectsValue = true;

    private YamlFaultFinder(string text, int start, int end)
    {
        this.text = text;
        this.end = end;
        at = start;
    }

    /// <summary>The first fault between two offsets; absent when nothing looks wrong.</summary>
    public static YamlFault? Find(string text, int start, int end, CancellationToken cancellation)
    {
        var finder = new YamlFaultFinder(text, start, end);
        while (finder.at < end)
        {
            cancellation.ThrowIfCancellationRequested();
            if (finder.ReadLine() is { } fault)
                return fault;
        }

        return finder.suspect;
    }

    private char Current => Peek(0);

    private int Column => at - lineStart;

    private char Peek(int ahead) => at + ahead < end ? text[at + ahead] : '\n';

    private YamlFault? ReadLine()
    {
        lineStart = at;
        while (Current == ' ')
            at++;
        var firstTab = at;
        while (at < end && Current is ' ' or '\t')
            at++;
        if (Current is '\n' or '#' || IsDocumentStart())
        {
            if (at > firstTab)
                suspect ??= new YamlFault(Rules.TabIndent, firstTab, 1);
            SkipLine();
            return null;
        }

        if (at > firstTab)
            return new YamlFault(Rules.TabIndent, firstTab, 1);
        if (Indent(out var continues) is { } fault)
            return fault;
        if (continues)
        {
            SkipLine();
            return null;
        }

        SkipDashes();
        return Entry();
    }

    /// <summary>Finds the level that a line belongs to.</summary>
    private YamlFault? Indent(out bool continues)
    {
        continues = false;
        var isDash = IsIndicator('-');
        if (levels.Count > 0 && Column > levels.Peek().Column)
        {
            continues = !expectsValue;
            return continues && !isDash && ColonInLine() >= 0 ? BadIndent(levels.Peek().Column) : null;
        }

        var closed = Column;
        while (levels.Count > 0 && (levels.Peek().Column > Column || (levels.Peek() is { IsList: true } list && list.Column == Column && !isDash)))
            closed = levels.Pop().Column;
        if (levels.Count > 0 && levels.Peek().Column == Column)
            return null;
        if (closed > Column)
            return BadIndent(closed);
        return levels.Count > 0 ? new YamlFault(Rules.YamlError, at, LineLength(), $"'{Excerpt()}' stands among list items; expected '- '") : null;
    }

    /// <summary>Passes the dashes at the start of a line.</summary>
    private void SkipDashes()
    {
        while (IsIndicator('-') || IsIndicator('?'))
        {
            if (levels.Count == 0 || levels.Peek().Column < Column || !levels.Peek().IsList)
                levels.Push(new Level(Column, IsList: Current == '-'));
            at++;
            while (Current == ' ')
                at++;
            expectsValue = true;
        }
    }

    /// <summary>Reads a key with its value, or the value of an item.</summary>
    private YamlFault? Entry()
    {
        int start = at, column = Column;
        var parent = levels.Count == 0 ? -1 : levels.Peek().Column;
        var isValueOnly = expectsValue && levels.Count > 0 && parent < column;
        if (Properties() is { } property)
            return property;
        if (Current is '\n' or '#' or '|' or '>')
            return isValueOnly ? ValueAtCursor(parent) : KeyWithoutColon(start);
        if (Current is '"' or '\'' or '[' or '{')
        {
            if (Delimited(parent) is { } fault)
                return fault;
            SkipSpaces();
            return Current == ':' ? Value(column) : AfterValue();
        }

        if (IsIndicator(':'))
            return Value(column);
        if (ReservedStart() is { } reserved)
            return reserved;
        var colon = ColonInLine();
        if (colon < 0 && !isValueOnly)
            return KeyWithoutColon(start);
        if (colon < 0)
        {
            expectsValue = false;
            SkipLine();
            return null;
        }

        at = colon;
        return Value(column);
    }

    private YamlFault KeyWithoutColon(int start)
    {
        at = start;
        return new YamlFault(Rules.KeyWithoutColon, at, LineLength(), text.Substring(at, LineLength()));
    }

    /// <summary>Reads what follows a key; the cursor is at its colon.</summary>
    private YamlFault? Value(int column)
    {
        if (levels.Count == 0 || levels.Peek().Column < column)
            levels.Push(new Level(column, IsList: false));
        at++;
        SkipSpaces();
        return ValueAtCursor(column);
    }

    private YamlFault? ValueAtCursor(int column)
    {
        if (Properties() is { } property)
            return property;
        if (Current is '\n' or '#')
        {
            expectsValue = true;
            SkipLine();
            return null;
        }

        expectsValue = false;
        if (Current is '|' or '>')
            return BlockScalar(column);
        if (Current is '"' or '\'' or '[' or '{')
            return Delimited(column) ?? AfterValue();
        if (ReservedStart() is { } reserved)
            return reserved;
        var colon = ColonInLine();
        if (colon >= 0)
            return new YamlFault(Rules.UnquotedColon, colon, 1, text.Substring(at, LineLength()));
        SkipLine();
        return null;
    }

    /// <summary>Passes anchors and tags; an alias or a tag that no parser accepts is a fault.</summary>
    private YamlFault? Properties()
    {
        while (Current is '&' or '!' or '*')
        {
            int start = at, length = 0;
            while (!char.IsWhiteSpace(Peek(length)))
                length++;
            var token = text.Substring(start, length);
            at += length;
            SkipSpaces();
            if (token[0] == '!' && token.IndexOf('!', 1) > 1)
                return new YamlFault(Rules.Tag, start, length, token);
            if (token[0] == '*' && Current is not ('\n' or '#' or ':') || token.Length == 1 && token[0] != '!')
                return new YamlFault(Rules.Anchor, start, length, token);
        }

        return null;
    }

    private YamlFault? ReservedStart() => Current is '@' or '`' or '%' or ',' or ']' or '}'
        ? new YamlFault(Rules.ReservedStart, at, 1, Current.ToString(), text.Substring(at, LineLength()))
        : null;

    /// <summary>
    /// Passes a quoted or a flow value. A line that is indented no deeper than the value's key can only belong to a value that was never closed.
    /// </summary>
    private YamlFault? Delimited(int column)
    {
        var brackets = new Stack<int>();
        do
        {
            switch (Current)
            {
                case '"' or '\'':
                    if (Quoted(column) is { } fault)
                        return fault;
                    continue;
                case '[' or '{':
                    brackets.Push(at);
                    break;
                case ']' or '}':
                    if (text[brackets.Peek()] != (Current == ']' ? '[' : '{'))
                        return FlowNotClosed(brackets.Peek());
                    brackets.Pop();
                    break;
                case '#' when char.IsWhiteSpace(text[at - 1]):
                    while (Peek(1) != '\n')
                        at++;
                    break;
                case '\n' when IsOutdented(column) || YamlLine.IsKey(text, at + 1, end):
                    return FlowNotClosed(brackets.Peek());
                case ':' when Peek(1) == ' ':
                    at++;
                    SkipSpaces();
                    if (Current is '@' or '`')
                        return ReservedStart();
                    continue;
                case not (' ' or '\t' or '\n' or ',' or ':' or '?'):
                    SkipFlowWord();
                    continue;
            }

            at++;
        }

        while (brackets.Count > 0 && at < end);
        return brackets.Count > 0 ? FlowNotClosed(brackets.Peek()) : null;
    }

    private void SkipFlowWord()
    {
        while (at < end
            && Current is not (',' or '[' or ']' or '{' or '}' or '\n')
            && !(Current == ':' && Peek(1) is ' ' or '\n')
            && !(Current == ' ' && Peek(1) == '#'))
        {
            at++;
        }
    }

    private YamlFault FlowNotClosed(int bracket) => new(Rules.FlowNotClosed, bracket, 1, text[bracket].ToString(), text[bracket] == '[' ? "]" : "}");

    private YamlFault? Quoted(int column)
    {
        var open = at;
        var quote = Current;
        for (at++; at < end; at++)
        {
            if (Current == quote && quote == '\'' && Peek(1) == quote)
            {
                at++;
            }
            else if (Current == quote)
            {
                at++;
                return null;
            }
            else if (Current == '\\' && quote == '"' && at + 1 < end)
            {
                var length = YamlEscape.Length(text, at, end);
                if (length < 0)
                    return new YamlFault(Rules.BadEscape, at, -length, text.Substring(at, -length));
                at += length - 1;
            }

            // The escape may be that of a line end.
            if (text[at] == '\n' && IsOutdented(column))
                break;
        }

        return new YamlFault(Rules.QuoteNotClosed, open, 1, quote.ToString());
    }

    /// <summary>
    /// Whether the line after the cursor's line end has text that is indented no deeper than a column; a bracket may close there what is open.
    /// </summary>
    private bool IsOutdented(int column)
    {
        var indent = 0;
        while (Peek(1 + indent) == ' ')
            indent++;
        return indent <= column && Peek(1 + indent) is not ('\n' or ']' or '}');
    }

    private YamlFault? AfterValue()
    {
        expectsValue = false;
        SkipSpaces();
        if (Current is '\n' or '#')
        {
            SkipLine();
            return null;
        }

        return new YamlFault(Rules.YamlError, at, LineLength(), $"'{Excerpt()}' follows a value that is closed");
    }

    private YamlFault? BlockScalar(int column)
    {
        SkipLine();
        while (at < end)
        {
            var indent = 0;
            while (Peek(indent) == ' ')
                indent++;
            if (at + indent < end && Peek(indent) != '\n' && indent <= column)
                break;
            SkipLine();
        }

        return null;
    }

    private YamlFault BadIndent(int expected)
    {
        var others = levels.Count > 0 && levels.Peek().Column < expected ? $"{Count(levels.Peek().Column)} or " : "";
        return new YamlFault(Rules.BadIndent, at, LineLength(), text.Substring(at, LineLength()), Count(Column), others + Count(expected));
    }

    /// <summary>The line's rest, short enough for the middle of a message.</summary>
    private string Excerpt()
    {
        var rest = text.Substring(at, LineLength());
        return rest.Length > 20 ? rest.Substring(0, 19) + "…" : rest;
    }

    private static string Count(int column) => column.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The offset of the first colon in the line's rest that ends a key; negative when there is none.</summary>
    private int ColonInLine()
    {
        for (var i = at; i < end && text[i] != '\n'; i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] is ' ' or '\n' or '\t'))
                return i;
            if (text[i] == '#' && text[i - 1] == ' ')
                break;
        }

        return -1;
    }

    /// <summary>How long the line's rest is, which is text at the cursor, without the white space at its end.</summary>
    private int LineLength()
    {
        var stop = at;
        while (stop < end && text[stop] != '\n')
            stop++;
        while (text[stop - 1] == ' ')
            stop--;
        return stop - at;
    }

    private bool IsDocumentStart() => Column == 0 && string.CompareOrdinal(text, at, "---", 0, 3) == 0 && Peek(3) is ' ' or '\n';

    private bool IsIndicator(char indicator) => Current == indicator && Peek(1) is ' ' or '\n';

    private void SkipSpaces()
    {
        while (at < end && Current is ' ' or '\t')
            at++;
    }

    private void SkipLine()
    {
        while (at < end && text[at] != '\n')
            at++;
        at++;
        lineStart = at;
    }

    private readonly record struct Level(int Column, bool IsList);
}
