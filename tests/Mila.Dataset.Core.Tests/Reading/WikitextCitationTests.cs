using Mila.Core.Model;
using Mila.Core.Reading;

namespace Mila.Core.Tests.Reading;

public sealed class WikitextCitationTests
{
    [Fact]
    public void A_citation_template_gives_an_article_with_all_its_fields()
    {
        var document = WikitextSamples.Read(
            """
            Norvik grew.<ref>{{Cite news
             | title = Tides ''turn'' in Norvik {{!}} Harbour Post
             | url = https://www.Harbour-Post.example/tides?a=1
             | newspaper = [[Harbour Post]] | last = Lund | first = Astrid | author2 = Per Dahl
             | date = 22 June 2018 | access-date = July 2019 | language = en-CA
            }}</ref>
            """);
        var cited = Assert.Single(document.Pointers);
        Assert.Equal(ArticleOrigin.Cited, cited.Origin);
        Assert.Equal("Tides turn in Norvik | Harbour Post", cited.Title);
        Assert.Equal((2, 12, "Tides ''turn'' in Norvik {{!}} Harbour Post".Length), (cited.Source.Line, cited.Source.Column, cited.Source.Length));
        Assert.Equal("https://www.Harbour-Post.example/tides?a=1", cited.OriginalUrl);
        Assert.Equal(("Harbour Post", "harbour-post.example"), (cited.Publisher!.Name, cited.Publisher.Domain));
        Assert.Equal((4, 16), (cited.Publisher.Source.Line, cited.Publisher.Source.Column));
        Assert.Equal(PartialDate.FromDay(2018, 6, 22, "22 June 2018"), cited.Published!.Date);
        Assert.Equal((5, 11), (cited.Published.Source.Line, cited.Published.Source.Column));
        Assert.Equal(PartialDate.FromMonth(2019, 7, "July 2019"), cited.Accessed!.Date);
        Assert.Equal("en-CA", cited.Language);
        Assert.Equal(["Astrid Lund", "Per Dahl"], cited.Authors);
        Assert.Equal("Tides turn in Norvik | Harbour Post", Assert.Single(document.Blocks, static block => block.Kind == BlockKind.Citation).Text);
    }

    [Fact]
    public void Numbered_authors_come_in_their_order() =>
        Assert.Equal(
            ["Ola By", "Eva Ek", "Harbour Board"],
            Cited("{{cite book|title=T|last2=Ek|first2=Eva|last1=By|first1=Ola|author3=Harbour Board}}").Authors);

    [Fact]
    public void A_last_name_may_stand_alone() => Assert.Equal(["Harbour Board"], Cited("{{cite web|title=T|last=Harbour Board}}").Authors);

    [Theory]
    [InlineData("Doe, Jane; Roe, Rick", new[] { "Jane Doe", "Rick Roe" })]
    [InlineData("Lund, Astrid B.; ; Per Dahl;", new[] { "Astrid B. Lund", "Per Dahl" })]
    [InlineData("By, Ola, Jr.", new[] { "By, Ola, Jr." })]
    [InlineData("Tern Robotics, Ltd", new[] { "Tern Robotics, Ltd" })]
    [InlineData("Kelpworks, Norway", new[] { "Kelpworks, Norway" })]
    [InlineData("Harbour Post, Staff", new[] { "Harbour Post, Staff" })]
    [InlineData("board, Harbour", new[] { "board, Harbour" })]
    public void Authors_are_parted_by_semicolons_and_have_their_given_names_first(string written, string[] authors) =>
        Assert.Equal(authors, Cited("{{cite web|title=T|author=" + written + "}}").Authors);

    [Fact]
    public void A_french_template_cites_an_article_with_all_its_fields()
    {
        var cited = Cited(
            "{{Lien web|titre=Marées|url=https://www.port.example/marees|site=Le Port|date=2018-06-22|consulté le=2019-07-01|langue=fr|nom1=Lund|prénom1=Astrid|auteur2=Per Dahl}}");

        Assert.Equal(("Marées", "https://www.port.example/marees", "fr"), (cited.Title, cited.OriginalUrl, cited.Language));
        Assert.Equal(("Le Port", "port.example"), Publisher(cited));
        Assert.Equal((2018, 2019), (cited.Published!.Date.Year, cited.Accessed!.Date.Year));
        Assert.Equal(["Astrid Lund", "Per Dahl"], cited.Authors);
    }

