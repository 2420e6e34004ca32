using System.Text;

namespace Mila.Core.Storing;

/// <summary>Writes texts one behind the other, each once where it is short: its length, then its UTF-8.</summary>
internal sealed class TextHeap(ByteWriter writer)
{
    /// <summary>Longer texts are hardly ever the same, and to remember them would take the memory of all.</summary>
    private const int LongestShared = 100;

    private readonly Dictionary<string, long> shared = new(StringComparer.Ordinal);

    /// <summary>Where a text stands: its length first.</summary>
    public long Add(string text)
    {
        if (text.Length > LongestShared)
            return Append(text);
        if (!shared.TryGetValue(text, out var place))
            shared.Add(text, place = Append(text));
        return place;
    }

    private long Append(string text)
    {
        var place = writer.Position;
        var bytes = Encoding.UTF8.GetBytes(text);
        writer.WriteLength(bytes.Length);
        writer.Write(bytes);
        return place;
    }
}
