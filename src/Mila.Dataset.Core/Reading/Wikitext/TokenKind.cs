namespace Mila.Core.Reading.Wikitext;

/// <summary>What a piece of markup does. Whatever lies between tokens is text.</summary>
internal enum TokenKind
{
    /// <summary>Markup without a partner: text after all.</summary>
    Text,

    // What opens, the weakest first: a closing mark ends weaker things that stand open inside.
    AddressOpen,
    LinkOpen,
    TableOpen,
    TemplateOpen,
    ReferenceOpen,

    AddressClose,
    LinkClose,
    TableClose,
    TemplateClose,
    ReferenceClose,

    /// <summary>The <c>|</c> between the parts of a template or link, which is its partner.</summary>
    Bar,

    /// <summary>The <c>=</c> after a parameter's name.</summary>
    Equals,

    /// <summary>As many marks as the heading is deep.</summary>
    HeadingOpen,
    HeadingClose,
    ListMarker,
    LineEnd,
    ParagraphEnd,

    /// <summary>A tag or rule that ends a paragraph.</summary>
    Break,
    Space,

    /// <summary>Two apostrophes (italic), three (bold) or five (both).</summary>
    Quotes,
    Entity,
    BareAddress,
    Preformatted,

    /// <summary>A comment, a tag, a magic word: shows nothing.</summary>
    Hidden,
}
