using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Names;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds organizations' own sites: a link whose whole text is the name leads there.</summary>
internal static class Homepages
{
    public static IEnumerable<(Name Organization, string Domain)> Find(IReadOnlyList<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mark in sentence.Marks)
            {
                if (mark is not { Kind: MarkKind.ExternalLink, Target: { } address })
                    continue;
                // A path of at most one segment is a home page; a longer one is an article about something.
                if (NameOf(sentence, mark) is { } name && Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Segments.Length <= 2)
                    yield return (name, WebDomain.Of(url));
            }
        }
    }

    /// <summary>The name that is the whole text of a link.</summary>
    private static Name? NameOf(Sentence sentence, Mark mark) =>
        sentence.Names.Find(name => sentence[name.First].Start == mark.Start && sentence[name.Last].End == mark.Start + mark.Length);
}
