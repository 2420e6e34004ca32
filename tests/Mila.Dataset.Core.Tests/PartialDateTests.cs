namespace Mila.Core.Tests;

public sealed class PartialDateTests
{
    public static TheoryData<PartialDate, DateTime?, DateTime?> Bounds => new()
    {
        { PartialDate.FromWords("soon"), null, null },
        { PartialDate.FromYear(2021, "2021"), new(2021, 1, 1), new(2021, 12, 31) },
        { PartialDate.FromSeason(null, Season.Autumn, "in the fall"), null, null },
        { PartialDate.FromSeason(2021, Season.Spring, "spring 2021"), new(2021, 3, 1), new(2021, 5, 31) },
        { PartialDate.FromSeason(2023, Season.Winter, "winter 2023"), new(2023, 12, 1), new(2024, 2, 29) },
        { PartialDate.FromSeason(9999, Season.Winter, "winter 9999"), new(9999, 12, 1), new(9999, 12, 31) },
        { PartialDate.FromMonth(2024, 2, "February 2024"), new(2024, 2, 1), new(2024, 2, 29) },
        { PartialDate.FromDay(2021, 5, 4, "4 May 2021"), new(2021, 5, 4), new(2021, 5, 4) },
        { PartialDate.FromInstant(new(2021, 5, 4, 23, 0, 0, TimeSpan.FromHours(-5)), "4 May"), new(2021, 5, 4), new(2021, 5, 4) },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_date_lies_between_its_earliest_and_its_latest_day(PartialDate date, DateTime? earliest, DateTime? latest) =>
        Assert.Equal((earliest, latest), (date.Earliest, date.Latest));

    [Fact]
    public void A_date_of_words_alone_claims_nothing_and_one_without_a_year_what_it_knows()
    {
        var day = new DateTime(2021, 1, 15);

        Assert.False(PartialDate.FromWords("soon").MayBe(day));
        Assert.True(PartialDate.FromSeason(null, Season.Winter, "in the winter").MayBe(day));
        Assert.False(PartialDate.FromMonth(null, 2, "in February").MayBe(day));
    }

    [Fact]
    public void Dates_stand_in_the_order_of_their_first_days_the_finer_first_and_those_without_a_year_last()
    {
        PartialDate[] dates =
        [
            PartialDate.FromMonth(null, 1, "in January"),
            PartialDate.FromYear(2021, "2021"),
            PartialDate.FromDay(2021, 1, 1, "1 January 2021"),
            PartialDate.FromMonth(2020, 12, "December 2020"),
        ];

        Assert.Equal(["December 2020", "1 January 2021", "2021", "in January"], dates.Order().Select(static date => date.Text));
    }
}
