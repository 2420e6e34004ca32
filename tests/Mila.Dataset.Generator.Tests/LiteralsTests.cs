using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Mila.Core.Model;
using Mila.Generator.Emission;

namespace Mila.Generator.Tests;

public class LiteralsTests
{
    private static readonly string[] Hostile =
    [
        "", "\"", "\\", "\\\"", "\\\\u0022", "\"\"\"", "\"; Environment.Exit(1); //", "*/ } /*", "\u2028#error here\u2029", "\u0085#error", "\r\n#endif\n", "\r", "\n", "\0", "\u001B[31m",
        "{0} {x} {{", "$\"{1}\"", "@\"x\"", "</summary><script>", "&amp;", "\uFEFF", "\u202Etxt.exe\u202C", "e\u0301", "\u00E9", "\u212B", "\uAC00", "\u1100\u1161",
        "\uD83D\uDE80", "\uD83D", "\uDE80", "\uDE80\uD83D", "\uFFFF", "\uFFFE", "\uFFFD", "\u200B", "\u00AD", "\u0007", "\u007F", "\u00A0", "a\tb", "\u4E2D\u6587", "\u0645\u0631\u062D\u0628\u0627", "'", "\\x41", "\u3164",
    ];

    [Fact]
    public void Hostile_strings_come_back_unchanged() => Assert.Equal(Hostile, RoundTrip(Hostile, Literals.String));

