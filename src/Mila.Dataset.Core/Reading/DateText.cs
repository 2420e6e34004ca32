using System.Globalization;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Reading;

/// <summary>
/// Reads a date that stands alone: <c>2018-06-22</c>, <c>2018/6/22</c>, <c>22 June 2018</c>, <c>June 22, 2018</c>, <c>June 2018</c>, <c>2018</c>,
/// months in English, whole or by their first three letters.
/// </summary>
public static class DateText
{
    private static readonly char[] Separators = [' ', '\u00A0'];

    private static readonly Dictionary<string, int> MonthNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["january"] = 1, ["february"] = 2, ["march"] = 3, ["april"] = 4, ["may"] = 5, ["june"] = 6,
        ["july"] = 7, ["august"] = 8, ["september"] = 9, ["october"] = 10, ["november"] = 11, ["december"] = 12,
        ["jan"] = 1, ["feb"] = 2, ["mar"] = 3, ["apr"] = 4, ["jun"] = 6,
        ["jul"] = 7, ["aug"] = 8, ["sep"] = 9, ["sept"] = 9, ["oct"] = 10, ["nov"] = 11, ["dec"] = 12,
    };

    /// <summary>The date; absent when the text has another form or names a day that no calendar has.</summary>
    public static PartialDate? TryParse(string text)
    {
        var date = text.Trim();
        var words = date.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            1 => IsoDate.Parse(date).Date is { Precision: DatePrecision.Year or DatePrecision.Day } found ? found : null,
            2 => MonthNumber(words[0]) is { } month && Year(words[1]) is { } year ? PartialDate.FromMonth(year, month, date) : null,
            3 when words[1].EndsWith(",", StringComparison.Ordinal) => Day(Year(words[2]), MonthNumber(words[0]), Number(words[1].TrimEnd(',')), date),
            3 => Day(Year(words[2]), MonthNumber(words[1]), Number(words[0]), date),
            _ => null,
        };
    }

    private static PartialDate? Day(int? year, int? month, int? day, string date) =>
        year is { } y && month is >= 1 and <= 12 and var m && day is >= 1 and var d && d <= DateTime.DaysInMonth(y, m)
            ? PartialDate.FromDay(y, m, d, date)
            : null;

    private static int? Year(string word) => word.Length == 4 && Number(word) is > 0 and var year ? year : null;

    /// <summary>The number of a month by its English name, whole or shortened, in any case; absent for other words.</summary>
    public static int? MonthNumber(string word) => MonthNumbers.TryGetValue(word.TrimEnd('.'), out var month) ? month : null;

    private static int? Number(string digits) =>
        digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
