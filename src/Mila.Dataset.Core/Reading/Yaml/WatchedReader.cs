namespace Mila.Core.Reading.Yaml;

/// <summary>
/// A stretch of text for a parser that knows no cancellation: it ends the parser's work in the middle of one long value.
/// </summary>
internal sealed class WatchedReader(string text, int start, int end, CancellationToken cancellation) : TextReader
{
    private int at = start;

    public override int Read()
    {
        cancellation.ThrowIfCancellationRequested();
        return at < end ? text[at++] : -1;
    }
}
