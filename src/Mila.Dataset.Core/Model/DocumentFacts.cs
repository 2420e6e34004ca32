namespace Mila.Core.Model;

/// <summary>What extraction read off one document, its names still text.</summary>
public sealed record DocumentFacts(ArticleFormat Format, ArticleDraft Article, EquatableArray<ArticleDraft> Pointers);
