using Mila.Core.Extraction.Registered;
using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class FileCheckTests
{
    private const string Title = "A note from the coast\n\n";

    private const int LongestFile = 8_388_608, LongestLine = 1_048_576;

    [Fact]
    public void Bytes_that_are_no_utf_8_are_one_error_at_the_first_of_them() =>
        Refused(Title + "The harbour of Kopp\uFFFDn is\nopen\uFFFD.\n", "(3,20,21): MILA0003 Found U+FFFD, which stands for bytes that are no UTF-8; expected a file that was saved as UTF-8");

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\a', "U+0007")]
    [InlineData('\e', "U+001B")]
    [InlineData('\u007F', "U+007F")]
    [InlineData('\u0080', "U+0080")]
    [InlineData('\u0092', "U+0092")]
    [InlineData('\u009F', "U+009F")]
    public void A_control_character_is_one_error_at_its_place(char character, string code) =>
        Refused(Title + $"The \tharbour{character} is\nopen{character}.\n", $"(3,13,14): MILA0004 Found the control character {code}; expected text in UTF-8, or in UTF-16 with a byte order mark");

    [Theory]
    [InlineData('\t')]
    [InlineData('\v')]
    [InlineData('\f')]
    [InlineData('\u0085')]
    [InlineData('\u00A0')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\uFFFC')]
    public void White_space_and_marks_of_direction_are_text(char character) =>
        Accepted(Title + $"The harbour{character} is open.\n");

    [Fact]
    public void What_holds_both_bad_bytes_and_nulls_is_refused_as_a_whole() =>
        Refused("A\u0001B\nC\uFFFD\n\0\0", "(1,1,1): MILA0004 Found nothing that can be read as text; expected text in UTF-8, or in UTF-16 with a byte order mark");

    [Theory]
    [InlineData("\uFFFD and\0\0")]
    [InlineData("\0\0 and \uFFFD")]
    public void It_is_refused_as_a_whole_wherever_they_stand(string text) =>
        Refused(text, "(1,1,1): MILA0004 Found nothing that can be read as text; expected text in UTF-8, or in UTF-16 with a byte order mark");

    [Fact]
    public void Hidden_characters_of_both_kinds_are_a_warning_each() =>
        Accepted(
            Title + "The \uFEFFharbour\uFEFF \u202Eis\u202C open ~.\n",
            "(3,5,6): MILA0005 Found U+FEFF, which belongs at the beginning of a file; expected a text without it",
            "(3,15,16): MILA0005 Found U+202E, which changes the order in which the text is shown; expected a text without it");

    [Fact]
    public void A_file_that_was_not_read_for_its_size_or_its_bytes_says_so()
    {
        Assert.Equal(["(1,1,1): MILA0007 The file has more than 8,388,608 characters; expected several files"], Texts(FileCheck.TooLong("a.txt")));
        Assert.Equal(["(1,1,1): MILA0004 Found nothing that can be read as text; expected text in UTF-8, or in UTF-16 with a byte order mark"], Texts(FileCheck.NotText("a.txt")));
    }

    [Theory]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    public void A_character_that_reorders_the_text_is_a_warning_at_the_first_of_them(char character) =>
        Accepted(
            Title + $"The {character}harbour\u202C is open.\n",
            $"(3,5,6): MILA0005 Found U+{(int)character:X4}, which changes the order in which the text is shown; expected a text without it");

    [Fact]
    public void A_byte_order_mark_belongs_at_the_beginning_alone() =>
        Accepted(
            "\uFEFF" + Title + "The \uFEFFharbour is open.\n",
            "(3,5,6): MILA0005 Found U+FEFF, which belongs at the beginning of a file; expected a text without it");

    [Fact]
    public void A_very_long_line_is_a_warning_and_is_read()
    {
        var line = string.Concat(Enumerable.Repeat("All is calm. ", 7_693));

        Accepted(Title + line[..100_000]);
        Accepted(Title + line[..100_001], "(3,1,100002): MILA0006 This line has 100,001 characters; expected paragraphs of at most 100,000");
    }

    [Fact]
    public void A_line_over_the_limit_is_one_error_and_warnings_before_it_are_not_told()
    {
        Accepted(Title + new string(' ', LongestLine) + "\nAll is calm.", "(3,1,1048577): MILA0006 This line has 1,048,576 characters; expected paragraphs of at most 100,000");
        Refused(Title + "\u202EAll is calm.\n" + new string(' ', LongestLine + 1), "(4,1,1048578): MILA0007 The line has more than 1,048,576 characters; expected several lines");
    }

    [Fact]
    public void A_file_over_the_limit_is_one_error_at_its_beginning()
    {
        var lines = (Title + string.Concat(Enumerable.Repeat(new string(' ', 63) + "\n", (LongestFile / 64) + 1)))[..LongestFile];

        Accepted(lines[..^12] + "All is calm.");
        Refused(lines + ".", "(1,1,1): MILA0007 The file has more than 8,388,608 characters; expected several files");
    }

    [Theory]
    [InlineData("organizations:\n  - name: Tern\uFFFD\n", "(2,15,16): MILA0003")]
    [InlineData("organizations:\n  - name: Tern\0\n", "(2,15,16): MILA0004")]
    public void A_registry_file_is_looked_at_too(string text, string problem)
    {
        var facts = Read(new Seed("registry/names.yaml", text, SeedKind.Registry));

        Assert.Null(facts.Registry);
        Assert.StartsWith(problem, Assert.Single(Texts(facts)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_does_not_hide_what_the_format_finds()
    {
        var facts = Read(new Seed("a.md", "---\ntitle: Harbour\u202E news\npublished: maybe\n---\nIt is open.\n"));

        Assert.Equal(["(2,15,16): MILA0005", "(3,12,17): MILA0212"], Texts(facts).Select(static text => string.Join(' ', text.Split(' ')[..2])));
    }

    private static void Refused(string text, string problem)
    {
        var facts = Read(new Seed("a.txt", text));

        Assert.Null(facts.Document);
        Assert.Equal([problem], Texts(facts));
    }

    private static void Accepted(string text, params string[] problems)
    {
        var facts = Read(new Seed("a.txt", text));

        Assert.NotNull(facts.Document);
        Assert.Equal(problems, Texts(facts));
    }

    private static SeedFacts Read(Seed seed) => SeedReader.Read(seed, Known.Nothing, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Texts(SeedFacts facts) => facts.Problems.Select(static problem =>
        FormattableString.Invariant($"({problem.Lines.Line},{problem.Lines.Column},{problem.Lines.EndColumn}): {problem.Rule.Id} {problem.Message}"));
}
