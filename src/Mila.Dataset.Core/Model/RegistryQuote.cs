namespace Mila.Core.Model;

/// <summary>Words of a document that the owner of the dataset points at.</summary>
/// <param name="Document">The document's path relative to the dataset's folder.</param>
/// <param name="Words">Words that stand in one block of the document's plain view.</param>
public sealed record RegistryQuote(StatedText Document, StatedText Words);
