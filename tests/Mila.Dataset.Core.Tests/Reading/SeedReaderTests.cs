using Mila.Core.Extraction;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class SeedReaderTests
{
    [Theory]
    [InlineData("---\ntitle: Orion\n---\nIt shines.\n", ArticleFormat.FrontMatter)]
    [InlineData("\uFEFF\r\n\r\n---\r\ntitle: Orion\r\n---\r\nIt shines.\r\n", ArticleFormat.FrontMatter)]
    [InlineData("'''Orion''' is a [[constellation]].\n", ArticleFormat.Wikitext)]
    [InlineData("----\n'''Orion''' shines.\n", ArticleFormat.Wikitext)]
    [InlineData("Orion shines\n\nIt has done so for a long time.\n", ArticleFormat.PlainText)]
    public void A_documents_content_tells_its_format(string text, ArticleFormat format)
    {
        var facts = SeedReader.Read(new Seed("orion.txt", text), Known.Nothing, TestContext.Current.CancellationToken);

        Assert.Equal(format, facts.Document?.Format);
    }
}
