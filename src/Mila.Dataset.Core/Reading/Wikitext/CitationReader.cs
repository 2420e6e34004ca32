using Mila.Core.Diagnostics;
using Mila.Core.Extraction.Names;
using Mila.Core.Extraction.Words;
using Mila.Core.Model;
using Mila.Core.Reading.PlainText;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Finds the articles that a document cites: by citation templates, and by references that are nothing but a link.</summary>
internal sealed class CitationReader(Markup markup, ProblemCollector problems, CancellationToken cancellation)
{
    private static readonly string[] PublisherNames = ["website", "site", "work", "newspaper", "magazine", "périodique", "publisher", "éditeur", "journal"];

    /// <summary>The cited articles, in document order.</summary>
    public List<ArticleDraft> Articles { get; } = [];

    /// <summary>Their titles, as blocks.</summary>
    public List<Block> Titles { get; } = [];

    public void Read(Template template)
    {
        if (!IsCitation(template.Name))
            return;
        var title = template.FindFirst("title", "titre") is { } parameter ? Render(parameter) : null;
        var address = template.FindFirst("url", "lire en ligne") is { } url ? Render(url) : null;
        if ((title ?? address) is not { } name)
            return;
        if (title is not null)
            Titles.Add(title);
        Articles.Add(new ArticleDraft(ArticleOrigin.Cited, name.Text, Span(name))
        {
            OriginalUrl = address is null ? null : Checked(address.Text, address.Content.Map.Span(0, address.Text.Length)),
            Publisher = PublisherOf(template, address),
            Published = DateOf(template.FindFirst("date", "publication-date", "year", "année")),
            Accessed = DateOf(template.FindFirst("access-date", "accessdate", "consulté le")),
            Language = LanguageOf(TextOf(template.FindFirst("language", "langue"))),
            Authors = AuthorsOf(template).ToEquatableArray(),
        });
    }

    /// <summary>Reads a reference that holds one link and no more: <c>[address title]</c> or a bare address.</summary>
    public void ReadReference(int opening)
    {
        var reference = markup.Tokens[opening];
        var (start, end) = markup.Trim(reference.End, markup.Tokens[reference.Partner].Start);
        if (end > start && markup.Text[end - 1] == '.')
            end--;
        var link = markup.Tokens[opening + 1];
        var linkEnd = link.Kind == TokenKind.AddressOpen ? markup.Tokens[link.Partner].End : link.End;
        if (link.Kind is not (TokenKind.AddressOpen or TokenKind.BareAddress) || link.Start != start || linkEnd != end)
            return;
        var address = markup.Address(link);
        var (addressStart, addressEnd) = markup.AddressSpan(link);
        var title = link.Kind == TokenKind.AddressOpen
            ? Renderer.RenderFragment(markup, BlockKind.Citation, link.End, markup.Tokens[link.Partner].Start, cancellation)
            : null;
        if (title is not null)
            Titles.Add(title);
        Articles.Add(new ArticleDraft(ArticleOrigin.Cited, title?.Text ?? address, title is null ? Span(addressStart, addressEnd) : Span(title))
        {
            OriginalUrl = Checked(address, (addressStart, addressEnd - addressStart)),
            Publisher = WebDomain.Find(address) is { } host
                ? Site(host, markup.Text.Substring(addressStart, addressEnd - addressStart), (at, length) =>
                    Span(addressStart + at, addressStart + at + length))
                : null,
        });
    }

    private static bool IsCitation(string name) =>
        name.StartsWith("cite ", StringComparison.OrdinalIgnoreCase) || Vocabulary.Citations.Contains(name);

    /// <summary>An address as it is; absent, with a warning at its place, where it is none that the dataset can hold.</summary>
    private string? Checked(string address, (int Start, int Length) place)
    {
        if (WebAddress.FaultOf(address, out _) is not { } fault)
            return address;
        problems.Report(Rules.UrlNotAbsolute, place.Start, place.Length, "url", address, fault);
        return null;
    }

