namespace Mila;

/// <summary>How an article came into the dataset.</summary>
public enum ArticleOrigin
{
    /// <summary>It is one of the documents.</summary>
    Document,

    /// <summary>A document lists it as related.</summary>
    Related,

    /// <summary>A document cites it.</summary>
    Cited,
}
