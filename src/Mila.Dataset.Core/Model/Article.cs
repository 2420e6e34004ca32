namespace Mila.Core.Model;

/// <summary>An article of the dataset. Numbers are rows of the dataset's tables.</summary>
/// <param name="Draft">What the documents say of it.</param>
/// <param name="Format">The notation of the document that it is, or that names it.</param>
/// <param name="Citations">The articles it cites, in the order of their first citation.</param>
public sealed record Article(
    string Slug,
    ArticleDraft Draft,
    ArticleFormat Format,
    int? Publisher,
    int? Issuer,
    EquatableArray<int> Authors,
    EquatableArray<int> Related,
    EquatableArray<int> Citations);
