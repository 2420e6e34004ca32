using System.Net;

namespace Mila.Core.Reading.Wikitext;

/// <summary>A document's markup: its tokens in order, every opening one with its partner, properly nested.</summary>
internal sealed class Markup(SeedText seed, List<Token> tokens)
{
    public SeedText Seed => seed;

    public string Text => seed.Text;

    public List<Token> Tokens => tokens;

    /// <summary>The first token that begins at an offset or after it.</summary>
    public int FirstAt(int offset)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The tokens that stand directly inside an opening one, its own closing one included.</summary>
    public IEnumerable<int> Inside(int opening)
    {
        for (var i = opening + 1; i <= tokens[opening].Partner; i = tokens[i].IsOpening ? tokens[i].Partner + 1 : i + 1)
            yield return i;
    }

    /// <summary>The parts of a template or link as the bars divide it: the name or target first.</summary>
    public List<Part> Parts(int opening)
    {
        List<Part> parts = [];
        int start = tokens[opening].End, nameEnd = -1;
        foreach (var i in Inside(opening))
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Equals && token.Partner == opening)
                nameEnd = token.Start;
            if ((token.Kind != TokenKind.Bar || token.Partner != opening) && i != tokens[opening].Partner)
                continue;
            parts.Add(new(start, nameEnd, token.Start));
            start = token.End;
            nameEnd = -1;
        }

        return parts;
    }

    /// <summary>What a template or link begins with: a name or a target, entities decoded, underscores as spaces.</summary>
    public string Head(int opening)
    {
        var start = tokens[opening].End;
        var end = tokens[Inside(opening).First(i => tokens[i].Kind != TokenKind.Entity)].Start;
        return WebUtility.HtmlDecode(Text.Substring(start, end - start)).Replace('_', ' ').Trim();
    }

    /// <summary>The address of a token that is or opens a link to one.</summary>
    public string Address(Token token)
    {
        var (start, end) = AddressSpan(token);
        return WebUtility.HtmlDecode(Text.Substring(start, end - start));
    }

    /// <summary>Where such a token's address stands, without the bracket that opens the link.</summary>
    public (int Start, int End) AddressSpan(Token token)
    {
        var (start, end) = (token.Start, token.End);
        while (start < end && Text[start] is '[' or ' ' or '\t')
            start++;
        while (start < end && Text[end - 1] is '[' or ' ' or '\t')
            end--;
        return (start, end);
    }

    /// <summary>The stretch between two offsets without white space at either end.</summary>
    public (int Start, int End) Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return (start, end);
    }

    /// <summary>A part of a template or link.</summary>
    /// <param name="NameEnd">Where the <c>=</c> between a parameter's name and value stands; -1 without one.</param>
    public readonly record struct Part(int Start, int NameEnd, int End);
}
