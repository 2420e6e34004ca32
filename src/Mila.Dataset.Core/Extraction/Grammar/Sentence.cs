using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Grammar;

/// <summary>A sentence of a block, or a whole title, with its tokens and the names in it.</summary>
/// <param name="tokens">Those of its whole block.</param>
/// <param name="start">Its first one among them.</param>
internal sealed class Sentence(
    SeedText seed,
    Block block,
    int number,
    int blockNumber,
    MentionScope scope,
    Token[] tokens,
    int start,
    int count,
    Mark[] marks,
    bool isHeadline)
{
    private static readonly Token None = new(0, 0, TokenShape.None, Word.Unlisted(""));

    // What the word lists know of its tokens, together.
    private readonly WordFlags flags = FlagsOf(tokens, start, count);

    // By token; absent while the sentence holds none.
    private Name?[]? names;

    // Few sentences are asked.
    private bool? isInCapitals;

    // Many facts stand on one sentence.
    private (SourceSpan Source, string Text)? whole;

    /// <summary>Its place in the document, counted from 0.</summary>
    public int Number => number;

    /// <summary>The number of the block it stands in.</summary>
    public int BlockNumber => blockNumber;

    public Block Block => block;

    public MentionScope Scope => scope;

    public int Count => count;

    /// <summary>Whether most words have a capital, so that a capital tells nothing.</summary>
    public bool IsHeadline => isHeadline;

    /// <summary>Whether it is written in capitals throughout, so that these tell no acronym from a word.</summary>
    public bool IsInCapitals => isInCapitals ??= AreInCapitals(tokens, start, count);

    /// <summary>The marks of its block that begin in it, in order.</summary>
    public Mark[] Marks => marks;

    /// <summary>The names, in order; filled by <see cref="NameFinder"/>.</summary>
    public List<Name> Names { get; } = [];

    /// <summary>Whether the word lists know any of this of one of its tokens.</summary>
    public bool Holds(WordFlags any) => (flags & any) != 0;

    /// <summary>The name that a token belongs to; null for other tokens and outside the sentence.</summary>
    public Name? NameAt(int index) => names is not null && (uint)index < (uint)names.Length ? names[index] : null;

    /// <summary>Adds a name that covers tokens which no other covers.</summary>
    public void Add(Name name)
    {
        Names.Add(name);
        names ??= new Name?[count];
        for (var i = name.First; i <= name.Last; i++)
            names[i] = name;
    }

    /// <summary>Adds such a name at its place among the others.</summary>
    public void Insert(Name name)
    {
        Add(name);
        Names.Sort(static (one, other) => one.First.CompareTo(other.First));
    }

    /// <summary>Puts the parts of a name in its place.</summary>
    public void Replace(Name whole, List<Name> parts)
    {
        var at = Names.IndexOf(whole);
        Names.RemoveAt(at);
        Names.InsertRange(at, parts);
        for (var i = whole.First; i <= whole.Last; i++)
            names![i] = null;
        for (var part = parts.Count - 1; part >= 0; part--)
        {
            for (var i = parts[part].First; i <= parts[part].Last; i++)
                names![i] = parts[part];
        }
    }

    /// <summary>A token; an empty one outside the sentence.</summary>
    public ref readonly Token this[int index] => ref ((uint)index < (uint)count ? ref tokens[start + index] : ref None);

    /// <summary>
    /// The token behind the short bracket that opens at a token, or behind the full stop there that only shortens what is before it: "X Inc. has"; the token
    /// itself where neither is.
    /// </summary>
    public int AfterBracket(int opening)
    {
        const int longest = 40;
        if (this[opening].Is(".") && (this[opening + 1].IsLower || this[opening + 1].Text is "," or "("))
            opening++;
        if (!this[opening].Is("("))
            return opening;
        for (var i = opening + 1; i < Count && i < opening + longest; i++)
        {
            if (this[i].Is(")"))
                return i + 1;
        }

        return opening;
    }

    /// <summary>Where it begins in its block's plain text.</summary>
    public int Start => this[0].Start;

    /// <summary>Where it ends in its block's plain text.</summary>
    public int End => this[count - 1].End;

    /// <summary>The plain text from one token to another, both included.</summary>
    public string Text(int first, int last) => block.Text.Substring(this[first].Start, this[last].End - this[first].Start);

    /// <summary>Where the tokens from one to another stand in the document.</summary>
    public SourceSpan Span(int first, int last)
    {
        return SpanOf(this[first].Start, this[last].End - this[first].Start);
    }

    /// <summary>Where a stretch of its block's text stands in the document.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        var source = block.Content.Map.Span(start, length);
        return seed.Span(source.Start, source.Length);
    }

    /// <summary>The whole sentence as evidence for what a rule read off it.</summary>
    public Evidence Evidence(string rule)
    {
        var (source, text) = whole ??= (Span(0, Count - 1), Text(0, Count - 1));
        return new Evidence(source, text, rule);
    }

    /// <summary>Some of its tokens as evidence.</summary>
    public Evidence Evidence(string rule, int first, int last) => new(Span(first, last), Text(first, last), rule);

    private static bool AreInCapitals(Token[] tokens, int start, int count)
    {
        const int least = 4;
        var words = 0;
        for (var i = start; i < start + count; i++)
        {
            if (tokens[i].IsLower || (tokens[i].Has(TokenShape.Upper) && tokens[i].Length > 1 && !tokens[i].Has(TokenShape.AllUpper)))
                return false;
            if (tokens[i].Has(TokenShape.AllUpper))
                words++;
        }

        return words >= least;
    }

    private static WordFlags FlagsOf(Token[] tokens, int start, int count)
    {
        var flags = WordFlags.None;
        for (var i = start; i < start + count; i++)
            flags |= tokens[i].Word.Flags;
        return flags;
    }
}
