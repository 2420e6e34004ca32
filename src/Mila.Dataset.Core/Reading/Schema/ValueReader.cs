using System.Globalization;
using Mila.Core.Diagnostics;
using Mila.Core.Model;
using Mila.Core.Reading.Yaml;

namespace Mila.Core.Reading.Schema;

/// <summary>
/// Reads values by their declared types, strictly: what a type does not allow is a problem at the value, never a guess.
/// </summary>
internal sealed class ValueReader(SeedText seed, ProblemCollector problems)
{
    public void Report(Rule rule, int start, int length, params string[] arguments) =>
        problems.Report(rule, start, length, arguments);

    public void Report(Rule rule, YamlNode node, params string[] arguments) => Report(rule, node.Start, node.HeadLength, arguments);

    /// <summary>Reports a node that says again what an earlier one says.</summary>
    public void ReportRepeated(YamlScalar node, YamlScalar first) =>
        problems.Report(Rules.Repeated, node.Start, node.Length, (first.Start, first.Length), node.Value, seed.Span(first.Start, first.Length).ToString());

    public SourceSpan Span(YamlNode node) => seed.Span(node.Start, node.Length);

    public YamlScalar? Scalar(YamlEntry entry) => OfShape<YamlScalar>(entry, entry.Value, "a single value");

    public YamlMapping? Mapping(YamlEntry entry) => OfShape<YamlMapping>(entry, entry.Value, "a mapping");

    public string? Text(YamlEntry entry) => Scalar(entry)?.Value;

    /// <summary>A text and its place.</summary>
    public StatedText? Stated(YamlEntry entry) => Scalar(entry) is { } scalar ? Stated(scalar) : null;

    public StatedText Stated(YamlScalar scalar) => new(scalar.Value, seed.Place(scalar.Start, scalar.Length));

    public Place PlaceOf(YamlNode node) => seed.Place(node.Start, node.HeadLength);

    /// <summary>A key that is its user's own, and its value as it stands.</summary>
    public OwnField Own(YamlEntry entry) => new(Stated(entry.Key), Own(
        entry.Value,
        entry.Value is YamlSequence list ? list.Items.Select(item => Own(item, items: default)).ToEquatableArray() : default));

    private OwnValue Own(YamlNode node, EquatableArray<OwnValue> items) => node switch
    {
        YamlScalar { IsEmpty: true } empty => new OwnValue(ValueShape.Scalar, Text: "", empty.IsPlain, items, PlaceOfEmpty(empty)),
        YamlScalar scalar => new OwnValue(ValueShape.Scalar, scalar.Value, scalar.IsPlain, items, PlaceOf(scalar)),
        _ => new OwnValue(node is YamlSequence ? ValueShape.List : ValueShape.Mapping, Text: "", IsPlain: true, items, PlaceOf(node)),
    };

    /// <summary>Where an empty value stands: at the sign before it, where there is nothing to see of itself.</summary>
    private Place PlaceOfEmpty(YamlScalar empty) => empty.Length > 0 ? PlaceOf(empty) : seed.Place(empty.Start - 1, 1);

    public IReadOnlyList<YamlMapping> Mappings(YamlEntry entry) => Items<YamlMapping>(entry, "a mapping");

    /// <summary>The texts of a list, each once.</summary>
    public EquatableArray<string> Texts(YamlEntry entry)
    {
        var first = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var item in Items<YamlScalar>(entry, "a single value"))
        {
            if (first.TryGetValue(item.Value, out var earlier))
                ReportRepeated(item, earlier);
            else
                first.Add(item.Value, item);
        }

