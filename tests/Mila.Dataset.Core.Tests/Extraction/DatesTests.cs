namespace Mila.Core.Tests.Extraction;

public sealed class DatesTests
{
    private const string Stem = "Fjordlab teamed up with Tern Robotics";

    public static TheoryData<string, string> Dates { get; } = new()
    {
        { $"In 2020, {Stem}.", "2020: Year 2020" },
        { $"{Stem} in early 2020.", "2020: Year 2020" },
        { $"Since 2017, {Stem}.", "Since 2017: Year 2017" },
        { $"In December 2020, {Stem}.", "December 2020: Month 2020 12" },
        { $"{Stem} in Dec. 2020.", "Dec. 2020: Month 2020 12" },
        { $"{Stem} in May of 2018.", "May of 2018: Month 2018 5" },
        { $"{Stem} on May 3, 2021.", "May 3, 2021: Day 2021 5 3" },
        { $"{Stem} on Sept. 30, 2021.", "Sept. 30, 2021: Day 2021 9 30" },
        { $"On 17th September 2021, {Stem}.", "17th September 2021: Day 2021 9 17" },
        { $"On the 2nd of May 2021, {Stem}.", "2nd of May 2021: Day 2021 5 2" },
        { $"{Stem} on May 3rd, 2021.", "May 3rd, 2021: Day 2021 5 3" },
        { $"{Stem} on 3 May 2021.", "3 May 2021: Day 2021 5 3" },
        { $"{Stem} in the fall of 2019.", "fall of 2019: Season 2019 Autumn" },
        { $"{Stem} in spring 2019.", "spring 2019: Season 2019 Spring" },
        { $"{Stem} in the fall.", "in the fall: Season Autumn" },
        { $"{Stem} last winter.", "last winter: Season Winter" },
        { $"{Stem} in January.", "in January: Month 1" },
        { $"Most recently, {Stem}.", "Most recently: Relative" },
        { $"{Stem} last month.", "last month: Relative" },
    };

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_says_as_much_as_its_words(string sentence, string expected)
    {
        var observation = Assert.Single(Told.Sentence(sentence).Document.Frames).Date!;

        var (date, text) = (observation.Date, observation.Date.Text);
        Assert.Equal(expected, FormattableString.Invariant($"{text}: {date.Precision} {date.Year} {date.Month} {date.Season} {date.Day}").Replace("  ", " ").Replace("  ", " ").TrimEnd());
        Assert.False(observation.IsUpperBound);
        Assert.Equal(new Evidence(Told.Path, 3, sentence.IndexOf(text, StringComparison.Ordinal) + 1, text.Length, text, "date"), observation.Evidence);
    }

    [Theory]
    [InlineData($"{Stem} to double its fleet by 2030.")]
    [InlineData($"{Stem} until May 2031.")]
    [InlineData($"{Stem} in 2٠١٢.")]
    [InlineData($"{Stem} on ٣ May 2٠١٢.")]
    [InlineData($"{Stem}, and it may rain.")]
    [InlineData($"{Stem} with 2020 boats.")]
    [InlineData($"{Stem}, founded in 1990.")]
    public void A_deadline_a_number_a_verb_or_a_founding_is_no_date_of_the_partnership(string sentence) =>
        Assert.Null(Assert.Single(Told.Sentence(sentence).Document.Frames).Date);

    [Fact]
    public void A_day_that_the_month_lacks_is_no_day()
    {
        var date = Assert.Single(Told.Sentence($"In 2021, {Stem} on February 30, 2021.").Document.Frames).Date!.Date;

        Assert.Equal((DatePrecision.Year, 2021), (date.Precision, date.Year));
    }

    [Fact]
    public void Of_two_dates_the_one_nearer_to_the_trigger_counts() =>
        Assert.Equal(
            "in January",
            Assert.Single(Told.Sentence($"In 2019 boats sank, but {Stem} in January.").Document.Frames).Date!.Date.Text);
}
