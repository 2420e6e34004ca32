namespace Mila.Core.Reading.Yaml;

/// <summary>A node of a YAML document and where it stands in <see cref="SeedText.Text"/>.</summary>
internal abstract class YamlNode(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>What the node is called in a message.</summary>
    public abstract string Shape { get; }

    /// <summary>The length of the token that stands for the node in a message: it begins where the node begins.</summary>
    public abstract int HeadLength { get; }
}
