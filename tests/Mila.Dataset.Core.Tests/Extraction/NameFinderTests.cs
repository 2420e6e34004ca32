using Mila.Core.Model;

namespace Mila.Core.Tests.Extraction;

public sealed class NameFinderTests
{
    [Theory]
    [InlineData("Yesterday Tern Robotics met Fjordlab.", "Tern Robotics|Fjordlab")]
    [InlineData("Yesterday the Ministry for Ocean Affairs met the University of Norvik.", "Ministry for Ocean Affairs|University of Norvik")]
    [InlineData("Yesterday Université de Valmont met Tern & Sons.", "Université de Valmont|Tern & Sons")]
    [InlineData("Yesterday the Institute of Science and Technology met Fjordlab and Kelpworks.", "Institute of Science and Technology|Fjordlab|Kelpworks")]
    [InlineData("Yesterday Kelpworks, Inc. met Fjordlab.", "Kelpworks, Inc|Fjordlab")]
    [InlineData("Fjordlab of Norvik sails.", "Fjordlab|Norvik")]
    [InlineData("Yesterday TideML met l’Institut Marin d’Ouestville.", "TideML|Institut Marin d’Ouestville")]
    [InlineData("Yesterday the Norvik Memorial Museum and Art Gallery met Fjordlab.", "Norvik Memorial Museum and Art Gallery|Fjordlab")]
    [InlineData("Yesterday the Norvik Food and Farming Organization (FFO) met Fjordlab.", "Norvik Food and Farming Organization|FFO|Fjordlab")]
    [InlineData("Yesterday Tern Robotics and National Bank met Fjordlab.", "Tern Robotics|National Bank|Fjordlab")]
    [InlineData("Yesterday St. Olaf’s Hospital met Banco do Norvik.", "St. Olaf’s Hospital|Banco do Norvik")]
    [InlineData("Yesterday the Children’s Museum met Hôpital de la Tern.", "Children’s Museum|Hôpital de la Tern")]
    [InlineData("Yesterday Tern Pte. Ltd. met Fjordlab plc.", "Tern Pte. Ltd|Fjordlab plc")]
    [InlineData("Yesterday Tern Energi AS met Fjordlab as a guest.", "Tern Energi AS|Fjordlab")]
    [InlineData("Yesterday TN & T met Fjordlab.", "TN & T|Fjordlab")]
    [InlineData("University of Norvik staff met the Port of Ouestville.", "University of Norvik|Port of Ouestville")]
    [InlineData("Tern’s has opened in Norvik.", "Tern’s|Norvik")]
    [InlineData("The WHO met Tern+ and the UN.", "WHO|Tern+|UN")]
    [InlineData("Yesterday Tern (Singapore) Pte. Ltd. met Fjordlab.", "Tern (Singapore) Pte. Ltd|Fjordlab")]
    [InlineData("Yesterday food maker Beyond Tern met Fjordlab.", "Beyond Tern|Fjordlab")]
    [InlineData("Yesterday the Agency for Harbour Safety and Navigation met Fjordlab.", "Agency for Harbour Safety and Navigation|Fjordlab")]
    [InlineData("Yesterday Société de Crédit et d’Investissement met Fjordlab.", "Société de Crédit et d’Investissement|Fjordlab")]
    [InlineData("Yesterday Fjordlab met ternex, a maker of buoys, and tidewell, a boat company.", "Fjordlab|tidewell")]
    [InlineData("Yesterday the Global Facility for Tidal Reduction and Recovery (GFTRR) met Fjordlab.", "Global Facility for Tidal Reduction and Recovery|GFTRR|Fjordlab")]
    [InlineData("Yesterday the Global Facility for Norvik (GX) met Fjordlab.", "Global Facility|Norvik|GX|Fjordlab")]
    [InlineData("Yesterday the Center for Research in Open Tidal Systems (CROTS) met Fjordlab.", "Center for Research in Open Tidal Systems|CROTS|Fjordlab")]
    [InlineData("Yesterday Norvik Boat Works Norvik Boat Works met Fjordlab.", "Norvik Boat Works|Fjordlab")]
    [InlineData("It rained. About Norvik Boat Works", "Norvik Boat Works")]
    [InlineData("Yesterday the Open 3D Foundation met Fjordlab.", "Open 3D Foundation|Fjordlab")]
    [InlineData("Fjordlab ab.", "Fjordlab")]
    [InlineData("Yesterday the Ocean Justice Foundation met Fjordlab.", "Ocean Justice Foundation|Fjordlab")]
    [InlineData("Sued for years, Tern Robotics met Fjordlab.", "Tern Robotics|Fjordlab")]
    [InlineData("Yesterday Media Contact Robert Lie met Fjordlab.", "Robert Lie|Fjordlab")]
    [InlineData("Yesterday the University of South Carolina Tern met Fjordlab.", "University of South Carolina Tern|Fjordlab")]
    [InlineData("Yesterday the Director’s Office met Fjordlab.", "Director’s Office|Fjordlab")]
    [InlineData("Yesterday the Norvik State’s Attorney’s Office met Fjordlab.", "Norvik State’s Attorney’s Office|Fjordlab")]
    [InlineData("Yesterday Ms Kelpen met Fjordlab.", "Kelpen|Fjordlab")]
    [InlineData("Agencies met Fjordlab.", "Fjordlab")]
    public void A_name_goes_on_over_the_connectors_that_names_allow(string sentence, string names) =>
        Assert.Equal(names.Split('|'), Told.Sentence(sentence).Names);

