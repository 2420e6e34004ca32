using Mila.Core.Model;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Reads the box beside a page's lead, which tells of the thing that the page is about.</summary>
internal sealed class InfoboxReader(Markup markup, CancellationToken cancellation)
{
    private const string Prefix = "infobox";

    public static bool IsInfobox(Template template) => template.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public Infobox Read(Template template) => new(template.Name.Substring(Prefix.Length).Trim(), SiteOf(template));

    /// <summary>The domain of a link, of <c>{{URL|address}}</c>, or of an address with or without its scheme.</summary>
    private string? SiteOf(Template template)
    {
        if (template.FindFirst("website", "homepage", "url") is not { } parameter
            || Renderer.RenderFragment(markup, BlockKind.Citation, parameter.Start, parameter.End, cancellation) is not { } value)
            return null;
        var address = value.Marks.FirstOrDefault(static mark => mark.Kind == MarkKind.ExternalLink).Target ?? value.Text;
        var site = WebDomain.Find(address.Contains("://") ? address : "https://" + address);
        return site?.IndexOf('.') > 0 ? site : null;
    }
}
