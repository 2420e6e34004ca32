namespace Mila.Core.Storing;

/// <summary>A row that gets a member of its own.</summary>
/// <param name="Text">Its title or name, which documents the member.</param>
public sealed record NamedRow(int Row, string Slug, string Text);
