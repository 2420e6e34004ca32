using Mila.Core.Model;
using Mila.Core.Storing;
using Mila.Generator.Binding;

namespace Mila.Generator.Emission;

/// <summary>What the project says about the C# it wants.</summary>
/// <param name="Namespace">Identifiers joined by dots.</param>
/// <param name="NamedMembers">How many rows of a table get a member of their own.</param>
/// <param name="GlobalUsings">Whether the project sees the dataset without a using directive.</param>
internal sealed record EmitOptions(string Namespace, bool IsPublic = true, int NamedMembers = EmitOptions.DefaultNamedMembers, bool GlobalUsings = false)
{
    public const int DefaultNamedMembers = Manifest.DefaultNamedRows;

    /// <summary>The properties of articles that the project declares and the documents feed.</summary>
    public EquatableArray<BoundProperty> Properties { get; init; }

    public string Visibility => IsPublic ? "public" : "internal";
}
