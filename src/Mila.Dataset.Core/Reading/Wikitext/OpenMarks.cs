using System.Globalization;
using Mila.Core.Diagnostics;

namespace Mila.Core.Reading.Wikitext;

/// <summary>The marks that stand open while a text is scanned: finds their partners, and makes text of those that have none.</summary>
internal sealed class OpenMarks(SeedText seed, List<Token> tokens, ProblemCollector problems)
{
    private const int DeepestNesting = 100;
    private const int LongestQuotes = 5;
    private const int LongestExcerpt = 40;

    private readonly List<Frame> frames = [];

    // The quotes of lines that have not ended yet; each template, table and reference balances its own.
    private readonly List<int> quotes = [];
    private int tooDeep;
    private bool isTooDeep;

    private Frame Top => frames[frames.Count - 1];

    public bool IsEmpty => frames.Count == 0;

    /// <summary>Whether the innermost open mark is of a kind.</summary>
    public bool IsInside(TokenKind kind) => frames.Count > 0 && Top.Kind == kind;

    public void Open(Token mark)
    {
        if (frames.Count < DeepestNesting)
        {
            frames.Add(new(tokens.Count, mark.Kind, quotes.Count));
            tokens.Add(mark);
            return;
        }

        tooDeep++;
        if (!isTooDeep)
            problems.Report(Rules.TooDeep, mark.Start, mark.Length, Excerpt(seed, mark.Start));
        isTooDeep = true;
    }

    /// <summary>Closes the innermost mark of a kind and gives up what stands open inside; false when nothing of the kind can be closed here.</summary>
    public bool Close(TokenKind opening, Token closing)
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return true;
        }

        var partner = frames.Count - 1;
        while (partner >= 0 && frames[partner].Kind < opening)
            partner--;
        if (partner < 0 || frames[partner].Kind != opening)
            return false;
        while (frames.Count > partner + 1)
            Abandon();
        var frame = Top;
        frames.RemoveAt(partner);
        if (opening > TokenKind.LinkOpen)
            BalanceQuotes(frame.Quotes);
        tokens[frame.Token] = tokens[frame.Token] with { Partner = tokens.Count };
        tokens.Add(closing with { Partner = frame.Token });
        return true;
    }

    /// <summary>Adds a bar where it divides a template or a link.</summary>
    public void AddBar(int position)
    {
        if (frames.Count > 1 && Top.Kind == TokenKind.AddressOpen && frames[frames.Count - 2].Kind == TokenKind.TemplateOpen)
            Abandon();
        if (!IsInside(TokenKind.TemplateOpen) && !IsInside(TokenKind.LinkOpen))
            return;
        frames[frames.Count - 1] = Top with { HasBar = true, HasName = false };
        tokens.Add(new(TokenKind.Bar, position, position + 1, Top.Token));
    }

    /// <summary>Adds an equals sign where it ends the name of a template's parameter.</summary>
    public void AddEquals(int position)
    {
        if (!IsInside(TokenKind.TemplateOpen) || Top is not { HasBar: true, HasName: false })
            return;
        frames[frames.Count - 1] = Top with { HasName = true };
        tokens.Add(new(TokenKind.Equals, position, position + 1, Top.Token));
    }

    /// <summary>Adds a run of two apostrophes or more. MediaWiki shows the first of four, and all but the last five of many.</summary>
    public void AddQuotes(int start, int length)
    {
        if (length > LongestQuotes)
            problems.Report(Rules.QuoteFlood, start, length, length.ToString(CultureInfo.InvariantCulture));
        quotes.Add(tokens.Count);
        tokens.Add(new(TokenKind.Quotes, start + (length == 4 ? 1 : Math.Max(0, length - LongestQuotes)), start + length));
    }

    /// <summary>An address ends with its line, and so does a link's target; a link's text ends with its paragraph.</summary>
    public void EndLine(bool endsParagraph)
    {
        while (frames.Count > 0 && (Top.Kind == TokenKind.AddressOpen || (Top.Kind == TokenKind.LinkOpen && (endsParagraph || !Top.HasBar))))
            Abandon();
        BalanceQuotes(frames.FindLast(static frame => frame.Kind > TokenKind.LinkOpen).Quotes);
    }

    public void EndText()
    {
        while (frames.Count > 0)
            Abandon();
        BalanceQuotes(0);
    }

    /// <summary>What stands at an offset, for a message.</summary>
    public static string Excerpt(SeedText seed, int start)
    {
        var length = Math.Min(LongestExcerpt, seed.Text.Length - start);
        var lineEnd = seed.Text.IndexOf('\n', start, length);
        return seed.Text.Substring(start, lineEnd < 0 ? length : lineEnd - start);
    }

    /// <summary>Gives up the innermost open mark.</summary>
    private void Abandon()
    {
        var frame = Top;
        var mark = tokens[frame.Token];
        frames.RemoveAt(frames.Count - 1);
        tokens[frame.Token] = mark with { Kind = TokenKind.Text };
        tooDeep = 0;
        if (isTooDeep)
            return;
        var excerpt = Excerpt(seed, mark.Start);
        switch (frame.Kind)
        {
            case TokenKind.TemplateOpen:
                problems.Report(Rules.UnmatchedTemplate, mark.Start, mark.Length, excerpt, "}}");
                break;
            case TokenKind.LinkOpen:
                problems.Report(Rules.UnclosedLink, mark.Start, mark.Length, excerpt);
                break;
            case TokenKind.ReferenceOpen:
                problems.Report(Rules.UnclosedReference, mark.Start, mark.Length, excerpt);
                break;
        }
    }

    /// <summary>
    /// Ends a line's quotes from one on. Where bold and italic both lack a partner, MediaWiki takes the first apostrophe of one bold mark for text:
    /// after a word of one letter, as in French <c>l'''mot''</c>, else after a longer word, else after a space.
    /// </summary>
    private void BalanceQuotes(int from)
    {
        int bold = 0, italic = 0, best = -1, bestRank = 0;
        for (var i = from; i < quotes.Count; i++)
        {
            var mark = tokens[quotes[i]];
            bold += mark.Length == 2 ? 0 : 1;
            italic += mark.Length == 3 ? 0 : 1;
            if (mark.Length != 3)
                continue;
            var rank = IsSpace(mark.Start - 1) ? 1 : IsSpace(mark.Start - 2) ? 3 : 2;
            if (rank > bestRank)
                (best, bestRank) = (quotes[i], rank);
        }

        if (bold % 2 == 1 && italic % 2 == 1 && best >= 0)
            tokens[best] = tokens[best] with { Start = tokens[best].Start + 1 };
        quotes.RemoveRange(from, quotes.Count - from);
    }

    private bool IsSpace(int offset) => offset < 0 || char.IsWhiteSpace(seed.Text[offset]);

    /// <summary>A mark that stands open.</summary>
    /// <param name="Quotes">How many quotes of unfinished lines stood before it.</param>
    private readonly record struct Frame(int Token, TokenKind Kind, int Quotes)
    {
        public bool HasBar { get; init; }

        /// <summary>Whether the present parameter has its name already.</summary>
        public bool HasName { get; init; }
    }
}