    [Fact]
    public void Random_strings_come_back_unchanged()
    {
        var random = new Random(1);
        string[] values = [.. Enumerable.Range(0, 500).Select(_ => new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000))]))];

        Assert.Equal(values, RoundTrip(values, Literals.String));
    }

    [Fact]
    public void Paragraphs_come_back_unchanged()
    {
        string[] values = ["", "one", "one\n\ntwo", "\n\n", "one\n\n\n\ntwo\n\n", string.Join("\n\n", Enumerable.Range(0, 5000))];

        Assert.Equal(values, RoundTrip(values, Literals.Paragraphs));
    }

    [Fact]
    public void Blocks_come_back_unchanged()
    {
        string[] values = ["", "AAAA", new string('A', 100), new string('A', 101), new string('A', 50_000)];

        Assert.Equal(values, RoundTrip(values, Literals.Block));
    }

    [Fact]
    public void Each_paragraph_stands_on_a_line_of_its_own() =>
        Assert.Equal("\"one\\n\\n\"\n    + \"two\\nlines\"", Literals.Paragraphs("one\n\ntwo\nlines"));

    [Theory]
    [InlineData(100, new[] { 100 })]
    [InlineData(101, new[] { 100, 1 })]
    [InlineData(200, new[] { 100, 100 })]
    [InlineData(250, new[] { 100, 100, 50 })]
    public void A_block_has_lines_of_a_hundred_characters(int length, int[] lines) =>
        Assert.Equal(lines, Literals.Block(new string('A', length)).Split("\n    + ").Select(static line => line.Length - 2));

    [Fact]
    public void A_text_is_joined_of_201_pieces_at_most()
    {
        Assert.Equal(201, Literals.Paragraphs(string.Concat(Enumerable.Repeat("a\n\n", 500))).Split("\n    + ").Length);
        Assert.Equal(201, Literals.Block(new string('A', 50_000)).Split("\n    + ").Length);
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("\u00C9cole", "\"\u00C9cole\"")]
    [InlineData("e\u0301", "\"e\\u0301\"")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    [InlineData("\u201Cso\u201D", "\"\\u201Cso\\u201D\"")]
    [InlineData(" ~", "\" ~\"")]
    [InlineData("\u001F\u007F", "\"\\u001F\\u007F\"")]
    [InlineData("\t\r\n", "\"\\t\\u000D\\n\"")]
    public void Letters_stay_and_everything_else_is_escaped(string value, string literal) => Assert.Equal(literal, Literals.String(value));

    [Fact]
    public void An_address_over_the_limit_is_absent()
    {
        var longest = "https://a.example/".PadRight(8_192, 'b');

        Assert.NotNull(Literals.Address(longest));
        Assert.Null(Literals.Address(longest + "b"));
    }

    [Theory]
    [InlineData("https://a.example/b?c=\"d\"", "\"https://a.example/b?c=\\\"d\\\"\"")]
    [InlineData("http://a.example", "\"http://a.example\"")]
    [InlineData("ftp://a.example", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/only/a/path", null)]
    [InlineData("", null)]
    public void Only_absolute_web_addresses_become_addresses(string value, string? literal) => Assert.Equal(literal, Literals.Address(value));

    [Fact]
    public void Documentation_text_stays_on_its_line_and_in_its_element()
    {
        var cancellation = TestContext.Current.CancellationToken;
        foreach (var text in Hostile.Select(Literals.DocText))
        {
            var tree = CSharpSyntaxTree.ParseText($"/// <summary>{text}</summary>\nclass C;", new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose), cancellationToken: cancellation);
            Assert.Empty(tree.GetDiagnostics(cancellation));
            Assert.DoesNotContain(text, static c => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        }
    }

    [Theory]
    [InlineData("\u2018a\u2019 and \u201Cb\u201D", "'a' and \"b\"")]
    [InlineData("1990\u20132000 \u2014 c", "1990-2000 - c")]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("e\u00E9\u00A0f\u2028g", "e\u00E9 f g")]
    public void Documentation_text_has_plain_quotes_and_dashes(string text, string expected) => Assert.Equal(expected, Literals.DocText(text));

    [Fact]
    public void Documentation_text_shows_what_it_stands_for()
    {
        Assert.Equal("A &amp; B &lt;c&gt; 'd' \"e\" f-g-h ~\u00E9", Literals.DocText("A & B <c> \u2018d\u2019 \u201Ce\u201D f\u2013g\u2014h ~\u00E9"));
        Assert.Equal("a b c d", Literals.DocText("a\nb\u2028c\u007Fd"));
    }

    [Fact]
    public void Documentation_text_is_cut_at_120_characters()
    {
        var longest = new string('a', 120);

        Assert.Equal(longest, Literals.DocText(longest));
        Assert.Equal(longest + "\u2026", Literals.DocText(longest + "b"));
    }

    [Fact]
    public void A_date_is_made_as_exactly_as_it_is_known()
    {
        Assert.Equal("global::Mila.PartialDate.FromYear(1993, \"1993\")", Literals.Date(PartialDate.FromYear(1993, "1993")));
        Assert.Equal("global::Mila.PartialDate.FromSeason(2021, global::Mila.Season.Autumn, \"fall 2021\")", Literals.Date(PartialDate.FromSeason(2021, Season.Autumn, "fall 2021")));
        Assert.Equal("global::Mila.PartialDate.FromMonth(null, 5, \"in May\")", Literals.Date(PartialDate.FromMonth(null, 5, "in May")));
        Assert.Equal("global::Mila.PartialDate.FromDay(2021, 5, 4, \"4 May\")", Literals.Date(PartialDate.FromDay(2021, 5, 4, "4 May")));
        Assert.Equal("global::Mila.PartialDate.FromWords(\"soon\")", Literals.Date(PartialDate.FromWords("soon")));
    }

    [Fact]
    public void An_instant_keeps_its_offset_and_the_parts_of_its_second()
    {
        var noon = new DateTimeOffset(2021, 5, 4, 12, 30, 15, TimeSpan.Zero);

        Assert.Equal(
            "global::Mila.PartialDate.FromInstant(new global::System.DateTimeOffset(2021, 5, 4, 12, 30, 15, global::System.TimeSpan.Zero), \"noon\")",
            Literals.Date(PartialDate.FromInstant(noon, "noon")));
        Assert.Equal(
            "global::Mila.PartialDate.FromInstant(new global::System.DateTimeOffset(2021, 5, 4, 9, 0, 15, global::System.TimeSpan.FromMinutes(-210)).AddTicks(1200000), \"nine\")",
            Literals.Date(PartialDate.FromInstant(noon.AddMilliseconds(120).ToOffset(new TimeSpan(-3, -30, 0)), "nine")));
    }

    [Fact]
    public void A_value_is_a_call_of_its_constructor()
    {
        var place = new SourceSpan("a.txt", 3, 14, 15);

        Assert.Equal("new global::Mila.SourceSpan(\"a.txt\", 3, 14, 15)", Literals.Span(place));
        Assert.Equal("new global::Mila.Evidence(\"a.txt\", 3, 14, 15, \"They met.\", \"Meet\")", Literals.Evidence(new Evidence(place, "They met.", "Meet")));
        Assert.Equal("new global::Mila.Quantity(2.5m, \"years\", global::Mila.Qualifier.Nearly, \"nearly 2.5 years\")", Literals.Quantity(new Quantity(2.5m, "years", Qualifier.Nearly, "nearly 2.5 years")));
        Assert.Equal("new global::Mila.Money(40m, \"CAD\", isApproximate: true, \"about $40\")", Literals.Money(new Money(40, "CAD", true, "about $40")));
        Assert.Equal("new global::Mila.Money(40m, \"CAD\", isApproximate: false, \"$40\")", Literals.Money(new Money(40, "CAD", false, "$40")));
        Assert.Equal("new global::Mila.Alias(\"BW\", global::Mila.AliasKind.Acronym)", Literals.Alias(new Alias("BW", AliasKind.Acronym)));
        Assert.Equal("new global::Mila.Section(\"History\", 2)", Literals.Section(new Section("History", 2)));
        Assert.Equal(
            "new global::Mila.SecuredText(cipherText: \"AAAA\", initializationVector: \"BBBB\")",
            Literals.Secured(new SecuredText("AAAA", "BBBB")));
        Assert.Equal(
            "new global::Mila.DatedObservation(\n    date: global::Mila.PartialDate.FromYear(1993, \"1993\"),\n    isUpperBound: true,\n    evidence: new global::Mila.Evidence(\"a.txt\", 3, 14, 15, \"They met.\", \"Meet\"))",
            Literals.Observation(new DatedObservation(PartialDate.FromYear(1993, "1993"), true, new Evidence(place, "They met.", "Meet"))));
    }

    [Fact]
    public void A_picture_has_null_for_what_is_not_known_of_it()
    {
        Assert.Equal(
            "new global::Mila.Image(\"https://a.example/b.png\", width: 1024, height: 683, isCached: false, title: \"Kelp\")",
            Literals.Image(new Image("https://a.example/b.png", 1024, 683, false, "Kelp")));
        Assert.Equal("new global::Mila.Image(null, width: null, height: null, isCached: null, title: null)", Literals.Image(new Image(null, null, null, null, null)));
    }

    [Fact]
    public void Numbers_and_dates_do_not_depend_on_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

            Assert.Equal("-1", Literals.Number(-1));
            Assert.Equal("0.5m", Literals.Decimal(0.5m));
            Assert.Equal("global::Mila.PartialDate.FromDay(2021, 5, 4, \"May 4\")", Literals.Date(PartialDate.FromDay(2021, 5, 4, "May 4")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] RoundTrip(string[] values, Func<string, string> literal)
    {
        var code = $"public static class Values {{ public static readonly string[] All = {{ {string.Join(",\n", values.Select(literal))} }}; }}";
        var assembly = Assembly.Load(EmittedCompiler.Compile(files: default, code).ToImage());
        return (string[])assembly.GetType("Values")!.GetField("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
