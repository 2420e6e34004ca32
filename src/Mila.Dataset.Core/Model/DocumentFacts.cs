namespace Mila.Core.Model;

/// <summary>What extraction read off one document. Names are still text: linking decides what each stands for.</summary>
/// <param name="Names">Every name in the document's order; the other facts call them by number.</param>
public sealed record DocumentFacts(
    ArticleFormat Format,
    ArticleDraft Article,
    EquatableArray<ArticleDraft> Pointers,
    EquatableArray<NameFact> Names,
    EquatableArray<AliasFact> Aliases,
    EquatableArray<AttributeFact> Attributes,
    EquatableArray<PersonFact> People,
    EquatableArray<SoftwareFact> Software,
    EquatableArray<FrameFact> Frames,
    EquatableArray<FigureFact> Figures,
    EquatableArray<QuoteFact> Quotes);
