using Mila.Core.Diagnostics;
using Mila.Core.Model;

namespace Mila.Core.Reading.PlainText;

/// <summary>A page being read from top to bottom: every passage becomes blocks, and what it says of the article is noted.</summary>
internal sealed class Page
{
    private const int LongestExcerpt = 160, LongestHeading = 100, MostHeadingWords = 12, LongestTitle = 200, ShortestProse = 200;
    private const int ParagraphsThatAnnounce = 2;

    private readonly SeedText seed;
    private readonly List<Passage> passages;
    private readonly Passage? title;
    private readonly int titleIndex;
    private readonly string foldedTitle;
    private readonly Dictionary<string, int> timesNamed;
    private readonly List<Block> blocks = [];
    private readonly List<Section> sections = [];
    private readonly List<ArticleDraft> pointers = [];
    private readonly ProblemCollector problems;
    private readonly List<string> authors = [];
    private readonly HashSet<string> knownAuthors = new(StringComparer.Ordinal);
    private PagePart part = PagePart.Head;
    private int next;
    private int paragraphs;
    private Dated? published;
    private ProviderDraft? publisher;
    private string? announcer;
    private string? labelledIssuer;

    public Page(SeedText seed, List<Passage> passages, CancellationToken cancellation)
    {
        this.seed = seed;
        problems = new ProblemCollector(seed);
        this.passages = passages;
        var sentence = LoneParagraph.TitleOf(passages);
        titleIndex = sentence is null ? Math.Max(0, passages.FindIndex(IsTitle)) : -1;
        title = sentence ?? passages.ElementAtOrDefault(titleIndex);
        foldedTitle = title?.Folded ?? "";
        timesNamed = new WatchedList<Passage>(passages, cancellation)
            .Select(static passage => PersonName.TryRead(passage.Text))
            .Where(static name => name is not null)
            .GroupBy(static name => Folding.Fold(name!), StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
    }

    /// <summary>Reads what comes next; false at the end of the page.</summary>
    public bool ReadNext()
    {
        if (next == passages.Count)
            return false;
        var index = next++;
        var passage = passages[index];
        if (index == titleIndex)
            Add(BlockKind.Title, passage);
        else if (index < titleIndex)
            Add(ReadDate(passage) ?? BlockKind.Furniture, passage);
        else if (passage.IsSetApart)
            Add(part == PagePart.Tail ? BlockKind.Furniture : passage.Block.Kind, passage);
        else if (!ReadRelated(passage) && !ReadRelatedList(passage))
            Add(KindOf(passage, index), passage);
        return true;
    }

    public Document ToDocument()
    {
        if (title is null)
            return new Document(seed, ArticleFormat.PlainText, null, default, default, default);
        var source = Source(title.Content, 0, title.Text.Length);
        var body = string.Join("\n\n", blocks
            .Where(static block => block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Heading
                or BlockKind.Quote or BlockKind.Code or BlockKind.Caption)
            .Select(static block => block.Text));
        if (body.Length == 0)
        {
            var (start, length) = title.Content.Map.Span(0, title.Text.Length);
            problems.Report(Rules.PlainTextWithoutBody, start, length, title.Text);
        }

        var article = new ArticleDraft(ArticleOrigin.Document, title.Text, source)
        {
            Excerpt = blocks.Find(static block => block.Kind == BlockKind.Excerpt)?.Text,
            Body = body.Length > 0 ? body : null,
            Published = published,
            Publisher = publisher,
            Issuer = labelledIssuer ?? announcer,
            Authors = authors.ToEquatableArray(),
            Sections = sections.ToEquatableArray(),
        };
        return new Document(
            seed, ArticleFormat.PlainText, article, blocks.ToEquatableArray(), pointers.ToEquatableArray(), problems.InOrder());
    }

    private static bool IsTitle(Passage passage) =>
        passage.IsHeading
        || (Dateline.TryReadAlone(passage.Text, out _) is null
            && passage.Cue == CueKind.None
            && Cues.OfLabel(passage, out _) == CueKind.None);

    /// <summary>What a passage below the title is. Each reading answers for its own kind of line, and passes on what it does not know.</summary>
    private BlockKind KindOf(Passage passage, int index) =>
        ReadDate(passage)
        ?? ReadRepeatedTitle(passage)
        ?? ReadCue(passage)
        ?? ReadByline(passage)
        ?? ReadName(passage, index)
        ?? ReadExcerpt(passage, index)
        ?? ReadText(passage, index);

    private BlockKind? ReadDate(Passage passage)
    {
        if (part == PagePart.Body || Dateline.TryReadAlone(passage.Text, out var start) is not { } date)
            return null;
        if (part == PagePart.Head)
            published ??= new Dated(date, Source(passage.Content, start, passage.Text.Length - start));
        return BlockKind.Furniture;
    }

    private BlockKind? ReadRepeatedTitle(Passage passage)
    {
        if (titleIndex < 0 || passage.Text.Length > 2 * title!.Text.Length)
            return null;
        if (passage.Folded == foldedTitle)
            return BlockKind.Furniture;
        if (part != PagePart.Head || !IsAlmostTheTitle(passage))
            return null;
        var (start, length) = passage.Content.Map.Span(0, passage.Text.Length);
        problems.Report(Rules.RepeatedTitleDiffers, start, length, title.Content.Map.Span(0, title.Text.Length), passage.Text, title.Text);
        return BlockKind.Furniture;
    }

    /// <summary>Whether all words but one in five stand in the title too, at its beginning or its end.</summary>
    private bool IsAlmostTheTitle(Passage passage)
    {
        string[] mine = passage.Words, its = title!.Words;
        int shorter = Math.Min(mine.Length, its.Length), before = 0, after = 0;
        while (before < shorter && mine[before] == its[before])
            before++;
        while (after < shorter - before && mine[mine.Length - 1 - after] == its[its.Length - 1 - after])
            after++;
        return shorter >= 4 && (before + after) * 5 >= Math.Max(mine.Length, its.Length) * 4;
    }

    private BlockKind? ReadCue(Passage passage)
    {
        if (Issuer.OfLabel(passage.Text) is { } issuer)
        {
            labelledIssuer = issuer;
            return BlockKind.Furniture;
        }

        if (passage.Text.Length <= LongestTitle && Cues.OfLabel(passage, out _) == CueKind.CreditLabel)
            return BlockKind.Credit;
        switch (passage.Cue)
        {
            case CueKind.Credit:
                return BlockKind.Credit;
            case CueKind.Notice:
                return BlockKind.Furniture;
            case CueKind.Tail:
                part = PagePart.Tail;
                return BlockKind.Furniture;
            default:
                return null;
        }
    }

    /// <summary>Reads a line that points at one related article: a label, a colon, a title.</summary>
    private bool ReadRelated(Passage passage)
    {
        if (Cues.OfLabel(passage, out var end) != CueKind.Related)
            return false;
        var title = end;
        while (title < passage.Text.Length && char.IsWhiteSpace(passage.Text[title]))
            title++;
        if (title == passage.Text.Length || passage.Text.Length - title > LongestTitle)
            return false;
        blocks.Add(new Block(BlockKind.Furniture, passage.Content.Slice(0, end)));
        AddRelated(passage.Content.Slice(title, passage.Text.Length - title), []);
        return true;
    }

    /// <summary>Reads the heading of a related list and the titles below it, each with its author below it where the list gives authors.</summary>
    private bool ReadRelatedList(Passage heading)
    {
        if (heading.Cue != CueKind.RelatedList)
            return false;
        Add(BlockKind.Furniture, heading);
        var end = next;
        while (end < passages.Count && IsListed(passages[end]))
            end++;
        if (end == next)
            return true;
        part = PagePart.Tail;

        // A name and a headline of three words look alike: such lines are names only where they alternate with titles.
        var listed = passages.GetRange(next, end - next);
        var givesAuthors = listed.Count(static passage => PersonName.TryRead(passage.Text) is not null) * 3 >= listed.Count;
        for (; next < end; next++)
        {
            var passage = passages[next];
            if (passage.Text.EndsWith(".", StringComparison.Ordinal) || Dateline.TryReadAlone(passage.Text, out _) is not null)
            {
                Add(BlockKind.Furniture, passage);
                continue;
            }

            var below = next + 1 < end ? passages[next + 1] : null;
            var authorsBelow = below is null ? null : AuthorsBelow(below.Text, givesAuthors);
            AddRelated(passage.Content, authorsBelow ?? []);
            if (authorsBelow is not null)
            {
                Add(BlockKind.Byline, below!);
                next++;
            }
        }

        // A list in the middle of an article: its text goes on below.
        if (next < passages.Count && (passages[next].IsHeading || IsProse(passages[next])))
            part = PagePart.Body;
        return true;
    }

    private static string[]? AuthorsBelow(string text, bool givesAuthors) =>
        Byline.TryRead(text)?.Authors ?? (givesAuthors && PersonName.TryRead(text) is { } name ? [name] : null);

    private static bool IsListed(Passage passage) =>
        !passage.IsHeading
        && passage.Text.Length <= LongestTitle
        && passage.Cue == CueKind.None
        && Biography.TryRead(passage.Text) is null;

    private static bool IsProse(Passage passage) =>
        passage.IsSentence && passage.Text.Length >= ShortestProse && passage.Cue == CueKind.None;

    private BlockKind? ReadByline(Passage passage)
    {
        if (Byline.TryRead(passage.Text) is { } byline)
        {
            foreach (var author in byline.Authors)
                AddAuthor(author);
            if (byline.Date is { } text && Dateline.TryReadAlone(text, out var start) is { } date)
            {
                var at = passage.Text.LastIndexOf(text, StringComparison.Ordinal) + start;
                published ??= new Dated(date, Source(passage.Content, at, text.Length - start));
            }

            return BlockKind.Byline;
        }

        if (Biography.TryRead(passage.Text) is not { } biography || !IsAuthorOfThis(biography, passage))
            return null;
        AddAuthor(biography.Author);
        if (biography.PublisherLength > 0)
        {
            publisher ??= new ProviderDraft(
                passage.Text.Substring(biography.PublisherStart, biography.PublisherLength),
                Domain: null,
                Source(passage.Content, biography.PublisherStart, biography.PublisherLength));
        }

        return BlockKind.Byline;
    }

    /// <summary>
    /// A writer may also be the subject of an article: a biography speaks of the author when a byline names the same person, or below the article.
    /// </summary>
    private bool IsAuthorOfThis(Biography biography, Passage passage) =>
        timesNamed.ContainsKey(Folding.Fold(biography.Author))
        || knownAuthors.Contains(biography.Author)
        || part == PagePart.Tail
        || passages[passages.Count - 1] == passage;

    private BlockKind? ReadName(Passage passage, int index)
    {
        if (passage.IsListItem || PersonName.TryRead(passage.Text) is not { } name)
            return null;
        var below = index + 1 < passages.Count ? passages[index + 1] : null;
        var isByline = timesNamed[Folding.Fold(name)] > 1
            || knownAuthors.Contains(name)
            || (below is not null && Biography.TryRead(below.Text)?.Author == name)
            || (part == PagePart.Head && below is not null && Dateline.TryReadAlone(below.Text, out _) is not null);
        if (!isByline)
            return null;
        AddAuthor(name);
        return BlockKind.Byline;
    }

    private BlockKind? ReadExcerpt(Passage passage, int index)
    {
        if (part != PagePart.Head
            || passage.IsListItem
            || passage.IsHeading
            || passage.Text.Length > LongestExcerpt
            || passage.CueWords.Count < 4
            || !(char.IsUpper(passage.Text[0]) || char.IsDigit(passage.Text[0]))
            || HoldsSentenceEnd(passage.Text)
            || Dateline.TryRead(passage.Text) is not null)
        {
            return null;
        }

        var below = passages.GetRange(index + 1, Math.Min(3, passages.Count - index - 1)).Where(static text => text.Cue == CueKind.None).ToArray();
        if (below.Length < 2 || below.Sum(static text => text.Text.Length) * 2 < 3 * below.Length * passage.Text.Length)
            return null;
        part = PagePart.Body;
        return BlockKind.Excerpt;
    }

    private static bool HoldsSentenceEnd(string text)
    {
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i > 2 && char.IsLower(text[i - 3]))
                return true;
        }

