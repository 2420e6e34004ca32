using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>Stands in the place of the engine's own: a document whose title asks for it makes extraction or linking crash; of all others it finds nothing.</summary>
internal static class Extractor
{
    public static DocumentFacts Extract(Document document, ArticleDraft article, Known known, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (article.Title == "Crash while extracting")
            throw new InvalidOperationException($"no luck with {known.Document.Quotes.Count} quotes");
        // An acronym of names that there are not.
        EquatableArray<AliasFact> aliases = article.Title == "Crash while linking" ? new([new AliasFact(98, 99, AliasKind.Acronym)]) : default;
        return new DocumentFacts(document.Format, article, document.Pointers, default, aliases, default, default, default, default, default, default);
    }
}
