namespace Mila.Core.Tests.Extraction;

public sealed class PartnershipFramesTests
{
    [Theory]
    [InlineData("verb-with", "Fjordlab partners with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab has teamed up with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab joined forces this week with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab said it has partnered with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-with", "Fjordlab, which builds buoys, works on ice and collaborates with Tern Robotics and Kelpworks.", "Fjordlab Partner, Tern Robotics Partner, Kelpworks Partner")]
    [InlineData("joint-verb", "Fjordlab and Tern Robotics have joined forces.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-verb", "Fjordlab, a maker of buoys, and Tern Robotics team up.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-object", "Fjordlab partners Tern Robotics on ice sensors.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("participle-with", "Partnering with Tern Robotics, Fjordlab mapped the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-between", "A partnership between Fjordlab and Tern Robotics began.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("possessor-noun-with", "Fjordlab’s new partnership with Tern Robotics covers the coast.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("verb-noun-with", "Fjordlab signed a long agreement with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("noun-with", "Fjordlab works in partnership with Tern Robotics.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("joint-noun", "Fjordlab and Tern Robotics have signed an agreement.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("definite-noun", "The partnership will allow Fjordlab and Tern Robotics to sail.", "Fjordlab Partner, Tern Robotics Partner")]
    [InlineData(
        "product-of",
        "The Delta Institute is the product of a partnership between Norvik University and Tern College, closely linked with Sund Polytechnic.",
        "Norvik University Founder, Tern College Founder, Sund Polytechnic Associated, Delta Institute Product")]
    public void A_sentence_states_a_partnership(string rule, string sentence, string parties)
    {
        var told = Told.Sentence(sentence);

        Assert.Equal([$"{rule}: {parties}"], told.Frames);
        Assert.Equal(new Evidence(Told.Path, 3, 1, sentence.Length, sentence, rule), told.Document.Frames[0].Evidence);
    }

    [Theory]
    [InlineData("Fjordlab and Tern Robotics Expand Deep Sea Partnership", "joint-noun: Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("Fjordlab expands its Tern Robotics partnership", "compound-noun: Fjordlab Partner, Tern Robotics Partner")]
    [InlineData("What to expect of the Fjordlab and Tern Robotics partnership", "compound-noun: Fjordlab Partner, Tern Robotics Partner")]
    public void A_title_states_a_partnership(string title, string frame) => Assert.Equal([frame], Told.Headline(title).Frames);

    [Theory]
    [InlineData("Fjordlab partners for growth with the help of Tern Robotics.")]
    [InlineData("Fjordlab is a Gold Partner of Tern Robotics.")]
    [InlineData("Fjordlab named Tern Robotics its partner.")]
    [InlineData("Fjordlab and Tern Robotics compete.")]
    [InlineData("Partnering with boats, Fjordlab mapped the coast.")]
    [InlineData("A partnership between friends grew at Fjordlab.")]
    [InlineData("Fjordlab’s competitor signed with Tern Robotics.")]
    [InlineData("Fjordlab signed a deal with Tern Robotics to buy its boats.")]
    [InlineData("Fjordlab works in competition with Tern Robotics.")]
    [InlineData("Fjordlab and Tern Robotics discussed an agreement.")]
    [InlineData("The partnership will allow boats to sail, said Fjordlab.")]
    [InlineData("The Delta Institute is the product of a long winter.")]
    [InlineData("Fjordlab has numerous partnerships with private companies.")]
    [InlineData("Fjordlab, unlike Tern Robotics, Kelpworks and Sandbar, sails alone.")]
    public void A_sentence_that_only_looks_like_it_states_none(string sentence) => Assert.Empty(Told.Sentence(sentence).Frames);

    [Fact]
    public void In_running_text_a_compound_is_a_name_and_no_partnership() =>
        Assert.Empty(Told.Sentence("Yesterday Fjordlab praised the Tern Robotics partnership.").Frames);

    [Theory]
    [InlineData("It has partnered with Tern Robotics.")]
    [InlineData("The company has partnered with Tern Robotics.")]
    public void A_pronoun_or_a_description_stands_for_the_organization_before_it(string sentence)
    {
        var told = Told.Sentence($"Fjordlab is a company. {sentence}");

        Assert.Equal(["described-subject: Tern Robotics Partner, Fjordlab Partner"], told.Frames);
        Assert.True(told.Document.Frames[0].IsSupport);
        Assert.Equal(new SourceSpan(Told.Path, 3, 24, sentence.Length), told.Document.Frames[0].Evidence.Source);
    }

    [Fact]
    public void A_description_with_nothing_before_it_stands_for_nobody() =>
        Assert.Equal(["described-subject: Tern Robotics Partner"], Told.Sentence("The company has partnered with Tern Robotics.").Frames);

    [Theory]
    [InlineData("Fjordlab partners with Tern Robotics.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab will collaborate with Tern Robotics.", PartnershipStatus.Standing)]
    [InlineData("Fjordlab plans to partner with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab is in talks to partner with Tern Robotics.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab and Tern Robotics are in talks to partner.", PartnershipStatus.Planned)]
    [InlineData("Fjordlab may partner with Tern Robotics.", PartnershipStatus.Hypothetical)]
    [InlineData("Fjordlab ended its partnership with Tern Robotics.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab’s former partnership with Tern Robotics was short.", PartnershipStatus.Ended)]
    [InlineData("Fjordlab does not partner with Tern Robotics.", PartnershipStatus.Denied)]
    [InlineData("Fjordlab and Tern Robotics have never joined forces.", PartnershipStatus.Denied)]
    public void Only_a_partnership_that_stands_is_no_candidate(string sentence, PartnershipStatus status)
    {
        var dataset = Told.Sentence(sentence).Dataset;

        var (one, none) = status == PartnershipStatus.Standing ? (dataset.Partnerships, dataset.Candidates) : (dataset.Candidates, dataset.Partnerships);
        Assert.Equal(("fjordlab-tern-robotics", status), (Assert.Single(one).Slug, one[0].Status));
        Assert.Empty(none);
    }
}
