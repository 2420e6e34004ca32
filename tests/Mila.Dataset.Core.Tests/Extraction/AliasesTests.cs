namespace Mila.Core.Tests.Extraction;

public sealed class AliasesTests
{
    [Theory]
    [InlineData("Norvik Institute of Tides (NIT) grew.", "Norvik Institute of Tides = NIT", AliasKind.Acronym)]
    [InlineData("Norvik Institute (originally Tidal Laboratory) grew.", "Norvik Institute = Tidal Laboratory", AliasKind.Former)]
    [InlineData("Norvik Institute (formerly the Tidal Laboratory) grew.", "Norvik Institute = Tidal Laboratory", AliasKind.Former)]
    [InlineData("Norvik Institute, formerly Tidal Laboratory, grew.", "Norvik Institute = Tidal Laboratory", AliasKind.Former)]
    [InlineData("Norvik Institute was founded as Tidal Laboratory in 1990.", "Norvik Institute = Tidal Laboratory", AliasKind.Former)]
    [InlineData("Norvik Institute was originally known as the Tidal Laboratory.", "Norvik Institute = Tidal Laboratory", AliasKind.Former)]
    [InlineData("The Norvik Sailing Federation, the KSF, has grown.", "Norvik Sailing Federation = KSF", AliasKind.Acronym)]
    [InlineData("Norvik Institute, formerly known as Tidal Laboratory, grew.", "Norvik Institute = Tidal Laboratory", AliasKind.Former)]
    [InlineData("Norvik Institute, also known as Kelpie, grew.", "Norvik Institute = Kelpie", AliasKind.Brand)]
    [InlineData("Norvik Institute (better known as NI) grew.", "Norvik Institute = NI", AliasKind.Acronym)]
    [InlineData("Norvik Institute, doing business as Kelpie, grew.", "Norvik Institute = Kelpie", AliasKind.Brand)]
    [InlineData("Norvik Institute (known as Kelpie) grew.", "Norvik Institute = Kelpie", AliasKind.Brand)]
    [InlineData("Free Kelp Foundation (FK Foundation) grew.", "Free Kelp Foundation = FK Foundation", AliasKind.Brand)]
    [InlineData("Government Technology Agency (GovTech) grew.", "Government Technology Agency = GovTech", AliasKind.Acronym)]
    public void A_sentence_tells_that_two_names_are_one_things(string sentence, string names, AliasKind kind)
    {
        var document = Told.Sentence(sentence).Document;

        var alias = Assert.Single(document.Aliases);
        Assert.Equal(names, $"{document.Names[alias.Name].Text} = {document.Names[alias.Alias].Text}");
        Assert.Equal(kind, alias.Kind);
    }

    [Theory]
    [InlineData("Norvik Institute of Tides (XYZ) grew.")]
    [InlineData("Norvik Institute of Tides (Oslo) grew.")]
    [InlineData("University of Norvik (UK) grew.")]
    [InlineData("Norvik Institute works as Tidal Laboratory.")]
    [InlineData("Norvik Institute is also known as a friend of Kelpie.")]
    [InlineData("The Norvik Sailing Federation, the WHO, among others, grew.")]
    public void Letters_that_the_name_lacks_make_no_acronym(string sentence) => Assert.Empty(Told.Sentence(sentence).Document.Aliases);

    [Fact]
    public void The_organization_keeps_each_form_with_its_kind()
    {
        var told = Told.Sentence("Norvik Institute of Tides (NIT) grew. The Norvik Institute of Tides sails.");

        var organization = Assert.Single(told.Dataset.Organizations);
        Assert.Equal([new Alias("NIT", AliasKind.Acronym), new Alias("Norvik Institute of Tides", AliasKind.Written)], organization.Aliases);
        Assert.Equal(["nit", "norvik institute of tides", "norvik-institute-of-tides"], organization.Keys);
    }
}
