namespace Mila.Core.Tests.Extraction;

public sealed class SoftwareMentionsTests
{
    [Theory]
    [InlineData("Yesterday Fjordlab’s open-source software, Sandbar, grew.", "Sandbar of Fjordlab: open-source software")]
    [InlineData("Yesterday Fjordlab’s chatbot Sandbar grew.", "Sandbar of Fjordlab: chatbot")]
    [InlineData("Yesterday Fjordlab’s Sandbar, a simulation tool that boats use, grew.", "Sandbar of Fjordlab: simulation tool")]
    [InlineData("Sandbar, one of the first frameworks for waves, originated at Fjordlab.", "Sandbar of Fjordlab: one of the first frameworks for waves")]
    [InlineData("Fjordlab, the creator of Sandbar, grew.", "Sandbar of Fjordlab: -")]
    [InlineData("Sandbar is a programming language that was developed by Fjordlab.", "Sandbar of Fjordlab: programming language")]
    [InlineData("Sandbar (SB) is an open-source framework for waves.", "Sandbar of -: open-source framework for waves")]
    [InlineData("Sandbar is an open-source Python framework for waves.", "Sandbar of -: open-source Python framework for waves")]
    public void A_noun_for_software_or_its_maker_shows_software(string sentence, string software)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal([software], told.Software);
        Assert.Equal([new Evidence(Told.Path, 3, 1, sentence.Length, sentence, "software")], told.Dataset.Software[0].Evidence);
    }

    [Fact]
    public void A_description_shows_that_a_word_in_lower_case_is_a_name() =>
        Assert.Equal(
            ["baby-wave of Tern Robotics: simulator", "tidy of Tern Robotics: framework for tides"],
            Told.Sentence("Projects of Tern Robotics include tidy, a framework for tides, and baby-wave, a simulator.").Software);

    [Fact]
    public void A_links_target_shows_software_and_who_made_it() =>
        Assert.Equal(
            ["Sandbar of Tern Robotics: -"],
            Told.Wiki("Yesterday [[Sandbar (software)|Sandbar]] developed by [[Tern Robotics]] grew.").Software);

    [Theory]
    [InlineData("Yesterday Fjordlab’s office, Sandbar, grew.")]
    [InlineData("Sandbar, one of the first boats, originated at Fjordlab.")]
    [InlineData("Projects of Tern Robotics include rowing, a sport for many.")]
    [InlineData("Robert Lie is a model who sails.")]
    public void Other_nouns_show_no_software(string sentence) => Assert.Empty(Told.Sentence(sentence).Software);

    [Theory]
    [InlineData("software", "developer = [[Tern Robotics]]", "Sandbar of Tern Robotics: -")]
    [InlineData("software", "developer = <!-- who? --> | author = Tern Robotics, Inc.<br>Ada Reed", "Sandbar of Tern Robotics: -")]
    [InlineData("programming language", "owner = Tern Robotics", "Sandbar of Tern Robotics: -")]
    [InlineData("Software", "developer = Fjordlab", "Sandbar of -: -")]
    [InlineData("OS", "developer = Kelpworks Inc", "Sandbar of -: -")]
    [InlineData("video game", "author = Ada Reed", "Sandbar of -: -")]
    [InlineData("web browser", "license = free", "Sandbar of -: -")]
    public void An_infobox_shows_software_whose_owner_the_text_names_too(string infobox, string parameter, string software)
    {
        var told = Told.Wiki($"{{{{Infobox {infobox}\n| title = <ref>{{{{cite web|title=Sandbar of Kelpworks Inc}}}}</ref>\n| {parameter}\n}}}}\n'''Sandbar''' counts waves. Ada Reed, director of boats, sold it to the company Tern Robotics.");

        Assert.Equal([software], told.Software);
        Assert.Equal([new Evidence("Coast.wiki", 5, 4, "Sandbar''' counts waves.".Length, "Sandbar counts waves.", "software")], told.Dataset.Software[0].Evidence);
    }

    [Theory]
    [InlineData("Infobox software", "'''tidy''' counts waves.")]
    [InlineData("Infobox library", "'''Sandbar''' counts waves.")]
    [InlineData("Infobox language", "'''Sandbar''' counts waves.")]
    public void An_infobox_shows_no_software_without_a_name_or_of_another_kind(string infobox, string text) =>
        Assert.Empty(Told.Wiki($"{{{{{infobox}|developer=Tern Robotics}}}}\n{text}").Software);
}
