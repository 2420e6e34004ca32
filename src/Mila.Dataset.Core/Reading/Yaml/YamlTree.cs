namespace Mila.Core.Reading.Yaml;

/// <summary>A YAML document as far as it could be read.</summary>
/// <param name="Root">Absent when the document holds nothing.</param>
/// <param name="IsWhole">Whether nothing was left out; after a problem an absent key may well have been written.</param>
internal sealed record YamlTree(YamlNode? Root, bool IsWhole);
