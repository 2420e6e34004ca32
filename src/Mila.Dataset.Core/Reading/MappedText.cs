namespace Mila.Core.Reading;

/// <summary>Text without markup, with the way back to the document.</summary>
public sealed class MappedText
{
    internal MappedText(string text, SourceMap map)
    {
        Text = text;
        Map = map;
    }

    /// <summary>What a reader of the rendered document sees.</summary>
    public string Text { get; }

    /// <summary>From offsets of <see cref="Text"/> to offsets of <see cref="SeedText.Text"/>.</summary>
    public SourceMap Map { get; }

    /// <summary>A stretch of the document that needs no rendering.</summary>
    public static MappedText Verbatim(SeedText seed, int start, int length) =>
        new(seed.Text.Substring(start, length), new SourceMap([new(0, start, length, Replacement: null)]));

    /// <summary>A stretch of it that is not empty.</summary>
    public MappedText Slice(int start, int length) => new(Text.Substring(start, length), Map.Slice(start, length));

    public override string ToString() => Text;
}
