namespace Mila.Core.Reading.Yaml;

/// <summary>A YAML document as far as it could be read.</summary>
/// <param name="Root">Absent when the document holds nothing.</param>
/// <param name="IsWhole">Whether its form has no problem. Otherwise values are read but not judged: what seems missing or wrong may follow from the
/// form.</param>
internal sealed record YamlTree(YamlNode? Root, bool IsWhole);
