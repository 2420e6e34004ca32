using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("\u00C9cole", "\"\u00C9cole\"")]
    [InlineData("e\u0301", "\"e\\u0301\"")]
    [InlineData("a\u2028b", "\"a\\u2028b\"")]
    [InlineData("\u201Cso\u201D", "\"\\u201Cso\\u201D\"")]
    public void Letters_stay_and_everything_else_is_escaped(string value, string literal) => Assert.Equal(literal, Literals.String(value));

    [Fact]
    public void An_address_that_an_old_runtime_refuses_is_absent() =>
        Assert.Null(Literals.Uri("https://a.example/" + new string('b', 70_000)));

    [Theory]
    [InlineData("https://a.example/b?c=\"d\"", "new global::System.Uri(\"https://a.example/b?c=\\\"d\\\"\")")]
    [InlineData("ftp://a.example", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("/only/a/path", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Only_absolute_web_addresses_become_addresses(string? value, string? literal) => Assert.Equal(literal, Literals.Uri(value));

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
