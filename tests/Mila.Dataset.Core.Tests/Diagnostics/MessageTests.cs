using Mila.Core.Diagnostics;

namespace Mila.Core.Tests.Diagnostics;

public sealed class MessageTests
{
    [Fact]
    public void Whatever_a_document_holds_a_message_is_one_short_line_that_keeps_our_words() =>
        Assert.All(RuleIds.All.Select(static id => RuleIds.Find(id)!), static rule =>
        {
            var message = Message(rule, [.. Enumerable.Repeat(new string('x', 500), 4)]);

            Assert.InRange(message.Length, 1, 160);
            Assert.EndsWith(rule.Message[(rule.Message.LastIndexOf('}') + 1)..], message, StringComparison.Ordinal);
            Assert.StartsWith(rule.Message[..Math.Max(0, rule.Message.IndexOf('{'))], message, StringComparison.Ordinal);
        });

    [Fact]
    public void A_long_quote_is_cut_and_the_fix_is_not()
    {
        var quote = string.Concat(Enumerable.Repeat("tide ", 30));

        Assert.Equal(
            "The quote 'tide tide tide tide …' is not in 'news/harbour-and-coa…'; expected the words of one paragraph; did you mean 'The tide rises over the harbour wall…'?",
            Message(Rules.QuoteNotFound, quote, "news/harbour-and-coast.md", "; did you mean 'The tide rises over the harbour wall…'?"));
    }

    [Fact]
    public void A_fix_that_is_too_long_keeps_both_ends() =>
        Assert.Matches(
            "^'news/harbou…' is no document of the dataset; .*; did you mean 'news/2021/.*….*/harbour.md'\\?$",
            Message(Rules.UnknownDocument, "news/harbour-and-coast.md", $"; did you mean 'news/2021/{new string('a', 90)}/harbour.md'?"));

    [Theory]
    [InlineData("a\nb\r\nc\td\0e", "a b  c d e")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("a\u202Eb\u200Bc\uFEFFd\u00ADe", "a·b·c·d·e")]
    [InlineData("a\U000E0041b", "a·b")]
    [InlineData("a\U0001F600b", "a\U0001F600b")]
    public void What_ends_or_reorders_a_line_or_is_no_text_does_not_pass(string found, string shown) =>
        Assert.Equal($"'{shown}' has no value; expected one", Message(Rules.EmptyValue, found));

    [Fact]
    public void Half_of_a_character_shows_as_one_that_can_be_written() =>
        Assert.Equal("'a\uFFFDb\uFFFD' has no value; expected one", Message(Rules.EmptyValue, string.Concat("a", '\uD83D', "b", '\uDE00')));

    [Theory]
    [InlineData(58)]
    [InlineData(59)]
    [InlineData(60)]
    public void A_cut_never_parts_a_character(int before)
    {
        var message = Message(Rules.EmptyValue, new string('x', before) + string.Concat(Enumerable.Repeat("\U0001F600", 20)));

        Assert.DoesNotContain('\uFFFD', message);
        Assert.DoesNotContain("\uD83D…", message, StringComparison.Ordinal);
    }

    private static string Message(Rule rule, params string[] arguments) => Problem.OfFile(rule, "a.md", arguments).Message;
}
