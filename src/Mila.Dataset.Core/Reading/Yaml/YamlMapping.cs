namespace Mila.Core.Reading.Yaml;

/// <summary>Keys and their values, in document order; no key stands twice.</summary>
internal sealed class YamlMapping(int start, int length, IReadOnlyList<YamlEntry> entries) : YamlNode(start, length)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    public override string Shape => "a mapping";

    public override int HeadLength => Entries.Count > 0 && Entries[0].Key.Start == Start ? Entries[0].Key.Length : 1;
}
