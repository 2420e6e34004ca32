namespace Mila.Core.Tests.Reading;

public sealed class WikitextProblemTests
{
    [Theory]
    [InlineData("The {{nowrap|old pier.\n\nMore.", "MILA0401 1:5+2")]
    [InlineData("The old}} pier.", "MILA0401 1:8+2")]
    [InlineData("A.<ref>{{cite web|title=T</ref>", "MILA0401 1:8+2")]
    [InlineData("'''Norvik''' lies on [[a fjord, far.\n\n== Past ==\nOld.", "MILA0402 1:22+2")]
    [InlineData("{{infobox|place=[[Norvik}}\nOld.", "MILA0402 1:17+2")]
    [InlineData("Old.<ref name=\"a\">Records. More.\n\nNew.<ref>b</ref>", "MILA0403 1:5+14")]
    [InlineData("Old.<ref name=a", "MILA0403 1:5+4")]
    [InlineData("Old. <!-- hidden\n\n<!-- again", "MILA0404 1:6+4")]
    [InlineData("Old. <nowiki>x", "MILA0404 1:6+8")]
    [InlineData("{{infobox\n| place = A\n| place <!-- sic --> = B}}\nOld.", "MILA0405 3:3+5")]
    [InlineData("{{lang|no|1=en|x}}", "MILA0405 1:11+1")]
    [InlineData("== Past ===\nOld.", "MILA0406 1:9+3")]
    [InlineData("== Past\nOld.", "MILA0406 1:1+2")]
    [InlineData("= Past ==\nOld.", "MILA0406 1:8+2")]
    [InlineData("== Past -->\nOld.", "MILA0406 1:1+2")]
    [InlineData("On [[a fjord\nfar]] now", "MILA0402 1:4+2")]
    [InlineData("{{nowrap|<ref>a}}b</ref>}}", "MILA0401 1:16+2")]
    [InlineData("A ''''''''flood'' b", "MILA0408 1:3+8")]
    public void A_mistake_is_reported_once_at_its_token(string text, string problem) => Assert.Equal([problem], WikitextSamples.Problems(text));

    [Theory]
    [InlineData("[[", 2)]
    [InlineData("{{", 2)]
    [InlineData("{{a|[[b|", 2)]
    public void Nesting_over_a_hundred_is_one_error(string opening, int length)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 20_000));
        var column = text.Length / 20_000 == 2 ? 201 : 401;
        Assert.Equal([$"MILA0407 1:{column}+{length}"], WikitextSamples.Problems(text));
    }

    [Fact]
    public void What_is_too_deep_closes_without_another_error() =>
        Assert.Equal(["MILA0407 1:401+2"], WikitextSamples.Problems(string.Concat(Enumerable.Repeat("{{a|", 103)) + string.Concat(Enumerable.Repeat("}}", 103))));

    [Fact]
    public void A_hundred_levels_are_fine() =>
        Assert.Empty(WikitextSamples.Problems(string.Concat(Enumerable.Repeat("{{a|", 100)) + string.Concat(Enumerable.Repeat("}}", 100))));

    [Theory]
    [InlineData("{{a|{{b|c=[[d|e]]}}|c={{d}}}} [[File:x.png|a [[b]] [https://norvik.example c]]] {{!}}")]
    [InlineData("{|\n! a\n|-\n| {{b|c\n|}}\n|}\n[[d|e]]")]
    [InlineData("=\n== ==\na = b\n''''80s'''")]
    [InlineData("= 5 apples\n== Past == <!-- old -->\n=== Deep === <!-- a --> <!-- b --> ")]
    [InlineData("a}b{c} [x] ]] [[a]]] {{{a}}} | & < > <ref name=x/>")]
    [InlineData("<nowiki>{{ [[ <ref> '''''''</nowiki> <pre>}} [[</pre> <!-- {{ [[ -->")]
    public void Sound_markup_has_no_problem(string text) => Assert.Empty(WikitextSamples.Problems(text));

    [Fact]
    public void A_message_quotes_the_source_and_says_what_was_expected() =>
        Assert.Equal("Link '[[a fjord, far.' is never closed and is taken as text; expected ']]'", WikitextSamples.Read("On [[a fjord, far.\n\nOld.").Problems[0].Message);
}
