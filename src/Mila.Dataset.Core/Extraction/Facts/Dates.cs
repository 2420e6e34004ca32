using Mila.Core.Extraction.Grammar;
using Mila.Core.Extraction.Words;
using Mila.Core.Reading;

namespace Mila.Core.Extraction.Facts;

/// <summary>Finds the dates of a sentence.</summary>
internal static class Dates
{
    public static List<DateMention> Find(Sentence sentence)
    {
        List<DateMention> dates = [];
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!MayBegin(sentence[i]) || Read(sentence, i) is not { } found)
                continue;
            // A deadline or a span of years to come is not when a thing happened.
            if (!(sentence[i - 1].Text is "by" or "until" or "next"))
                dates.Add(found);
            i = found.Last;
        }

        return dates;
    }

    private static bool MayBegin(Token token) => token.Is(WordFlags.Time) || (token.Has(TokenShape.Word) && char.IsDigit(token.Text[0]));

    private static DateMention? Read(Sentence sentence, int at)
    {
        var token = sentence[at];
        if (MonthOf(token) is { } month)
            return OfMonth(sentence, at, month);
        // "17 May 2031", "17th of May 2031"
        var behind = sentence[at + 1].Is("of") ? at + 2 : at + 1;
        if (DayOf(token) is { } day
            && MonthOf(sentence[behind]) is { } following
            && YearOf(sentence[behind + 1]) is { } ofDay
            && day <= DateTime.DaysInMonth(ofDay, following))
        {
            return Mention(sentence, at, behind + 1, text => PartialDate.FromDay(ofDay, following, day, text));
        }

        if (SeasonOf(token) is { } season && sentence[at - 1].Text is "the" or "in" or "last" or "this")
            return OfSeason(sentence, at, season);
        if (YearOf(token) is { } year && sentence[at - 1].Text is "in" or "since" or "from" or "during" or "early" or "late" or "year" or "of" or "mid")
            return Mention(sentence, sentence[at - 1].Is("since") ? at - 1 : at, at, text => PartialDate.FromYear(year, text));
        if (token.Is("most") && sentence[at + 1].Is("recently"))
            return Mention(sentence, at, at + 1, PartialDate.FromWords);
        if (token.Text is "last" or "this" && sentence[at + 1].Text is "week" or "month" or "year")
            return Mention(sentence, at, at + 1, PartialDate.FromWords);
        return null;
    }

    private static DateMention? OfMonth(Sentence sentence, int at, int month)
    {
        var next = sentence[at + 1].Is(".") ? at + 2 : at + 1;
        if (YearOf(sentence[next]) is { } year)
            return Mention(sentence, at, next, text => PartialDate.FromMonth(year, month, text));
        if (sentence[next].Is("of") && YearOf(sentence[next + 1]) is { } ofYear)
            return Mention(sentence, at, next + 1, text => PartialDate.FromMonth(ofYear, month, text));
        if (DayOf(sentence[next]) is { } day)
        {
            var afterDay = sentence[next + 1].Is(",") ? next + 2 : next + 1;
            if (YearOf(sentence[afterDay]) is { } dayYear && day <= DateTime.DaysInMonth(dayYear, month))
                return Mention(sentence, at, afterDay, text => PartialDate.FromDay(dayYear, month, day, text));
        }

        // Without a year only the preposition tells the month of May from the verb.
        return sentence[at - 1].Text is "in" or "since" or "last" or "of"
            ? Mention(sentence, at - 1, at, text => PartialDate.FromMonth(null, month, text))
            : null;
    }

    private static DateMention OfSeason(Sentence sentence, int at, Season season)
    {
        var next = sentence[at + 1].Is("of") ? at + 2 : at + 1;
        if (YearOf(sentence[next]) is { } year)
            return Mention(sentence, at, next, text => PartialDate.FromSeason(year, season, text));
        var first = at - 1;
        if (sentence[first].Is("the") && sentence[first - 1].Is("in"))
            first--;
        return Mention(sentence, first, at, text => PartialDate.FromSeason(null, season, text));
    }

    private static DateMention Mention(Sentence sentence, int first, int last, Func<string, PartialDate> read)
    {
        var before = sentence[first - 1].Text is "in" or "on" or "since" ? first - 2 : first - 1;
        var belongs = false;
        for (var i = before; i >= 0 && i > first - 14 && !sentence[i].Is(","); i--)
        {
            belongs |= sentence[i].Text is "founded" or "established" or "created" or "born" or "formed"
                || (sentence[i].Text is "founding" or "inception" or "establishment" && sentence[i - 1].Is("its"));
        }

        return new DateMention(first, last, read(sentence.Text(first, last)), belongs);
    }

    private static int? MonthOf(Token token) =>
        token.Has(TokenShape.Upper) && token.Length >= 3 && DateText.MonthNumber(token.Text) is { } month ? month : null;

    private static Season? SeasonOf(Token token) => token.Text switch
    {
        "spring" => Season.Spring,
        "summer" => Season.Summer,
        "fall" or "autumn" => Season.Autumn,
        "winter" => Season.Winter,
        _ => null,
    };

    private static int? YearOf(Token token) =>
        token.Has(TokenShape.Number) && token.Length == 4 && token.Text[0] is '1' or '2' && token.Text.All(char.IsDigit)
        && int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture) is var year and >= 1500 and <= 2100 ? year : null;

    private static int? DayOf(Token token)
    {
        var digits = 0;
        while (digits < token.Text.Length && token.Text[digits] is >= '0' and <= '9')
            digits++;
        return digits is 1 or 2 && token.Text.Substring(digits) is "" or "st" or "nd" or "rd" or "th"
            && int.Parse(token.Text.Substring(0, digits), System.Globalization.CultureInfo.InvariantCulture) is var day and >= 1 and <= 31 ? day : null;
    }
}
