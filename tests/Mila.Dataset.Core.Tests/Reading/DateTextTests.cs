using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2018-06-22")]
    [InlineData("2018-6-22")]
    [InlineData("2018/06/22")]
    [InlineData("22 June 2018")]
    [InlineData("June 22, 2018")]
    [InlineData("jun 22, 2018")]
    [InlineData("Jun. 22, 2018")]
    [InlineData(" 22  JUNE\u00A02018 ")]
    public void A_day_is_read_in_every_form(string text) => Assert.Equal(PartialDate.FromDay(2018, 6, 22, text.Trim()), DateText.TryParse(text));

    [Theory]
    [InlineData("June 2018", 2018, 6)]
    [InlineData("Sep 1999", 1999, 9)]
    public void A_month_has_no_day(string text, int year, int month) => Assert.Equal(PartialDate.FromMonth(year, month, text), DateText.TryParse(text));

    [Theory]
    [InlineData(1, "January", "Jan")]
    [InlineData(2, "February", "Feb")]
    [InlineData(3, "March", "Mar")]
    [InlineData(4, "April", "Apr.")]
    [InlineData(5, "May", "MAY")]
    [InlineData(6, "June", "jun")]
    [InlineData(7, "July", "Jul")]
    [InlineData(8, "August", "Aug.")]
    [InlineData(9, "September", "Sept.")]
    [InlineData(10, "October", "Oct")]
    [InlineData(11, "November", "NOV")]
    [InlineData(12, "December", "dec")]
    public void A_month_is_known_by_its_name_and_its_first_letters(int number, string name, string shortened)
    {
        Assert.Equal(number, DateText.MonthNumber(name));
        Assert.Equal(number, DateText.MonthNumber(shortened));
    }

    [Theory]
    [InlineData("31 May 2018", 31)]
    [InlineData("May 1, 2018", 1)]
    public void The_first_and_the_last_day_of_a_month_are_days(string text, int day) => Assert.Equal(PartialDate.FromDay(2018, 5, day, text), DateText.TryParse(text));

    [Fact]
    public void A_year_stands_alone() => Assert.Equal(PartialDate.FromYear(2018, "2018"), DateText.TryParse("2018"));

    [Theory]
    [InlineData("")]
    [InlineData("June")]
    [InlineData("30 February 2018")]
    [InlineData("0 May 2018")]
    [InlineData("May 32, 2018")]
    [InlineData("22 June 20180")]
    [InlineData("2018-06/22")]
    [InlineData("2018/06-22")]
    [InlineData("2018-13-01")]
    [InlineData("2018-06-22T10:00Z")]
    [InlineData("22/06/2018")]
    [InlineData("0000")]
    [InlineData("in 2018")]
    [InlineData("22 Juni 2018")]
    [InlineData("June 22 2018")]
    [InlineData("٢٠١٨")]
    public void Anything_else_is_no_date(string text) => Assert.Null(DateText.TryParse(text));
}
