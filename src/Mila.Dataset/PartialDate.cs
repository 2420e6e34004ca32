namespace Mila;

/// <summary>
/// A date as far as a text gives it: a year, a season, a month, a day, an instant, or words alone.
/// A part that the text leaves out is absent, never guessed.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private readonly string? text;

    private PartialDate(string text, DatePrecision precision, int? year, Season? season, int? month, int? day, DateTimeOffset? instant)
    {
        this.text = text;
        Precision = precision;
        Year = year;
        Season = season;
        Month = month;
        Day = day;
        Instant = instant;
    }

    /// <summary>The words of the text, as they stand there.</summary>
    public string Text => text ?? "";

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The year, 1 to 9999; absent when the text names none.</summary>
    public int? Year { get; }

    /// <summary>The season; absent unless <see cref="Precision"/> is <see cref="DatePrecision.Season"/>.</summary>
    public Season? Season { get; }

    /// <summary>The month, 1 to 12; absent when the text names none.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; absent when the text names none.</summary>
    public int? Day { get; }

    /// <summary>The moment; absent unless <see cref="Precision"/> is <see cref="DatePrecision.Instant"/>.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>A date of which only the words are known.</summary>
    public static PartialDate FromWords(string text) => new(text, DatePrecision.Relative, null, null, null, null, null);

    /// <summary>A year.</summary>
    public static PartialDate FromYear(int year, string text) => new(text, DatePrecision.Year, year, null, null, null, null);

    /// <summary>A season, of a year or of none that the text names.</summary>
    public static PartialDate FromSeason(int? year, Season season, string text) => new(text, DatePrecision.Season, year, season, null, null, null);

    /// <summary>A month, of a year or of none that the text names.</summary>
    public static PartialDate FromMonth(int? year, int month, string text) => new(text, DatePrecision.Month, year, null, month, null, null);

    /// <summary>A calendar day.</summary>
    public static PartialDate FromDay(int year, int month, int day, string text) => new(text, DatePrecision.Day, year, null, month, day, null);

    /// <summary>A moment; the calendar parts are those of its own offset.</summary>
    public static PartialDate FromInstant(DateTimeOffset instant, string text) =>
        new(text, DatePrecision.Instant, instant.Year, null, instant.Month, instant.Day, instant);

    /// <summary>The first day it can mean; absent without a year.</summary>
    public DateTime? Earliest
    {
        get
        {
            if (Year is not { } year)
                return null;
            if (Season is { } season)
                return new DateTime(year, FirstMonth(season), 1);
            return new DateTime(year, Month ?? 1, Day ?? 1);
        }
    }

    /// <summary>The last day it can mean; absent without a year.</summary>
    public DateTime? Latest
    {
        get
        {
            if (Year is not { } year)
                return null;
            if (Season is { } season)
            {
                // The last winter ends outside of the calendar.
                return season == Mila.Season.Winter && year == DateTime.MaxValue.Year
                    ? DateTime.MaxValue.Date
                    : new DateTime(year, FirstMonth(season), 1).AddMonths(3).AddDays(-1);
            }

            if (Day is { } day)
                return new DateTime(year, Month ?? 1, day);
            return Month is { } month
                ? new DateTime(year, month, DateTime.DaysInMonth(year, month))
                : new DateTime(year, 12, 31);
        }
    }

    /// <summary>
    /// Whether nothing that is known contradicts the given day. A date of words alone contradicts nothing and claims nothing: it answers false.
    /// </summary>
    public bool MayBe(DateTime day)
    {
        if (Precision == DatePrecision.Relative)
            return false;
        if (Year is not null)
            return Earliest <= day.Date && day.Date <= Latest;
        if (Season is { } season)
            return (day.Month - FirstMonth(season) + 12) % 12 < 3;
        return Month == day.Month;
    }

#if NET8_0_OR_GREATER
    /// <inheritdoc cref="MayBe(DateTime)"/>
    public bool MayBe(DateOnly day) => MayBe(day.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>Orders by the earliest day, the moment within it, then the finer precision first; dates without a year come last, by their words.</summary>
    public int CompareTo(PartialDate other)
    {
        var (mine, its) = (Earliest, other.Earliest);
        if (mine is null || its is null)
            return mine is null && its is null ? string.CompareOrdinal(Text, other.Text) : mine is null ? 1 : -1;
        var byDay = mine.Value.CompareTo(its.Value);
        if (byDay != 0)
            return byDay;
        if (Instant is { } moment && other.Instant is { } otherMoment && moment != otherMoment)
            return moment.CompareTo(otherMoment);
        var byPrecision = other.Precision.CompareTo(Precision);
        return byPrecision != 0 ? byPrecision : string.CompareOrdinal(Text, other.Text);
    }

    /// <summary>The words of the text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static int FirstMonth(Season season) => season switch
    {
        Mila.Season.Spring => 3,
        Mila.Season.Summer => 6,
        Mila.Season.Autumn => 9,
        _ => 12,
    };
}
