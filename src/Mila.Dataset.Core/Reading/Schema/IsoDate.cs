using System.Globalization;

namespace Mila.Core.Reading.Schema;

/// <summary>
/// What a date in ISO 8601 form says: a year, a month, a day or an instant. As a timestamp of YAML 1.1, it may have one digit for a month, a day and an hour;
/// and slashes part it as well, since the year stands first.
/// </summary>
/// <param name="Date">Absent when the text is no date.</param>
/// <param name="Fault">Which part is wrong; absent when none is.</param>
/// <param name="LacksZone">Whether a time is given without its zone, so that only the day is known.</param>
public readonly record struct IsoDate(PartialDate? Date, string? Fault = null, bool LacksZone = false)
{
    public static IsoDate Parse(string text)
    {
        var at = 0;
        if (!Number(text, ref at, least: 4, most: 4, out var year))
            return new(null, IsDayAndMonth(text) ? "day and month cannot be told apart" : "it does not begin with a year of four digits");
        if (year == 0)
            return new(null, "there is no year 0");
        if (at == text.Length)
            return new(PartialDate.FromYear(year, text));

        var separator = text[at] == '/' ? '/' : '-';
        if (!Skip(text, ref at, separator) || !Number(text, ref at, least: 1, most: 2, out var month))
            return new(null, "no month follows the year, as in '2020-12'");
        if (month is < 1 or > 12)
            return new(null, Invariant($"there is no month {month}"));
        if (at == text.Length)
            return new(PartialDate.FromMonth(year, month, text));

        if (!Skip(text, ref at, separator) || !Number(text, ref at, least: 1, most: 2, out var day))
            return new(null, Invariant($"no day follows the month, as in '2020{separator}12{separator}31'"));
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
            return new(null, Invariant($"month {month} of {year} has no day {day}"));
        return at == text.Length ? new(PartialDate.FromDay(year, month, day, text)) : Time(text, at, new DateTime(year, month, day));
    }

    private static IsoDate Time(string text, int at, DateTime day)
    {
        if (!(Skip(text, ref at, 'T') || Skip(text, ref at, 't') || Skip(text, ref at, ' ')) || !Number(text, ref at, least: 1, most: 2, out var hour))
            return new(null, "no time follows the day");
        if (!Skip(text, ref at, ':') || !Number(text, ref at, least: 2, most: 2, out var minute))
            return new(null, "the minutes are not two digits after ':'");
        var second = 0;
        if (Skip(text, ref at, ':') && !Number(text, ref at, least: 2, most: 2, out second))
            return new(null, "the seconds are not two digits after ':'");
        if (hour > 23)
            return new(null, Invariant($"there is no hour {hour}"));
        if (minute > 59)
            return new(null, Invariant($"there is no minute {minute}"));
        if (second > 59)
            return new(null, Invariant($"there is no second {second}"));
        var local = day.AddSeconds((hour * 3600) + (minute * 60) + second).AddTicks(Fraction(text, ref at));

        while (Skip(text, ref at, ' ')) { }
        if (at == text.Length)
            return new(PartialDate.FromDay(day.Year, day.Month, day.Day, text), LacksZone: true);
        if (Offset(text, at) is not { } offset)
            return new(null, "the zone is neither 'Z' nor an offset like '+01:00'");
        var utc = local.Ticks - offset.Ticks;
        return utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks
            ? new(null, "the instant lies outside the years 1 to 9999")
            : new(PartialDate.FromInstant(new DateTimeOffset(local, offset), text));
    }

    private static long Fraction(string text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or ',') || !IsDigit(text[at + 1]))
            return 0;
        long ticks = 0;
        var unit = TimeSpan.TicksPerSecond;
        for (at++; at < text.Length && IsDigit(text[at]); at++)
            ticks += (text[at] - '0') * (unit /= 10);
        return ticks;
    }

    private static TimeSpan? Offset(string text, int at)
    {
        if (text[at] is 'Z' or 'z')
            return at + 1 == text.Length ? TimeSpan.Zero : null;
        var isWest = text[at] == '-';
        if (!(Skip(text, ref at, '+') || Skip(text, ref at, '-')) || !Number(text, ref at, least: 2, most: 2, out var hours))
            return null;
        var minutes = 0;
        Skip(text, ref at, ':');
        if (at < text.Length && !Number(text, ref at, least: 2, most: 2, out minutes) || at != text.Length || minutes > 59 || (hours * 60) + minutes > 14 * 60)
            return null;
        return TimeSpan.FromMinutes(((hours * 60) + minutes) * (isWest ? -1 : 1));
    }

    /// <summary>Whether a text is three numbers of which the first two could both be a month.</summary>
    private static bool IsDayAndMonth(string text)
    {
        var parts = text.Split('/', '.', '-');
        return parts.Length == 3
            && parts.All(static part => part.Length is > 0 and <= 4 && part.All(IsDigit))
            && int.Parse(parts[0], CultureInfo.InvariantCulture) <= 12
            && int.Parse(parts[1], CultureInfo.InvariantCulture) <= 12;
    }

    private static bool Number(string text, ref int at, int least, int most, out int value)
    {
        value = 0;
        var digits = 0;
        for (; digits < most && at + digits < text.Length && IsDigit(text[at + digits]); digits++)
            value = (value * 10) + text[at + digits] - '0';
        at += digits;
        return digits >= least;
    }

    private static bool Skip(string text, ref int at, char expected)
    {
        if (at >= text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
