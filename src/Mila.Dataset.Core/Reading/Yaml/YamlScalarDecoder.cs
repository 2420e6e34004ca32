using YamlDotNet.Core;

namespace Mila.Core.Reading.Yaml;

/// <summary>Decodes a value once more, this time keeping the way back to every character.</summary>
internal sealed class YamlScalarDecoder
{
    private readonly SeedText seed;
    private readonly MappedTextBuilder content;
    private readonly int end;
    private int at;

    private YamlScalarDecoder(SeedText seed, int start, int end)
    {
        this.seed = seed;
        this.end = end;
        at = start;
        content = new MappedTextBuilder(seed);
    }

    public static MappedText Decode(SeedText seed, YamlScalar scalar)
    {
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var margin = isQuoted ? 1 : 0;
        var decoder = new YamlScalarDecoder(seed, scalar.Start + margin, scalar.Start + scalar.Length - margin);
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            decoder.Block(isFolded: scalar.Style == ScalarStyle.Folded, scalar.Value.Length);
        else
            decoder.Flow(scalar.Style);

        // The parser's word is final; where this reading differs, the whole node stands for the whole value.
        return decoder.content.ToString() == scalar.Value
            ? decoder.content.Build()
            : new MappedTextBuilder(seed).AppendReplacement(scalar.Value, scalar.Start, scalar.Length).Build();
    }

    private void Flow(ScalarStyle style)
    {
        while (at < end)
        {
            var special = style switch
            {
                ScalarStyle.SingleQuoted => seed.Text.IndexOfAny(['\n', '\''], at, end - at),
                ScalarStyle.DoubleQuoted => seed.Text.IndexOfAny(['\n', '\\'], at, end - at),
                _ => seed.Text.IndexOf('\n', at, end - at),
            };
            var stop = special < 0 ? end : special;
            content.Append(at, stop - at);
            at = stop;
            if (at == end)
                break;
            if (seed.Text[at] == '\n')
                FoldLines();
            else if (seed.Text[at] == '\'')
                Replace("'", 2);
            else if (seed.Text[at + 1] == '\n')
                SkipToText(at + 2);
            else
                Replace(YamlEscape.Value(seed.Text, at), YamlEscape.Length(seed.Text, at, end));
        }
    }

    private void Replace(string replacement, int length)
    {
        content.AppendReplacement(replacement, at, length);
        at += length;
    }

    /// <summary>One line end is a space, every further one stays.</summary>
    private void FoldLines()
    {
        content.TrimEnd();
        var start = at;
        var lines = 0;
        while (at < end && seed.Text[at] == '\n')
        {
            lines++;
            SkipToText(at + 1);
        }

        content.AppendReplacement(lines == 1 ? " " : new string('\n', lines - 1), start, lines == 1 ? 1 : at - start);
    }

    private void SkipToText(int start)
    {
        at = start;
        while (at < end && seed.Text[at] is ' ' or '\t')
            at++;
    }

    private void Block(bool isFolded, int valueLength)
    {
        NextLine();
        var indent = Indent();
        int breaks = 0, firstBreak = at;
        var isAfterText = false;
        while (at < end)
        {
            for (var i = 0; i < indent && at < end && seed.Text[at] == ' '; i++)
                at++;
            var stop = seed.Text.IndexOf('\n', at, end - at);
            stop = stop < 0 ? end : stop;
            if (stop > at)
            {
                var isText = seed.Text[at] is not (' ' or '\t');
                Break(breaks, firstBreak, isFolded && isText && isAfterText);
                content.Append(at, stop - at);
                isAfterText = isText;
                breaks = 0;
            }

            if (breaks++ == 0)
                firstBreak = Math.Min(stop, end - 1);
            at = stop;
            NextLine();
        }

        Break(Math.Max(0, valueLength - content.Length), firstBreak, isFolded: false);
    }

    private void Break(int lines, int start, bool isFolded)
    {
        var folded = lines == 1 ? " " : new string('\n', Math.Max(0, lines - 1));
        content.AppendReplacement(isFolded ? folded : new string('\n', lines), start, 1);
    }

    private int Indent()
    {
        var start = at;
        while (start < end && seed.Text[start] is ' ' or '\n')
            start++;
        var indent = 0;
        while (start - indent > at && seed.Text[start - indent - 1] == ' ')
            indent++;
        return indent;
    }

    private void NextLine()
    {
        while (at < end && seed.Text[at] != '\n')
            at++;
        at = Math.Min(end, at + 1);
    }
}
