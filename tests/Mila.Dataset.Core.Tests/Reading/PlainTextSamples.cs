using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

/// <summary>Reads plain text for the tests and shows what came of it.</summary>
internal static class PlainTextSamples
{
    public const string LongParagraph =
        "Globex has rented three floors of a former mill in Tampere, where forty engineers will study how turbines behave in ice. "
        + "The company signed the lease on Monday and moves in before the river freezes, its head of research said.";

    public static Document Read(string text) => PlainTextReader.Read(new SeedText("news.txt", text), CancellationToken.None);

    public static ArticleDraft Article(string text) => Read(text).Article!;

    public static IEnumerable<BlockKind> Kinds(Document document) => document.Blocks.Select(static block => block.Kind);

    /// <summary>What a passage is in the middle of an article.</summary>
    public static BlockKind KindInBody(string passage) =>
        Read($"Globex rents a mill\n\n{LongParagraph}\n\n{passage}\n\n{LongParagraph}").Blocks[2].Kind;
}
