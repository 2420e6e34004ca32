namespace Mila;

/// <summary>A picture that belongs to an article.</summary>
public sealed record Image
{
    /// <summary>Creates a picture's entry.</summary>
    public Image(Uri? url, int? width, int? height, bool? isCached, string? title)
    {
        Url = url;
        Width = width;
        Height = height;
        IsCached = isCached;
        Title = title;
    }

    /// <summary>Its absolute http or https address; absent when the document gives none that is valid.</summary>
    public Uri? Url { get; }

    /// <summary>Its width in pixels; absent when the document gives none.</summary>
    public int? Width { get; }

    /// <summary>Its height in pixels; absent when the document gives none.</summary>
    public int? Height { get; }

    /// <summary>Whether the aggregator keeps a copy; absent when the document does not say.</summary>
    public bool? IsCached { get; }

    /// <summary>Its title; absent when the document gives none.</summary>
    public string? Title { get; }

    /// <summary>The address, or the title where there is none.</summary>
    public override string ToString() => Url?.AbsoluteUri ?? Title ?? "";
}
