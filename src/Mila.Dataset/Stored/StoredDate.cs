using System.Globalization;

namespace Mila;

/// <summary>
/// A date as a file has it, without its words: <c>2020</c>, <c>2020-S2</c> (the season by its number), <c>2020-12</c>, <c>2020-12-11</c>,
/// <c>2020-12-11T17:06:00.0000000+00:00</c>;
/// with <c>-</c> for a year that is not known, and empty where only the words are.
/// </summary>
internal static class StoredDate
{
    private const string InstantFormat = "o";

    public static string Write(PartialDate date)
    {
        var year = date.Year is { } number ? number.ToString("0000", CultureInfo.InvariantCulture) : "-";
        return date.Precision switch
        {
            DatePrecision.Year => year,
            DatePrecision.Season => FormattableString.Invariant($"{year}-S{(int)date.Season!.Value}"),
            DatePrecision.Month => FormattableString.Invariant($"{year}-{date.Month:00}"),
            DatePrecision.Day => FormattableString.Invariant($"{year}-{date.Month:00}-{date.Day:00}"),
            DatePrecision.Instant => date.Instant!.Value.ToString(InstantFormat, CultureInfo.InvariantCulture),
            _ => "",
        };
    }

    public static PartialDate Read(string date, string words)
    {
        if (date.Length == 0)
            return PartialDate.FromWords(words);
        if (date.IndexOf('T') == 10)
            return PartialDate.FromInstant(DateTimeOffset.ParseExact(date, InstantFormat, CultureInfo.InvariantCulture), words);
        int? year = date[0] == '-' ? null : Digits(date, 0, 4);
        var rest = year is null ? 2 : 5;
        if (rest > date.Length)
            return PartialDate.FromYear(year!.Value, words);
        if (date[rest] == 'S')
            return PartialDate.FromSeason(year, (Season)Digits(date, rest + 1, 1), words);
        var month = Digits(date, rest, 2);
        return rest + 2 == date.Length ? PartialDate.FromMonth(year, month, words) : PartialDate.FromDay(year!.Value, month, Digits(date, rest + 3, 2), words);
    }

    private static int Digits(string date, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++)
            number = (10 * number) + date[i] - '0';
        return number;
    }
}
