namespace Mila.Core.Tests.Extraction;

public sealed class FundingFramesTests
{
    private const string Move = "Fjordlab teamed up with Tern Robotics. The move is partly financed by the agency Nordfund.";

    [Fact]
    public void A_payer_joins_the_partnership_that_its_paragraph_told_of_last()
    {
        var told = Told.Sentence(Move);

        Assert.Equal(["verb-with: Fjordlab Partner, Tern Robotics Partner", "funded-by: Nordfund Funder"], told.Frames);
        var partnership = Assert.Single(told.Dataset.Partnerships);
        Assert.Equal("fjordlab Partner, tern-robotics Partner, nordfund Funder", told.Parties(partnership));
        Assert.Equal("Fjordlab \u2013 Tern Robotics", partnership.Name);
        Assert.Equal(new SourceSpan(Told.Path, 3, 40, 51), partnership.Evidence[1].Source);
    }

    [Theory]
    [InlineData("Fjordlab teamed up with Tern Robotics.", "The move is partly financed by the agency Nordfund.")]
    [InlineData("The move is partly financed by the agency Nordfund.", "Fjordlab teamed up with Tern Robotics.")]
    public void A_payer_in_another_paragraph_joins_nothing(params string[] paragraphs)
    {
        var told = Told.By("A note from the coast", paragraphs);

        Assert.Equal("fjordlab Partner, tern-robotics Partner", told.Parties(Assert.Single(told.Dataset.Partnerships)));
    }

    [Fact]
    public void Who_pays_a_named_organization_is_no_part_of_a_partnership() =>
        Assert.Empty(Told.Sentence("Fjordlab is financed by the agency Nordfund.").Frames);

    [Fact]
    public void A_promise_of_money_is_a_candidate_with_its_amount_and_term()
    {
        var told = Told.Sentence("Fjordlab has committed about $5 million to support research at Norvik University over the next three years.");

        Assert.Equal(["funding-promise: Fjordlab Funder, Norvik University Recipient"], told.Frames);
        Assert.Empty(told.Dataset.Partnerships);
        var promise = Assert.Single(told.Dataset.Candidates);
        Assert.Equal((PartnershipKind.Funding, Certainty.Candidate), (promise.Kind, promise.Certainty));
        Assert.Equal(new Money(5_000_000, "USD", true, "about $5 million"), promise.Amount);
        Assert.Equal((3, "years"), (promise.Term!.Value.Value, promise.Term.Value.Unit));
    }

    [Fact]
    public void Who_is_awarded_money_receives_it() =>
        Assert.Equal(
            ["funding-promise: Fjordlab Recipient, Norvik University Funder"],
            Told.Sentence("Fjordlab has been awarded $5 million by the Norvik University for its work in Oslo.").Frames);

    [Theory]
    [InlineData("Fjordlab received a grant of $2 million from the Nordfund Foundation.", "funding-promise: Fjordlab Recipient, Nordfund Foundation Funder")]
    [InlineData("Fjordlab won a $3 million grant from the Nordfund Foundation and Kelp Ltd.", "funding-promise: Fjordlab Recipient, Nordfund Foundation Funder, Kelp Ltd Funder")]
    [InlineData("The Nordfund Foundation awarded Norvik University a grant of $3 million.", "funding-promise: Nordfund Foundation Funder, Norvik University Recipient")]
    public void Who_receives_money_is_not_who_pays_it(string sentence, string frame) => Assert.Equal([frame], Told.Sentence(sentence).Frames);

    [Theory]
    [InlineData("Fjordlab won $5 million in damages.")]
    [InlineData("Todd Holm received $5,000 from the Nordfund Foundation.")]
    [InlineData("Fjordlab won a $40 million contract from the Kelp Council.")]
    [InlineData("Fjordlab received a $2 million fine from the Kelp Authority.")]
    [InlineData("Fjordlab will not receive a grant of $3 million from the Nordfund Foundation.")]
    public void Money_that_is_no_gift_or_goes_to_a_person_is_no_promise(string sentence) => Assert.Empty(Told.Sentence(sentence).Frames);

    [Fact]
    public void The_money_stays_in_its_own_clause()
    {
        var told = Told.Sentence("Fjordlab has committed $5 million to research and collaborated with Tern Robotics.");

        Assert.Equal(["verb-with: Fjordlab Partner, Tern Robotics Partner", "funding-promise: Fjordlab Funder"], told.Frames);
        Assert.Null(Assert.Single(told.Dataset.Partnerships).Amount);
    }

    [Fact]
    public void What_a_partner_pays_into_the_partnership_is_no_promise_of_its_own() =>
        Assert.Equal(
            ["verb-with: Fjordlab Partner, Tern Robotics Partner"],
            Told.Sentence("Fjordlab has partnered with Tern Robotics and will contribute $2 million to the partnership.").Frames);

    [Theory]
    [InlineData("Fjordlab has committed five people to the coast.")]
    [InlineData("Fjordlab has counted $5 million.")]
    public void Without_money_or_a_verb_of_giving_nothing_is_promised(string sentence) => Assert.Empty(Told.Sentence(sentence).Frames);
}
