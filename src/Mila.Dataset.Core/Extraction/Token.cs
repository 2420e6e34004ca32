namespace Mila.Core.Extraction;

/// <summary>A word, a number or a mark of a block's plain text.</summary>
internal readonly record struct Token(int Start, int Length, TokenShape Shape, Word Word)
{
    public int End => Start + Length;

    public string Text => Word.Text;

    public bool Is(WordFlags any) => Word.Is(any);

    public bool Has(TokenShape any) => (Shape & any) != 0;

    public bool Is(string text) => Word.Text == text;

    /// <summary>A word without a capital letter.</summary>
    public bool IsLower => Has(TokenShape.Word) && !Has(TokenShape.Upper | TokenShape.Number);
}
