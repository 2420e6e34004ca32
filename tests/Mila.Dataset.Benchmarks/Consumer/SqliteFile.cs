using Microsoft.Data.Sqlite;

/// <summary>The articles in a table of SQLite, with an index of their slugs.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand command;
    private readonly SqliteParameter parameter;

    private SqliteFile(string folder)
    {
        connection = new SqliteConnection($"Data Source={Of(folder)};Mode=ReadOnly");
        connection.Open();
        command = connection.CreateCommand();
        command.CommandText = "SELECT title FROM article WHERE slug = $slug";
        parameter = command.Parameters.Add("$slug", SqliteType.Text);
        command.Prepare();
    }

    public static SqliteFile Open(string folder) => new(folder);

    public static string? Title(string folder, string slug)
    {
        using var file = Open(folder);
        return file.Title(slug);
    }

    public static void Write(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Of(folder)}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE article (slug TEXT PRIMARY KEY, title TEXT, excerpt TEXT, body TEXT, category TEXT, type TEXT, published TEXT, originalUrl TEXT, webUrl TEXT)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO article VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8)";
        var parameters = Enumerable.Range(0, 9).Select(number => command.Parameters.Add($"${number}", SqliteType.Text)).ToArray();
        foreach (var article in Articles.Select(static article => new StoredArticle(article)))
        {
            object?[] values = [article.Slug, article.Title, article.Excerpt, article.Body, article.Category, article.Type, article.Published, article.OriginalUrl, article.WebUrl];
            for (var i = 0; i < values.Length; i++)
                parameters[i].Value = values[i]?.ToString() ?? (object)DBNull.Value;
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public string? Title(string slug)
    {
        parameter.Value = slug;
        return (string?)command.ExecuteScalar();
    }

    public void Dispose()
    {
        command.Dispose();
        connection.Dispose();
    }

    private static string Of(string folder) => Path.Combine(folder, "articles.db");
}
