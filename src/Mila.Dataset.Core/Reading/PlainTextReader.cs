using Mila.Core.Model;
using Mila.Core.Reading.PlainText;

namespace Mila.Core.Reading;

/// <summary>
/// Reads a news text or a press release as it was copied from a page: the article's own words, who wrote and published it,
/// the articles that it points at, and the furniture of the page around it.
/// </summary>
public static class PlainTextReader
{
    public static Document Read(SeedText seed, CancellationToken cancellation)
    {
        var page = new Page(seed, PassageSplitter.Split(seed, cancellation), cancellation);
        while (page.ReadNext())
            cancellation.ThrowIfCancellationRequested();
        return page.ToDocument();
    }
}
