using Mila.Core.Model;

namespace Mila.Core.Tests.Linking;

public sealed class RegistryPartnershipTests
{
    private const string Deal = "In 2021, the company Fjordlab teamed up with Tern Robotics.";

    [Fact]
    public void A_told_partnership_that_the_owner_states_too_is_confirmed_and_his_word_wins()
    {
        var told = Read(Deal, """
            partnerships:
              - slug: kelp-survey
                name: The kelp survey
                participants: [{organization: tern-robotics, role: lead}, Fjordlab]
                kind: research
                date: March 2021
                evidence:
                  - document: note.txt
                    quote: teamed up with Tern
            """);

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Empty(told.Dataset.Problems);
        Assert.Equal(
            ("kelp-survey", "The kelp survey", Certainty.Confirmed, PartnershipKind.Research, PartnershipStatus.Standing, "March 2021"),
            (partnership.Slug, partnership.Name, partnership.Certainty, partnership.Kind, partnership.Status, partnership.Since!.Value.Text));
        Assert.Equal("fjordlab Partner, tern-robotics Lead", told.Parties(partnership));
        Assert.Equal(
            [
                new Evidence(Told.Path, 3, 1, Deal.Length, Deal, "verb-with"),
                new Evidence(Told.Path, 3, 31, 19, "teamed up with Tern", "registry"),
            ],
            partnership.Evidence);
        Assert.Equal(
            [new Evidence(Told.Path, 3, 4, 4, "2021", "date"), new Evidence("registry/names.yaml", 6, 11, 10, "March 2021", "registry")],
            partnership.Dates.Select(static date => date.Evidence));
    }

    [Fact]
    public void What_the_owner_leaves_open_stays_as_the_documents_tell_it()
    {
        var told = Read("In 2021, Fjordlab and Tern Robotics signed a three-year research partnership.", Stating("[Fjordlab, Tern Robotics]", "signed a three-year"));

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal(
            ("fjordlab-tern-robotics", Certainty.Confirmed, PartnershipKind.Research, "2021", "three-year"),
            (partnership.Slug, partnership.Certainty, partnership.Kind, partnership.Since!.Value.Text, partnership.Term!.Value.Text));
    }

    [Fact]
    public void A_stated_partnership_that_no_sentence_tells_is_a_row_of_its_own()
    {
        var told = Read("Yesterday boats of both sailed as one.", Stating("[Fjordlab, {organization: Norvik Fund, role: funder}, tern.example]", "sailed as one") + """
            organizations:
              - {name: Tern Robotics, domain: tern.example}
            """);

        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal("fjordlab Partner, norvik-fund Funder, tern-robotics Partner", told.Parties(partnership));
        Assert.Equal((Certainty.Confirmed, "fjordlab-tern-robotics", "Fjordlab \u2013 Tern Robotics"), (partnership.Certainty, partnership.Slug, partnership.Name));
        Assert.Equal(new Evidence(Told.Path, 3, 25, 13, "sailed as one", "registry"), Assert.Single(partnership.Evidence));
        Assert.Equal(("Fjordlab", Certainty.Confirmed), (told.Organization("fjordlab").Name, told.Organization("fjordlab").Certainty));
        Assert.Equal(["fjordlab", "norvik-fund", "tern-robotics"], told.Slugs);
    }

    [Theory]
    [InlineData("[Fjordlab, Tern Robotics]")]
    [InlineData("[tern-robotics, fjordlab]")]
    [InlineData("[FJORDLAB, 'Tern Robotics, Inc.']")]
    [InlineData("[Fjordlab, TR]")]
    [InlineData("[Fjordlab, www.tern.example]")]
    public void Participants_are_named_by_name_slug_alias_or_domain(string participants) =>
        Assert.Equal("fjordlab Partner, tern-robotics Partner", Parties(Read(
            Deal, Stating(participants, "teamed up") + "organizations:\n  - {name: Tern Robotics, slug: tern-robotics, aliases: [TR], domain: tern.example}\n")));

    [Fact]
    public void A_plan_that_the_owner_knows_to_stand_leaves_the_candidates()
    {
        const string plan = "The company Fjordlab plans to team up with Tern Robotics.";

        Assert.Single(Read(plan, "").Dataset.Candidates);
        var told = Read(plan, Stating("[Fjordlab, Tern Robotics]", "plans to team up"));

        Assert.Equal((PartnershipStatus.Standing, Certainty.Confirmed), (Assert.Single(told.Dataset.Partnerships).Status, told.Dataset.Partnerships[0].Certainty));
        Assert.Empty(told.Dataset.Candidates);
    }

    [Fact]
    public void A_partnership_that_the_owner_knows_to_be_over_is_a_candidate()
    {
        var told = Read(Deal, Stating("[Fjordlab, Tern Robotics]", "teamed up", "ended"));

        Assert.Empty(told.Dataset.Partnerships);
        Assert.Equal((PartnershipStatus.Ended, Certainty.Candidate), (Assert.Single(told.Dataset.Candidates).Status, told.Dataset.Candidates[0].Certainty));
    }

