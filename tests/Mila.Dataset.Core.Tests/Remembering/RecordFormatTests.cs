using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Remembering;

namespace Mila.Core.Tests.Remembering;

public sealed class RecordFormatTests
{
    public static TheoryData<string> Corpora { get; } = [.. Core.Tests.Corpora.Names, "docs/diagnostics"];

    [Theory]
    [MemberData(nameof(Corpora))]
    public void What_a_seed_says_comes_back_as_it_was(string name)
    {
        var facts = Corpus.Read(Core.Tests.Corpora.Read(name), TestContext.Current.CancellationToken);

        Assert.All(facts, static facts => Assert.Equal(facts, RecordFormat.Read<SeedFacts>(RecordFormat.Write(facts))));
    }

    /// <summary>Documents give few of these.</summary>
    [Fact]
    public void Every_value_comes_back()
    {
        var draft = new ArticleDraft(ArticleOrigin.Cited, "half a pair: \uD83D", new SourceSpan("a/b.md", 3, int.MaxValue, 1))
        {
            Excerpt = "",
            Published = new Dated(PartialDate.FromInstant(new DateTimeOffset(2021, 5, 4, 3, 2, 1, TimeSpan.FromMinutes(-150)), "then"), default),
            Accessed = new Dated(PartialDate.FromSeason(null, Season.Winter, "in winter"), default),
            Quality = int.MinValue,
            IsPublished = false,
            Topics = new(["half a pair: \uD83D", "\u0000", "twice", "twice"]),
            Images = new([new Image("https://kelp.example/\u00E9 a.png", 0, null, true, null)]),
            Secured = new SecuredText("c2Vh", "aXY="),
        };
        var figure = new FigureFact("tides", new Quantity(-79228162514264337593543950335m, "m", Qualifier.AtLeast, "many"), About: null, Year: 0, new Evidence("p", 1, 1, 1, "t", "r"));
        var frame = new FrameFact(
            Certainty.Stated, PartnershipStatus.Ended, new([new SlotFact(-1, default)]), PartnershipKind.Funding, Alliance: 0, Date: null, Term: null,
            new Money(0.10m, "EUR", isApproximate: true, "ten cents"), Purpose: null, default, IsSupport: true, Antecedent: null, figure.Evidence);
        var problem = Problem.OfFile(Rules.Empty, "p", "one", "two") with { Stated = Severity.None, Further = 300, OtherPlaces = new([new Place("q", 1, 2, new LineSpan(1, 2, 3, 4))]) };

        Assert.Equal(draft, Again(draft));
        Assert.Equal(figure, Again(figure));
        Assert.Equal(frame, Again(frame));
        Assert.Equal(problem, Again(problem));
        Assert.Same(Rules.Empty, Again(problem).Rule);
    }

    /// <summary>The facts of a document name its path with every place.</summary>
    [Fact]
    public void A_text_that_comes_again_takes_a_few_bytes()
    {
        var text = new string('a', 1000);

        Assert.InRange(RecordFormat.Write(new RegistryNames(new([text, text, text]), new([text]))).Length, 1000, 1020);
    }

    private static T Again<T>(T record) => RecordFormat.Read<T>(RecordFormat.Write(record));
}
