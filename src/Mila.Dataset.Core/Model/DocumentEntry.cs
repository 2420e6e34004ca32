namespace Mila.Core.Model;

/// <summary>One document of the dataset.</summary>
public sealed record DocumentEntry(string Path, ArticleFormat Format);
