using Mila.Core.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Mila.Core.Reading.Yaml;

/// <summary>
/// A stretch of a seed → its YAML tree. Built from parser events without recursion, because YamlDotNet's own builders overflow the stack
/// on malformed nested text. After a syntax error it goes on at the next key of the outermost mapping.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 32;
    private const int LongestKey = 256;

    // Resuming reads the rest anew, so this bounds the work as well as the noise. The last problem that is shown is left to say so.
    private const int MostSyntaxErrors = Flood.MostOfFile - 1;

    private readonly SeedText seed;
    private readonly int end;
    private readonly ProblemCollector problems;
    private readonly Stack<Frame> open = new();
    private readonly HashSet<int> reportedPlaces = [];
    private readonly HashSet<string> reportedAnchors = new(StringComparer.Ordinal);
    private Frame? rootFrame;
    private YamlNode? root;
    private int segment;
    private int lastKeyLine;
    private bool isRootInFlow;
    private int documents;

    private YamlReader(SeedText seed, int end, ProblemCollector problems)
    {
        this.seed = seed;
        this.end = end;
        this.problems = problems;
    }

    public static YamlTree Read(SeedText seed, int start, int end, ProblemCollector problems, CancellationToken cancellation)
    {
        var before = problems.Count;
        var reader = new YamlReader(seed, end, problems);
        int? next = start;
        for (var errors = 0; next is { } segment && errors < MostSyntaxErrors; errors++)
            next = reader.ReadSegment(segment, cancellation);
        if (next is { } unread)
            reader.Report(Rules.YamlError, unread, 1, "too many errors stand above; expected them to be mended before the keys from here on are read");
        var root = reader.rootFrame is { } frame ? frame.Close(Math.Max(frame.End, start)) : reader.root;
        return new YamlTree(root, problems.Count == before);
    }

    /// <summary>Reads up to the end or the first syntax error, and tells where to go on after one.</summary>
    private int? ReadSegment(int start, CancellationToken cancellation)
    {
        segment = lastKeyLine = start;
        documents = 0;
        var last = start;
        var parser = new Parser(new WatchedReader(seed.Text, start, end, cancellation));
        YamlFault? fault;
        while (true)
        {
            if (!MoveNext(parser, last, cancellation, out fault))
                return null;
            if (fault is not null)
                break;
            var current = parser.Current!;
            // A pair in a list that has no braces of its own is a mapping to which the parser gives no place.
            var at = current is MappingStart { End.Index: 0 } && open.Count > 0 ? SkipToItem(last) : Offset(current.Start);
            last = Math.Max(at, Offset(current.End));
            if (open.Count == DeepestNesting && current is MappingStart or SequenceStart)
            {
                fault = new YamlFault(Rules.NestingTooDeep, at, 1);
                break;
            }

            Accept(current, at);
            if (documents > 1)
                return null;
        }

        Report(fault.Rule, fault.Start, fault.Length, fault.Arguments);
        Salvage(fault);
        return NextKeyLine(Math.Max(fault.Start, lastKeyLine));
    }

    /// <summary>Goes on to the next event; false at the end.</summary>
    /// <param name="last">Where the last event ended.</param>
    /// <param name="fault">Why there is no next event, where the text breaks the grammar.</param>
    private bool MoveNext(Parser parser, int last, CancellationToken cancellation, out YamlFault? fault)
    {
        fault = null;
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // YamlDotNet throws more than its own exceptions on malformed text, and often far behind the cause.
            // The cause is never above the last key of the outermost mapping: what stands there the parser has read to its end.
            var place = Math.Min(end, exception is YamlException yaml ? Math.Max(lastKeyLine, Offset(yaml.Start)) : last);
            fault = YamlFaultFinder.Find(seed.Text, isRootInFlow ? segment : lastKeyLine, end, cancellation) ?? Unexpected(place);
            return true;
        }
    }

    /// <summary>What to say where the parser is at a loss, and nobody knows better.</summary>
    private YamlFault Unexpected(int place)
    {
        const int longestExcerpt = 20;
        var rest = seed.Text.Substring(place, Math.Min(end, seed.LineEnd(place)) - place).TrimEnd();
        if (rest.Length == 0)
            return new YamlFault(Rules.YamlError, place, Math.Min(1, end - place), "the last value has no end; expected one, or quotes around it");
        var shown = rest.Length > longestExcerpt ? rest.Substring(0, longestExcerpt - 1) + "…" : rest;
        return new YamlFault(Rules.YamlError, place, 1, $"'{shown}' fits nothing above; expected a key, a value or quotes around it");
    }

    private int Offset(YamlDotNet.Core.Mark mark) => segment + (int)mark.Index;

    private void Accept(ParsingEvent current, int start)
    {
        var length = Offset(current.End) - start;
        switch (current)
        {
            case DocumentStart when ++documents > 1:
                Report(Rules.SecondBlock, start, Math.Max(1, length));
                break;
            case Scalar scalar:
                var value = SkipProperties(scalar, start);
                Deliver(new YamlScalar(value, Math.Max(0, start + length - value), scalar.Value, scalar.Style));
                break;
            case AnchorAlias alias:
                RefuseAnchor(alias.Value.Value, start, length);
                Deliver(null);
                break;
            case MappingStart mapping:
                if (open.Count == 0)
                    isRootInFlow = mapping.Style == MappingStyle.Flow;
                Open(SkipProperties(mapping, start), isMapping: true);
                break;
            case SequenceStart sequence:
                Open(SkipProperties(sequence, start), isMapping: false);
                break;
            case MappingEnd or SequenceEnd:
                Close(open.Pop(), start + length);
                break;
        }
    }

    /// <summary>Refuses the anchor and the tag before a node, and tells where the node itself begins.</summary>
    private int SkipProperties(NodeEvent node, int start)
    {
        int at = start, stop = Offset(node.End);
        bool hasAnchor = !node.Anchor.IsEmpty, hasTag = !node.Tag.IsEmpty;
        while (at < stop && ((hasAnchor && seed.Text[at] == '&') || (hasTag && seed.Text[at] == '!')))
        {
            int length;
            if (seed.Text[at] == '&')
            {
                length = 1 + node.Anchor.Value.Length;
                RefuseAnchor(node.Anchor.Value, at, length);
                hasAnchor = false;
            }
            else
            {
                length = TagLength(at);
                Report(Rules.Tag, at, length, seed.Text.Substring(at, length));
                hasTag = false;
            }

            at = SkipToText(at + length, stop);
        }

        return at;
    }

    private int TagLength(int start)
    {
        var at = start;
        while (at < end && seed.Text[at] != ',' && !char.IsWhiteSpace(seed.Text[at]))
            at++;
        return at - start;
    }

    /// <summary>Passes white space, line ends and comments.</summary>
    private int SkipToText(int at, int stop)
    {
        while (at < stop && seed.Text[at] is ' ' or '\t' or '\n' or '#')
            at = seed.Text[at] == '#' ? Math.Min(stop, seed.LineEnd(at)) : at + 1;
        return at;
    }

    /// <summary>Passes the comma, and what else stands between two items of a list.</summary>
    private int SkipToItem(int at)
    {
        at = SkipToText(at, end);
        return at < end && seed.Text[at] == ',' ? SkipToText(at + 1, end) : at;
    }

    private void RefuseAnchor(string name, int start, int length)
    {
        if (reportedAnchors.Add(name))
            Report(Rules.Anchor, start, length, seed.Text.Substring(start, length));
    }

    /// <summary>Adds a problem, one a place: what was refused may also be what breaks the grammar.</summary>
    private void Report(Rule rule, int start, int length, params string[] arguments)
    {
        if (reportedPlaces.Add(start))
            problems.Report(rule, start, length, arguments);
    }

    private void ReportDuplicate(YamlScalar key, YamlScalar first)
    {
        if (reportedPlaces.Add(key.Start))
            problems.Report(Rules.DuplicateKey, key.Start, key.Length, (first.Start, first.Length), key.Value, seed.Span(first.Start, first.Length).ToString());
    }

    /// <summary>Opens a container; the outermost mapping is opened again behind every syntax error.</summary>
    private void Open(int start, bool isMapping) =>
        open.Push(isMapping && open.Count == 0 ? rootFrame ??= new Frame(start, isMapping) : new Frame(start, isMapping));

    private void Close(Frame frame, int end)
    {
        if (frame == rootFrame)
            frame.End = end;
        else
            Deliver(frame.Close(end));
    }

    /// <summary>Puts a finished node where it belongs; null stands for one that was refused.</summary>
    private void Deliver(YamlNode? node)
    {
        if (open.Count == 0)
        {
            root ??= node;
            return;
        }

        var frame = open.Peek();
        if (!frame.IsMapping)
        {
            if (node is not null)
                frame.Items.Add(node);
        }
        else if (!frame.HasKey)
        {
            frame.HasKey = true;
            frame.Key = AcceptedKey(frame, node);
            if (frame == rootFrame && node is not null)
                lastKeyLine = seed.LineStart(seed.LineOf(node.Start));
        }
        else
        {
            frame.HasKey = false;
            if (frame.Key is { } key && node is not null)
                frame.Entries.Add(new YamlEntry(key, node));
        }
    }

    private YamlScalar? AcceptedKey(Frame frame, YamlNode? node)
    {
        if (node is null)
            return null;
        if (node is not YamlScalar key)
        {
            Report(Rules.NonScalarKey, node.Start, node.HeadLength, node.Shape);
        }
        else if (key is { Value: "<<", IsPlain: true })
        {
            Report(Rules.MergeKey, key.Start, key.Length);
        }
        else if (key.Value.Length > LongestKey)
        {
            Report(Rules.KeyTooLong, key.Start, key.Length, key.Value);
        }
        else if (frame.Keys.TryGetValue(key.Value, out var first))
        {
            ReportDuplicate(key, first);
        }
        else
        {
            frame.Keys.Add(key.Value, key);
            return key;
        }

        return null;
    }

    /// <summary>Closes what an error left open. A value that the error cut short is the rest of its line.</summary>
    private void Salvage(YamlFault fault)
    {
        if (open.Count > 0 && open.Peek().IsMapping)
        {
            var broken = open.Peek();
            var entries = broken.Entries;
            var isCut = !broken.HasKey && entries.Count > 0 && entries[entries.Count - 1].Value is YamlScalar;
            var key = broken.HasKey ? broken.Key : isCut ? entries[entries.Count - 1].Key : null;
            if (key is not null && (broken.HasKey || seed.LineOf(key.Start) == seed.LineOf(fault.Start)) && RestOfLine(key) is { } rest)
            {
                if (isCut)
                    entries.RemoveAt(entries.Count - 1);
                entries.Add(new YamlEntry(key, rest));
            }
        }

        while (open.Count > 0)
        {
            var frame = open.Pop();
            var isKey = open.Count > 0 && open.Peek().IsMapping && !open.Peek().HasKey;
            if (!isKey)
                Close(frame, fault.Start);
            frame.HasKey = false;
        }
    }

    private YamlScalar? RestOfLine(YamlScalar key)
    {
        var start = key.Start + key.Length;
        var stop = seed.Text.IndexOf('\n', start, end - start);
        stop = stop < 0 ? end : stop;
        while (start < stop && seed.Text[start] is ' ' or ':')
            start++;
        while (stop > start && seed.Text[stop - 1] == ' ')
            stop--;
        if (start == stop || seed.Text[start] is '[' or '{' or '|' or '>')
            return null;
        var quote = seed.Text[start];
        if (quote is '"' or '\'')
        {
            var isClosed = stop - start > 1 && seed.Text[stop - 1] == quote;
            if (isClosed || seed.Text.IndexOf(quote, start + 1, stop - start - 1) < 0)
                (start, stop) = (start + 1, isClosed ? stop - 1 : stop);
        }

        return new YamlScalar(start, stop - start, seed.Text.Substring(start, stop - start), ScalarStyle.Plain);
    }

    private int? NextKeyLine(int offset)
    {
        for (var line = seed.Text.IndexOf('\n', offset, end - offset); line >= 0; line = seed.Text.IndexOf('\n', line, end - line))
        {
            line++;
            if (YamlLine.IsKey(seed.Text, line, end))
                return line;
        }

        return null;
    }

    /// <summary>A container whose end has not come yet.</summary>
    private sealed class Frame(int start, bool isMapping)
    {
        public bool IsMapping => isMapping;

        /// <summary>Where the outermost mapping ends; the end of others is told to <see cref="Close"/>.</summary>
        public int End { get; set; }

        public List<YamlNode> Items { get; } = [];

        public List<YamlEntry> Entries { get; } = [];

        /// <summary>Every key so far, where it stands first.</summary>
        public Dictionary<string, YamlScalar> Keys { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether the next node is a value.</summary>
        public bool HasKey { get; set; }

        /// <summary>The key of the next value; absent when it was refused, and its value goes with it.</summary>
        public YamlScalar? Key { get; set; }

        public YamlNode Close(int end) =>
            isMapping ? new YamlMapping(start, end - start, Entries) : new YamlSequence(start, end - start, Items);
    }
}
