namespace Mila.Core.Extraction.Words;

/// <summary>A word, a number or a mark of a block's plain text.</summary>
internal readonly record struct Token(int Start, int Length, TokenShape Shape, Word Word)
{
    public int End => Start + Length;

    public string Text => Word.Text;

    public bool Is(WordFlags any) => Word.Is(any);

    public bool Has(TokenShape any) => (Shape & any) != 0;

    public bool Is(string text) => Word.Text == text;

    /// <summary>A form that makes what stands before it the subject of a clause of its own: an auxiliary, or a verb of saying.</summary>
    public bool IsFiniteVerb =>
        IsLower
            && !Is(WordFlags.Preposition)
            && (Is(WordFlags.Say)
                || Text is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "can" or "could" or "may" or "might" or "must"
                    or "should" or "does" or "did" or "cannot"
                || (Is(WordFlags.Negation) && Text.EndsWith("n't", StringComparison.Ordinal)));

    /// <summary>A word without a capital letter.</summary>
    public bool IsLower => Has(TokenShape.Word) && !Has(TokenShape.Upper | TokenShape.Number);
}