    [Fact]
    public void Of_two_told_partnerships_the_one_whose_date_agrees_is_confirmed()
    {
        var told = Read($"{Deal} In 2019, Fjordlab teamed up with Tern Robotics.", Stating("[Fjordlab, Tern Robotics]", "In 2019") + "    date: 2019-05\n");

        Assert.Equal(["2021 Stated", "2019-05 Confirmed"], told.Dataset.Partnerships.Select(static partnership => $"{partnership.Since!.Value.Text} {partnership.Certainty}"));
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("date: 2020", "", 1)]
    [InlineData("date: 2020", "date: 2020-05", 1)]
    [InlineData("date: 2020", "date: 2021", 2)]
    [InlineData("slug: one", "slug: two", 2)]
    [InlineData("", "status: ended", 2)]
    public void Two_entries_of_the_same_participants_are_one_partnership_unless_they_say_otherwise(string one, string other, int expected)
    {
        var dataset = Told.In(
            Told.Note("A note from the coast", "Fjordlab and Tern Robotics sail. They sail on."),
            Told.Registry($$"""
                partnerships:
                  - {participants: [Fjordlab, Tern Robotics], evidence: [{document: note.txt, quote: Fjordlab and Tern Robotics sail}], {{one}}}
                  - {participants: [Tern Robotics, Fjordlab], evidence: [{document: note.txt, quote: They sail on}], {{other}}}
                """)).Dataset;

        Assert.Equal(expected, dataset.Partnerships.Count + dataset.Candidates.Count);
        Assert.Equal(2, dataset.Partnerships.Concat(dataset.Candidates).Sum(static partnership => partnership.Evidence.Count));
    }

    [Fact]
    public void Members_of_an_alliance_are_matched_with_or_without_its_name()
    {
        const string membership = "Members of the Copper Alliance include Fjordlab and Tern Robotics.";

        foreach (var participants in new[] { "[Fjordlab, Tern Robotics]", "[Copper Alliance, Fjordlab, Tern Robotics]" })
        {
            var partnership = Assert.Single(Read(membership, Stating(participants, "Members of the Copper Alliance")).Dataset.Partnerships);
            Assert.Equal((Certainty.Confirmed, PartnershipKind.Consortium), (partnership.Certainty, partnership.Kind));
            Assert.NotNull(partnership.Alliance);
        }
    }

    [Theory]
    [InlineData("the 'kelp' survey - \"at last\"", "The ‘kelp’  survey – “at last” – began.", "the ‘kelp’  survey – “at last”")]
    [InlineData("one paragraph goes on", "Here one paragraph\u00A0 goes on.", "one paragraph\u00A0 goes on")]
    public void Quotation_marks_dashes_and_white_space_of_a_quote_may_differ(string quote, string text, string found)
    {
        var told = Read("Of " + text.Replace("The ", "the "), Stating("[Fjordlab, Tern Robotics]", quote.Replace("'", "''")));

        Assert.Empty(told.Findings);
        Assert.Equal(found, Assert.Single(Assert.Single(told.Dataset.Partnerships).Evidence).Text);
    }

    [Fact]
    public void A_quote_is_matched_with_what_a_page_shows()
    {
        var told = Told.In(
            new Seed("Coast.wiki", "The [[Fjordlab (company)|Fjordlab]] crews &amp; '''boats''' sailed<ref>x</ref> as one.", SeedKind.Wikitext),
            Told.Registry(Stating("[Fjordlab, Tern Robotics]", "Fjordlab crews & boats sailed as one", document: "Coast.wiki")));

        var evidence = Assert.Single(Assert.Single(told.Dataset.Partnerships).Evidence);
        Assert.Equal(new Evidence("Coast.wiki", 1, 26, 60, "Fjordlab crews & boats sailed as one", "registry"), evidence);
    }

    [Theory]
    [InlineData("teamed up with Turn Robotics", "The quote 'teamed up with Turn Robotics' is not in 'note.txt'; expected the words of one paragraph; did you mean 'In 2021, the company Fjordlab teamed up…'?")]
    [InlineData("nothing of the kind was said", "The quote 'nothing of the kind was said' is not in 'note.txt'; expected the words of one paragraph")]
    [InlineData("coast In 2021", "The quote 'coast In 2021' is not in 'note.txt'; expected the words of one paragraph; did you mean 'In 2021, the company Fjordlab teamed up…'?")]
    public void A_quote_that_does_not_stand_in_the_document_is_an_error_at_the_quote(string quote, string message)
    {
        var told = Read(Deal, Stating("[Fjordlab, Kelpworks]", quote));

        var problem = Assert.Single(told.Findings);
        Assert.Equal(("MILA0504", message), (problem.Rule.Id, problem.Message));
        Assert.Equal(("registry/names.yaml", 3, 44, quote.Length + 2), (problem.Path, problem.Lines.Line, problem.Lines.Column, problem.Length));
        Assert.DoesNotContain(told.Dataset.Partnerships, static partnership => partnership.Certainty == Certainty.Confirmed);
    }

