using Mila.Core.Diagnostics;

namespace Mila.Generator.Binding;

/// <summary>A property that its user binds to a key of the front matters, as it is declared. Holds nothing of the compilation.</summary>
/// <param name="Key">The key that the attribute names.</param>
/// <param name="Container">What it is declared in, such as <c>partial record Acme.Article</c>.</param>
/// <param name="Access">Its access modifiers.</param>
/// <param name="Fault">Why it cannot be fed; absent where its form is right.</param>
/// <param name="Place">The place of its name.</param>
/// <param name="KeyPlace">The place of the key.</param>
/// <param name="TypePlace">The place of its type.</param>
internal sealed record OwnProperty(
    string Name,
    string Key,
    string Container,
    string Access,
    PropertyType Type,
    string? Fault,
    Place Place,
    Place KeyPlace,
    Place TypePlace);
