namespace Mila;

/// <summary>A picture that belongs to an article.</summary>
public sealed record Image
{
    /// <summary>Creates a picture's entry; an address is an absolute one of http or https.</summary>
    public Image(string? address, int? width, int? height, bool? isCached, string? title)
    {
        Address = address;
        Width = width;
        Height = height;
        IsCached = isCached;
        Title = title;
    }

    /// <summary>Its absolute http or https address; absent when the document gives none that is valid.</summary>
    public Uri? Url => Address is null ? null : new Uri(Address);

    /// <summary>Its width in pixels; absent when the document gives none.</summary>
    public int? Width { get; }

    /// <summary>Its height in pixels; absent when the document gives none.</summary>
    public int? Height { get; }

    /// <summary>Whether the aggregator keeps a copy; absent when the document does not say.</summary>
    public bool? IsCached { get; }

    /// <summary>Its title; absent when the document gives none.</summary>
    public string? Title { get; }

    // A program that asks for no address need not load what reads them, which takes longer than all else of its first record.
    internal string? Address { get; }

    /// <summary>The address, or the title where there is none.</summary>
    public override string ToString() => Url?.AbsoluteUri ?? Title ?? "";
}