    [Theory]
    [InlineData("notes.txt", "'notes.txt' is no document of the dataset; expected the path of one, relative to its folder; did you mean 'note.txt'?")]
    [InlineData("elsewhere/paper.md", "'elsewhere/paper.md' is no document of the dataset; expected the path of one, relative to its folder")]
    public void An_unknown_document_is_an_error_at_its_path(string document, string message)
    {
        var problem = Assert.Single(Read(Deal, Stating("[Fjordlab, Tern Robotics]", "teamed up", document: document)).Findings);

        Assert.Equal(("MILA0505", message), (problem.Rule.Id, problem.Message));
        Assert.Equal((3, 27, document.Length), (problem.Lines.Line, problem.Lines.Column, problem.Length));
    }

    [Fact]
    public void A_quote_of_a_document_that_cannot_be_read_adds_no_second_problem() =>
        Assert.Equal(["MILA0301"], Told.In(new Seed(Told.Path, "A title alone", SeedKind.PlainText), Told.Registry(Stating("[Fjordlab, Tern Robotics]", "teamed up")))
            .Dataset.Problems.Select(static problem => problem.Rule.Id).Where(static id => id != "MILA0504"));

    [Theory]
    [InlineData("reject: [{document: note.txt, quote: teamed up with Tern, reason: a pun}]")]
    [InlineData("reject: [{participants: [Fjordlab, tern-robotics], reason: of another coast}]")]
    public void What_is_rejected_is_no_partnership(string registry)
    {
        var told = Read("In 2021, Fjordlab teamed up with Tern Robotics. Tern Robotics has partnered with Kelpworks.", registry);

        Assert.Equal(["tern-robotics-kelpworks"], told.Dataset.Partnerships.Select(static partnership => partnership.Slug));
        Assert.Empty(told.Findings);
    }

    [Fact]
    public void A_rejected_sentence_makes_no_organization_of_its_words() =>
        Assert.Empty(Read("In 2021, Sandbar teamed up with Skylark.", "reject: [{document: note.txt, quote: Sandbar teamed up, reason: two boats}]").Slugs);

    [Fact]
    public void The_other_sentences_of_a_rejected_one_still_count()
    {
        var told = Read("In 2021, Fjordlab teamed up with Tern Robotics. Fjordlab and Tern Robotics have joined forces.", "reject: [{document: note.txt, quote: In 2021, reason: a slip}]");

        Assert.Equal("Fjordlab and Tern Robotics have joined forces.", Assert.Single(Assert.Single(told.Dataset.Partnerships).Evidence).Text);
    }

    [Fact]
    public void A_sentence_may_be_rejected_and_quoted_for_what_it_really_says()
    {
        var told = Read(Deal, Stating("[Fjordlab, Kelpworks]", "teamed up") + "reject: [{document: note.txt, quote: teamed up, reason: it means Kelpworks}]\n");

        Assert.Equal("fjordlab Partner, kelpworks Partner", Parties(told));
        Assert.Empty(told.Findings);
    }

    [Theory]
    [InlineData("reject: [{document: note.txt, quote: «sailed today», reason: a pun}]", "a pun")]
    [InlineData("reject: [{«participants»: [Fjordlab, Kelpworks], reason: old news}]", "old news")]
    [InlineData("reject: [{«participants»: [Fjordlab, Nobody At All], reason: old news}]", "old news")]
    public void A_reject_without_effect_is_a_warning_at_it(string marked, string reason)
    {
        var problem = Assert.Single(Read(Deal + " Boats sailed today.", marked.Replace("«", "").Replace("»", "")).Findings);

        Assert.Equal("MILA0506", problem.Rule.Id);
        Assert.Equal($"Nothing is left to reject for '{reason}'; expected a partnership that the documents seem to tell", problem.Message);
        Assert.Equal((marked.IndexOf('«'), marked.IndexOf('»') - marked.IndexOf('«') - 1), (problem.Start, problem.Length));
    }

    [Fact]
    public void What_only_linking_finds_wrong_stands_among_what_reading_does() =>
        Assert.Equal(["MILA0507", "MILA0504", "MILA0506", "MILA0204"], Read(Deal, Stating("[Fjordlab, Tern Robotics]", "sold boats") + """
            reject: [{participants: [Fjordlab, Kelpworks], reason: a pun}]
            merge: [[Fjordlab]]
            """).Dataset.Problems.Select(static problem => problem.Rule.Id));

    private static Told Read(string text, string registry) => Told.In(Told.Note("A note from the coast", text), Told.Registry(registry));

    private static string Stating(string participants, string quote, string status = "standing", string document = Told.Path) =>
        $"partnerships:\n  - participants: {participants}\n    evidence: [{{document: {document}, quote: '{quote}'}}]\n    status: {status}\n";

    private static string Parties(Told told) => told.Parties(Assert.Single(told.Dataset.Partnerships));
}
