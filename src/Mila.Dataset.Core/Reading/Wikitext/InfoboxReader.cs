using Mila.Core.Model;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Reads the box beside a page's lead, which tells of the thing that the page is about.</summary>
internal sealed class InfoboxReader(Markup markup, CancellationToken cancellation)
{
    private const string Prefix = "infobox";

    /// <summary>The words of a day, its month and its year.</summary>
    private const int LongestDate = 3;

    public static bool IsInfobox(Template template) => template.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public Infobox Read(Template template) => new(template.Name.Substring(Prefix.Length).Trim(), SiteOf(template), DateOf(template));

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

    private PartialDate? DateOf(Template template) =>
        template.FindFirst("founded", "foundation", "established", "formation", "inception", "founded_date", "founding_date") is { } parameter
        && Renderer.RenderLines(markup, parameter.Start, parameter.End, cancellation) is { Count: > 0 } lines ? LeadingDate(lines[0].Text) : null;

    /// <summary>The date of "3 May 2010; 10 years ago", "2010 in Oslo", "May 2010 (as a club)"; absent where the text goes on as none does: "2010 or 2011".</summary>
    private static PartialDate? LeadingDate(string text)
    {
        var words = text.Split(' ', '\u00A0');
        for (var count = Math.Min(words.Length, LongestDate); count > 0; count--)
        {
            var date = string.Join(" ", words, 0, count);
            var isWhole = count == words.Length || date[date.Length - 1] is ',' or ';' || words[count].StartsWith("(", StringComparison.Ordinal) || words[count] is "in" or "at" or "by" or "as";
            if (isWhole && DateText.TryParse(date.TrimEnd(',', ';')) is { } found)
                return found;
        }

        return null;
    }
}
