using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Generator.Binding;

/// <summary>A user's own property as it is emitted. Without places, so that nothing is emitted again where only they change.</summary>
/// <param name="Key">The key that feeds it; absent where it is implemented only so that the compiler does not repeat what is reported of it.</param>
/// <param name="Access">Its access modifiers, with a space behind them.</param>
internal sealed record BoundProperty(string Name, string? Key, string Access, PropertyType Type)
{
    /// <summary>The values of an article that fit the property, in their order; of one that is no list, at most one.</summary>
    public IEnumerable<OwnValue> ValuesOf(ArticleDraft article) =>
        article.Fields.Where(field => field.Key.Text == Key).SelectMany(field => Values(field.Value)).Where(value => FaultOf(value) is null);

    /// <summary>Why a single value does not fit; absent where it does.</summary>
    public string? FaultOf(OwnValue value) => value.Shape == ValueShape.Scalar ? value.FaultAs(Type.Kind!.Value, Type.Choices) : "";

    /// <summary>Whether a value is a list where one is asked for, and nothing else where none is.</summary>
    public bool HasShape(OwnValue value) => value.Shape == (Type.IsList ? ValueShape.List : ValueShape.Scalar);

    /// <summary>The single values of a key's value of the right shape.</summary>
    public EquatableArray<OwnValue> Values(OwnValue value) => HasShape(value) ? value.Singles : default;
}
