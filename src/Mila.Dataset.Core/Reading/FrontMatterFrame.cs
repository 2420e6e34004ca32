using System.Globalization;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading;

/// <summary>Where the parts of a front-matter document lie.</summary>
internal sealed class FrontMatterFrame
{
    public const string FenceText = "---";

    // What other tools put around TOML.
    private const string TomlFence = "+++";

    /// <summary>Where the opening fence begins, or the text where there is none.</summary>
    public int FenceStart { get; private init; }

    public int FenceLength { get; private init; }

    public int YamlStart { get; private init; }

    public int YamlEnd { get; private init; }

    public int BodyStart { get; private init; }

    public bool IsClosed { get; private init; }

    /// <summary>Whether the keys are TOML between lines <c>+++</c>, which is not read.</summary>
    public bool IsToml { get; private init; }

    /// <summary>Where the closing fence belongs, in words, when it is missing.</summary>
    public string EndHint { get; private init; } = "";

    /// <summary>The line that the hint quotes; absent where the text ends with the keys.</summary>
    public (int Start, int Length)? EndPlace { get; private init; }

    /// <summary>The line that opens another block of keys right after the first.</summary>
    public (int Start, int Length)? SecondBlock { get; private init; }

    /// <summary>Whether a document opens with a fence; empty lines may stand above it.</summary>
    public static bool Opens(SeedText seed)
    {
        var start = SkipWhiteSpace(seed, 0);
        return IsFence(seed, start) || BehindToml(seed, start) is not null;
    }

    public static FrontMatterFrame Find(SeedText seed, CancellationToken cancellation)
    {
        var start = SkipWhiteSpace(seed, 0);
        if (!IsFence(seed, start))
        {
            var body = BehindToml(seed, start);
            return new FrontMatterFrame
            {
                IsClosed = true,
                FenceStart = start,
                FenceLength = body is null ? 0 : TomlFence.Length,
                BodyStart = body ?? start,
                IsToml = body is not null,
            };
        }

        var yaml = Next(seed, start);
        var line = yaml;
        while (line < seed.Text.Length && !IsFence(seed, line))
        {
            cancellation.ThrowIfCancellationRequested();
            line = Next(seed, line);
        }

        return line < seed.Text.Length ? Closed(seed, start, yaml, line, cancellation) : Unclosed(seed, start, yaml, cancellation);
    }

    private static FrontMatterFrame Closed(SeedText seed, int start, int yaml, int close, CancellationToken cancellation) => new()
    {
        FenceStart = start,
        FenceLength = FenceText.Length,
        YamlStart = yaml,
        YamlEnd = close,
        BodyStart = Next(seed, close),
        IsClosed = true,
        SecondBlock = SecondBlockAfter(seed, close, cancellation),
    };

    private static FrontMatterFrame Unclosed(SeedText seed, int start, int yaml, CancellationToken cancellation)
    {
        var text = seed.Text;
        var end = yaml;
        while (end < text.Length && LooksLikeYaml(text, end))
        {
            cancellation.ThrowIfCancellationRequested();
            end = Next(seed, end);
        }

        var isLast = end >= text.Length;
        var shown = isLast ? "" : text.Substring(end, seed.LineEnd(end) - end).TrimEnd();
        var line = (seed.LineOf(end) + 1).ToString(CultureInfo.InvariantCulture);
        return new FrontMatterFrame
        {
            FenceStart = start,
            FenceLength = FenceText.Length,
            YamlStart = yaml,
            YamlEnd = end,
            BodyStart = !isLast && IsFenceLike(shown) ? Next(seed, end) : end,
            EndPlace = isLast ? null : (end, shown.Length),
            EndHint = isLast ? "after the last key" : IsFenceLike(shown) ? $"instead of '{shown}' in line {line}" : $"before '{shown}' in line {line}",
        };
    }

    /// <summary>
    /// Another block opens with a fence of its own, or with the one that closed the first. It has no empty line:
    /// a body may well hold a paragraph like <c>Note: ...</c> and rules of dashes.
    /// </summary>
    private static (int Start, int Length)? SecondBlockAfter(SeedText seed, int close, CancellationToken cancellation)
    {
        var text = seed.Text;
        var open = SkipWhiteSpace(seed, Next(seed, close));
        open = IsFence(seed, open) ? open : close;
        var line = Next(seed, open);
        if (!YamlLine.IsKey(text, line, text.Length))
            return null;
        while (line < text.Length && text[line] != '\n' && !IsFence(seed, line) && LooksLikeYaml(text, line))
        {
            cancellation.ThrowIfCancellationRequested();
            line = Next(seed, line);
        }

        return IsFence(seed, line) ? (open, FenceText.Length) : null;
    }

    private static bool LooksLikeYaml(string text, int line) =>
        text[line] is ' ' or '\t' or '\n' or '#' or '[' or ']' or '{' or '}'
        || (text[line] == '-' && line + 1 < text.Length && text[line + 1] == ' ')
        || YamlLine.IsKey(text, line, text.Length);

    /// <summary>The line behind the one that closes TOML, <c>key = value</c> in its first line; null where none opens at a line.</summary>
    private static int? BehindToml(SeedText seed, int open)
    {
        if (!IsFence(seed, open, TomlFence) || Next(seed, open) is var first && seed.Text.IndexOf('=', first, seed.LineEnd(first) - first) < 0)
            return null;
        for (var line = first; line < seed.Text.Length; line = Next(seed, line))
        {
            if (IsFence(seed, line, TomlFence))
                return Next(seed, line);
        }

        return null;
    }

    /// <summary>Whether a line is three hyphens, or another fence, and nothing else.</summary>
    private static bool IsFence(SeedText seed, int line, string fence = FenceText) =>
        string.CompareOrdinal(seed.Text, line, fence, 0, fence.Length) == 0
        && string.IsNullOrWhiteSpace(seed.Text.Substring(line + fence.Length, seed.LineEnd(line) - line - fence.Length));

    /// <summary>Whether a line was probably meant to be a fence.</summary>
    private static bool IsFenceLike(string line) =>
        line.Length is > 0 and <= 20 && line.All(static character => character is '-' or '.' or '=' or '+' or '\u2013' or '\u2014');

    private static int SkipWhiteSpace(SeedText seed, int offset)
    {
        while (offset < seed.Text.Length && char.IsWhiteSpace(seed.Text[offset]))
            offset++;
        return offset;
    }

    private static int Next(SeedText seed, int line) => Math.Min(seed.Text.Length, seed.LineEnd(line) + 1);
}