    [Theory]
    [InlineData("{{article|titre=T|périodique=Le Port|lire en ligne=https://port.example/t}}", "Le Port")]
    [InlineData("{{Ouvrage|titre=T|éditeur=Le Port|année=2018|auteur=Astrid Lund}}", "Le Port")]
    public void A_french_article_or_book_is_cited(string template, string publisher)
    {
        var cited = Cited(template);

        Assert.Equal(("T", publisher), (cited.Title, cited.Publisher!.Name));
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("French", "fr")]
    [InlineData("Old Norse", null)]
    [InlineData("nob", "nob")]
    [InlineData("es-419", "es-419")]
    [InlineData("en~", null)]
    [InlineData("en_", null)]
    [InlineData("{n", null)]
    public void A_language_is_a_tag(string written, string? tag) => Assert.Equal(tag, Cited("{{cite web|title=T|language=" + written + "}}").Language);

    [Fact]
    public void A_date_of_another_form_keeps_its_words() =>
        Assert.Equal(PartialDate.FromWords("late 1998"), Cited("{{cite web|title=T|date=late 1998}}").Published!.Date);

    [Fact]
    public void Without_a_publisher_the_site_is_named_by_its_host() =>
        Assert.Equal(("norvik.example", "norvik.example"), Publisher(Cited("{{cite web|title=T|url=https://www.norvik.example:80/x}}")));

    [Theory]
    [InlineData("{{cite news|title=T|publisher=Kelp Ltd|via=Norvik Wire|url=https://wire.example/x}}")]
    [InlineData("{{Cite book|title=T|publisher=Kelp Ltd|url=https://scans.example/x}}")]
    [InlineData("{{cite AV media|title=T|publisher=Kelp Ltd|url=https://films.example/x}}")]
    [InlineData("{{cite episode|title=T|publisher=Kelp Ltd|url=https://films.example/x}}")]
    [InlineData("{{cite video|title=T|publisher=Kelp Ltd|url=https://films.example/x}}")]
    public void Where_others_pass_it_on_the_address_is_not_the_publishers(string template) => Assert.Equal(("Kelp Ltd", null), Publisher(Cited(template)));

    [Theory]
    [InlineData("urn:isbn:9780000000002")]
    [InlineData("in the archive")]
    [InlineData("https://norvik.example:gate/x")]
    public void An_address_without_a_host_names_no_site(string address)
    {
        var cited = Cited("{{cite web|title=T|url=" + address + "}}");
        Assert.Null(cited.OriginalUrl);
        Assert.Null(cited.Publisher);
    }

    [Fact]
    public void A_bare_address_without_a_host_is_cited_without_a_site()
    {
        var cited = Cited("https://norvik.example:gate/x");
        Assert.Equal("https://norvik.example:gate/x", cited.Title);
        Assert.Null(cited.Publisher);
    }

    [Fact]
    public void A_host_with_an_entity_has_the_place_of_all_up_to_the_end_of_it()
    {
        var cited = Cited("{{cite web|title=T|url=https://norvik&#46;example/x}}");
        Assert.Equal(("norvik.example", "norvik.example"), Publisher(cited));
        Assert.Equal((37, "norvik&#46;example/x".Length), (cited.Publisher!.Source.Column, cited.Publisher.Source.Length));
    }

    [Fact]
    public void A_host_that_is_not_written_as_it_reads_has_the_place_of_its_address()
    {
        var cited = Cited("{{cite web|title=T|url=https://127.1/x}}");
        Assert.Equal(("127.0.0.1", "127.0.0.1"), Publisher(cited));
        Assert.Equal((29, "https://127.1/x".Length), (cited.Publisher!.Source.Column, cited.Publisher.Source.Length));
    }

    [Fact]
    public void An_address_is_cited_without_entities() =>
        Assert.Equal("https://norvik.example/?a=1&b=2", Cited("{{cite web|title=T|url=https://norvik.example/?a=1&amp;b=2}}").OriginalUrl);

    [Fact]
    public void A_publisher_that_shows_nothing_is_none() =>
        Assert.Equal(
            ("norvik.example", "norvik.example"),
            Publisher(Cited("{{cite web|title=T|publisher=<!-- none -->|url=https://norvik.example/x}}")));

    [Fact]
    public void Without_a_title_the_address_stands_for_it_and_for_its_place()
    {
        var cited = Cited("{{cite web|url=https://norvik.example/x}}");
        Assert.Equal("https://norvik.example/x", cited.Title);
        Assert.Equal((21, cited.Title.Length), (cited.Source.Column, cited.Source.Length));
    }

