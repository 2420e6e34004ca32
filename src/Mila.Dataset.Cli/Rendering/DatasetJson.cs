using System.Text.Json;
using Mila.Core.Model;

namespace Mila.Cli.Rendering;

/// <summary>
/// A dataset as JSON, a public contract: rows name each other by slug, enumerations are written as their C# names,
/// what is absent is null.
/// </summary>
internal sealed class DatasetJson(Dataset dataset, Utf8JsonWriter json)
{
    private readonly ILookup<int?, Mention> mentions = dataset.Mentions.ToLookup(static mention => mention.Organization);

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("contentHash", dataset.ContentHash);
        WriteArray("documents", dataset.Documents, WriteDocument);
        WriteArray("articles", dataset.Articles, WriteArticle);
        WriteOrganizations("organizations");
        WriteArray("people", dataset.People, WritePerson);
        WriteArray("software", dataset.Software, WriteSoftware);
        WriteArray("partnerships", dataset.Partnerships, WritePartnership);
        WriteArray("candidates", dataset.Candidates, WritePartnership);
        WriteArray("figures", dataset.Figures, WriteFigure);
        json.WriteEndObject();
    }

    /// <summary>One table's rows, in the shape that they have in the whole.</summary>
    public void WriteTable(TableName table)
    {
        switch (table)
        {
            case TableName.Articles:
                WriteArray(null, dataset.Articles, WriteArticle);
                break;
            case TableName.Organizations:
                WriteOrganizations(null);
                break;
            case TableName.People:
                WriteArray(null, dataset.People, WritePerson);
                break;
            case TableName.Software:
                WriteArray(null, dataset.Software, WriteSoftware);
                break;
            case TableName.Partnerships:
                WriteArray(null, dataset.Partnerships, WritePartnership);
                break;
            case TableName.Candidates:
                WriteArray(null, dataset.Candidates, WritePartnership);
                break;
            default:
                WriteArray(null, dataset.Figures, WriteFigure);
                break;
        }
    }

    private void WriteDocument(DocumentEntry document)
    {
        json.WriteStartObject();
        json.WriteString("path", document.Path);
        json.WriteString("format", document.Format.ToString());
        json.WriteEndObject();
    }

    private void WriteArticle(Article article)
    {
        var draft = article.Draft;
        json.WriteStartObject();
        json.WriteString("slug", article.Slug);
        json.WriteString("title", draft.Title);
        json.WriteString("excerpt", draft.Excerpt);
        json.WriteString("body", draft.Body);
        json.WriteString("type", draft.Type);
        json.WriteString("format", article.Format.ToString());
        json.WriteString("origin", draft.Origin.ToString());
        WriteDate("published", draft.Published?.Date);
        json.WriteString("publisher", OrganizationSlug(article.Publisher));
        WriteStrings("authors", article.Authors.Select(row => dataset.People[row].Slug));
        json.WriteString("originalUrl", draft.OriginalUrl);
        json.WriteString("webUrl", draft.WebUrl);
        json.WriteString("ampUrl", draft.AmpUrl);
        json.WriteString("cdnAmpUrl", draft.CdnAmpUrl);
        WriteNumber("quality", draft.Quality);
        WriteNumber("heat", draft.Heat);
        WriteBoolean("isPublished", draft.IsPublished);
        WriteStrings("topics", draft.Topics);
        WriteArray("images", draft.Images, WriteImage);
        WriteStrings("related", article.Related.Select(row => dataset.Articles[row].Slug));
        WriteStrings("categories", draft.Categories);
        WriteStrings("citations", article.Citations.Select(row => dataset.Articles[row].Slug));
        json.WriteString("path", draft.Source.Path);
        json.WriteNumber("line", draft.Source.Line);
        json.WriteEndObject();
    }

    private void WriteImage(Image image)
    {
        json.WriteStartObject();
        json.WriteString("url", image.Url?.OriginalString);
        WriteNumber("width", image.Width);
        WriteNumber("height", image.Height);
        WriteBoolean("isCached", image.IsCached);
        json.WriteEndObject();
    }

    private void WriteOrganizations(string? name) =>
        WriteArray(name, dataset.Organizations.Select(static (organization, row) => (organization, row)), WriteOrganization);

    private void WriteOrganization((Organization Organization, int Row) entry)
    {
        var organization = entry.Organization;
        json.WriteStartObject();
        json.WriteString("slug", organization.Slug);
        json.WriteString("name", organization.Name);
        WriteArray("aliases", organization.Aliases, WriteAlias);
        json.WriteString("kind", organization.Kind.ToString());
        json.WriteString("domain", organization.Domain);
        json.WriteString("location", organization.Location);
        WriteDate("founded", organization.Founded);
        json.WriteString("founder", organization.Founder is { } founder ? dataset.People[founder].Slug : null);
        json.WriteString("wikipediaTitle", organization.WikipediaTitle);
        json.WriteString("certainty", organization.Certainty.ToString());
        WriteArray("mentions", mentions[entry.Row], WriteMention);
        WriteArray("evidence", organization.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteAlias(Alias alias)
    {
        json.WriteStartObject();
        json.WriteString("text", alias.Text);
        json.WriteString("kind", alias.Kind.ToString());
        json.WriteEndObject();
    }

    private void WriteMention(Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("article", dataset.Articles[mention.Article].Slug);
        json.WriteString("scope", mention.Scope.ToString());
        WritePlace(mention.Source);
        json.WriteEndObject();
    }

    private void WritePerson(Person person)
    {
        json.WriteStartObject();
        json.WriteString("slug", person.Slug);
        json.WriteString("name", person.Name);
        WriteArray("affiliations", person.Affiliations, WriteAffiliation);
        WriteArray("evidence", person.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteAffiliation(Affiliation affiliation)
    {
        json.WriteStartObject();
        json.WriteString("organization", OrganizationSlug(affiliation.Organization));
        json.WriteString("role", affiliation.Role);
        json.WriteEndObject();
    }

    private void WriteSoftware(Software software)
    {
        json.WriteStartObject();
        json.WriteString("slug", software.Slug);
        json.WriteString("name", software.Name);
        json.WriteString("owner", OrganizationSlug(software.Owner));
        WriteArray("evidence", software.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    private void WritePartnership(Partnership partnership)
    {
        json.WriteStartObject();
        json.WriteString("slug", partnership.Slug);
        json.WriteString("name", partnership.Name);
        json.WriteString("status", partnership.Status.ToString());
        WriteArray("participants", partnership.Participants, WriteParticipant);
        json.WriteString("kind", partnership.Kind.ToString());
        WriteDate("since", partnership.Since);
        WriteArray("dates", partnership.Dates, WriteObservation);
        json.WritePropertyName("term");
        if (partnership.Term is { } term)
            WriteQuantity(term.Value, term.Unit, term.IsApproximate, term.Text);
        else
            json.WriteNullValue();
        json.WritePropertyName("amount");
        if (partnership.Amount is { } amount)
            WriteQuantity(amount.Amount, amount.Currency, amount.IsApproximate, amount.Text);
        else
            json.WriteNullValue();
        json.WriteString("purpose", partnership.Purpose);
        WriteStrings("software", partnership.Software.Select(row => dataset.Software[row].Slug));
        json.WriteString("alliance", OrganizationSlug(partnership.Alliance));
        json.WriteString("certainty", partnership.Certainty.ToString());
        WriteArray("evidence", partnership.Evidence, WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteParticipant(Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("organization", OrganizationSlug(participant.Organization));
        json.WriteString("role", participant.Role.ToString());
        json.WriteEndObject();
    }

    private void WriteObservation(DatedObservation observation)
    {
        json.WriteStartObject();
        WriteDate("date", observation.Date);
        json.WritePropertyName("evidence");
        WriteEvidence(observation.Evidence);
        json.WriteEndObject();
    }

    private void WriteFigure(Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("what", figure.What);
        json.WritePropertyName("quantity");
        WriteQuantity(figure.Quantity.Value, figure.Quantity.Unit, figure.Quantity.IsApproximate, figure.Quantity.Text);
        json.WriteString("about", OrganizationSlug(figure.About));
        WriteNumber("year", figure.Year);
        WriteArray("evidence", [figure.Evidence], WriteEvidence);
        json.WriteEndObject();
    }

    private void WriteEvidence(Evidence evidence)
    {
        json.WriteStartObject();
        WritePlace(evidence.Source);
        json.WriteString("text", evidence.Text);
        json.WriteString("rule", evidence.Rule);
        json.WriteEndObject();
    }

    private void WritePlace(SourceSpan place)
    {
        json.WriteString("path", place.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", place.Length);
    }

    private void WriteQuantity(decimal value, string unit, bool isApproximate, string text)
    {
        json.WriteStartObject();
        json.WriteNumber("value", value);
        json.WriteString("unit", unit);
        json.WriteBoolean("approximate", isApproximate);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private void WriteDate(string name, PartialDate? value)
    {
        if (value is not { } date)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("text", date.Text);
        json.WriteString("precision", date.Precision.ToString());
        WriteNumber("year", date.Year);
        json.WriteString("season", date.Season?.ToString());
        WriteNumber("month", date.Month);
        WriteNumber("day", date.Day);
        if (date.Instant is not { } instant)
            json.WriteNull("instant");
        else if (instant.Offset == TimeSpan.Zero)
            json.WriteString("instant", instant.UtcDateTime);
        else
            json.WriteString("instant", instant);
        json.WriteEndObject();
    }

    private string? OrganizationSlug(int? row) => row is { } index ? dataset.Organizations[index].Slug : null;

    private void WriteNumber(string name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private void WriteBoolean(string name, bool? value)
    {
        if (value is { } boolean)
            json.WriteBoolean(name, boolean);
        else
            json.WriteNull(name);
    }

    private void WriteStrings(string name, IEnumerable<string> values) => WriteArray(name, values, json.WriteStringValue);

    private void WriteArray<T>(string? name, IEnumerable<T> items, Action<T> write)
    {
        if (name is not null)
            json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
