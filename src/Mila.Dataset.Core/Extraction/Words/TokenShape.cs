namespace Mila.Core.Extraction.Words;

/// <summary>What a token looks like.</summary>
[Flags]
internal enum TokenShape
{
    None = 0,

    /// <summary>Letters and digits, perhaps with inner marks: <c>R&amp;D</c>, <c>open-source</c>, <c>example.org</c>.</summary>
    Word = 1,

    /// <summary>The first letter is upper case, perhaps behind digits.</summary>
    Upper = 2,

    /// <summary>Two or more letters, all upper case.</summary>
    AllUpper = 4,

    /// <summary>An upper-case letter follows a lower-case one, as in <c>HyperText</c>.</summary>
    InnerUpper = 8,

    /// <summary>Digits from 0 to 9, with group and decimal marks.</summary>
    Number = 16,

    /// <summary>A hyphen joins two words.</summary>
    Hyphenated = 32,

    /// <summary>The ending <c>'s</c>, or the apostrophe of a plural's possessive.</summary>
    Possessive = 64,

    /// <summary>The part behind the last hyphen begins with a lower-case letter, as in <c>Paris-based</c>.</summary>
    LowerEnding = 256,

    /// <summary>The token stands against the one before it, with no space between.</summary>
    Tight = 128,
}
