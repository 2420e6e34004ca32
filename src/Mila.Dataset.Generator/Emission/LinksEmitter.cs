namespace Mila.Generator.Emission;

/// <summary>Writes the index tables behind the records' navigation.</summary>
internal static class LinksEmitter
{
    public static void Write(CodeWriter writer, Navigation navigation)
    {
        (string Name, string Summary, IReadOnlyList<IReadOnlyList<int>> Rows)[] links =
        [
            ("ArticleAuthors", "Article → the people who wrote it.", navigation.ArticleAuthors),
            ("ArticleRelated", "Article → the articles that it lists as related.", navigation.ArticleRelated),
            ("ArticleCitations", "Article → the articles that it cites.", navigation.ArticleCitations),
            ("ArticleOrganizations", "Article → the organizations that its title, excerpt and body name.", navigation.ArticleOrganizations),
            ("ArticlePeople", "Article → the people that its title, excerpt and body name.", navigation.ArticlePeople),
            ("ArticleMentions", "Article → every mention in it.", navigation.ArticleMentions),
            ("ArticlePartnerships", "Article → the partnerships that it gives evidence of.", navigation.ArticlePartnerships),
            ("OrganizationPartners", "Organization → its partners.", navigation.OrganizationPartners),
            ("OrganizationPartnerships", "Organization → the partnerships that it takes part in.", navigation.OrganizationPartnerships),
            ("OrganizationArticles", "Organization → the articles whose title, excerpt or body names it.", navigation.OrganizationArticles),
            ("OrganizationMentions", "Organization → every mention of it.", navigation.OrganizationMentions),
            ("OrganizationPeople", "Organization → the people who have a role in it.", navigation.OrganizationPeople),
            ("OrganizationSoftware", "Organization → the software that it owns.", navigation.OrganizationSoftware),
            ("PartnershipArticles", "Partnership, then candidate → the articles that give evidence of it.", navigation.PartnershipArticles),
            ("PartnershipSoftware", "Partnership, then candidate → the software that its evidence names.", navigation.PartnershipSoftware),
        ];
        writer.Write("/// <summary>Which rows every row leads to. Row i's numbers stand from starts[i] up to starts[i + 1].</summary>");
        using (writer.Block("internal static class Links"))
        {
            for (var i = 0; i < links.Length; i++)
            {
                if (i > 0)
                    writer.Line();
                WriteIndex(writer, links[i].Name, links[i].Summary, links[i].Rows);
            }
        }
    }

    private static void WriteIndex(CodeWriter writer, string name, string summary, IReadOnlyList<IReadOnlyList<int>> rows)
    {
        var starts = new List<int> { 0 };
        foreach (var row in rows)
            starts.Add(starts[starts.Count - 1] + row.Count);
        writer.Write($"/// <summary>{summary}</summary>");
        writer.Write($"public static readonly global::Mila.RowIndex {name} = new global::Mila.RowIndex(");
        using (writer.Indent())
        {
            writer.Write($"starts: {NumbersEmitter.Expression(starts)},");
            writer.Write($"numbers: {NumbersEmitter.Expression([.. rows.SelectMany(static row => row)])});");
        }
    }
}
