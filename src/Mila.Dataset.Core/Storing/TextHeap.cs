using System.Text;

namespace Mila.Core.Storing;

/// <summary>Writes texts one behind the other, each once where it is short: its length, then its UTF-8.</summary>
internal sealed class TextHeap(ByteWriter writer)
{
    /// <summary>Longer texts are hardly ever the same, and to remember them would take the memory of all.</summary>
    private const int LongestShared = 100;

    private readonly Dictionary<string, long> shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredBody> bodies = new(StringComparer.Ordinal);

    /// <summary>Where a text stands: its length first.</summary>
    public long Add(string text)
    {
        if (text.Length > LongestShared)
            return Append(text);
        if (!shared.TryGetValue(text, out var place))
            shared.Add(text, place = Append(text));
        return place;
    }

    /// <summary>The same of the text of a document, in which its sentences can be found again.</summary>
    public long AddBody(string path, string text)
    {
        var place = Append(text);
        var length = Encoding.UTF8.GetByteCount(text);
        bodies[path] = new StoredBody(text, writer.Position - length, length);
        return place;
    }

    /// <summary>Where the bytes of a sentence of a document stand, and how many there are: in the document's text if they do, or by themselves.</summary>
    public (long Start, int Length) AddSentence(string path, string sentence)
    {
        var length = Encoding.UTF8.GetByteCount(sentence);
        var found = bodies.TryGetValue(path, out var body) ? body.Find(sentence) : null;
        return (found ?? Add(sentence) + ByteWriter.WidthOfLength(length), length);
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
