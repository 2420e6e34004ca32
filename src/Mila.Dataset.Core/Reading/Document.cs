using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>A document as read: what it says of itself, its text in blocks, and the articles that it points at.</summary>
/// <param name="Article">The document's own article. Without a title the document is unusable, and absent from the dataset.</param>
/// <param name="Blocks">All of its text, in document order; nothing is dropped.</param>
/// <param name="Pointers">The related and cited articles, in document order.</param>
public sealed record Document(
    SeedText Seed,
    ArticleFormat Format,
    ArticleDraft? Article,
    EquatableArray<Block> Blocks,
    EquatableArray<ArticleDraft> Pointers,
    EquatableArray<Problem> Problems)
{
    /// <summary>What its front matter says under keys that are its user's own.</summary>
    public EquatableArray<OwnField> Fields { get; init; }

    /// <summary>What its infobox says; absent where it has none.</summary>
    public Infobox? Infobox { get; init; }
}
