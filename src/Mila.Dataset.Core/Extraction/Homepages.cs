using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Extraction;

/// <summary>Finds organizations' own sites: a link whose whole text is the name leads there.</summary>
internal static class Homepages
{
    public static IEnumerable<(Name Organization, string Domain)> Find(List<Sentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            foreach (var mark in sentence.Marks)
            {
                if (mark is not { Kind: MarkKind.ExternalLink, Target: { } address } || !Uri.TryCreate(address, UriKind.Absolute, out var url))
                    continue;
                // A path of at most one segment is a home page; a longer one is an article about something.
                if (url.Segments.Length > 2)
                    continue;
                foreach (var name in sentence.Names)
                {
                    if (sentence[name.First].Start == mark.Start && sentence[name.Last].End == mark.Start + mark.Length)
                        yield return (name, WebDomain.Of(url));
                }
            }
        }
    }
}
