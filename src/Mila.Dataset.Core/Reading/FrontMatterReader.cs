using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading;

/// <summary>A document with YAML between <c>---</c> lines, and a Markdown body below → what it says. A pure function of the text.</summary>
public sealed class FrontMatterReader
{
    private readonly SeedText seed;
    private readonly ValueReader values;
    private readonly List<Block> blocks = [];
    private readonly List<ArticleDraft> related = [];
    private readonly List<OwnField> own = [];

    private FrontMatterReader(SeedText seed, ValueReader values)
    {
        this.seed = seed;
        this.values = values;
    }

    public static Document Read(SeedText seed, CancellationToken cancellation)
    {
        var problems = new ProblemCollector(seed);
        var unheard = new ProblemCollector(seed);
        var frame = FrontMatterFrame.Find(seed, cancellation);
        var tree = YamlReader.Read(seed, frame.YamlStart, frame.YamlEnd, frame.IsClosed ? problems : unheard, cancellation);
        var reader = new FrontMatterReader(seed, new ValueReader(seed, frame.IsClosed && tree.IsWhole ? problems : unheard));
        var draft = tree.Root is YamlMapping { Entries.Count: > 0 } root ? reader.ReadDocument(root, frame.FenceStart) : null;

        // Where the end of the keys is a guess, whatever else seems wrong follows from it.
        if (frame.IsToml)
            problems.Report(Rules.TomlFrontMatter, frame.FenceStart, frame.FenceLength);
        else if (!frame.IsClosed)
            problems.Report(Rules.FrontMatterNotClosed, frame.FenceStart, frame.FenceLength, frame.EndPlace, frame.EndHint);
        else if (tree.Root is null or YamlMapping { Entries.Count: 0 } && tree.IsWhole)
            problems.Report(Rules.NoKeys, frame.FenceStart, frame.FenceLength);
        else if (tree.Root is YamlScalar or YamlSequence)
            problems.Report(Rules.RootNotMapping, tree.Root.Start, tree.Root.HeadLength, tree.Root.Shape);
        if (frame.SecondBlock is { } second)
            problems.Report(Rules.SecondBlock, second.Start, second.Length, (frame.FenceStart, frame.FenceLength));

        var body = MarkdownReader.Read(seed, frame.BodyStart, seed.Text.Length, cancellation);
        reader.blocks.Sort(static (left, right) => left.Content.Map.Start(0).CompareTo(right.Content.Map.Start(0)));
        return new Document(
            seed,
            ArticleFormat.FrontMatter,
            draft is null ? null : draft with { Body = BodyText(body), Sections = Sections(body) },
            reader.blocks.Concat(body).ToEquatableArray(),
            reader.related.ToEquatableArray(),
            problems.InOrder())
        {
            // Of a form that is broken, it cannot be told what is missing or wrong.
            Fields = frame.IsClosed && tree.IsWhole ? reader.own.ToEquatableArray() : default,
        };
    }

    private ArticleDraft? ReadDocument(YamlMapping root, int fence)
    {
        var (schema, provider) = ArticleSchema.Of(root);
        var fields = new FieldSet(values, root, schema, fence, FrontMatterFrame.FenceText.Length);
        own.AddRange(fields.Others.Select(values.Own));
        var draft = ReadArticle(fields, ArticleOrigin.Document, provider);
        foreach (var item in fields.Get(ArticleSchema.Related) ?? [])
        {
            var itemFields = new FieldSet(values, item, ArticleSchema.RelatedItem, item.Start, item.HeadLength);
            if (ReadArticle(itemFields, ArticleOrigin.Related, ArticleSchema.RelatedProvider) is { } pointer)
                related.Add(pointer);
        }

        return draft;
    }

    /// <summary>Reads what an article and a related item have in common; absent without a title.</summary>
    private ArticleDraft? ReadArticle(FieldSet fields, ArticleOrigin origin, MappingSchema providerSchema)
    {
        var isRelated = origin == ArticleOrigin.Related;
        var title = fields.Get(ArticleSchema.Title);
        var excerpt = fields.Get(ArticleSchema.Excerpt);
        AddBlock(isRelated ? BlockKind.Related : BlockKind.Title, title);
        AddBlock(isRelated ? BlockKind.Related : BlockKind.Excerpt, excerpt);
        var draft = new ArticleDraft(origin, title?.Value ?? "", title is null ? default : values.Span(title))
        {
            Excerpt = excerpt?.Value,
            Category = fields.Get(ArticleSchema.Category),
            Type = fields.Get(ArticleSchema.Type),
            Language = fields.Get(ArticleSchema.Language),
            Published = fields.Get(ArticleSchema.Published),
            Publisher = ReadProvider(fields, providerSchema),
            Authors = fields.Get(ArticleSchema.Authors),
            OriginalUrl = fields.Get(ArticleSchema.OriginalUrl),
            WebUrl = fields.Get(ArticleSchema.WebUrl),
            AmpUrl = fields.Get(ArticleSchema.AmpUrl),
            CdnAmpUrl = fields.Get(ArticleSchema.CdnAmpUrl),
            Quality = fields.Get(ArticleSchema.Quality),
            Heat = fields.Get(ArticleSchema.Heat),
            IsPublished = fields.Get(ArticleSchema.IsPublished),
            Topics = fields.Get(ArticleSchema.Topics),
            Images = (fields.Get(ArticleSchema.Images) ?? []).Select(image => ReadImage(image, isRelated)).ToEquatableArray(),
            Secured = fields.Get(ArticleSchema.Secured),
        };
        return title is null ? null : draft;
    }

    private ProviderDraft? ReadProvider(FieldSet fields, MappingSchema schema)
    {
        if (fields.Get(ArticleSchema.Provider) is not { } mapping)
            return null;
        var key = fields.KeyOf(ArticleSchema.Provider);
        var provider = new FieldSet(values, mapping, schema, key.Start, key.Length);
        var name = provider.Get(ArticleSchema.ProviderName);
        var domain = provider.Get(ArticleSchema.ProviderDomain);
        return (name ?? domain) is { } named ? new ProviderDraft(named.Value, domain is null ? null : WebDomain.Of(domain.Value), values.Span(named)) : null;
    }

    /// <summary>Reads a mapping, or an address alone.</summary>
    private Image ReadImage(YamlEntry image, bool isRelated)
    {
        if (image.Value is not YamlMapping mapping)
            return new Image(values.Url(image), null, null, null, null);
        var fields = new FieldSet(values, mapping, ArticleSchema.Image, mapping.Start, mapping.HeadLength);
        var title = fields.Get(ArticleSchema.ImageTitle);
        AddBlock(isRelated ? BlockKind.Related : BlockKind.Caption, title);
        return new Image(
            fields.Get(ArticleSchema.ImageUrl),
            fields.Get(ArticleSchema.ImageWidth),
            fields.Get(ArticleSchema.ImageHeight),
            fields.Get(ArticleSchema.ImageIsCached),
            title?.Value);
    }

    private void AddBlock(BlockKind kind, YamlScalar? value)
    {
        if (value is not null)
            blocks.Add(new Block(kind, value.Content(seed)));
    }

    private static string? BodyText(IReadOnlyList<Block> body) =>
        body.Count == 0 ? null : string.Join("\n\n", body.Select(static block => block.Text));

    private static EquatableArray<Section> Sections(IReadOnlyList<Block> body) =>
        body.Where(static block => block.Kind == BlockKind.Heading).Select(static block => new Section(block.Text, block.Level)).ToEquatableArray();
}
