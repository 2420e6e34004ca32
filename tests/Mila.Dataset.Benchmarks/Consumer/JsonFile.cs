using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>The articles in a file of JSON, read with code that the serializer's own generator made.</summary>
internal static class JsonFile
{
    public static void Write(string folder)
    {
        using var file = File.Create(Of(folder));
        JsonSerializer.Serialize(file, [.. Articles.Select(static article => new StoredArticle(article))], StoredArticles.Default.ListStoredArticle);
    }

    public static string Title(string folder, string slug)
    {
        using var file = File.OpenRead(Of(folder));
        return JsonSerializer.Deserialize(file, StoredArticles.Default.ListStoredArticle)!.ToDictionary(static article => article.Slug)[slug].Title;
    }

    private static string Of(string folder) => Path.Combine(folder, "articles.json");
}

[method: JsonConstructor]
internal sealed record StoredArticle(string Slug, string Title, string? Excerpt, string? Body, string? Category, string? Type, string? Published, Uri? OriginalUrl, Uri? WebUrl)
{
    public StoredArticle(Article article)
        : this(article.Slug, article.Title, article.Excerpt, article.Body, article.Category, article.Type, article.Published?.ToString(), article.OriginalUrl, article.WebUrl)
    {
    }
}

[JsonSerializable(typeof(List<StoredArticle>))]
internal sealed partial class StoredArticles : JsonSerializerContext;
