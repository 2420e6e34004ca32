using Mila.Core.Model;

namespace Mila.Core.Reading.Wikitext;

/// <summary>Reads the box beside a page's lead, which tells of the thing that the page is about.</summary>
internal sealed class InfoboxReader(Markup markup, CancellationToken cancellation)
{
    private const string Prefix = "infobox";

    /// <summary>The words of a day, its month and its year.</summary>
    private const int LongestDate = 3;

    public static bool IsInfobox(Template template) => template.Name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    public Infobox Read(Template template) => new(
        template.Name.Substring(Prefix.Length).Trim(),
        SiteOf(template),
        DateOf(template),
        LocationOf(template),
        FirstLine(template, "developer", "author", "owner"));

    /// <summary>Its lines, under what it calls them; without the name, which is a title's.</summary>
    public IEnumerable<Block> Lines(Template template)
    {
        foreach (var parameter in template.Named)
        {
            if (parameter.Name == "name")
                continue;
            var label = LabelOf(template, parameter.Name);
            foreach (var line in Renderer.RenderLines(markup, parameter.Start, parameter.End, cancellation))
                yield return line with { Kind = BlockKind.Infobox, Label = label };
        }
    }

    /// <summary>
    /// What <c>leader_title2</c> or <c>leader2_title</c> says of <c>leader_name2</c> and <c>leader2_name</c>, <c>head_label</c> of <c>head</c>; else the
    /// parameter's name in words.
    /// </summary>
    private string LabelOf(Template template, string name)
    {
        const string suffix = "_name";
        var at = name.IndexOf(suffix, StringComparison.Ordinal);
        var (before, behind) = at < 0 ? (name, "") : (name.Substring(0, at), name.Substring(at + suffix.Length));
        var ofClub = name switch { "chairman" => "chrtitle", "manager" => "mgrtitle", _ => name + "_label" };
        return (FirstLine(template, $"{before}_title{behind}", $"{before}_position{behind}", $"{before}_type{behind}", $"{before}_label{behind}", ofClub)
            ?? InWords(before)).ToLowerInvariant();
    }

    private static string InWords(string name) => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Replace('_', ' ').Trim().ToLowerInvariant();

    /// <summary>The domain of a link, of <c>{{URL|address}}</c>, or of an address with or without its scheme.</summary>
    private string? SiteOf(Template template)
    {
        if (template.FindFirst("website", "homepage", "url") is not { } parameter
            || Renderer.RenderFragment(markup, BlockKind.Citation, parameter.Start, parameter.End, cancellation) is not { } value)
        {
            return null;
        }

        var address = value.Marks.FirstOrDefault(static mark => mark.Kind == MarkKind.ExternalLink).Target ?? value.Text;
        var site = WebDomain.Find(address.Contains("://") ? address : "https://" + address);
        return site?.IndexOf('.') > 0 ? site : null;
    }

    private PartialDate? DateOf(Template template) =>
        FirstLine(template, "founded", "foundation", "established", "formation", "inception", "founded_date", "founding_date") is { } line
            ? LeadingDate(line)
            : null;

    /// <summary>A place in words, with its country where that has a parameter of its own.</summary>
    private string? LocationOf(Template template)
    {
        var place = FirstLine(template, "location", "headquarters", "hq_location", "hq_location_city", "location_city");
        // An address tells less than the city.
        if (place is not null && char.IsDigit(place[0]))
            place = FirstLine(template, "location_city", "city") ?? place;
        var country = FirstLine(template, "hq_location_country", "location_country");
        return place is null || country is null || place.EndsWith(country, StringComparison.Ordinal) ? place ?? country : place + ", " + country;
    }

    /// <summary>The first line of the first of some parameters that shows one.</summary>
    private string? FirstLine(Template template, params string[] parameters) =>
        parameters.Select(template.Find).Select(parameter => parameter is null ? null : FirstLine(parameter)).FirstOrDefault(static line => line is not null);

    /// <summary>A comma at its end leads on to the next line.</summary>
    private string? FirstLine(Parameter parameter)
    {
        var lines = Renderer.RenderLines(markup, parameter.Start, parameter.End, cancellation).ConvertAll(static line => line.Text);
        var last = lines.FindIndex(static line => line[line.Length - 1] != ',');
        var text = string.Join(" ", lines.Take(last < 0 ? lines.Count : last + 1)).TrimEnd(',');
        return text.Length == 0 ? null : text;
    }

    /// <summary>
    /// The date of "3 May 2010; 10 years ago", "2010 in Oslo", "May 2010 (as a club)"; absent where the text goes on as none does: "2010 or 2011".
    /// </summary>
    private static PartialDate? LeadingDate(string text)
    {
        var words = text.Split(' ', '\u00A0');
        for (var count = Math.Min(words.Length, LongestDate); count > 0; count--)
        {
            var date = string.Join(" ", words, 0, count);
            var isWhole = count == words.Length
                || date[date.Length - 1] is ',' or ';'
                || words[count].StartsWith("(", StringComparison.Ordinal)
                || words[count] is "in" or "at" or "by" or "as";
            if (isWhole && DateText.TryParse(date.TrimEnd(',', ';')) is { } found)
                return found;
        }

        return null;
    }
}