        return first.Values.OrderBy(static item => item.Start).Select(static item => item.Value).ToEquatableArray();
    }

    public int? Integer(YamlEntry entry)
    {
        if (Scalar(entry) is not { } scalar)
            return null;
        if (scalar.IsPlain && IsInteger(scalar.Value) && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            return value;
        Report(Rules.NotInteger, scalar, entry.Key.Value, scalar.Value);
        return null;
    }

    /// <summary>A number of pixels.</summary>
    public int? Size(YamlEntry entry)
    {
        var value = Integer(entry);
        if (value is not < 0)
            return value;
        Report(Rules.NegativeSize, entry.Value, entry.Key.Value, ((YamlScalar)entry.Value).Value);
        return null;
    }

    public bool? Boolean(YamlEntry entry)
    {
        if (Scalar(entry) is not { } scalar)
            return null;
        if (scalar is { IsPlain: true, Value: "true" or "false" })
            return scalar.Value == "true";
        Report(Rules.NotBoolean, scalar, entry.Key.Value, scalar.Value);
        return null;
    }

    /// <summary>A date in ISO 8601 form, or in words: <c>December 2020</c>.</summary>
    public Dated? Date(YamlEntry entry)
    {
        if (Scalar(entry) is not { } scalar)
            return null;
        var iso = IsoDate.Parse(scalar.Value);
        if ((iso.Date ?? DateText.TryParse(scalar.Value)) is not { } date)
        {
            Report(Rules.NotDate, scalar, entry.Key.Value, scalar.Value, iso.Fault!);
            return null;
        }

        if (iso.LacksZone)
            Report(Rules.NoZone, scalar, entry.Key.Value, scalar.Value);
        if (date.Year is < 1900 or > 2100)
            Report(Rules.ImplausibleDate, scalar, entry.Key.Value, scalar.Value);
        return new Dated(date, Span(scalar));
    }

    /// <summary>An absolute http or https address, as it is written.</summary>
    public string? Url(YamlEntry entry)
    {
        if (Scalar(entry) is not { } scalar)
            return null;
        if (WebAddress.FaultOf(scalar.Value, out var otherScheme) is not { } fault)
            return scalar.Value;
        if (otherScheme is null)
            Report(Rules.UrlNotAbsolute, scalar, entry.Key.Value, scalar.Value, fault);
        else
            Report(Rules.UrlScheme, scalar, entry.Key.Value, otherScheme);
        return null;
    }

    /// <summary>Cipher text and initialization vector, both base64, with a semicolon between them.</summary>
    public SecuredText? Secured(YamlEntry entry)
    {
        if (Scalar(entry) is not { } scalar)
            return null;
        var parts = scalar.Value.Split(';');
        if (parts.Length == 2 && IsBase64(parts[0]) && IsBase64(parts[1]) && Bytes(parts[1]) == 16)
            return new SecuredText(parts[0], parts[1]);
        Report(Rules.WrongShape, scalar, entry.Key.Value, "not two base64 parts", "cipher text, ';' and an initialization vector of 16 bytes");
        return null;
    }

    /// <summary>A value of an enum, by its name in lower-case words with hyphens.</summary>
    public TEnum? OneOf<TEnum>(YamlEntry entry)
        where TEnum : struct, Enum => OneOf<TEnum>(entry, [.. Enum.GetNames(typeof(TEnum)).Select(Kebab)]);

    /// <summary>A value of an enum, by one of some names, which differ from those in C# by case and hyphens.</summary>
    public TEnum? OneOf<TEnum>(YamlEntry entry, IReadOnlyList<string> names)
        where TEnum : struct, Enum
    {
        if (Scalar(entry) is not { } scalar)
            return null;
        if (Choice.Find(scalar.Value, names) is { } name)
            return (TEnum)Enum.Parse(typeof(TEnum), name.Replace("-", ""), ignoreCase: true);
        Report(Rules.UnknownValue, scalar, entry.Key.Value, scalar.Value, Choice.Expectation(scalar.Value, names));
        return null;
    }

    /// <summary>The items of a list that are of a shape; empty ones are left out.</summary>
    public IReadOnlyList<TNode> Items<TNode>(YamlEntry entry, string expected)
        where TNode : YamlNode
    {
        var items = new List<TNode>();
        if (OfShape<YamlSequence>(entry, entry.Value, "a list") is not { } list)
            return items;
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsEmpty: true, Length: > 0 })
                Report(Rules.EmptyItem, item, entry.Key.Value);
            else if (item is YamlScalar { IsEmpty: true })
                Report(Rules.EmptyItem, item.Start - 1, 1, entry.Key.Value); // the dash before nothing
            else if (OfShape<TNode>(entry, item, expected) is { } fitting)
                items.Add(fitting);
        }

        return items;
    }

    /// <summary>Reports a list that is too short.</summary>
    public void RequireItems(YamlEntry entry, int least, string expected)
    {
        if (entry.Value is YamlSequence list && list.Items.Count < least)
            Report(Rules.WrongShape, list, entry.Key.Value, list.Items.Count == 0 ? "an empty list" : "a list of one", expected);
    }

    private TNode? OfShape<TNode>(YamlEntry entry, YamlNode node, string expected)
        where TNode : YamlNode
    {
        if (node is TNode fitting)
            return fitting;
        Report(Rules.WrongShape, node, entry.Key.Value, node.Shape, expected);
        return null;
    }

    /// <summary>Whether a text is a whole number in decimal digits, without zeros before them.</summary>
    public static bool IsInteger(string text)
    {
        var first = text.Length > 0 && text[0] == '-' ? 1 : 0;
        return first < text.Length
            && (text[first] != '0' || text.Length == first + 1)
            && first + CountWhile(text, first, static character => character is >= '0' and <= '9') == text.Length;
    }

    private static bool IsBase64(string text)
    {
        var digits = CountWhile(text, 0, static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '+' or '/');
        return text.Length > 0
            && text.Length % 4 == 0
            && text.Length - digits <= 2
            && digits + CountWhile(text, digits, static character => character == '=') == text.Length;
    }

    private static int Bytes(string base64) => (base64.Length / 4 * 3) - (base64.Length - base64.TrimEnd('=').Length);

    private static int CountWhile(string text, int start, Func<char, bool> condition)
    {
        var at = start;
        while (at < text.Length && condition(text[at]))
            at++;
        return at - start;
    }

    /// <summary>A name of C# as lower-case words with hyphens.</summary>
    public static string Kebab(string name) =>
        string.Concat(name.Select(static (character, i) => (i > 0 && char.IsUpper(character) ? "-" : "") + char.ToLowerInvariant(character)));
}
