namespace Mila.Generator.Emission;

/// <summary>A file of emitted C#.</summary>
/// <param name="HintName">ASCII, short, unique ignoring case.</param>
internal sealed record SourceFile(string HintName, string Text);
