using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>
/// Everything the documents say, linked: tables whose records name each other by row number.
/// Every table is in the ordinal order of its slugs; mentions and figures are in the order of their places.
/// </summary>
/// <param name="Documents">The path and format of every document, ordinal order of paths.</param>
/// <param name="Candidates">Partnerships that do not stand, or that nothing but a hint supports.</param>
/// <param name="ContentHash">A hash of every seed's path and text, lower-case hexadecimal; the same however line ends are written.</param>
public sealed record Dataset(
    EquatableArray<DocumentEntry> Documents,
    EquatableArray<Article> Articles,
    EquatableArray<Organization> Organizations,
    EquatableArray<Person> People,
    EquatableArray<Software> Software,
    EquatableArray<Partnership> Partnerships,
    EquatableArray<Partnership> Candidates,
    EquatableArray<Mention> Mentions,
    EquatableArray<Figure> Figures,
    string ContentHash,
    EquatableArray<Problem> Problems)
{
    /// <summary>A dataset of nothing, for seeds that could not be linked.</summary>
    public static Dataset Unlinked(EquatableArray<Problem> problems) =>
        new(default, default, default, default, default, default, default, default, default, ContentHash: "", problems);
}
