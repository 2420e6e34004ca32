using Mila.Core.Model;

namespace Mila.Core.Reading;

/// <summary>A run of a document's text with one purpose: a title, a paragraph, a list item.</summary>
/// <param name="Level">The depth of a heading, from 1; 0 elsewhere.</param>
public sealed record Block(BlockKind Kind, MappedText Content, EquatableArray<Mark> Marks = default, int Level = 0)
{
    public string Text => Content.Text;

    /// <summary>What an infobox calls its line, in lower case: <c>key people</c>; absent elsewhere.</summary>
    public string? Label { get; init; }
}
