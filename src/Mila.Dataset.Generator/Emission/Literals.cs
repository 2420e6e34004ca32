using System.Globalization;
using System.Text;
using Mila.Core.Model;

namespace Mila.Generator.Emission;

/// <summary>Values → C# expressions. The only way for a document's text into code.</summary>
internal static class Literals
{
    private const int LongestDocText = 120;
    private const int BlockWidth = 100;

    /// <summary>The compiler folds a joined constant piece by piece: so many it does at once.</summary>
    private const int MostPieces = 200;

    /// <summary>A string literal of printable ASCII and letters; all other characters are escaped, none is normalised.</summary>
    public static string String(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
            Append(literal, character);
        return literal.Append('"').ToString();
    }

    /// <summary>A text of paragraphs: one literal for each, joined.</summary>
    public static string Paragraphs(string value)
    {
        const string separator = "\n\n";
        var paragraphs = new List<string>();
        int start = 0, next;
        while (paragraphs.Count < MostPieces && (next = value.IndexOf(separator, start, StringComparison.Ordinal)) >= 0)
        {
            paragraphs.Add(value.Substring(start, next + separator.Length - start));
            start = next + separator.Length;
        }

        return Joined([.. paragraphs, value.Substring(start)]);
    }

    /// <summary>A text without words, such as base64: lines of equal length, joined.</summary>
    public static string Block(string value)
    {
        var lines = new List<string>();
        var start = 0;
        for (; lines.Count < MostPieces && value.Length - start > BlockWidth; start += BlockWidth)
            lines.Add(value.Substring(start, BlockWidth));
        return Joined([.. lines, value.Substring(start)]);
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Decimal(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Enum(Enum value) => $"global::Mila.{value.GetType().Name}.{value}";

    /// <summary>An address; absent where a text is none.</summary>
    public static string? Address(string value) => WebAddress.FaultOf(value, out _) is null ? String(value) : null;

    public static string Date(PartialDate date)
    {
        var (year, text) = (date.Year is { } number ? Number(number) : "null", String(date.Text));
        var call = date.Precision switch
        {
            DatePrecision.Year => $"FromYear({year}, {text})",
            DatePrecision.Season => $"FromSeason({year}, {Enum(date.Season!.Value)}, {text})",
            DatePrecision.Month => $"FromMonth({year}, {Number(date.Month!.Value)}, {text})",
            DatePrecision.Day => $"FromDay({year}, {Number(date.Month!.Value)}, {Number(date.Day!.Value)}, {text})",
            DatePrecision.Instant => $"FromInstant({Instant(date.Instant!.Value)}, {text})",
            _ => $"FromWords({text})",
        };
        return "global::Mila.PartialDate." + call;
    }

    public static string Quantity(Quantity quantity) =>
        $"new global::Mila.Quantity({Decimal(quantity.Value)}, {String(quantity.Unit)}, {Enum(quantity.Qualifier)}, {String(quantity.Text)})";

    public static string Money(Money money) =>
        $"new global::Mila.Money({Decimal(money.Amount)}, {String(money.Currency)}, isApproximate: {Boolean(money.IsApproximate)}, {String(money.Text)})";

    public static string Span(SourceSpan span) => $"new global::Mila.SourceSpan({Place(span)})";

    public static string Evidence(Evidence evidence) =>
        $"new global::Mila.Evidence({Place(evidence.Source)}, {String(evidence.Text)}, {String(evidence.Rule)})";

    public static string Observation(DatedObservation observation) => new ArgumentList()
        .Add("date", Date(observation.Date))
        .AddBoolean("isUpperBound", observation.IsUpperBound)
        .Add("evidence", Evidence(observation.Evidence))
        .ShortCall("global::Mila.DatedObservation");

    public static string Alias(Alias alias) => $"new global::Mila.Alias({String(alias.Text)}, {Enum(alias.Kind)})";

    public static string Section(Section section) => $"new global::Mila.Section({String(section.Heading)}, {Number(section.Level)})";

    public static string Secured(SecuredText secured) => new ArgumentList()
        .Add("cipherText", Block(secured.CipherText))
        .AddText("initializationVector", secured.InitializationVector)
        .ShortCall("global::Mila.SecuredText");

    public static string Image(Image image)
    {
        var address = image.Address is null ? "null" : String(image.Address);
        var width = image.Width is { } w ? Number(w) : "null";
        var height = image.Height is { } h ? Number(h) : "null";
        var isCached = image.IsCached is { } cached ? Boolean(cached) : "null";
        var title = image.Title is null ? "null" : String(image.Title);
        return $"new global::Mila.Image({address}, width: {width}, height: {height}, isCached: {isCached}, title: {title})";
    }

    /// <summary>Text for an XML comment: one short line without markup and without anything that ends a line or hides.</summary>
    public static string DocText(string value)
    {
        var text = new StringBuilder();
        foreach (var character in value)
        {
            if (text.Length >= LongestDocText)
                return text.Append('…').ToString();
            text.Append(character switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ when character is >= ' ' and < '\u007F' || char.IsLetter(character) => character.ToString(),
                '\u2018' or '\u2019' => "'",
                '\u201C' or '\u201D' => "\"",
                '\u2013' or '\u2014' => "-",
                _ => " ",
            });
        }

        return text.ToString();
    }

    private static string Joined(IEnumerable<string> pieces) => string.Join("\n    + ", pieces.Select(String));

    private static string Place(SourceSpan span) =>
        $"{String(span.Path)}, {Number(span.Line)}, {Number(span.Column)}, {Number(span.Length)}";

    public static string Instant(DateTimeOffset instant)
    {
        var offset = instant.Offset == TimeSpan.Zero
            ? "global::System.TimeSpan.Zero"
            : $"global::System.TimeSpan.FromMinutes({Number((int)instant.Offset.TotalMinutes)})";
        var literal = FormattableString.Invariant(
            $"new global::System.DateTimeOffset({instant.Year}, {instant.Month}, {instant.Day}, {instant.Hour}, {instant.Minute}, {instant.Second}, {offset})");
        var rest = instant.Ticks % TimeSpan.TicksPerSecond;
        return rest == 0 ? literal : literal + FormattableString.Invariant($".AddTicks({rest})");
    }

    private static void Append(StringBuilder literal, char character)
    {
        switch (character)
        {
            case '"' or '\\':
                literal.Append('\\').Append(character);
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            case >= ' ' and < '\u007F':
                literal.Append(character);
                break;
            case var _ when char.IsLetter(character):
                literal.Append(character);
                break;
            default:
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
