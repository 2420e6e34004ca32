using Mila.Core.Diagnostics;

namespace Mila.Core.Model;

/// <summary>A value of a user's own key, before a type is asked of it.</summary>
/// <param name="Text">The text of a single value; empty where it says nothing, and of other shapes.</param>
/// <param name="IsPlain">Whether it is written without quotes.</param>
/// <param name="Items">What a list holds, one level deep.</param>
/// <param name="Place">Where it stands; of a list or mapping, where it begins.</param>
public sealed record OwnValue(ValueShape Shape, string Text, bool IsPlain, EquatableArray<OwnValue> Items, Place Place)
{
    /// <summary>How many more values like it the key has behind it: counted, not kept.</summary>
    public int Further { get; init; }

    /// <summary>Whether nothing is given, as if the key were not there.</summary>
    public bool IsAbsent => Shape == ValueShape.Scalar && Text.Length == 0;

    /// <summary>A list's items, a single value itself, and nothing where nothing is given.</summary>
    public EquatableArray<OwnValue> Singles => Shape == ValueShape.List ? Items : IsAbsent ? default : new([this]);
}
