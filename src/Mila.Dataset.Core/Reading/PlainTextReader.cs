using Mila.Core.Model;
using Mila.Core.Reading.PlainText;

namespace Mila.Core.Reading;

/// <summary>
/// Reads a news text or a press release as it was copied from a page: the article's own words, who wrote and published it,
/// the articles that it points at, and the furniture of the page around it. What begins with a heading of Markdown has Markdown's marks.
/// </summary>
public static class PlainTextReader
{
    public static Document Read(SeedText seed, CancellationToken cancellation)
    {
        var passages = MarkdownReader.Opens(seed)
            ? MarkdownReader.Read(seed, 0, seed.Text.Length, cancellation).Select(static block => new Passage(block)).ToList()
            : PassageSplitter.Split(seed, cancellation);
        var page = new Page(seed, passages, cancellation);
        while (page.ReadNext())
            cancellation.ThrowIfCancellationRequested();
        return page.ToDocument();
    }
}
