namespace Mila.Core.Tests.Extraction;

public sealed class AttributesTests
{
    [Theory]
    [InlineData("Yesterday Norvik-based research institute Fjordlab grew.", "Norvik")]
    [InlineData("Fjordlab is a research institute in Oslo, Norway.", "Oslo, Norway")]
    [InlineData("Fjordlab (FL) is a research institute in Oslo.", "Oslo")]
    [InlineData("Yesterday Norway’s innovation agency Fjordlab grew.", "Norway")]
    [InlineData("Fjordlab, Norway’s centre for algae, grew.", "Norway")]
    [InlineData("Fjordlab is a research institute in Sandbar.", null)]
    [InlineData("The institute Fjordlab is headquartered in Oslo, Norway.", "Oslo, Norway")]
    [InlineData("The institute Fjordlab, based in Norvik, grew.", "Norvik")]
    [InlineData("The institute Fjordlab, based on an idea in Norvik, grew.", null)]
    [InlineData("Norvik-based and old, the institute Fjordlab grew.", null)]
    [InlineData("Yesterday New York-based institute Fjordlab grew.", "New York")]
    [InlineData("San Francisco-based institute Fjordlab grew.", "San Francisco")]
    [InlineData("Small Oslo-based institute Fjordlab grew.", "Oslo")]
    [InlineData("Founded in 1998 and based in Norvik, Fjordlab is an institute.", "Norvik")]
    [InlineData("Founded in 1998 by Mona Dahl and headquartered in Leeds, England, the institute Fjordlab grew.", "Leeds, England")]
    [InlineData("Headquartered in Leeds, England, Fjordlab is an institute.", "Leeds, England")]
    [InlineData("Fjordlab, a kelp company based in Norvik, has grown.", "Norvik")]
    [InlineData("Fjordlab is a software company headquartered in Leeds, England.", "Leeds, England")]
    [InlineData("Fjordlab is a Norwegian company based in Oslo.", "Oslo")]
    [InlineData("Fjordlab, a kelp company, was founded in 1998. It is headquartered in Leeds.", "Leeds")]
    [InlineData("Fjordlab is a company. The company is based in Oslo.", "Oslo")]
    [InlineData("The institute Fjordlab, founded in 1998 and based in Oslo, has grown.", "Oslo")]
    [InlineData("The institute Fjordlab met a company based in Oslo.", null)]
    [InlineData("The institute Fjordlab bought Tern Robotics. It is based in Oslo.", null)]
    [InlineData("Fjordlab Ltd. is based in Oslo. Fjordlab grew. Fjordlab sails.", "Oslo")]
    [InlineData("Fjordlab is a Los Angeles-based firm.", "Los Angeles")]
    public void A_sentence_tells_where_an_organization_is(string sentence, string? location) =>
        Assert.Equal(location, Told.Sentence(sentence).Organization("fjordlab").Location);

    [Theory]
    [InlineData("Fjordlab was founded in 1993 by Professor Mona Dahl.", "1993", "Mona Dahl")]
    [InlineData("Founded in 1993 by Norvik University professor Mona Dahl, Fjordlab grew.", "1993", "Mona Dahl")]
    [InlineData("The institute Fjordlab was established in May 1993.", "May 1993", null)]
    [InlineData("The institute Fjordlab was founded by the people in 1993.", "1993", null)]
    [InlineData("The institute Fjordlab founded a school in 1993.", null, null)]
    [InlineData("Fjordlab is a South Korean company founded in 1993 by Mona Dahl.", "1993", "Mona Dahl")]
    [InlineData("The institute Fjordlab bought a company founded in 1993 by Mona Dahl.", null, null)]
    [InlineData("Kelpworks Inc was sold to the institute Fjordlab, which is a shipping company established in 1980.", "1980", null)]
    [InlineData("Fjordlab is a company. The company was founded in 1993 by Mona Dahl.", "1993", "Mona Dahl")]
    [InlineData("Fjordlab is a company. It was founded in 1993.", "1993", null)]
    [InlineData("Fjordlab, founded in 1993 by Mona Dahl, sails.", "1993", "Mona Dahl")]
    [InlineData("The institute Fjordlab, established in May 1993, sails.", "May 1993", null)]
    [InlineData("The institute Fjordlab sails. Mary Dahl founded Fjordlab and sold it in 2004.", null, "Mary Dahl")]
    [InlineData("Fjordlab was founded by Mona Dahl and moved to Leeds in 1999.", null, "Mona Dahl")]
    [InlineData("Mona Dahl, who co-founded Fjordlab in 1993, sails.", "1993", "Mona Dahl")]
    [InlineData("The institute Fjordlab sails. Tern Robotics founded Fjordlab in 1993.", "1993", null)]
    [InlineData("The company Fjordlab builds boats for the navy. It was founded in 1993.", "1993", null)]
    [InlineData("Fjordlab is a museum. The museum was founded in 1993.", "1993", null)]
    [InlineData("Founded in 1993 and based in Oslo, Fjordlab is a company.", "1993", null)]
    [InlineData("Founded in 1993 by Mona Dahl, Ida Holm and Kari Lie, Fjordlab is a company.", "1993", "Mona Dahl")]
    [InlineData("Fjordlab is a company. Founded in 1993, the company sails.", "1993", null)]
    [InlineData("Fjordlab was founded in 1993 by Mona Dahl, Ida Holm, and Kari Lie originally as a shop.", "1993", "Mona Dahl")]
    [InlineData("Fjordlab was co-founded in 1993 by Mary Dahl, who serves as president of Norvik University.", "1993", "Mary Dahl")]
    [InlineData("The institute Fjordlab was founded by Laura Dahl, Eric Holm, and Peter Moe in April 1976.", "April 1976", "Laura Dahl")]
    [InlineData("The institute Fjordlab was founded by Laura Dahl in Oslo, Norway, in 1976.", "1976", "Laura Dahl")]
    [InlineData("The institute Fjordlab was founded by Laura Dahl, who left in 1976.", null, "Laura Dahl")]
    [InlineData("Since its founding in 1993, the institute Fjordlab has grown.", "1993", null)]
    [InlineData("The institute Fjordlab has grown since its founding in 1993.", "1993", null)]
    [InlineData("Since it was founded in 1993, the institute Fjordlab has grown.", "1993", null)]
    [InlineData("Since the founding of Tern Robotics in 1993, the institute Fjordlab has grown.", null, null)]
    [InlineData("The institute Fjordlab has paid for the prize since its inception in 1993.", null, null)]
    [InlineData("The institute Fjordlab has been a leader in boats since its founding in 1993.", "1993", null)]
    [InlineData("In 1993, the institute Fjordlab was founded by Professor Mona Dahl.", "1993", "Mona Dahl")]
    [InlineData("In May 1993, Professor Mona Dahl founded Fjordlab, an institute.", "May 1993", "Mona Dahl")]
    [InlineData("In 1993 the institute Fjordlab, founded by Professor Mona Dahl, opened a shop.", null, "Mona Dahl")]
    [InlineData("Fjordlab is an institute that was founded by Professor Mona Dahl.", null, "Mona Dahl")]
    public void A_sentence_tells_who_founded_an_organization_and_when(string sentence, string? date, string? founder)
    {
        var told = Told.Sentence(sentence);

        var organization = told.Organization("fjordlab");
        Assert.Equal(date, organization.Founded?.Text);
        Assert.Equal(founder, organization.Founder is { } row ? told.Dataset.People[row].Name : null);
    }

