using YamlDotNet.Core;

namespace Mila.Core.Reading.Yaml;

/// <summary>A value that is text, decoded: quotes, escapes and folded lines are resolved in <see cref="Value"/>.</summary>
internal sealed class YamlScalar(int start, int length, string value, ScalarStyle style) : YamlNode(start, length)
{
    public string Value { get; } = value;

    public ScalarStyle Style { get; } = style;

    public bool IsPlain => Style == ScalarStyle.Plain;

    /// <summary>Whether it says nothing: no value, null or white space.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null" or "Null" or "NULL");

    public override string Shape => "a single value";

    public override int HeadLength => Length;

    /// <summary>The value with the way back through quotes, escapes and folded lines.</summary>
    public MappedText Content(SeedText seed) => YamlScalarDecoder.Decode(seed, this);
}
