using System.Text;
using Mila.Core.Model;

namespace Mila.Benchmarks;

/// <summary>Documents as people write them, about 2 kB of each format: prose with people, dates, money and several organizations.</summary>
internal static class Documents
{
    /// <summary>A document of a format, as long as its file or longer: what stands below its head is repeated until it has the length.</summary>
    public static Seed Of(SeedKind format, int length = 0)
    {
        var name = format switch
        {
            SeedKind.FrontMatter => "release.md",
            SeedKind.Wikitext => "article.wiki",
            _ => "news.txt",
        };
        var text = Read(name);
        var body = text[(text.IndexOf("\n\n", StringComparison.Ordinal) + 1)..];
        var document = new StringBuilder(text);
        while (document.Length < length)
            document.Append(body);
        return new Seed(name, document.ToString(), format);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Documents).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
