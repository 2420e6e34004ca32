namespace Mila;

/// <summary>Where in an article a name stands.</summary>
public enum MentionScope
{
    /// <summary>The title of the article.</summary>
    Title,

    /// <summary>Its excerpt or standfirst.</summary>
    Excerpt,

    /// <summary>Its running text, headings and lists.</summary>
    Body,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>The title or excerpt of another article that it points at.</summary>
    Related,

    /// <summary>A citation or the metadata of one.</summary>
    Citation,

    /// <summary>Page furniture: bylines, credits, notices.</summary>
    Boilerplate,
}
