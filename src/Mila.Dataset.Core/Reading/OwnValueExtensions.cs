using System.Globalization;
using Mila.Core.Model;
using Mila.Core.Reading.Schema;

namespace Mila.Core.Reading;

/// <summary>Whether a value is what a user asks it to be. As strict as for the dataset's own keys: nothing is guessed.</summary>
public static class OwnValueExtensions
{
    /// <summary>Why a single value is not of a kind: absent where it is, empty where there is no more to say than what was expected.</summary>
    /// <param name="choices">The names of a <see cref="ValueKind.Choice"/>.</param>
    public static string? FaultAs(this OwnValue value, ValueKind kind, IReadOnlyList<string> choices)
    {
        if (value.IsAbsent)
            return "";
        return kind switch
        {
            ValueKind.Text => null,
            ValueKind.Boolean => FaultUnless(value is { IsPlain: true, Text: "true" or "false" }),
            ValueKind.WholeNumber =>
                FaultUnless(value.IsPlain
                    && ValueReader.IsInteger(value.Text)
                    && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
            ValueKind.LargeWholeNumber =>
                FaultUnless(value.IsPlain
                    && ValueReader.IsInteger(value.Text)
                    && long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
            ValueKind.DecimalNumber =>
                FaultUnless(value.IsPlain
                    && IsNumber(value.Text)
                    && decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)),
            ValueKind.FloatingNumber => FaultUnless(value.IsPlain && IsNumber(WithoutExponent(value.Text)) && IsDouble(value.Text)),
            ValueKind.Address => WebAddress.FaultOf(value.Text, out _) is { } fault ? ", which " + fault : null,
            ValueKind.Choice => FaultUnless(Choice.Find(value.Text, choices) is not null),
            _ => FaultOfDate(value.Text, kind),
        };
    }

    /// <summary>What a kind of value looks like, in words.</summary>
    public static string Expectation(this ValueKind kind) => kind switch
    {
        ValueKind.Text => "a text",
        ValueKind.Boolean => "true or false, without quotes",
        ValueKind.WholeNumber => "a whole number of at most 32 bits, without quotes",
        ValueKind.LargeWholeNumber => "a whole number of at most 64 bits, without quotes",
        ValueKind.DecimalNumber or ValueKind.FloatingNumber => "a number like 12.5, without quotes",
        ValueKind.Date => "a date like 2020-12-31",
        ValueKind.Day => "a day like 2020-12-31, without a time",
        ValueKind.Instant => "an instant like 2020-12-31T08:30:00Z",
        ValueKind.Address => "an address like 'https://example.org/page'",
        _ => "one of its names",
    };

    private static string? FaultUnless(bool isRight) => isRight ? null : "";

    private static string? FaultOfDate(string text, ValueKind kind)
    {
        var iso = IsoDate.Parse(text);
        if (iso.Fault is { } fault)
            return ": " + fault;
        if (iso.LacksZone)
            return ", a time without a zone";
        return FaultUnless(kind == ValueKind.Date || iso.Date!.Value.Precision == (kind == ValueKind.Day ? DatePrecision.Day : DatePrecision.Instant));
    }

    /// <summary>Whether a text is a whole number, or one with digits before and after a point.</summary>
    private static bool IsNumber(string text)
    {
        var point = text.IndexOf('.');
        return point < 0
            ? ValueReader.IsInteger(text)
            : ValueReader.IsInteger(text.Substring(0, point)) && point + 1 < text.Length && IsDigits(text, point + 1);
    }

    private static string WithoutExponent(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        if (exponent < 0)
            return text;
        var digits = exponent + (exponent + 1 < text.Length && text[exponent + 1] is '+' or '-' ? 2 : 1);
        return digits < text.Length && IsDigits(text, digits) ? text.Substring(0, exponent) : "";
    }

    /// <summary>Whether a double can hold a number: one that is too large is an error to some runtimes, and infinite to others.</summary>
    private static bool IsDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) & !double.IsInfinity(value);

    private static bool IsDigits(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
