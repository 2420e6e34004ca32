using System.Text;

namespace Mila.Core.Storing;

/// <summary>The text of a document where it is stored, in which its sentences are found again.</summary>
/// <param name="start">Where its bytes begin.</param>
/// <param name="length">How many there are.</param>
internal sealed class StoredBody(string text, long start, int length)
{
    // Where the last sentence was found. The next one is asked for near by, as a rule, so that bytes are counted and texts compared from there on.
    private int last;
    private long lastStart = start;

    /// <summary>Where the bytes of a sentence stand; absent where the text has no such sentence.</summary>
    public long? Find(string sentence)
    {
        var at = text.IndexOf(sentence, last, StringComparison.Ordinal);
        if (at < 0)
            at = text.IndexOf(sentence, StringComparison.Ordinal);
        if (at < 0)
            return null;
        lastStart += at >= last ? BytesBetween(last, at) : -BytesBetween(at, last);
        last = at;
        return lastStart;
    }

    private int BytesBetween(int from, int to) => length == text.Length ? to - from : Encoding.UTF8.GetByteCount(text.Substring(from, to - from));
}
