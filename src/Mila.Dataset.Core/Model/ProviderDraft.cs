namespace Mila.Core.Model;

/// <summary>Who published an article, as a document names it.</summary>
/// <param name="Name">The name as written, or the host of a site.</param>
/// <param name="Domain">A domain as <see cref="WebDomain"/> writes it; absent when the document gives none.</param>
public sealed record ProviderDraft(string Name, string? Domain, SourceSpan Source);
