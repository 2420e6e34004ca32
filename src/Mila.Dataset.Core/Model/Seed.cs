namespace Mila.Core.Model;

/// <summary>A file of the dataset's folder: its path relative to the folder (forward slashes), its text, and how to read it.</summary>
public sealed record Seed(string Path, string Text, SeedKind Kind = SeedKind.Auto);