    [Theory]
    [InlineData("The tide rises. People leave.")]
    [InlineData("A Norvik-based boat left on Monday in May.")]
    [InlineData("Its CEO likes AI and R&D.")]
    [InlineData("Most Norwegian boats left for C$5 and US$6.")]
    [InlineData("A South Korean maker grew.")]
    [InlineData("Then the Board of Directors met.")]
    [InlineData("Then the Chief Human Resources Officer spoke.")]
    public void A_capital_that_the_place_the_calendar_or_a_trade_explains_makes_no_name(string sentence) =>
        Assert.Empty(Told.Sentence(sentence).Names);

    [Theory]
    [InlineData("President Anna Berg spoke.", "Anna Berg")]
    [InlineData("Yesterday Chief Scientist Kari Lie spoke.", "Kari Lie")]
    public void A_title_before_a_name_is_not_part_of_it(string sentence, string name) =>
        Assert.Equal([name], Told.Sentence(sentence).Names);

    [Fact]
    public void In_a_headline_only_words_that_are_no_common_ones_are_names() =>
        Assert.Equal(["Fjordlab", "Tern Robotics"], Told.Headline("Fjordlab And Tern Robotics Launch New Deep Sea Project").Names.Take(2));

    [Theory]
    [InlineData("Discovery, Kelpworks Build New Deep Sea Boat", "Discovery|Kelpworks")]
    [InlineData("Fjordlab Announces Deal with Digital Public Library", "Fjordlab|Digital Public Library")]
    [InlineData("TIDE Partners With Kelpworks", "TIDE|Kelpworks")]
    public void There_a_head_a_neighbour_or_capitals_throughout_show_common_words_to_be_one(string title, string names) =>
        Assert.Equal(names.Split('|'), Told.Headline(title).Names.Take(names.Split('|').Length));

    [Theory]
    [InlineData("Fjordlab signed a Memorandum of Understanding.")]
    [InlineData("Fjordlab signed a Strategic Partnership Agreement.")]
    [InlineData("Fjordlab formed a New Alliance.")]
    public void A_noun_of_partnership_is_no_name_for_its_capitals(string sentence) => Assert.Equal(["Fjordlab"], Told.Sentence(sentence).Names);

    [Fact]
    public void Names_that_a_hyphen_joins_before_a_partnership_have_places_of_their_own()
    {
        var names = Told.Headline("Fjordlab-Kelpworks alliance grows").Document.Names;

        Assert.Equal(["Fjordlab", "Kelpworks"], names.Take(2).Select(static name => name.Text));
        Assert.Equal(new SourceSpan(Told.Path, 1, 1, 8), names[0].Source);
        Assert.Equal(new SourceSpan(Told.Path, 1, 10, 9), names[1].Source);
    }

