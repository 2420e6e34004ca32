namespace Mila.Core.Tests.Extraction;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("Yesterday Norvik University professor Mona Dahl spoke.", "Mona Dahl: professor at Norvik University", "role-before")]
    [InlineData("Yesterday Fjordlab’s director Mona Dahl spoke.", "Mona Dahl: director at Fjordlab", "role-before")]
    [InlineData("“We sail,” said Fjordlab’s Chief Scientist Mona Dahl.", "Mona Dahl: chief scientist at Fjordlab", "role-before")]
    [InlineData("“We sail,” said Chief Scientist Mona Dahl of the University of Norvik.", "Mona Dahl: chief scientist at University of Norvik", "role-before")]
    [InlineData("Yesterday Chief Scientist Mona Dahl spoke.", "Mona Dahl: chief scientist at -", "role-before")]
    [InlineData("Mona Dahl, Fjordlab’s scientific director, spoke.", "Mona Dahl: scientific director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, head of research at Fjordlab, spoke.", "Mona Dahl: head of research at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, who serves as Fjordlab’s president, spoke.", "Mona Dahl: president at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, who is a researcher at Fjordlab, spoke.", "Mona Dahl: researcher at Fjordlab", "role-after")]
    [InlineData("Mona Dahl is a researcher at Fjordlab.", "Mona Dahl: researcher at Fjordlab", "role-after")]
    [InlineData("Mona Dahl was appointed scientific director of Fjordlab.", "Mona Dahl: scientific director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl was elected as its president.", "Mona Dahl: president at -", "role-after")]
    [InlineData("Fjordlab was founded in 1993 by Mona Dahl.", "Mona Dahl: founder at Fjordlab", "founding")]
    [InlineData("“We sail,” said Mona Dahl, Tern Institute CEO and founder.", "Mona Dahl: ceo and founder at Tern Institute", "role-after")]
    [InlineData("Mona Dahl has been appointed director of Fjordlab.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl joins Fjordlab as head of Sales.", "Mona Dahl: head of sales at Fjordlab", "role-after")]
    [InlineData("Fjordlab appointed Mona Dahl director in 2001.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Mona Dahl serves as chair of Fjordlab.", "Mona Dahl: chair at Fjordlab", "role-after")]
    [InlineData("Mona Dahl joins Fjordlab as Chief Scientist.", "Mona Dahl: chief scientist at Fjordlab", "role-after")]
    [InlineData("Fjordlab has named Mona Dahl as its new director.", "Mona Dahl: director at Fjordlab", "role-after")]
    [InlineData("Fjordlab appointed Mona Dahl chief financial officer.", "Mona Dahl: chief financial officer at Fjordlab", "role-after")]
    [InlineData("Mona Dahl, professor of Biology at Norvik University, spoke.", "Mona Dahl: professor of biology at Norvik University", "role-after")]
    [InlineData("Mona Dahl, who founded Fjordlab in 1993, spoke.", "Mona Dahl: founder at Fjordlab", "founding")]
    public void A_sentence_tells_who_holds_which_role_where(string sentence, string role, string rule)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal([role], told.Roles);
        var person = Assert.Single(told.Dataset.People);
        Assert.Equal("mona-dahl", person.Slug);
        Assert.Equal([new Evidence(Told.Path, 3, 1, sentence.Length, sentence, rule)], person.Evidence);
    }

    [Fact]
    public void A_list_gives_its_role_to_each_of_its_names() =>
        Assert.Equal(
            ["Ida Holm: faculty member at Fjordlab", "Kari Lie: faculty member at Fjordlab", "Mona Dahl: faculty member at Fjordlab"],
            Told.Sentence("Besides Mona Dahl, Fjordlab’s faculty members include Ida Holm and Kari Lie.").Roles);

    [Fact]
    public void Its_graduates_are_those_of_the_organization_before() =>
        Assert.Equal(
            ["Ida Holm: graduate at Norvik University"],
            Told.Sentence("Norvik University is old. Its graduates include Ida Holm.").Roles);

    [Theory]
    [InlineData("Mona Dahl met the director.")]
    [InlineData("Fjordlab, a company in Oslo, spoke.")]
    [InlineData("Mona Dahl, who sails, spoke.")]
    [InlineData("Fjordlab’s boats include Ida Holm.")]
    [InlineData("Fjordlab named Ida Holm in its suit.")]
    [InlineData("Ida Holm joins Fjordlab as its boats sail.")]
    [InlineData("The boat Kelpmap, created by Mona Dahl in 2003, sails.")]
    [InlineData("Kelpmap was created by Mona Dahl in 2003.")]
    public void Without_a_role_there_is_no_person(string sentence) => Assert.Empty(Told.Sentence(sentence).Roles);

    [Fact]
    public void Each_of_several_founders_is_one() =>
        Assert.Equal(["Kari Lie: founder at Fjordlab", "Mona Dahl: founder at Fjordlab"], Told.Sentence("Fjordlab was founded in 1993 by Mona Dahl and Kari Lie.").Roles.Order());

    [Fact]
    public void A_verb_is_no_part_of_a_title() =>
        Assert.Equal(["Mona Dahl: professor at -"], Told.Sentence("Yesterday Fjordlab met Professor Mona Dahl.").Roles);

    [Fact]
    public void A_last_name_stands_for_the_person_named_in_full()
    {
        var told = Told.Sentence("Yesterday Fjordlab’s director Mona Dahl spoke. Dahl, who serves as president of Norvik University, left.");

        Assert.Equal(["Mona Dahl: director at Fjordlab", "Mona Dahl: president at Norvik University"], told.Roles);
        Assert.Equal(["Mona Dahl", "Dahl"], told.Dataset.Mentions.Where(static mention => mention.Person is not null).Select(static mention => mention.Text));
    }
}
