namespace Mila.Core.Reading.Wikitext;

/// <summary>A piece of markup.</summary>
/// <param name="Partner">Where the matching opening or closing token, or a bar's owner, stands in the list; -1 without one.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, int Partner = -1)
{
    public int Length => End - Start;

    public bool IsOpening => Kind is >= TokenKind.AddressOpen and <= TokenKind.ReferenceOpen;
}
