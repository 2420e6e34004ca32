using System.Text;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class WikitextMapTests
{
    private static readonly string[] Pieces =
    [
        "tide ", "Norvik", " of", "\n", "\n\n", "[[", "]]", "|", "{{", "}}", "{{lang|no|", "{{!}}", "=", "== ", " ==", "''", "'''", "'''''", "* ", "<ref>", "</ref>",
        "<ref name=a />", "{{cite web|title=", "&amp;", "&#233;", "<!--", "-->", "<nowiki>", "</nowiki>", "<br>", "<div>", "<pre>", "</pre>", "[https://a.example/x ", "]",
        "https://b.example/(y).", "[[File:a.png|thumb|", "[[Category:b", "{|", "|}", "__TOC__", "é", " ", "\t",
    ];

    [Fact]
    public void Every_plain_character_leads_back_to_its_source()
    {
        const string text = "The '''Norvik [[Tide (physics)|tide]]s''' &amp; more{{nbsp}}of\nthem<ref>x</ref>.";
        var block = WikitextSamples.Read(text).Blocks[0];
        Assert.Equal("The Norvik tides & more\u00A0of them.", block.Text);
        Assert.Equal("Norvik [[Tide (physics)|tide]]s", Source("Norvik tides"));
        Assert.Equal("&amp;", Source("&"));
        Assert.Equal("{{nbsp}}", Source("\u00A0"));
        Assert.Equal("of\nthem", Source("of them"));
        Assert.Equal("them<ref>x</ref>.", Source("them."));

        string Source(string plain)
        {
            var (start, length) = block.Content.Map.Span(block.Text.IndexOf(plain, StringComparison.Ordinal), plain.Length);
            return text.Substring(start, length);
        }
    }

    [Fact]
    public void Whatever_the_markup_the_plain_text_leads_back_and_marks_fit()
    {
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 40); i > 0; i--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            AssertLeadsBack(text.ToString());
        }
    }

    private static void AssertLeadsBack(string text)
    {
        var document = WikitextSamples.Read(text);
        foreach (var block in document.Blocks)
        {
            Assert.NotEqual("", block.Text.Trim());
            var previous = 0;
            for (var i = 0; i < block.Text.Length; i++)
            {
                var source = block.Content.Map.Start(i);
                Assert.True(source >= previous, text);
                Assert.True(block.Text[i] == text[source] || text[source] is '&' or '{' || block.Text[i] == ' ', text);
                previous = source;
            }

            Assert.All(block.Marks, mark => Assert.True(mark.Start >= 0 && mark.Length > 0 && mark.Start + mark.Length <= block.Text.Length, text));
        }

        Assert.All(document.Problems, problem => Assert.True(problem.Start >= 0 && problem.Length > 0 && problem.Start + problem.Length <= text.Length, text));
    }
}
