using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Registered;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>A document as read → its facts: names, then what the words around them say, then the frames that bind them.</summary>
internal static class Extractor
{
    public static DocumentFacts Extract(Document document, ArticleDraft article, Known known, CancellationToken cancellation)
    {
        var lexicon = Lexicon.English;
        var sentences = new WatchedList<Sentence>(Sentences.Split(document.Seed, document.Blocks, lexicon, cancellation), cancellation);
        foreach (var sentence in sentences)
        {
            if (!sentence.IsHeadline)
                NameFinder.FindNames(sentence, known.Names, lexicon);
        }

        var told = new ToldNames(sentences, lexicon);
        foreach (var sentence in sentences)
        {
            if (sentence.IsHeadline)
                NameFinder.FindNames(sentence, known.Names, lexicon, told);
            Typing.AddSigns(sentence, lexicon);
        }

        if (document.Infobox is { } infobox)
            Typing.AddSubject(sentences, article.Title, infobox.Kind, lexicon);
        return new FactCollector(document, article, known, sentences, lexicon).Collect();
    }
}