    [Theory]
    [InlineData("Fjordlab opened a museum. The museum was founded in 1993.")]
    [InlineData("Fjordlab opened a museum. It was founded in 1993.")]
    [InlineData("Fjordlab sponsors Kelpfest. It was founded in 1993 by Mona Dahl.")]
    [InlineData("Fjordlab is in Oslo. A foundation was established in 1993.")]
    [InlineData("Fjordlab is in Oslo. The software was created in 1993.")]
    [InlineData("Fjordlab is strict. It was established in 1993 that boats leak.")]
    public void What_is_not_the_organization_before_was_not_founded_as_it(string text) =>
        Assert.Null(Told.Sentence("The company Fjordlab sails. " + text).Organization("fjordlab").Founded);

    [Theory]
    [InlineData("[https://www.fjordlab.example/en/ Norvik Institute]", "fjordlab.example")]
    [InlineData("[https://fjordlab.example Norvik Institute]", "fjordlab.example")]
    [InlineData("[https://fjordlab.example/news/2021/tide Norvik Institute]", null)]
    [InlineData("[https://fjordlab.example Norvik Institute of old]", null)]
    public void A_link_whose_whole_text_is_the_name_leads_home(string link, string? domain) =>
        Assert.Equal(domain, Told.Wiki($"== Links ==\n* {link}").Organization("norvik-institute").Domain);

    [Theory]
    [InlineData("company", "'''Fjordlab''' sails.", "May 2010")]
    [InlineData("company", "'''Fjordlab, S.A. de C.V.''', known as '''Fjordlab''', sails.", "May 2010")]
    [InlineData("company", "'''Fjordlab''' was founded by Mona Dahl.", "May 2010")]
    [InlineData("company", "'''Fjordlab''' was founded in 1993 by Mona Dahl.", "1993")]
    [InlineData("hall", "'''Fjordlab''' is an institute.", "May 2010")]
    public void An_infobox_tells_when_an_organization_was_founded_unless_the_text_does(string infobox, string text, string date) =>
        Assert.Equal(date, Told.Wiki($"{{{{Infobox {infobox}|founded=May 2010}}}}\n{text}").Organization("fjordlab").Founded?.Text);

    [Theory]
    [InlineData("'''Fjordlab''' sails.", "Leeds, England")]
    [InlineData("'''Fjordlab''' is an institute in England.", "Leeds, England")]
    [InlineData("'''Fjordlab''' is an institute in Oslo.", "Oslo")]
    [InlineData("'''Fjordlab''' sails to Oslo-based Kelpworks Inc.", "Leeds, England")]
    public void An_infobox_tells_where_an_organization_is_unless_the_text_tells_another_place(string text, string location) =>
        Assert.Equal(location, Told.Wiki($"{{{{Infobox company|location=Leeds, [[England]]}}}}\n{text}").Organization("fjordlab").Location);

    [Fact]
    public void An_infobox_tells_nothing_of_other_organizations_than_what_the_page_is_about()
    {
        var told = Told.Wiki("{{Infobox person|founded=2010|location=Oslo}}\n'''Mona Dahl''' is the director of the company Fjordlab.");

        Assert.Null(told.Organization("fjordlab").Founded);
        Assert.Null(told.Organization("fjordlab").Location);
    }
}
