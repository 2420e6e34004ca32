namespace Mila;

/// <summary>
/// Binds a partial property of <c>Article</c> to a key of the front matters. It is absent, or empty where it is a list, in every article
/// without the key: also in those that are cited or listed as related, and in documents of another notation.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FrontMatterAttribute : Attribute
{
    /// <summary>Binds a property to a key.</summary>
    /// <param name="key">The key as the documents write it; none that the dataset reads itself, such as <c>title</c>.</param>
    public FrontMatterAttribute(string key) => Key = key;

    /// <summary>The key as the documents write it.</summary>
    public string Key { get; }
}
