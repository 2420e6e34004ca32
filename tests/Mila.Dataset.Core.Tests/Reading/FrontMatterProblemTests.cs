using System.Globalization;
using Mila.Core.Diagnostics;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

/// <summary>Each rule of the front matter at its exact place: the token between « and ».</summary>
public sealed class FrontMatterProblemTests
{
    [Theory]
    [InlineData("MILA0101", "«---»\ntitle: Orion\nThe body begins.\n", "Front matter is never closed; expected a line '---' before 'The body begins.' in line 3")]
    [InlineData("MILA0101", "«---»\ntitle: Orion\n----\nText\n", "Front matter is never closed; expected a line '---' instead of '----' in line 3")]
    [InlineData("MILA0101", "«---»\ntitle: Orion", "Front matter is never closed; expected a line '---' after the last key")]
    [InlineData("MILA0102", "«---»\n# nothing yet\n---\nText\n", "Front matter has no keys; expected at least 'title: ...' between two lines '---'")]
    [InlineData("MILA0103", "---\ntitle: Orion\n---\n\n«---»\nexcerpt: Vega\n---\n", "A second YAML block begins here; expected one block with all keys")]
    [InlineData("MILA0103", "---\ntitle: Orion\n«---»\nexcerpt: Vega\n---\n", "A second YAML block begins here; expected one block with all keys")]
    [InlineData("MILA0103", "---\ntitle: Orion\n...\n«e»xcerpt: Vega\n---\n", "A second YAML block begins here; expected one block with all keys")]
    [InlineData("MILA0104", "---\n«-» Orion\n- Vega\n---\n", "Found a list; expected keys with values, such as 'title: ...'")]
    [InlineData("MILA0105", "\n«+++»\ntitle = \"Orion\"\n+++\nVega.\n", "The keys are TOML, which is not read; expected YAML such as 'title: ...' between two lines '---'")]
    [InlineData("MILA0104", "---\n«Orion»\n---\n", "Found a single value; expected keys with values, such as 'title: ...'")]
    [InlineData("MILA0110", "---\ntitle: Orion\ntopics:\n«\t»- stars\n---\n", "A tab indents this line; YAML expects spaces")]
    [InlineData("MILA0110", "---\ntitle: Orion\nprovider:\n  name: Vega\n«\t»\n---\n", "A tab indents this line; YAML expects spaces")]
    [InlineData("MILA0111", "---\ntitle: Orion«:» a tale\n---\n", "The value 'Orion: a tale' holds ': ' without quotes; expected quotes around the whole value")]
    [InlineData("MILA0112", "---\ntitle: «\"»Orion\nexcerpt: \"Vega\"\n---\n", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0112", "---\ntitle: Orion\ntopics:\n  - «\"»stars\n  - \"suns\"\n---\n", "This \" is never closed; expected another \" at the end of the value")]
    [InlineData("MILA0112", "---\ntitle: Orion\ntopics:\n  - «'»stars\n---\n", "This ' is never closed; expected another ' at the end of the value")]
    [InlineData("MILA0113", "---\ntitle: Orion\ntopics: «[»stars, suns\nurl: https://orion.example\n---\n", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0113", "---\ntitle: Orion\ntopics: «[»stars\n---\n", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0113", "---\ntitle: Orion\ntopics: «[»stars}\n---\n", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0113", "---\ntitle: Orion\ntopics: «[»stars # ]\n\"url\": https://orion.example\n---\n", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0113", "---\ntitle: Orion\ntopics:\n  - «[»stars\n  - suns\n---\n", "This '[' is never closed; expected ']' at the end of the value")]
    [InlineData("MILA0113", "---\n«{»title: Orion,\nexcerpt: Vega\n---\n", "This '{' is never closed; expected '}' at the end of the value")]
    [InlineData("MILA0113", "---\ntitle: Orion\ntopics: [a, «{»b: c]\n---\n", "This '{' is never closed; expected '}' at the end of the value")]
    [InlineData("MILA0114", "---\ntitle: Orion\nprovider:\n    name: Vega\n  «domain: vega.example»\n---\n", "'domain: vega.example' is indented by 2; expected 0 or 4 spaces, like a line above")]
    [InlineData("MILA0114", "---\ntitle: Orion\n  «excerpt: Vega»\n---\n", "'excerpt: Vega' is indented by 2; expected 0 spaces, like a line above")]
    [InlineData("MILA0115", "---\ntitle: Orion\n«excerpt Vega»\ntype: story\n---\n", "'excerpt Vega' has no ': '; expected a key, a colon, a space and a value")]
    [InlineData("MILA0115", "---\ntitle: Orion\n«|»\n  stars\n---\n", "'|' has no ': '; expected a key, a colon, a space and a value")]
    [InlineData("MILA0122", "---\ntitle: Orion\n«*stars*»\n---\n", "'*stars*' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0116", "---\n«@»orion\n---\n", "'@' cannot begin a value without quotes; expected quotes around '@orion'")]
    [InlineData("MILA0116", "---\ntitle: «@»orion\n---\n", "'@' cannot begin a value without quotes; expected quotes around '@orion'")]
    [InlineData("MILA0116", "---\ntitle: Orion\ntopics:\n  - «@»orion\n---\n", "'@' cannot begin a value without quotes; expected quotes around '@orion'")]
    [InlineData("MILA0116", "---\ntitle: Orion\ntopics: {a: «@»orion}\n---\n", "'@' cannot begin a value without quotes; expected quotes around '@orion}'")]
    [InlineData("MILA0116", "---\ntitle: Orion\nexcerpt: «`»code`\n---\n", "'`' cannot begin a value without quotes; expected quotes around '`code`'")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\q» Vega\"\n---\n", "'\\q' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\u12» Vega\"\n---\n", "'\\u12' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\uD83D» Vega\"\n---\n", "'\\uD83D' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\uDE00»\\uD83D\"\n---\n", "'\\uDE00' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\uD83D»\\u0041\"\n---\n", "'\\uD83D' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\U0000DC00»\"\n---\n", "'\\U0000DC00' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\U00110000»\"\n---\n", "'\\U00110000' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\UFFFFFFFF»\"\n---\n", "'\\UFFFFFFFF' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\uD83D»\\x41\"\n---\n", "'\\uD83D' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\uD83D»\\uDE0\"\n---\n", "'\\uD83D' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0117", "---\ntitle: \"Orion «\\uD83D»\\n\"\n---\n", "'\\uD83D' is no escape; expected '\\\\' for a backslash, or single quotes around the value")]
    [InlineData("MILA0120", "---\ntitle: Orion\n«\"title\"»: Vega\n---\n", "The key 'title' is given twice, first at doc.md(2,1); expected it once")]
    [InlineData("MILA0120", "---\ntitle: Orion\nprovider:\n  name: Vega\n  «name»: Lyra\n---\n", "The key 'name' is given twice, first at doc.md(4,3); expected it once")]
    [InlineData("MILA0121", "---\ntitle: Orion\n? «[»a, b]\n: 1\n---\n", "Found a list as a key; expected text")]
    [InlineData("MILA0122", "---\ntitle: Orion\ntopics: «&t» [*t]\n---\n", "'&t' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: «*orion»\n---\n", "'*orion' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: «*» Orion\n---\n", "'*' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: «&» Orion\n---\n", "'&' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: Orion\n«*topics» : [stars]\n---\n", "'*topics' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: Orion\ntopics:\n  - «**stars**» and suns\n---\n", "'**stars**' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: «**Orion**» shines\n---\n", "'**Orion**' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0122", "---\ntitle: Orion\ntopics: [«&t», stars]\n---\n", "'&t' is an anchor or alias, which is not read; expected the value itself, in quotes if it begins so")]
    [InlineData("MILA0123", "---\ntitle: Orion\n«<<»: {type: story}\n---\n", "The merge key '<<' is not read; expected the keys themselves")]
    [InlineData("MILA0124", "---\ntitle: «!!str» Orion\n---\n", "The tag '!!str' is not read; expected the value alone, in quotes if it begins with '!'")]
    [InlineData("MILA0124", "---\ntitle: Orion\ntopics: [«!<x>», stars]\n---\n", "The tag '!<x>' is not read; expected the value alone, in quotes if it begins with '!'")]
    [InlineData("MILA0124", "---\ntitle: «!x!y» Orion\n---\n", "The tag '!x!y' is not read; expected the value alone, in quotes if it begins with '!'")]
    [InlineData("MILA0199", "---\ntitle: 'Orion'«s tale'»\n---\n", "YAML cannot be read here: 's tale'' follows a value that is closed")]
    [InlineData("MILA0199", "---\ntitle: Orion\ntopics: [\"stars\" «@»orion]\n---\n", "YAML cannot be read here: '@orion]' fits nothing above; expected a key, a value or quotes around it")]
    [InlineData("MILA0199", "---\ntitle: Orion\n? |\n  \n«»---\n", "YAML cannot be read here: the last value has no end; expected one, or quotes around it")]
    [InlineData("MILA0199", "---\ntitle: Orion\ntopics:\n  - stars\n  «name: x»\n---\n", "YAML cannot be read here: 'name: x' stands among list items; expected '- '")]
    [InlineData("MILA0199", "---\ntitle: «|»q\n---\n", "YAML cannot be read here: '|q' fits nothing above; expected a key, a value or quotes around it")]
    [InlineData("MILA0201", "---\n«titel»: Orion\n---\n", "The key 'title' is missing; expected it in a front matter, where 'titel' is unknown; did you mean 'title'?")]
    [InlineData("MILA0201", "---\n«Title»: Orion\n---\n", "The key 'title' is missing; expected it in a front matter, where 'Title' is unknown; did you mean 'title'?")]
    [InlineData("MILA0201", "---\ntitle: Orion\nheat: 3\n«dat»: 2020-01-01\nprovider: {name: V, domain: v.example}\n---\n", "The key 'date' is missing; expected it in a front matter, where 'dat' is unknown; did you mean 'date'?")]
    [InlineData("MILA0201", "«---»\nexcerpt: Vega\n---\n", "The key 'title' is missing; expected it in a front matter")]
    [InlineData("MILA0201", "«---»\ntitle: Orion\nquality: 3\nprovider: {name: Vega, domain: vega.example}\n---\n", "The key 'publishedDateTime' is missing; expected it in a front matter")]
    [InlineData("MILA0201", "---\ntitle: Orion\nheat: 3\ndate: 2020-01-01\n«provider»:\n  name: Vega\n---\n", "The key 'domain' is missing; expected it in a provider")]
    [InlineData("MILA0201", "---\ntitle: Orion\nrelated:\n  - «title»: Vega\n---\n", "The key 'webUrl' is missing; expected it in a related item")]
    [InlineData("MILA0202", "---\ntitle: «\"\"»\n---\n", "'title' has no value; expected one")]
    [InlineData("MILA0202", "---\ntitle: «~»\n---\n", "'title' has no value; expected one")]
    [InlineData("MILA0202", "---\n«title»:\n---\n", "'title' has no value; expected one")]
    [InlineData("MILA0203", "---\ntitle: Orion\nimages:\n  - «heigt»: 4\n---\n", "The key 'heigt' is unknown in an image; did you mean 'height'?")]
    [InlineData("MILA0204", "---\ntitle: Orion\ntopics:\n  «a»: b\n---\n", "'topics' is a mapping; expected a list")]
    [InlineData("MILA0204", "---\ntitle: Orion\ntags: «stars»\n---\n", "'tags' is a single value; expected a list")]
    [InlineData("MILA0204", "---\ntitle: Orion\ntype: «[»story]\n---\n", "'type' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\npublished: «[»true]\n---\n", "'published' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\ndate: «[»2020]\n---\n", "'date' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\nurl: «[»orion.example]\n---\n", "'url' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\nsecured: «[»YWJj]\n---\n", "'secured' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\nimages:\n  - «[»a]\n---\n", "'images' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\nimages:\n  - width: «[»4]\n---\n", "'width' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: «[»Orion]\n---\n", "'title' is a list; expected a single value")]
    [InlineData("MILA0204", "---\ntitle: Orion\nsecured: «\"YWJj;YWJj\"»\n---\n", "'secured' is not two base64 parts; expected cipher text, ';' and an initialization vector of 16 bytes")]
    [InlineData("MILA0205", "---\ntitle: Orion\ntopics:\n  - stars\n  - «stars»\n---\n", "'stars' repeats what stands at doc.md(4,5); only the first counts")]
    [InlineData("MILA0205", "---\ntitle: Orion\nexcerpt: Lyra\n«description»: Vega\n---\n", "'description' repeats what stands at doc.md(3,1); only the first counts")]
    [InlineData("MILA0205", "---\ntitle: Orion\n«description»: Vega\nexcerpt: Lyra\n---\n", "'description' repeats what stands at doc.md(4,1); only the first counts")]
    [InlineData("MILA0206", "---\ntitle: Orion\ntopics:\n  - stars\n  «-»\n---\n", "An item of 'topics' is empty and left out; expected a value")]
    [InlineData("MILA0206", "---\ntitle: Orion\ntopics: [«''»]\n---\n", "An item of 'topics' is empty and left out; expected a value")]
    [InlineData("MILA0211", "---\ntitle: Orion\nimages:\n  - width: «-4»\n---\n", "'width' is '-4'; expected a number of pixels, 0 or more")]
    [InlineData("MILA0212", "---\ntitle: Orion\npublished: «\"false\"»\n---\n", "'published' is 'false'; expected true or false, without quotes")]
    [InlineData("MILA0212", "---\ntitle: Orion\npublished: «NO»\n---\n", "'published' is 'NO'; expected true or false, without quotes")]
    [InlineData("MILA0214", "---\ntitle: Orion\ndate: «2020-12-11T17:06:00»\n---\n", "'date' is '2020-12-11T17:06:00', a time without a zone; expected 'Z' or an offset like '+01:00' after it")]
    [InlineData("MILA0215", "---\ntitle: Orion\ndate: «1066-10-14»\n---\n", "'date' is '1066-10-14'; expected a year from 1900 to 2100")]
    [InlineData("MILA0216", "---\ntitle: Orion\nurl: «SVN+ssh://orion.example/a»\n---\n", "'url' begins with 'svn+ssh:'; expected 'http:' or 'https:'")]
    [InlineData("MILA0216", "---\ntitle: Orion\nurl: «ftp://orion.example/a»\n---\n", "'url' begins with 'ftp:'; expected 'http:' or 'https:'")]
    [InlineData("MILA0217", "---\ntitle: Orion\nurl: «orion.example/a»\n---\n", "'url' is 'orion.example/a', which is not absolute; expected an address like 'https://example.org/page'")]
    [InlineData("MILA0217", "---\ntitle: Orion\nurl: «https://orion.example/a b»\n---\n", "'url' is 'https://orion.example/a b', which holds white space; expected an address like 'https://example.org/page'")]
    [InlineData("MILA0217", "---\ntitle: Orion\nurl: «https://»\n---\n", "'url' is 'https://', which names no host; expected an address like 'https://example.org/page'")]
    public void A_problem_names_its_exact_token(string id, string marked, string message)
    {
        var problem = Assert.Single(Read(marked, out var start, out var length).Problems);

        Assert.Equal((id, message), (problem.Rule.Id, problem.Message));
        Assert.Equal((start, length), (problem.Start, problem.Length));
        Assert.DoesNotContain('…', problem.Message);
    }

    [Theory]
    [InlineData("title: 'Orion' «and the other stars of winter»", "'and the other stars…' follows a value that is closed")]
    [InlineData("title: Orion\nexcerpt: «|»stars of the winter sky", "'|stars of the winte…' fits nothing above; expected a key, a value or quotes around it")]
    public void The_rest_of_a_long_line_is_cut_so_that_the_message_says_what_is_wrong(string marked, string message)
    {
        var problem = Assert.Single(Read($"---\n{marked}\n---\n", out var start, out var length).Problems);

        Assert.Equal($"YAML cannot be read here: {message}", problem.Message);
        Assert.Equal((start, length), (problem.Start, problem.Length));
    }

    [Fact]
    public void A_tag_before_what_looks_like_a_tag_and_an_anchor_is_refused_and_harms_nothing()
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", "---\ntitle: Orion\ntype: ! !str &d\n---\n"), TestContext.Current.CancellationToken);

        Assert.Equal(["MILA0124 7", "MILA0199 9"], document.Problems.Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Column}")));
        Assert.Equal("Orion", document.Article!.Title);
    }

    [Fact]
    public void A_value_below_its_anchor_stands_where_its_text_does()
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", "---\ntitle: &t # the headline\n  !s\n  Orion shines\n---\n"), TestContext.Current.CancellationToken);

        Assert.Equal(["MILA0122 2", "MILA0124 3"], document.Problems.Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Line}")));
        Assert.Equal("Orion shines", document.Article!.Title);
        Assert.Equal(new SourceSpan("doc.md", 4, 3, "Orion shines".Length), document.Article.Source);
    }

    [Fact]
    public void A_value_that_goes_on_in_the_first_column_is_not_blamed_for_what_is_wrong_below_it()
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", "---\ntitle: 'Orion\nshines'\nprovider:\n  name: Vega\n  name: Lyra\n  domain: [\ntype: story\n---\n"), TestContext.Current.CancellationToken);

        Assert.Equal(["MILA0120 6", "MILA0113 7"], document.Problems.Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Line}")));
        Assert.Equal(("Orion shines", "Vega", "story"), (document.Article!.Title, document.Article.Publisher!.Name, document.Article.Type));
    }

    [Fact]
    public void A_key_that_is_read_again_behind_an_error_is_no_duplicate_of_itself()
    {
        var problems = FrontMatterReader.Read(new SeedText("doc.md", "---\ntitle: Orion\nprovider: {\nname: Vega,\nname: Lyra,\ndomain: [}\n---\n"), TestContext.Current.CancellationToken).Problems;

        Assert.Equal(["MILA0113 3", "MILA0120 5", "MILA0113 6"], problems.Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Lines.Line}")));
    }

    [Fact]
    public void Two_escapes_that_make_one_character_are_read_as_it()
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", "---\ntitle: \"a \\uD83D\\uDE00 b\"\n---\n"), TestContext.Current.CancellationToken);

        Assert.Empty(document.Problems);
        Assert.Equal("a \U0001F600 b", document.Article!.Title);
        Assert.Equal((14, 12), document.Blocks[0].Content.Map.Span(2, 2));
    }

    [Fact]
    public void Behind_nineteen_syntax_errors_the_last_problem_says_that_the_rest_is_not_read()
    {
        var text = "---\ntitle: Orion\n" + string.Concat(Enumerable.Range(0, 50).Select(static i => $"topics{i}: [a\n")) + "---\n";

        var problems = FrontMatterReader.Read(new SeedText("doc.md", text), TestContext.Current.CancellationToken).Problems;

        Assert.Equal([.. Enumerable.Repeat("MILA0113", 19), "MILA0199"], problems.Select(static problem => problem.Rule.Id));
        Assert.Equal("YAML cannot be read here: too many errors stand above; expected them to be mended before the keys from here on are read", problems[19].Message);
        Assert.Equal(new LineSpan(22, 1, 22, 2), problems[19].Lines);
    }

    [Fact]
    public void An_address_of_more_than_8192_characters_is_refused()
    {
        const string site = "https://orion.example/";
        string fitting = site + new string('a', 8_192 - site.Length), longer = fitting + "a";

        Assert.Equal(fitting, Url(fitting).Article!.OriginalUrl);
        var refused = Url(longer);
        Assert.Null(refused.Article!.OriginalUrl);
        Assert.Equal(
            $"'canonical' is '{longer[..51]}…', which is longer than 8192 characters; expected an address like 'https://example.org/page'",
            Assert.Single(refused.Problems).Message);

        static Document Url(string url) => FrontMatterReader.Read(new SeedText("doc.md", $"---\ntitle: Orion\ncanonical: {url}\n---\n"), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("017")]
    [InlineData("1:30")]
    [InlineData("+5")]
    [InlineData("0x1F")]
    [InlineData("1_000")]
    [InlineData("1.0")]
    [InlineData("2147483648")]
    [InlineData("٣")]
    public void Only_plain_decimal_digits_are_an_integer(string value)
    {
        var document = Read($"---\ntitle: Orion\ndate: 2020-01-01\nprovider: {{name: V, domain: v.example}}\nquality: «{value}»\n---\n", out var start, out var length);

        var problem = Assert.Single(document.Problems);
        Assert.Equal("MILA0210", problem.Rule.Id);
        Assert.Equal((start, length), (problem.Start, problem.Length));
        Assert.Null(document.Article!.Quality);
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("off")]
    [InlineData("True")]
    [InlineData("y")]
    [InlineData("1")]
    [InlineData("'true'")]
    public void Only_true_and_false_are_truth_values(string value)
    {
        var document = Read($"---\ntitle: Orion\npublished: «{value}»\n---\n", out var start, out var length);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0212", start, length), (problem.Rule.Id, problem.Start, problem.Length));
        Assert.Null(document.Article!.IsPublished);
    }

    [Theory]
    [InlineData("2020-13-11", "there is no month 13")]
    [InlineData("2021-02-29", "month 2 of 2021 has no day 29")]
    [InlineData("2020-12-11T24:00:00Z", "there is no hour 24")]
    [InlineData("2020-12-11T10:60:00Z", "there is no minute 60")]
    [InlineData("2020-12-11T10:00:60Z", "there is no second 60")]
    [InlineData("2020-12-11T10:00:00+15:00", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020/13/05", "there is no month 13")]
    [InlineData("20200105", "no month follows the year, as in '2020-12'")]
    [InlineData("2020-", "no month follows the year, as in '2020-12'")]
    [InlineData("2020.01.05", "no month follows the year, as in '2020-12'")]
    [InlineData("2020-00", "there is no month 0")]
    [InlineData("2020-01/05", "no day follows the month, as in '2020-12-31'")]
    [InlineData("2020/01-05", "no day follows the month, as in '2020/12/31'")]
    [InlineData("2020-1-32", "month 1 of 2020 has no day 32")]
    [InlineData("2020-01-00", "month 1 of 2020 has no day 0")]
    [InlineData("2020-01-05, 10:30Z", "no time follows the day")]
    [InlineData("2020-01-05T10", "the minutes are not two digits after ':'")]
    [InlineData("2020-01-05T10:3", "the minutes are not two digits after ':'")]
    [InlineData("2020-01-05T10:30:5Z", "the seconds are not two digits after ':'")]
    [InlineData("2020-01-05T10:30:05.Z", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020-01-05T10:30 Zulu", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020-01-05T10:30 CET", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020-01-05T10:30+1", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020-01-05T10:30+01:0", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020-01-05T10:30+01:60", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("2020-01-05T10:30+01:00 h", "the zone is neither 'Z' nor an offset like '+01:00'")]
    [InlineData("1/2/03/04", "it does not begin with a year of four digits")]
    [InlineData("1//2020", "it does not begin with a year of four digits")]
    [InlineData("1/2/12020", "it does not begin with a year of four digits")]
    [InlineData("13/2/2020", "it does not begin with a year of four digits")]
    [InlineData("2/13/2020", "it does not begin with a year of four digits")]
    [InlineData("0000-01-01", "there is no year 0")]
    [InlineData("11/12/2020", "day and month cannot be told apart")]
    [InlineData("yesterday", "it does not begin with a year of four digits")]
    [InlineData("0001-01-01T00:00:00+01:00", "the instant lies outside the years 1 to 9999")]
    public void An_impossible_date_says_which_part_is_wrong(string value, string part)
    {
        var document = Read($"---\ntitle: Orion\ndate: «{value}»\n---\n", out var start, out var length);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0213", part), (problem.Rule.Id, problem.Arguments[2]));
        Assert.Equal((start, length), (problem.Start, problem.Length));
        Assert.Null(document.Article!.Published);
    }

    [Theory]
    [InlineData("2020-12-11T17:06:07+01:00", "2020-12-11T16:06:07.0000000Z")]
    [InlineData("2020-12-11t17:06z", "2020-12-11T17:06:00.0000000Z")]
    [InlineData("2020-12-11 17:06:07 -0530", "2020-12-11T22:36:07.0000000Z")]
    [InlineData("2020-12-11T17:06:07+14", "2020-12-11T03:06:07.0000000Z")]
    [InlineData("2020-12-11T17:06:07.5Z", "2020-12-11T17:06:07.5000000Z")]
    [InlineData("2020-12-11T17:06:07,123456789Z", "2020-12-11T17:06:07.1234567Z")]
    public void An_instant_is_read_in_each_form_of_the_standard(string value, string utc)
    {
        var document = Read($"---\ntitle: Orion\ndate: «{value}»\n---\n", out _, out _);

        Assert.Empty(document.Problems);
        Assert.Equal(utc, document.Article!.Published!.Date.Instant!.Value.UtcDateTime.ToString("o", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_fraction_of_a_second_without_a_zone_is_a_time_without_a_zone()
    {
        var document = Read("---\ntitle: Orion\ndate: «2020-12-11T17:06:07.25»\n---\n", out var start, out var length);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0214", start, length), (problem.Rule.Id, problem.Start, problem.Length));
        Assert.Equal((2020, 12, 11), (document.Article!.Published!.Date.Year, document.Article.Published.Date.Month, document.Article.Published.Date.Day));
    }

    [Theory]
    [InlineData("YWJj")]
    [InlineData("YWJj;AAECAwQFBgcICQoLDA0ODw==;YWJj")]
    [InlineData(";AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("YWJ;AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("Y===;AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("YW-j;AAECAwQFBgcICQoLDA0ODw==")]
    [InlineData("YWJj;AAECAwQFBgcICQoLDA0OD!==")]
    [InlineData("YWJj;AAECAwQFBgcICQoLDA0ODxAR")]
    public void Secured_text_is_two_base64_parts_with_a_vector_of_sixteen_bytes(string value)
    {
        var document = Read($"---\ntitle: Orion\nsecured: «\"{value}\"»\n---\n", out var start, out var length);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0204", start, length), (problem.Rule.Id, problem.Start, problem.Length));
        Assert.Null(document.Article!.Secured);
    }

    [Fact]
    public void Thirty_two_levels_of_nesting_are_read()
    {
        var nested = new string('[', 31) + "deep" + new string(']', 31);
        var document = Read($"---\ntitle: Orion\ntopics: «{nested[..1]}»{nested[1..]}\n---\n", out _, out _);

        Assert.DoesNotContain(document.Problems, static problem => problem.Rule.Id == "MILA0125");
    }

    [Fact]
    public void A_key_of_more_than_256_characters_is_refused()
    {
        var problem = Assert.Single(Read($"---\ntitle: Orion\n«{new string('k', 257)}»: x\n---\n", out var start, out var length).Problems);

        Assert.Equal("MILA0126", problem.Rule.Id);
        Assert.Equal((start, length), (problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("[", 1)]
    [InlineData("{", 1)]
    [InlineData("- ", 2)]
    public void Nesting_beyond_32_levels_stops_at_the_bracket_that_goes_too_deep(string opening, int width)
    {
        var flood = string.Concat(Enumerable.Repeat(opening, 100_000));
        var document = FrontMatterReader.Read(new SeedText("doc.md", $"---\ntitle: Orion\ntopics:\n{flood}\n---\n"), TestContext.Current.CancellationToken);

        var problem = Assert.Single(document.Problems);
        Assert.Equal("MILA0125", problem.Rule.Id);
        Assert.Equal(new LineSpan(4, (31 * width) + 1, 4, (31 * width) + 2), problem.Lines);
        Assert.Equal("Orion", document.Article!.Title);
    }

    [Theory]
    [InlineData("title: 'Orion's tale'", "Orion's tale")]
    [InlineData("title: Orion: a tale", "Orion: a tale")]
    [InlineData("title: \"Orion", "Orion")]
    [InlineData("title: \"Orion\" shines", "\"Orion\" shines")]
    [InlineData("title: @orion", "@orion")]
    [InlineData("title: Orion\n  excerpt: Vega", "Orion")]
    [InlineData("topics: [stars\ntitle: Orion", "Orion")]
    public void A_syntax_error_leaves_the_title_that_a_reader_sees(string yaml, string title)
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", $"---\n{yaml}\n---\n"), TestContext.Current.CancellationToken);

        Assert.Single(document.Problems);
        Assert.Equal(title, document.Article!.Title);
    }

    /// <summary>What an error is looked for behind is what the parser accepted: none of it may be blamed in the error's place.</summary>
    [Theory]
    [InlineData("type: a long\n  text goes on\n\n  and on")]
    [InlineData("type: |\n  one: two\n\n   'three\n \n")]
    [InlineData("type:\n  story")]
    [InlineData("type: story # of one: 'star")]
    [InlineData("type: story#1")]
    [InlineData("type: https://orion.example/a")]
    [InlineData("type:\tstory")]
    [InlineData("type: 'It''s'")]
    [InlineData("type: 'one' # two: three")]
    [InlineData("type: \"a \\\" b \\u0041 \\\n  c\"")]
    [InlineData("type: \"one\n two\n\n  three: four\"")]
    [InlineData("\"type\": story")]
    [InlineData("'type' : story")]
    [InlineData("? type\n: story")]
    [InlineData("# one: 'two\n  # three\ntype: story")]
    [InlineData("topics:\n- one\n- two")]
    [InlineData("topics:\n  -\n    one\n  - # two\n    three")]
    [InlineData("topics:\n    - one\n    # two: three\n    - four")]
    [InlineData("topics:\n  - |\n    one: two\n  - >-\n   three: 'four\n  - five")]
    [InlineData("topics:\n- |\n one: two\n 'three")]
    [InlineData("topics: [one, # two: [\n  three]")]
    [InlineData("topics: [one#two, @three, `four, -@five]")]
    [InlineData("topics: [\n  one,\n  'two]'\n]")]
    [InlineData("provider: {name:\n  one}")]
    [InlineData("-type: story")]
    [InlineData("---type: story")]
    [InlineData("topics: [https://orion.example/a, b]")]
    [InlineData("topics: [one, [two, {\"three\":\"four}\", ? five: six}]]")]
    [InlineData("images:\n- url: a\n  title: b\n-\n  url: c")]
    [InlineData("provider: {\n  name: one\n  }")]
    public void What_is_well_formed_above_an_error_is_not_blamed(string yaml)
    {
        var inner = yaml.Replace("\n", "\n  ", StringComparison.Ordinal);
        foreach (var marked in new[] { $"{yaml}\nexcerpt: «'»Vega", $"mood:\n  {inner}\n  excerpt: «'»Vega" })
        {
            var document = Read($"---\ntitle: Orion\n{marked}\n---\n", out var start, out _);

            var problem = Assert.Single(document.Problems);
            Assert.Equal(("MILA0112", start, 1), (problem.Rule.Id, problem.Start, problem.Length));
            Assert.Equal("Orion", document.Article!.Title);
        }
    }

    [Theory]
    [InlineData("MILA0122", "type: «&a» story")]
    [InlineData("MILA0122", "topics:\n  - «&a» |\n    one: two")]
    [InlineData("MILA0122", "topics:\n  - «&a»\n    one")]
    [InlineData("MILA0122", "topics:\n  - «&a» [one, two]")]
    [InlineData("MILA0122", "topics:\n  - «*a» # one: two")]
    [InlineData("MILA0122", "«&a» \"type\": story")]
    [InlineData("MILA0122", "«*a» : story")]
    [InlineData("MILA0124", "type: «!» story")]
    [InlineData("MILA0124", "topics:\n  - «!x» \"one: two\"")]
    [InlineData("MILA0121", "«[»a, b]: story")]
    public void What_is_refused_above_an_error_is_blamed_for_itself_alone(string id, string yaml)
    {
        var inner = yaml.Replace("\n", "\n  ", StringComparison.Ordinal);
        foreach (var marked in new[] { $"{yaml}\nexcerpt: 'Vega", $"mood:\n  {inner}\n  excerpt: 'Vega" })
        {
            var document = Read($"---\ntitle: Orion\n{marked}\n---\n", out var start, out var length);

            Assert.Equal([id, "MILA0112"], document.Problems.Select(static problem => problem.Rule.Id));
            Assert.Equal((start, length), (document.Problems[0].Start, document.Problems[0].Length));
        }
    }

    [Fact]
    public void Reading_goes_on_at_a_key_in_quotes()
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", "---\ntitle: @orion\n\"excerpt\": Vega\n---\n"), TestContext.Current.CancellationToken);

        Assert.Equal("MILA0116", Assert.Single(document.Problems).Rule.Id);
        Assert.Equal("Vega", document.Article!.Excerpt);
    }

    [Theory]
    [InlineData("\texcerpt")]
    [InlineData("# one")]
    [InlineData("[one")]
    [InlineData("] one")]
    [InlineData("{one")]
    [InlineData("} one")]
    [InlineData("- one")]
    [InlineData("excerpt:")]
    [InlineData("\"excerpt\": Vega")]
    public void Without_a_closing_fence_the_keys_reach_as_far_as_lines_look_like_yaml(string line)
    {
        var problem = Assert.Single(FrontMatterReader.Read(new SeedText("doc.md", $"---\ntitle: Orion\n{line}"), TestContext.Current.CancellationToken).Problems);

        Assert.Equal("Front matter is never closed; expected a line '---' after the last key", problem.Message);
    }

    [Theory]
    [InlineData("\"excerpt\"")]
    [InlineData("excerpt:Vega")]
    [InlineData("excerpt, Vega: one")]
    public void Without_a_closing_fence_a_line_that_is_no_key_begins_the_body(string line)
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", $"---\ntitle: Orion\n{line}"), TestContext.Current.CancellationToken);

        Assert.Equal($"Front matter is never closed; expected a line '---' before '{line}' in line 3", Assert.Single(document.Problems).Message);
        Assert.Equal(line, document.Article!.Body);
    }

    [Theory]
    [InlineData("title: ' ", null)]
    [InlineData("title: Vega: Orion  ", "Vega: Orion")]
    public void What_an_error_leaves_of_a_title_has_no_space_at_its_end(string yaml, string? title) =>
        Assert.Equal(title, FrontMatterReader.Read(new SeedText("doc.md", $"---\n{yaml}\n---\n"), TestContext.Current.CancellationToken).Article?.Title);

    [Fact]
    public void Every_syntax_error_of_a_document_is_reported_and_nothing_that_follows_from_it()
    {
        var document = FrontMatterReader.Read(
            new SeedText("doc.md", "---\ntitle: @orion\nquality: high\ntopics: [a\nexcerpt: 'b\n---\nText\n"),
            TestContext.Current.CancellationToken);

        Assert.Equal(["MILA0116", "MILA0113", "MILA0112"], document.Problems.Select(problem => problem.Rule.Id));
        Assert.Equal("Text", document.Article!.Body);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_shift_no_position()
    {
        var document = FrontMatterReader.Read(new SeedText("doc.md", "\uFEFF---\r\ntitle: Orion\r\npublished: maybe\r\n---\r\n"), TestContext.Current.CancellationToken);

        var problem = Assert.Single(document.Problems);
        Assert.Equal(new LineSpan(3, 12, 3, 17), problem.Lines);
        Assert.Equal(31, problem.Start);
    }

    private static Document Read(string marked, out int start, out int length)
    {
        start = marked.IndexOf('«');
        length = marked.IndexOf('»') - start - 1;
        return FrontMatterReader.Read(new SeedText("doc.md", marked.Replace("«", "").Replace("»", "")), TestContext.Current.CancellationToken);
    }
}
