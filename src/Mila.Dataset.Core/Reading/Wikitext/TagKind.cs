namespace Mila.Core.Reading.Wikitext;

/// <summary>What becomes of an element.</summary>
internal enum TagKind
{
    /// <summary>The tags show nothing, the text between them stays.</summary>
    Inline,

    /// <summary>The same, and a paragraph ends.</summary>
    Block,
    LineBreak,

    // From here on a closing tag without an opening one is text.
    Reference,

    /// <summary>The content is text, whatever it looks like.</summary>
    Literal,
    Preformatted,

    /// <summary>The content is no prose.</summary>
    Hidden,
}
