using Mila.Core.Model;

namespace Mila.Generator.Emission;

internal static class ArticlesEmitter
{
    public static void Write(CodeWriter writer, Plan plan)
    {
        var articles = plan.Dataset.Articles;
        var table = new TableEmitter(writer, plan.Options, "Article", "Article", plan.Articles);
        table.WriteSlugs("articles");
        using (table.Keyed("The articles, in the order of their slugs: the documents, and what they cite or list as related."))
        {
            for (var row = 0; row < articles.Count; row++)
                table.WriteRow(row, articles[row].Draft.Title, Arguments(plan, row, articles[row]));
            table.WriteRowSwitch();
            table.WriteKeys(articles.Select(static article => article.Draft.Title));
        }
    }

    private static ArgumentList Arguments(Plan plan, int row, Article article)
    {
        var draft = article.Draft;
        return new ArgumentList()
            .AddNumber("row", row)
            .AddText("slug", article.Slug)
            .AddText("headline", draft.Title)
            .Add("format", Literals.Enum(article.Format))
            .Add("origin", Literals.Enum(draft.Origin))
            .Add("source", Literals.Span(draft.Source))
            .AddText("excerpt", draft.Excerpt)
            .Add("body", draft.Body is null ? null : Literals.Paragraphs(draft.Body))
            .AddText("category", draft.Category)
            .AddText("type", draft.Type)
            .AddText("language", draft.Language)
            .AddDate("published", draft.Published?.Date)
            .AddDate("accessed", draft.Accessed?.Date)
            .AddRow("publisher", article.Publisher, plan.Organizations)
            .AddRow("issuer", article.Issuer, plan.Organizations)
            .Add("originalUrl", Literals.Uri(draft.OriginalUrl))
            .Add("webUrl", Literals.Uri(draft.WebUrl))
            .Add("ampUrl", Literals.Uri(draft.AmpUrl))
            .Add("cdnAmpUrl", Literals.Uri(draft.CdnAmpUrl))
            .AddNumber("quality", draft.Quality)
            .AddNumber("heat", draft.Heat)
            .AddBoolean("isPublished", draft.IsPublished)
            .AddList("topics", draft.Topics, Literals.String)
            .AddList("images", draft.Images, Literals.Image)
            .Add("secured", draft.Secured is null ? null : Literals.Secured(draft.Secured))
            .AddList("sections", draft.Sections, Literals.Section)
            .AddList("categories", draft.Categories, Literals.String)
            .AddProperties(plan.Options, draft);
    }
}