    [Theory]
    [InlineData("{{cite web|title=T|url=https://www.Norvik.Example/x}}", 41)]
    [InlineData("{{cite web|title=T|url=https://www.Norvik.Example/x?a&amp;b}}", 41)]
    [InlineData("{{cite web|title=T|url=https&#58;//www.Norvik.Example/x}}", 45)]
    [InlineData("[https://www.Norvik.Example/x?a&amp;b Tides]", 19)]
    public void A_site_is_named_as_its_address_writes_it_and_its_domain_is_in_lower_case(string reference, int column)
    {
        var cited = Cited(reference);
        Assert.Equal(("Norvik.Example", "norvik.example"), Publisher(cited));
        Assert.Equal((column, "Norvik.Example".Length), (cited.Publisher!.Source.Column, cited.Publisher.Source.Length));
    }

    [Fact]
    public void A_link_without_a_title_stands_where_its_address_does()
    {
        var cited = Cited("[https://norvik.example/x]");
        Assert.Equal("https://norvik.example/x", cited.Title);
        Assert.Equal((7, cited.Title.Length), (cited.Source.Column, cited.Source.Length));
    }

    [Theory]
    [InlineData("{{cite web|title=T|url= «norvik.example/x» }}", "T", "which is not absolute")]
    [InlineData("{{cite web|title=T|url=«https://norvik.example/a b»}}", "T", "which holds white space")]
    [InlineData("{{cite web|url=«https://»}}", "https://", "which names no host")]
    [InlineData("A.<ref>[«ftp://norvik.example/x» Tides]</ref>", "Tides", "which begins with 'ftp:'")]
    [InlineData("A.<ref>[«//norvik.example/x» Tides]</ref>", "Tides", "which is not absolute")]
    public void What_is_no_web_address_is_left_out_with_a_warning(string marked, string title, string fault)
    {
        var (start, end) = (marked.IndexOf('«'), marked.IndexOf('»') - 1);
        var document = WikitextSamples.Read(marked.Remove(end + 1, 1).Remove(start, 1));

        var cited = Assert.Single(document.Pointers);
        Assert.Equal((title, null), (cited.Title, cited.OriginalUrl));
        var problem = Assert.Single(document.Problems);
        Assert.Equal(("MILA0217", start, end - start), (problem.Rule.Id, problem.Start, problem.Length));
        Assert.Contains(fault, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_more_than_8192_characters_is_left_out_with_a_warning()
    {
        const string site = "https://norvik.example/";
        string fitting = site + new string('a', 8_192 - site.Length), longer = fitting + "a";
        var document = WikitextSamples.Read($"A.<ref>{fitting}</ref> B.<ref>[{longer} Tides]</ref>");

        Assert.Equal([fitting, null], document.Pointers.Select(static cited => cited.OriginalUrl));
        Assert.Equal($"'url' is '{longer[..57]}…', which is longer than 8192 characters; expected an address like 'https://example.org/page'", Assert.Single(document.Problems).Message);
    }

    [Fact]
    public void A_reference_that_is_only_a_link_is_a_citation()
    {
        var document = WikitextSamples.Read("A.<ref>[https://norvik.example/a Tide ''tables''].</ref> B.<ref>https://norvik.example/b</ref>");
        Assert.Equal(
            [("Tide tables", "https://norvik.example/a"), ("https://norvik.example/b", "https://norvik.example/b")],
            document.Pointers.Select(static cited => (cited.Title, cited.OriginalUrl!)));
        Assert.Equal(["Paragraph: A. B.", "Citation: Tide tables"], document.Blocks.Select(static block => block.Kind + ": " + block.Text));
    }

    [Theory]
    [InlineData("A.<ref>See [https://norvik.example/a here] and there</ref>")]
    [InlineData("A.<ref>Interview with the harbour master</ref>")]
    [InlineData("A.<ref name=x/>")]
    [InlineData("A.{{citation needed|date=May 2020}}")]
    [InlineData("A.<!-- <ref>{{cite web|title=T}}</ref> -->")]
    [InlineData("A.<ref>{{cite book|year=1998}}</ref>")]
    public void Other_references_cite_no_article(string text) => Assert.Empty(WikitextSamples.Read(text).Pointers);

    [Fact]
    public void Citations_count_wherever_they_stand_once_each_and_in_order() =>
        Assert.Equal(
            ["In a box", "In the text", "In a table", "In a list"],
            WikitextSamples.Read(
                """
                {{infobox|x=1<ref>{{cite web|title=In a box}}</ref>}}
                One.<ref name=a>{{Citation|title=In the text}}</ref> Two.<ref name=a />
                {|
                | 1<ref>{{cite web|title=In a table}}</ref>
                |}
                == Further reading ==
                * {{cite book|title=In a list}}
                """).Pointers.Select(static cited => cited.Title));

    private static ArticleDraft Cited(string template) => Assert.Single(WikitextSamples.Read("<ref>" + template + "</ref>").Pointers);

    private static (string Name, string? Domain) Publisher(ArticleDraft article) => (article.Publisher!.Name, article.Publisher.Domain);
}
