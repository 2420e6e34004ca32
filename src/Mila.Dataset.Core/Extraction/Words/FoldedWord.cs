namespace Mila.Core.Extraction.Words;

/// <summary>A word of a <see cref="WordTable{T}"/>.</summary>
/// <param name="Text">As <see cref="Folding.Fold"/> gives it.</param>
/// <param name="Hash">Its text's, from <see cref="WordHash"/>.</param>
internal abstract record FoldedWord(string Text, int Hash);