    [Theory]
    [InlineData("Then ''Ida Tern, Fjordlab Group'' signed.", "Ida Tern|Fjordlab Group")]
    [InlineData("Then ''Note: as of May the [[Harbour Times]] sails'' followed.", "Note|Harbour Times")]
    [InlineData("Then ''The Tern Review'' and ''Tern, Inc.'' sailed.", "The Tern Review|Tern, Inc.")]
    [InlineData("Then ''About Tern Group'' sailed.", "Tern Group")]
    [InlineData("Then ''Since May the Tern Group is a guest of the Kelp Foundation'' followed.", "Tern Group|Kelp Foundation")]
    [InlineData("''Made by the Kelp Foundation'' followed.", "Kelp Foundation")]
    [InlineData("''Talks between Kelpworks and the Kelp Foundation'' followed.", "Kelpworks|Kelp Foundation")]
    public void What_is_set_apart_by_emphasis_is_one_name_if_no_list_or_sentence(string text, string names) => Assert.Equal(names.Split('|'), Told.Wiki(text).Names.Where(static name => name != "Coast"));

    [Theory]
    [InlineData("Access Kelp Signs Deal with Marlow Jets", "On Monday Access Kelp signed a deal.", "Access Kelp|Marlow Jets")]
    [InlineData("Kelp Air Haulage Inks Deal with Marlow Jets", "On Monday Kelp Air Haulage signed a deal.", "Kelp Air Haulage|Marlow Jets")]
    [InlineData("Harbour State’s Attorney’s Office Joins Kelp", "Monday saw the Harbour State’s Attorney’s Office open.", "Harbour State’s Attorney’s Office|Kelp")]
    // What begins a sentence may be two things there, too.
    [InlineData("Support Kelp and Its Deal with Marlow Jets", "Support Kelp, as we do.", "Kelp|Marlow Jets")]
    [InlineData("Kelp Partners With Norvo on Boats", "The fund is run by Kelp Partners.", "Kelp|Norvo|Boats")]
    [InlineData("Norvo Joins Forces With Cloud Computing Leader Kelp", "Norvo grows with Cloud Computing.", "Norvo|Kelp")]
    public void A_headline_has_the_names_that_the_text_has(string title, string text, string names) =>
        Assert.Equal(names.Split('|'), Told.By(title, text).Document.Names.Where(static name => name.Scope == MentionScope.Title).Select(static name => name.Text));

    [Fact]
    public void A_role_of_two_parts_leaves_no_name_between_them() => Assert.Equal(["Kelp Foundation"], Told.Headline("Kelp Foundation Executive Director and Chief Technology Officer").Names);

    [Fact]
    public void A_head_in_lower_case_shows_no_organization() => Assert.Empty(Told.Wiki("See [[Tidal technology]] of May.").Dataset.Organizations);

    [Fact]
    public void A_link_is_one_name_and_keeps_its_target()
    {
        var name = Told.Wiki("The [[Tern Robotics (company)|Tern and the robots]] sails.").Document.Names[0];

        Assert.Equal(("Tern and the robots", "Tern Robotics (company)"), (name.Text, name.Target));
        Assert.Equal(new SourceSpan("Coast.wiki", 1, 31, 19), name.Source);
    }

    [Theory]
    [InlineData("Yesterday the Institute of Technology opened.", OrganizationKind.ResearchInstitute)]
    [InlineData("Yesterday the Department of Energy opened.", OrganizationKind.GovernmentAgency)]
    [InlineData("Yesterday Tern Research Bank opened.", OrganizationKind.Company)]
    [InlineData("Yesterday Norvik University opened.", OrganizationKind.University)]
    [InlineData("Yesterday the Tern Working Group opened.", OrganizationKind.Unknown)]
    [InlineData("Yesterday the Tern Digital Government Group opened.", OrganizationKind.GovernmentAgency)]
    [InlineData("Yesterday Tern LLP opened.", OrganizationKind.Company)]
    public void The_head_before_a_connector_else_the_last_one_tells_the_kind(string sentence, OrganizationKind kind)
    {
        var name = Assert.Single(Told.Sentence(sentence).Document.Names);

        Assert.Equal(kind, name.Kind);
        Assert.Equal(NameSigns.Head, name.Signs);
    }

    [Fact]
    public void A_name_knows_its_place()
    {
        var name = Told.By("A note from the coast", "The tide rises.", "It rose. Then “Tern Robotics” left.").Document.Names[0];

        Assert.Equal(new SourceSpan("note.txt", 5, 16, 13), name.Source);
        Assert.Equal("tern robotics", name.Key);
    }
}
