using Mila.Core.Extraction.Words;

namespace Mila.Core.Tests.Extraction;

public sealed class WordListTests
{
    private static readonly string[] Lists =
    [
        "abbreviations", "common", "counts", "demonyms", "function", "furniture", "generic", "givennames", "heads", "kinds", "legal",
        "openers", "partnership-kinds", "places", "products", "roles", "says", "translations", "triggers",
    ];

    public static TheoryData<string> Names { get; } = [.. Lists];

    [Fact]
    public void Every_list_of_the_assembly_is_known_here() =>
        Assert.Equal(Lists, typeof(Lexicon).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));

    [Fact]
    public void All_lists_together_stay_small()
    {
        Assert.InRange(Lists.Sum(static list => Open(list).Length), 1, 50_000);

        static Stream Open(string list) => typeof(Lexicon).Assembly.GetManifestResourceStream(list)!;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_word_is_folded_so_that_it_can_be_found(string list) =>
        Assert.All(WordList.Lines(list), static line =>
        {
            var words = line.Substring(line.IndexOf(':') + 1).Trim();
            Assert.Equal(Folding.Fold(words), words);
        });

    [Theory]
    [InlineData("sign~", "sign", "signs", "signed", "signing")]
    [InlineData("announce~", "announce", "announces", "announced", "announcing")]
    [InlineData("deny~", "deny", "denies", "denied", "denying")]
    [InlineData("survey~", "survey", "surveys", "surveyed", "surveying")]
    [InlineData("launch~", "launch", "launches", "launched", "launching")]
    [InlineData("axe~ left", "axe", "axes", "axed", "axing", "left")]
    public void A_regular_verb_stands_for_all_its_forms(string line, params string[] forms) =>
        Assert.Equal(forms, WordList.Words(line));

    [Theory]
    [InlineData("companies", "company")]
    [InlineData("agencies", "agency")]
    [InlineData("universities", "university")]
    [InlineData("tools", "tool")]
    [InlineData("bus", "bus")]
    [InlineData("tides", "tides")]
    public void A_known_plural_leads_to_its_singular(string plural, string singular) =>
        Assert.Equal(singular, Lexicon.English.Singular(Lexicon.English[plural]).Text);

    [Theory]
    [InlineData("open", true)]
    [InlineData("opened", true)]
    [InlineData("opening", true)]
    [InlineData("opens", true)]
    [InlineData("planned", true)]
    [InlineData("kelp", false)]
    [InlineData("norvik", false)]
    public void A_common_word_is_common_in_every_form(string word, bool isCommon) =>
        Assert.Equal(isCommon, Lexicon.English.IsCommon(Lexicon.English[word]));
}
