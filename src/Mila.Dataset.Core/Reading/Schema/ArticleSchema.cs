using Mila.Core.Model;
using Mila.Core.Reading.PlainText;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading.Schema;

/// <summary>Every key of a front matter and of what it nests.</summary>
internal static class ArticleSchema
{
    public static readonly Field<YamlScalar?> Title = new("title", static (read, entry) => read.Scalar(entry));
    public static readonly Field<YamlScalar?> Excerpt = new("excerpt", static (read, entry) => read.Scalar(entry), "description");
    public static readonly Field<string?> Category = new("category", static (read, entry) => read.Text(entry));
    public static readonly Field<string?> Type = new("type", static (read, entry) => read.Text(entry));
    public static readonly Field<string?> Language = new("language", static (read, entry) => read.Text(entry), "lang", "locale");
    public static readonly Field<Dated?> Published = new("publishedDateTime", static (read, entry) => read.Date(entry), "date");
    public static readonly Field<string?> OriginalUrl = new("originalUrl", static (read, entry) => read.Url(entry), "canonical");
    public static readonly Field<string?> WebUrl = new("webUrl", static (read, entry) => read.Url(entry), "url");
    public static readonly Field<string?> AmpUrl = new("ampWebUrl", static (read, entry) => read.Url(entry));
    public static readonly Field<string?> CdnAmpUrl = new("cdnAmpWebUrl", static (read, entry) => read.Url(entry));
    public static readonly Field<int?> Quality = new("quality", static (read, entry) => read.Integer(entry));
    public static readonly Field<int?> Heat = new("heat", static (read, entry) => read.Integer(entry));
    public static readonly Field<bool?> IsPublished = new("published", static (read, entry) => read.Boolean(entry));
    public static readonly Field<YamlMapping?> Provider = new("provider", static (read, entry) => read.Mapping(entry));
    public static readonly Field<EquatableArray<string>> Authors = new("authors", ReadAuthors, "author");
    public static readonly Field<EquatableArray<string>> Topics = new("topics", static (read, entry) => read.Texts(entry), "tags");
    public static readonly Field<IEnumerable<YamlEntry>> Images = new(
        "images",
        static (read, entry) => read.Items<YamlNode>(entry, "").Select(image => new YamlEntry(entry.Key, image)));
    public static readonly Field<SecuredText?> Secured = new("secured", static (read, entry) => read.Secured(entry));
    public static readonly Field<IReadOnlyList<YamlMapping>> Related = new("related", static (read, entry) => read.Mappings(entry));

    public static readonly Field<YamlScalar?> ProviderName = new("name", static (read, entry) => read.Scalar(entry));
    public static readonly Field<YamlScalar?> ProviderDomain = new("domain", static (read, entry) => read.Scalar(entry));

    public static readonly Field<string?> ImageUrl = new("url", static (read, entry) => read.Url(entry));
    public static readonly Field<int?> ImageWidth = new("width", static (read, entry) => read.Size(entry));
    public static readonly Field<int?> ImageHeight = new("height", static (read, entry) => read.Size(entry));
    public static readonly Field<bool?> ImageIsCached = new("isCached", static (read, entry) => read.Boolean(entry));
    public static readonly Field<YamlScalar?> ImageTitle = new("title", static (read, entry) => read.Scalar(entry));

    private static readonly Field<string?> AuthorName = new("name", static (read, entry) => read.Text(entry));

    // What only an aggregator's documents have: they also promise a date and a provider. Every weblog has a category.
    private static readonly Field[] AggregatorKeys = [OriginalUrl, Quality, Heat];

    private static readonly Field[] CommonKeys =
        [Excerpt, Category, Type, Language, AmpUrl, CdnAmpUrl, IsPublished, Authors, Topics, Images, Secured, .. AggregatorKeys];

    private static readonly MappingSchema AggregatorDocument = new(
        "a front matter",
        [Title, Published, Provider],
        [],
        [WebUrl, Related, .. CommonKeys]) { IsOpen = true };
    private static readonly MappingSchema DocumentProvider = new("a provider", [], [], [ProviderName, ProviderDomain]);
    private static readonly MappingSchema AggregatorProvider = new("a provider", [ProviderName, ProviderDomain], [], []);
    private static readonly MappingSchema Author = new("an author", [AuthorName], [], []);

    /// <summary>A front matter; that of an aggregator has the same keys, and must have more of them.</summary>
    public static readonly MappingSchema Document = new("a front matter", [Title], [], [Published, WebUrl, Provider, Related, .. CommonKeys]) { IsOpen = true };

    /// <summary>An item of <see cref="Related"/>; a video has an empty address.</summary>
    public static readonly MappingSchema RelatedItem = new("a related item", [Title], [WebUrl], [Published, Provider, .. CommonKeys]);

    public static readonly MappingSchema RelatedProvider = DocumentProvider;

    public static readonly MappingSchema Image = new("an image", [], [], [ImageUrl, ImageWidth, ImageHeight, ImageIsCached, ImageTitle]);

    /// <summary>The schemas of a front matter and of its provider.</summary>
    public static (MappingSchema Article, MappingSchema Provider) Of(YamlMapping root) =>
        root.Entries.Any(static entry => AggregatorKeys.Any(key => key.Name == entry.Key.Value))
            ? (AggregatorDocument, AggregatorProvider)
            : (Document, DocumentProvider);

    /// <summary>One author or many, each a name or a mapping that has one; a text may have several.</summary>
    private static EquatableArray<string> ReadAuthors(ValueReader read, YamlEntry entry)
    {
        IReadOnlyList<YamlNode> authors = entry.Value is YamlSequence ? read.Items<YamlNode>(entry, "") : [entry.Value];
        var names = new List<string>();
        foreach (var author in authors)
        {
            var name = author is YamlMapping mapping
                ? new FieldSet(read, mapping, Author, mapping.Start, mapping.HeadLength).Get(AuthorName)
                : read.Text(new YamlEntry(entry.Key, author));
            if (name is not null)
                names.AddRange(PersonName.Row(name));
        }

        return names.ToEquatableArray();
    }
}
