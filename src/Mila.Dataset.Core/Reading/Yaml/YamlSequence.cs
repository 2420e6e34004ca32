namespace Mila.Core.Reading.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlSequence(int start, int length, IReadOnlyList<YamlNode> items) : YamlNode(start, length)
{
    public IReadOnlyList<YamlNode> Items { get; } = items;

    public override string Shape => "a list";

    public override int HeadLength => 1;
}