        return false;
    }

    private BlockKind ReadText(Passage passage, int index)
    {
        if (part == PagePart.Tail)
            return BlockKind.Furniture;
        if (IsHeading(passage, index))
            return BlockKind.Heading;
        part = PagePart.Body;
        if (passage.IsListItem)
            return BlockKind.ListItem;
        if (++paragraphs <= ParagraphsThatAnnounce)
            ReadAnnouncement(passage);
        return BlockKind.Paragraph;
    }

    private void ReadAnnouncement(Passage passage)
    {
        var dateline = Dateline.TryRead(passage.Text);
        if (dateline is { Date: { } date } dated)
            published ??= new Dated(date, Source(passage.Content, dated.DateStart, dated.DateLength));
        announcer ??= Issuer.OfAnnouncement(passage.Text, dateline?.TextStart ?? 0);
    }

    private bool IsHeading(Passage passage, int index) =>
        passage.IsHeading || MayBeHeading(passage, index);

    /// <summary>Whether a line looks like a heading where no markup tells.</summary>
    private bool MayBeHeading(Passage passage, int index) =>
        !passage.IsListItem
        && passage.Text.Length <= LongestHeading
        && passage.CueWords.Count <= MostHeadingWords
        && (char.IsUpper(passage.Text[0]) || char.IsDigit(passage.Text[0]))
        && passage.Text[passage.Text.Length - 1] is not ('.' or '!' or ',' or ';' or ':' or '"' or '\u201D')
        && index + 1 < passages.Count
        && (passages[index + 1].IsListItem || (passages[index + 1].IsSentence && passages[index + 1].Text.Length > passage.Text.Length));

    private void Add(BlockKind kind, Passage passage)
    {
        blocks.Add(new Block(kind, passage.Content, passage.Block.Marks, kind == BlockKind.Heading ? Math.Max(1, passage.Block.Level) : 0));
        if (kind == BlockKind.Heading && passage.IsHeading)
            sections.Add(new Section(passage.Text, passage.Block.Level));
    }

    private void AddRelated(MappedText title, string[] by)
    {
        blocks.Add(new Block(BlockKind.Related, title));
        pointers.Add(new ArticleDraft(ArticleOrigin.Related, title.Text, Source(title, 0, title.Text.Length)) { Authors = by.ToEquatableArray() });
    }

    private void AddAuthor(string author)
    {
        if (knownAuthors.Add(author))
            authors.Add(author);
    }

    private SourceSpan Source(MappedText content, int start, int length)
    {
        var (from, sourceLength) = content.Map.Span(start, length);
        return seed.Span(from, sourceLength);
    }
}
