namespace Mila.Core.Tests.Extraction;

public sealed class FrameDetailsTests
{
    [Theory]
    [InlineData("Fjordlab teamed up with Tern Robotics to map the coast, which is long.", "to map the coast")]
    [InlineData("Fjordlab teamed up with Tern Robotics on tidal sensors.", "on tidal sensors")]
    [InlineData("Fjordlab teamed up with Tern Robotics in January to map the coast.", "to map the coast")]
    [InlineData("Fjordlab teamed up with Tern Robotics in the fall.", null)]
    [InlineData("Fjordlab teamed up with Tern Robotics on May 3, 2021.", null)]
    [InlineData("Fjordlab teamed up with Tern Robotics.", null)]
    public void The_words_behind_the_parties_say_what_for(string sentence, string? purpose) =>
        Assert.Equal(purpose, Frame(sentence).Purpose);

    [Theory]
    [InlineData("Fjordlab signed a three-year agreement with Tern Robotics.", 3, "years", "three-year")]
    [InlineData("Fjordlab signed an 18-month pact with Tern Robotics.", 18, "months", "18-month")]
    [InlineData("Fjordlab partnered with Tern Robotics for the next five years.", 5, "years", "five years")]
    public void The_clause_gives_the_term(string sentence, int value, string unit, string text) =>
        Assert.Equal(new Quantity(value, unit, Qualifier.Exactly, text), Frame(sentence).Term);

    [Fact]
    public void A_term_before_the_parties_is_none_of_the_partnership() =>
        Assert.Null(Frame("In its first three years, Fjordlab partnered with Tern Robotics.").Term);

    [Theory]
    [InlineData("Fjordlab signed a $10 million partnership with Tern Robotics.", 10_000_000, "USD", false, "$10 million")]
    [InlineData("Fjordlab signed a three-year, €4.5 million partnership with Tern Robotics.", 4_500_000, "EUR", false, "€4.5 million")]
    [InlineData("Fjordlab signed a $2m, three-year research agreement with Tern Robotics.", 2_000_000, "USD", false, "$2m")]
    [InlineData("Fjordlab has entered into a partnership with Tern Robotics worth £300,000.", 300_000, "GBP", false, "£300,000")]
    [InlineData("Fjordlab partnered with Tern Robotics in a deal worth about $7 million to map the coast.", 7_000_000, "USD", true, "about $7 million")]
    [InlineData("Fjordlab partnered with Tern Robotics in a $7 million research deal.", 7_000_000, "USD", false, "$7 million")]
    [InlineData("Fjordlab partnered with Tern Robotics with the signing of a $7 million research agreement.", 7_000_000, "USD", false, "$7 million")]
    [InlineData("Fjordlab signed an agreement with Tern Robotics, valued at $7 million.", 7_000_000, "USD", false, "$7 million")]
    [InlineData("Fjordlab and Tern Robotics formed a C$7 million joint venture.", 7_000_000, "CAD", false, "C$7 million")]
    public void What_the_partnership_is_worth_is_its_amount(string sentence, int value, string currency, bool isApproximate, string text) =>
        Assert.Equal(new Money(value, currency, isApproximate, text), Frame(sentence).Amount);

    [Theory]
    [InlineData("Fjordlab partnered with Tern Robotics, which had a turnover of $5 million.")]
    [InlineData("Fjordlab partnered with Tern Robotics, which is worth $5 million.")]
    [InlineData("Fjordlab partnered with Tern Robotics to sell boats for $5 million.")]
    [InlineData("Fjordlab partnered with Tern Robotics after a $5 million round of funding.")]
    [InlineData("After a $5 million deal, Fjordlab partnered with Tern Robotics.")]
    public void Other_money_is_not_its_amount(string sentence) => Assert.Null(Frame(sentence).Amount);

    [Theory]
    [InlineData("Fjordlab signed an agreement with Tern Robotics.", PartnershipKind.Commercial)]
    [InlineData("Fjordlab teamed up with Tern Robotics for scientific studies.", PartnershipKind.Research)]
    [InlineData("Fjordlab teamed up with Tern Robotics to develop buoys for research.", PartnershipKind.ResearchAndDevelopment)]
    [InlineData("Fjordlab and Tern Robotics formed a strategic alliance to develop buoys.", PartnershipKind.StrategicAlliance)]
    [InlineData("Fjordlab teamed up with Tern Robotics to sing.", PartnershipKind.Unspecified)]
    [InlineData("Fjordlab teamed up with Tern Software to sing.", PartnershipKind.Unspecified)]
    public void The_construction_or_the_strongest_word_of_the_clause_tells_the_kind(string sentence, PartnershipKind kind) =>
        Assert.Equal(kind, Frame(sentence).Kind);

    [Fact]
    public void A_partnership_names_the_software_of_its_sentence()
    {
        var told = Told.Sentence("Fjordlab teamed up with Tern Robotics to integrate Fjordlab’s open-source software, Sandbar.");

        Assert.Equal("Sandbar", told.Dataset.Software[Assert.Single(Assert.Single(told.Dataset.Partnerships).Software)].Name);
    }

    private static Model.FrameFact Frame(string sentence) => Assert.Single(Told.Sentence(sentence).Document.Frames);
}
