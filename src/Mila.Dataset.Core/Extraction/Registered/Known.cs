using Mila.Core.Model;

namespace Mila.Core.Extraction.Registered;

/// <summary>What the registry states that the reader of one document must know.</summary>
/// <param name="Names">The names of all organizations.</param>
/// <param name="Document">What concerns the document alone.</param>
public sealed record Known(NameTrie Names, DocumentStatement Document)
{
    /// <summary>Without a registry.</summary>
    public static Known Nothing { get; } = new(
        NameTrie.Build(new RegistryNames(Organizations: default, Others: default), CancellationToken.None),
        new DocumentStatement());
}
