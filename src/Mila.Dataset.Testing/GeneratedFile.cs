namespace Mila.Testing;

/// <summary>A file that the generator adds to the project.</summary>
/// <param name="HintName">Its name in the compilation, such as <c>Mila.Articles.g.cs</c>.</param>
/// <param name="Text">The C#, lines ended by <c>\n</c>.</param>
public sealed record GeneratedFile(string HintName, string Text);
