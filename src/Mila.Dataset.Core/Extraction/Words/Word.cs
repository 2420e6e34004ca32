namespace Mila.Core.Extraction.Words;

/// <summary>A folded word and what the word lists know of it.</summary>
/// <param name="Kind">The kind of organization that the word tells of as a common noun.</param>
/// <param name="HeadKind">The kind of organization that the word tells of inside a name.</param>
internal sealed record Word(string Text, int Hash, WordFlags Flags, OrganizationKind Kind, OrganizationKind HeadKind) : FoldedWord(Text, Hash)
{
    public static Word Unlisted(string text) => Unlisted(text, WordHash.Of(text));

    public static Word Unlisted(string text, int hash) => new(text, hash, WordFlags.None, OrganizationKind.Unknown, OrganizationKind.Unknown);

    public bool Is(WordFlags any) => (Flags & any) != 0;
}
