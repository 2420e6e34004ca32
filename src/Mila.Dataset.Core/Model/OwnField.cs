namespace Mila.Core.Model;

/// <summary>A key of a front matter that the dataset leaves to its user, with its value.</summary>
public sealed record OwnField(StatedText Key, OwnValue Value);