    private ProviderDraft? PublisherOf(Template template, Block? address)
    {
        var host = address is null ? null : WebDomain.Find(address.Text);
        var publisher = template.FindFirst(PublisherNames);
        if (TextOf(publisher) is { } name)
            return new ProviderDraft(name, IsCarriedByOthers(template) ? null : host, Span(publisher!.Start, publisher.End));
        return host is null ? null : Site(host, address!.Text, (at, length) => Span(address, at, length));
    }

    /// <summary>Whether the address is that of somebody who passes it on, and not the publisher's own: "via", a book's scan, a video.</summary>
    private static bool IsCarriedByOthers(Template template) =>
        template.FindFirst("via") is not null || template.Name.ToLowerInvariant() is "cite book" or "cite av media" or "cite video" or "cite episode";

    /// <summary>The site that an address leads to, as the publisher of what is there: by the host as the address writes it.</summary>
    /// <param name="span">The place of a stretch of the address.</param>
    private static ProviderDraft Site(string host, string address, Func<int, int, SourceSpan> span)
    {
        var at = address.IndexOf(host, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? new ProviderDraft(host, host, span(0, address.Length))
            : new ProviderDraft(address.Substring(at, host.Length), host, span(at, host.Length));
    }

    private Dated? DateOf(Parameter? parameter) =>
        TextOf(parameter) is { } text ? new Dated(DateText.TryParse(text) ?? PartialDate.FromWords(text), Span(parameter!.Start, parameter.End)) : null;

    private IEnumerable<string> AuthorsOf(Template template)
    {
        for (var number = 1; ; number++)
        {
            var suffix = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if ((AuthorsOf(template, suffix) ?? (number == 1 ? AuthorsOf(template, "") : null)) is not { } authors)
                yield break;
            foreach (var author in authors)
                yield return author;
        }
    }

    private string[]? AuthorsOf(Template template, string number)
    {
        var last = TextOf(template.FindFirst("last" + number, "nom" + number));
        var first = TextOf(template.FindFirst("first" + number, "prénom" + number));
        if (last is not null)
            return [first is null ? last : first + " " + last];
        var authors = TextOf(template.FindFirst("author" + number, "auteur" + number))?.Split([';'], StringSplitOptions.RemoveEmptyEntries);
        return authors is null ? null : [.. authors.Select(static author => GivenNameFirst(author.Trim())).Where(static author => author.Length > 0)];
    }

    /// <summary>
    /// <c>Doe, Jane</c> as Jane Doe, unless what stands behind the comma is known for something else: <c>Tern Robotics, Ltd</c>, <c>Kelpworks, Norway</c>.
    /// </summary>
    private static string GivenNameFirst(string author)
    {
        var names = author.Split([", "], StringSplitOptions.None);
        return names.Length == 2 && MayBeGivenName(names[1]) && PersonName.TryRead(names[1] + " " + names[0]) is { } person ? person : author;
    }

    private static bool MayBeGivenName(string text)
    {
        var word = Lexicon.English[Folding.Fold(text.Split(' ')[0])];
        return word.Is(WordFlags.GivenName)
            || !(word.Is(WordFlags.Common | WordFlags.Legal | WordFlags.Role | WordFlags.Head) || Lexicon.English.IsPlace(Folding.Fold(text)));
    }

    private static string? LanguageOf(string? language)
    {
        if (language is null)
            return null;
        if (Vocabulary.Languages.TryGetValue(language, out var tag))
            return tag;
        return language.Split('-')[0].Length is 2 or 3
                && language.All(static c => c is '-' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
            ? language
            : null;
    }

    private string? TextOf(Parameter? parameter) => parameter is null ? null : Render(parameter)?.Text;

    private Block? Render(Parameter parameter) => Renderer.RenderFragment(markup, BlockKind.Citation, parameter.Start, parameter.End, cancellation);

    private SourceSpan Span(int start, int end) => markup.Seed.Span(start, end - start);

    private SourceSpan Span(Block block) => Span(block, 0, block.Text.Length);

    private SourceSpan Span(Block block, int plain, int plainLength)
    {
        var (start, length) = block.Content.Map.Span(plain, plainLength);
        return markup.Seed.Span(start, length);
    }
}
