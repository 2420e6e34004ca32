namespace Mila.Core.Model;

/// <summary>What the owner of the dataset states about the documents whose path matches a glob. Absent values leave the document's own.</summary>
/// <param name="Path">A path or a glob with <c>*</c>, <c>**</c> and <c>?</c>, relative to the dataset's folder.</param>
/// <param name="Publisher">A name, slug or domain of an organization.</param>
/// <param name="Kind">How to read them; absent where their content decides.</param>
/// <param name="Source">The entry's place.</param>
public sealed record RegistryDocument(
    string Path,
    string? Slug,
    Dated? Published,
    ProviderDraft? Publisher,
    string? OriginalUrl,
    string? Language,
    SeedKind? Kind,
    SourceSpan Source);
